"""By when: today, tomorrow, or one of the next days; one click or key."""

from datetime import UTC, date, datetime, time, timedelta

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QWidget

from agentassist.ui.dates import utc_now
from agentassist.ui.day_words import DayWords, here
from agentassist.ui.widgets.flow import Flow
from agentassist.ui.widgets.tab_order import in_tab_order

DAYS = 5
"""So many days are offered, today first."""
DAY_ENDS = time(18)
"""What is due on a day is due when its work ends."""
NIGHT = time(23, 59)


def end_of(day: date, now: datetime) -> int:
    """Return the UTC instant by which something due on ``day`` is to be done, never before ``now``."""
    evening = datetime.combine(day, DAY_ENDS, now.tzinfo)
    last = evening if evening > now else datetime.combine(day, NIGHT, now.tzinfo)
    return round(last.astimezone(UTC).timestamp() * 1000)


def tomorrow() -> int:
    """Return the usual due: the end of tomorrow's work."""
    now = utc_now().astimezone()
    return end_of(now.date() + timedelta(days=1), now)


class DueRow(QWidget):
    """A day that is not offered gets a button of its own while it is chosen."""

    chosen = Signal(object)
    """The UTC instant, in milliseconds."""

    def __init__(self) -> None:
        super().__init__()
        self._words = DayWords(self)
        self._flow = Flow(self, 4)
        self._shown: tuple[date, date] | None = None
        self.buttons: dict[date, QPushButton] = {}

    def show_due(self, due_ms: int) -> None:
        """Show which day is chosen."""
        now = utc_now().astimezone()
        due, today = here(due_ms).date(), now.date()
        if self._shown == (due, today):
            return
        self._shown = (due, today)
        for button in self.buttons.values():
            self._flow.removeWidget(button)
            button.deleteLater()
        offered = sorted({today + timedelta(days=ahead) for ahead in range(DAYS)} | {due})
        self.buttons = {day: self._button(day, now, chosen=day == due) for day in offered}
        for button in self.buttons.values():
            self._flow.addWidget(button)
        in_tab_order(self, *self.buttons.values())

    def _button(self, day: date, now: datetime, *, chosen: bool) -> QPushButton:
        ends = end_of(day, now)
        button = QPushButton(self._words.near_day(ends, now.date()))
        button.setAccessibleName(self._words.day(ends, now.date()))
        button.setCheckable(True)
        button.setChecked(chosen)
        button.clicked.connect(lambda: self.chosen.emit(ends))
        return button
