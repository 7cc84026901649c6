"""From a time as it was said to the two instants it means, in the rep's own time."""

import calendar
from datetime import date, datetime, timedelta

from agentassist.core.frozen import dataclass
from agentassist.core.hours import Hours
from agentassist.promising.asked_time import Asked
from agentassist.promising.joining_days import trimmed
from agentassist.promising.mark import Clock, Edge, Kind, Mark, PartShade, Unit

_NOON, _DAY, _HOUR, _LAST = 720, 1440, 60, 1439
_LIKELY_PM = 8 * _HOUR
"""A clock time before this is meant after noon, where nothing else is said."""
_ISH = 30
"""About three means from so many minutes before to as many after."""
_WEEK, _MONTHS = 7, 12
_WEEKEND, _NAMED_MONTH, _NEXT_WORKING_DAY = 2, 3, 4


@dataclass(frozen=True, slots=True)
class Due:
    """From when to when; a promise kept between them is kept in time."""

    start: datetime
    end: datetime


class Resolver:
    """Knows what time it is and when the firm works.

    Args:
        now: Local time, without a zone.
        hours: The firm's.
    """

    def __init__(self, now: datetime, hours: Hours) -> None:
        self._now = now.replace(second=0, microsecond=0)
        self._today = now.date()
        self._hours = hours

    def due(self, asked: Asked) -> Due | None:
        """Return what ``asked`` means; None where it is no time to come."""
        if asked.length is not None:
            return self._after(asked.length, asked)
        day = self._day(asked)
        if asked.clock is not None:
            return self._at(asked.clock, day, asked)
        if asked.part is not None:
            return self._in(asked.part, day, asked)
        return self._on(asked, day) if day else None

    # Lengths

    def _after(self, length: Mark, asked: Asked) -> Due | None:
        if length.shade == Unit.MINUTES:
            return self._minutes(length, Kind.AFTER in asked.signs)
        last = self._days_on(length.shade, int(length.to))
        if asked.clock is not None:
            return self._at(asked.clock, last, asked)
        if asked.part is not None:
            return self._in(asked.part, last, asked)
        if length.to > length.value:
            first = self._days_on(length.shade, int(length.value))
            return Due(self._hours.opening(first), self._hours.closing(last))
        first = self._hours.opening(last) if Kind.AFTER in asked.signs else self._now
        return Due(first, self._hours.closing(last))

    def _minutes(self, length: Mark, later: bool) -> Due:
        """Return the stretch; it begins now unless it was said to begin ``later``."""
        later = later or length.to > length.value
        start = self._now + timedelta(minutes=length.value if later else 0)
        return Due(start, self._now + timedelta(minutes=length.to))

    def _days_on(self, unit: int, many: int) -> date:
        if unit == Unit.WORKING_DAYS:
            return self._hours.working_day(self._today, many)
        if unit == Unit.MONTHS:
            return _months_on(self._today, many)
        return self._today + timedelta(days=many)

    # Days

    def _day(self, asked: Asked) -> date | None:
        """Return the day, or the first day of a period; None where none was named."""
        mark = asked.day
        if mark is None:
            return None
        if mark.kind is Kind.DAY:
            return self._today + timedelta(days=mark.value)
        if mark.kind is Kind.WEEKDAY:
            return self._weekday(int(mark.value), mark.shade)
        if mark.kind is Kind.DATE:
            return self._date(int(mark.value), int(mark.to), mark.shade)
        return self._period(mark)[0]

    def _weekday(self, weekday: int, weeks: int) -> date:
        ahead = (weekday - self._today.weekday()) % _WEEK
        if weeks < 0:
            return self._today + timedelta(days=ahead)
        if weeks == 1:
            monday = self._today - timedelta(days=self._today.weekday())
            return monday + timedelta(days=_WEEK + weekday)
        later = _WEEK * (weeks - 10) if weeks > 10 else 0
        return self._today + timedelta(days=(ahead or _WEEK) + later)

    def _date(self, day: int, month: int, year: int) -> date:
        """Return the next such day; a date long gone by belongs to next year."""
        first = self._today.replace(day=1)
        for _ in range(_MONTHS + 2):
            fits = (not month or first.month == month) and day <= _days_in(first)
            if fits and (year or first.replace(day=day) >= self._today):
                break
            first = _months_on(first, 1)
        if year and month and day <= calendar.monthrange(year, month)[1]:
            return date(year, month, day)
        return first.replace(day=min(day, _days_in(first)))

    def _period(self, mark: Mark) -> tuple[date, date]:
        """Return the first and last working day of a period, or of the edge of it that was named."""
        if mark.to == _NEXT_WORKING_DAY:
            day = self._hours.working_day(self._today, 1)
            return day, day
        if mark.to == _WEEKEND:
            saturday = self._weekday(5, -1) + timedelta(days=_WEEK * int(mark.value))
            return saturday, saturday + timedelta(days=1)
        if mark.to == 0:
            return self._week(int(mark.value), mark.shade)
        if mark.to == _NAMED_MONTH:
            first = self._date(1, int(mark.value), 0)
        else:
            first = _months_on(self._today.replace(day=1), int(mark.value))
        return _edge_of_month(first, mark.shade)

    def _week(self, weeks: int, edge: int) -> tuple[date, date]:
        monday = self._today + timedelta(days=_WEEK * weeks - self._today.weekday())
        last = max(self._hours.days or {4})
        steps = {
            Edge.EARLY: (0, 1),
            Edge.MID: (2, 2),
            Edge.LATE: (3, last),
            Edge.END: (last, last),
        }
        first, final = steps.get(edge, (0, last))
        start, end = monday + timedelta(days=first), monday + timedelta(days=final)
        if weeks == 0 and edge == Edge.LATE:
            start = self._today + timedelta(days=1)
        return min(max(start, self._today), end), end

    def _on(self, asked: Asked, day: date) -> Due | None:
        """Return the working hours of a day, or of the days of a period."""
        mark = asked.day
        last = day
        if mark is not None and mark.kind is Kind.PERIOD:
            last = self._period(mark)[1]
            if mark.to == _WEEKEND and Kind.BY in asked.signs:
                return Due(self._now, self._hours.closing(day - timedelta(days=1)))
            if mark.to == _WEEKEND and Kind.AFTER not in asked.signs:
                return self._by_or(asked, _minute_of(day, 0), _minute_of(last, _LAST))
            if mark.shade == Edge.END:
                return Due(self._now, self._hours.closing(last))
        elif mark is not None and mark.kind is Kind.WEEKDAY and mark.to:
            last = day + timedelta(days=mark.to)
        if Kind.AFTER in asked.signs:
            day = last = self._hours.working_day(last, 1)
        return self._by_or(asked, self._hours.opening(day), self._hours.closing(last))

    def _by_or(self, asked: Asked, start: datetime, end: datetime) -> Due | None:
        by = Kind.BY in asked.signs or start < self._now
        if end < self._now and end.date() == self._today:
            end = _minute_of(self._today, _LAST)
        return Due(self._now if by else start, end) if end >= self._now else None

    # Times of a day

    def _at(self, clock: Mark, day: date | None, asked: Asked) -> Due | None:
        first, last = self._clock(clock, day, asked.part)
        if first is None or last is None:
            return None
        if Kind.BY in asked.signs:
            return Due(self._now, last)
        if Kind.AFTER in asked.signs:
            close = self._hours.closing(first.date())
            return Due(first, close if close > first else _minute_of(first.date(), _LAST))
        if Kind.ABOUT in asked.signs:
            return Due(first - timedelta(minutes=_ISH), last + timedelta(minutes=_ISH))
        return Due(first, last)

    def _clock(
        self, clock: Mark, day: date | None, part: Mark | None
    ) -> tuple[datetime | None, datetime | None]:
        if clock.shade == Clock.OF_HOUR:
            start = self._now.replace(minute=int(clock.value))
            start += timedelta(hours=start <= self._now)
            return start, start
        first, last = clock.value, clock.to
        if clock.shade != Clock.SURE:
            first, last = _in_part(first, part), _in_part(last, part)
        if first > last:
            first -= _NOON if first >= _NOON and last < _NOON else 0
        instant = _minute_of(day or self._today, first)
        spread = timedelta(minutes=max(0, last - first))
        if instant <= self._now and (day is None or day == self._today):
            instant = self._still_to_come(instant, clock, part, day)
        return (instant, instant + spread) if instant + spread >= self._now else (None, None)

    def _still_to_come(self, instant: datetime, clock: Mark, part: Mark | None, day: date | None) -> datetime:
        later = instant + timedelta(hours=12)
        if clock.shade != Clock.SURE and part is None and later > self._now and later.date() == self._today:
            return later
        return instant if day else instant + timedelta(days=1)

    def _in(self, part: Mark, day: date | None, asked: Asked) -> Due | None:
        if part.shade == PartShade.CLOSE:
            return self._by_or(asked, self._now, self._hours.closing(day or self._today))
        if asked.day is not None and asked.day.kind is Kind.DAY and asked.day.to:
            part = trimmed(part, int(asked.day.to))
        start = _minute_of(day or self._today, part.value)
        end = _minute_of(day or self._today, part.to)
        begun = start <= self._now and day is None and Kind.THIS not in asked.signs
        if begun and (end <= self._now or part.shade != PartShade.POINT):
            start, end = start + timedelta(days=1), end + timedelta(days=1)
        if Kind.AFTER in asked.signs:
            close = self._hours.closing(end.date())
            return Due(end, max(close, end))
        if Kind.BY in asked.signs:
            return Due(self._now, start if part.shade == PartShade.POINT else end)
        return Due(max(start, self._now), end) if end >= self._now else None


def _in_part(minutes: float, part: Mark | None) -> float:
    """Return a clock time in the half of the day that is likely, or that ``part`` says."""
    if part is None:
        return minutes + _NOON if minutes < _LIKELY_PM else minutes
    if part.value >= _NOON:
        return minutes + _NOON if minutes < _NOON else minutes
    return minutes


def _minute_of(day: date, minutes: float) -> datetime:
    return datetime.combine(day, datetime.min.time()) + timedelta(minutes=minutes)


def _days_in(day: date) -> int:
    return calendar.monthrange(day.year, day.month)[1]


def _months_on(day: date, many: int) -> date:
    year, month = divmod(day.year * _MONTHS + day.month - 1 + many, _MONTHS)
    return date(year, month + 1, min(day.day, calendar.monthrange(year, month + 1)[1]))


def _edge_of_month(first: date, edge: int) -> tuple[date, date]:
    last = first.replace(day=_days_in(first))
    tenth, twentieth = first.replace(day=10), first.replace(day=20)
    return {
        Edge.EARLY: (first, tenth),
        Edge.MID: (tenth, twentieth),
        Edge.LATE: (twentieth, last),
        Edge.END: (last, last),
    }.get(edge, (first, last))
