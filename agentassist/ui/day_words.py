"""Days as people say them: today, tomorrow, Friday; and what is owed since when."""

from datetime import UTC, date, datetime

from PySide6.QtCore import QDate, QLocale, QObject

from agentassist.core.history import FollowUpKind
from agentassist.core.screen import DayItem
from agentassist.ui.dates import clock, long_day_of, utc_now
from agentassist.ui.words import isolated

HAPPENED = frozenset({FollowUpKind.CALL_BACK.value, FollowUpKind.MISSED.value})
"""Their time is when it happened, not when it is due."""


def here(ms: int) -> datetime:
    """Return a UTC instant as the time on this computer's wall."""
    return datetime.fromtimestamp(ms / 1000, UTC).astimezone()


class DayWords(QObject):
    """Says days relative to today."""

    def day(self, ms: int, today: date) -> str:
        """Return the day of a UTC instant."""
        return self._named(ms, today) or isolated(long_day_of(ms))

    def near_day(self, ms: int, today: date) -> str:
        """Return a day so close that its month goes without saying."""
        day = here(ms).date()
        return self._named(ms, today) or isolated(
            QLocale().toString(QDate(day.year, day.month, day.day), "ddd d")
        )

    def near_time(self, ms: int) -> str:
        """Return a time to come on a day so close, as in ``Tomorrow, 4:12 pm``."""
        day = self.near_day(ms, utc_now().astimezone().date())
        return self._timed(day, ms)

    def _timed(self, day: str, ms: int) -> str:
        return self.tr("{day}, {time}").format(day=day, time=isolated(clock(here(ms))))

    def _named(self, ms: int, today: date) -> str:
        near = {-1: self.tr("Yesterday"), 0: self.tr("Today"), 1: self.tr("Tomorrow")}
        return near.get((here(ms).date() - today).days, "")

    def due(self, item: DayItem, today: date) -> str:
        """Return when ``item`` is due, or when it happened."""
        day = self.day(item.due_ms, today)
        if item.overdue:
            return self.tr("Overdue: {day}").format(day=day)
        if item.kind in HAPPENED:
            return self._timed(day, item.due_ms)
        return day
