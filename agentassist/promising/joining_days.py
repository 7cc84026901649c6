"""Days and periods: next Friday, 18 June, early next week.

Each function takes the marks that one rule of the grammar met, and returns the one they make together.
"""

from collections.abc import Sequence
from dataclasses import replace

from agentassist.promising.mark import Edge, Kind, Made, Mark, Unit, only

_WEEK = 7


def weekday(marks: Sequence[Mark]) -> Made:
    """Put a weekday in its week: next Friday, this Friday, Friday next week."""
    day = only(marks, Kind.WEEKDAY)[0]
    if only(marks, Kind.THIS):
        return replace(day, shade=-1)
    return replace(day, shade=1)


def weekday_week(marks: Sequence[Mark]) -> Made:
    """Put a weekday a week later: Monday week."""
    return replace(marks[0], shade=11) if marks[-1].value == _WEEK else None


def week_weekday(marks: Sequence[Mark]) -> Made:
    """Put a weekday in a week that was named: next week on Friday."""
    period = only(marks, Kind.PERIOD)[0]
    day = only(marks, Kind.WEEKDAY)[0]
    return replace(day, shade=int(period.value) or -1) if period.to == 0 else None


def later_day(marks: Sequence[Mark]) -> Made:
    """Put a day some weeks later: a week on Friday, a week tomorrow."""
    length, day = marks[0], marks[-1]
    if length.shade != Unit.DAYS or length.value % _WEEK:
        return None
    if day.kind is Kind.DAY:
        return replace(day, value=day.value + length.value)
    return replace(day, shade=10 + int(length.value) // _WEEK)


def date(marks: Sequence[Mark]) -> Made:
    """Make a date: 18 June, June 18th, Friday the 19th."""
    days = only(marks, Kind.ORDINAL, Kind.NUMBER)
    months = only(marks, Kind.MONTH)
    years = [mark.value for mark in days[1:] if mark.value > 2000]
    day = days[0].value
    if not 1 <= day <= 31:
        return None
    return Mark(Kind.DATE, 0, 0, day, months[0].value if months else 0, int(years[0]) if years else 0)


def nth(marks: Sequence[Mark]) -> Made:
    """Make a day of a month: 15th."""
    return replace(marks[0], kind=Kind.ORDINAL) if 1 <= marks[0].value <= 31 else None


def the_date(marks: Sequence[Mark]) -> Made:
    """Keep the date of a weekday and a date."""
    return only(marks, Kind.DATE)[0]


def period(marks: Sequence[Mark]) -> Made:
    """Make a period: early next week, the end of the month, this week."""
    units = only(marks, Kind.UNIT)
    edges = only(marks, Kind.EDGE)
    if units and units[0].shade == Unit.WORKING_DAYS:
        return Mark(Kind.PERIOD, 0, 0, 1, 4)
    if units and units[0].value == 1 and units[0].shade == Unit.DAYS:
        return Mark(Kind.DAY, 0, 0, 1 if only(marks, Kind.NEXT) else 0, 0, Edge.END if edges else 0)
    if units and units[0].shade == Unit.MINUTES:
        return None
    month = units[0].shade == Unit.MONTHS if units else False
    edge = int(edges[0].value) if edges else Edge.WHOLE
    return Mark(Kind.PERIOD, 0, 0, len(only(marks, Kind.NEXT)), int(month), edge)


def month(marks: Sequence[Mark]) -> Made:
    """Make a period of a month: early July, in July."""
    edges = only(marks, Kind.EDGE)
    return Mark(Kind.PERIOD, 0, 0, marks[-1].value, 3, int(edges[0].value) if edges else Edge.WHOLE)


def edged(marks: Sequence[Mark]) -> Made:
    """Take an edge to its day or period: the end of Friday, later today."""
    edge, day = int(marks[0].value), marks[-1]
    if day.kind is Kind.PERIOD:
        return replace(day, shade=edge)
    if day.kind is Kind.DAY:
        return replace(day, to=edge)
    if day.kind is Kind.PART:
        return trimmed(day, edge)
    return day


def trimmed(part: Mark, edge: int) -> Mark:
    """Return the first or last third of a part of a day: late in the afternoon."""
    third = (part.to - part.value) / 3
    if edge == Edge.EARLY:
        return replace(part, to=part.value + third)
    return replace(part, value=part.to - third) if edge == Edge.LATE else part


def then(marks: Sequence[Mark]) -> Made:
    """Take "later" behind a length for "after": two days later."""
    return replace(marks[0], kind=Kind.AFTER) if marks[0].value == Edge.LATE else None


def next_one(marks: Sequence[Mark]) -> Made:
    """Put a weekend in the next week."""
    return replace(marks[-1], value=1.0) if marks[-1].to == 2 else None


def first_to_last(marks: Sequence[Mark]) -> Made:
    """Make days of two weekdays: Monday to Wednesday."""
    first, last = only(marks, Kind.WEEKDAY)
    return replace(first, to=((last.value - first.value) % _WEEK) or 0.0)
