"""Lengths of time, and the numbers in them: an hour and a half, three to five working days.

Each function takes the marks that one rule of the grammar met, and returns the one they make together.
"""

from collections.abc import Sequence
from dataclasses import replace

from agentassist.promising.mark import Kind, Made, Mark, Unit, only

_HOUR = 60


def added(marks: Sequence[Mark]) -> Made:
    """Add up an amount in two words: twenty five, sawa teen."""
    return replace(marks[-1], value=sum(mark.value for mark in marks))


def tens(marks: Sequence[Mark]) -> Made:
    """Add up twenty five."""
    many, ones = marks[0].value, marks[-1].value
    return added((marks[0], marks[-1])) if 20 <= many < 60 and many % 10 == 0 and 0 < ones < 10 else None


def _amount(marks: Sequence[Mark]) -> float:
    """Return how many: a number, an article as one, a half or quarter on top or alone."""
    one = marks[0].kind is Kind.ARTICLE and not only(marks, Kind.NUMBER)
    total = 1.0 if one else 0.0
    for mark in marks:
        if mark.kind is Kind.NUMBER:
            total += mark.value
        elif mark.kind is Kind.HALF:
            total += 0.5
        elif mark.kind is Kind.QUARTER:
            total = total * 0.25 if total else 0.25
        elif mark.kind is Kind.FRACTION:
            total += mark.value
    return total or 1.0


def length(marks: Sequence[Mark]) -> Made:
    """Make a length: an hour and a half, half an hour."""
    unit = next(mark for mark in marks if mark.kind in (Kind.UNIT, Kind.GANTA))
    many = _amount(marks) * (unit.value or 1)
    return Mark(Kind.LENGTH, 0, 0, many, many, unit.shade)


def hours_long(marks: Sequence[Mark]) -> Made:
    """Make a length of hours, where the same word means o'clock."""
    hours = _amount(marks)
    return Mark(Kind.LENGTH, 0, 0, hours * _HOUR, hours * _HOUR, Unit.MINUTES)


def open_length(marks: Sequence[Mark]) -> Made:
    """Make a length that is open: three to five working days."""
    unit = marks[-1]
    low, high = (mark.value for mark in only(marks, Kind.NUMBER, Kind.ARTICLE)[:2])
    many = _HOUR if unit.kind is Kind.GANTA else unit.value
    return Mark(Kind.LENGTH, 0, 0, (low or 1) * many, high * many, unit.shade)


def one_or_two(marks: Sequence[Mark]) -> Made:
    """Make a length of one or two: an hour or two."""
    unit, more = marks[1], marks[-1].value
    return Mark(Kind.LENGTH, 0, 0, unit.value, more * unit.value, unit.shade)


def summed(marks: Sequence[Mark]) -> Made:
    """Add up two lengths: one hour and thirty minutes."""
    first, last = only(marks, Kind.LENGTH)
    if first.shade != last.shade or first.shade != Unit.MINUTES or last.value >= first.value:
        return None
    return replace(first, value=first.value + last.value, to=first.to + last.to)


def the_last(marks: Sequence[Mark]) -> Made:
    """Keep the last mark."""
    return marks[-1]
