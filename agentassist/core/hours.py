"""When the firm works: its hours, its days, its holidays."""

import re
from datetime import date, datetime, time, timedelta

from agentassist.core.frozen import dataclass

_DAYS = ("mo", "tu", "we", "th", "fr", "sa", "su")
_HOURS = re.compile(r"([a-z]{2})(?:-([a-z]{2}))? (\d\d?):(\d\d)-(\d\d?):(\d\d)")
_FURTHEST = 3_660
"""Working days are looked for within ten years, so that a calendar without any cannot hang the desk."""


@dataclass(frozen=True, slots=True)
class Hours:
    """Opening hours, the same on every working day."""

    opens: time = time(9)
    closes: time = time(18)
    days: frozenset[int] = frozenset(range(5))
    """Working days, Monday is 0."""
    holidays: frozenset[date] = frozenset()

    @classmethod
    def read(cls, written: str, holidays: frozenset[date] = frozenset()) -> "Hours":
        """Return hours written as ``Mo-Sa 09:00-18:00``; whatever cannot be read means the usual ones."""
        found = _HOURS.match(written.lower().strip())
        if found is None or found[1] not in _DAYS or (found[2] or found[1]) not in _DAYS:
            return cls(holidays=holidays)
        first, last = _DAYS.index(found[1]), _DAYS.index(found[2] or found[1])
        days = frozenset((first + step) % 7 for step in range((last - first) % 7 + 1))
        try:
            opens, closes = time(int(found[3]), int(found[4])), time(int(found[5]), int(found[6]))
        except ValueError:
            return cls(days=days, holidays=holidays)
        return cls(opens, closes, days, holidays)

    def works_on(self, day: date) -> bool:
        """Tell whether anybody works on ``day``."""
        return day.weekday() in self.days and day not in self.holidays

    def working_day(self, after: date, number: int) -> date:
        """Return the ``number``-th working day after ``after``; the next one is 1."""
        day = after
        for _ in range(_FURTHEST):
            if number <= 0:
                break
            day += timedelta(days=1)
            number -= self.works_on(day)
        return day

    def opening(self, day: date) -> datetime:
        """Return when work begins on ``day``."""
        return datetime.combine(day, self.opens)

    def closing(self, day: date) -> datetime:
        """Return when work ends on ``day``."""
        return datetime.combine(day, self.closes)
