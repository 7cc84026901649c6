"""Clock times: half past two, teen baje, between six and eight.

Each function takes the marks that one rule of the grammar met, and returns the one they make together.
"""

from collections.abc import Sequence
from dataclasses import replace

from agentassist.promising.mark import Clock, Kind, Made, Mark, Unit, only

_HOUR, _NOON, _DAY = 60, 720, 1440
_LAST_HOUR, _MINUTES = 24, 60
_BEFORE_THE_HOUR = (5, 10, 20, 25)
"""So many minutes "to" an hour are no range."""


def _clock_of(hours: float, sure: int = Clock.GUESS) -> Made:
    minutes = round(hours * _HOUR)
    if not _MINUTES // 2 <= minutes <= _LAST_HOUR * _HOUR:
        return None
    surely = Clock.SURE if minutes >= 13 * _HOUR else sure
    return Mark(Kind.CLOCK, 0, 0, minutes % _DAY, minutes % _DAY, surely)


def on_the_hour(marks: Sequence[Mark]) -> Made:
    """Make a clock time of three o'clock, teen baje; half of it, or minutes after it, may follow."""
    numbers = only(marks, Kind.NUMBER)
    if len(numbers) == 2:
        return _clock_of(numbers[0].value + numbers[1].value / _MINUTES)
    return _clock_of(numbers[0].value + sum(mark.value for mark in only(marks, Kind.FRACTION)))


def bare_hour(marks: Sequence[Mark]) -> Made:
    """Make a clock time of a number that can only be an hour."""
    number = marks[0].value
    return _clock_of(number) if 1 <= number <= 12 else None


def military(marks: Sequence[Mark]) -> Made:
    """Make a clock time of 1500 hours."""
    hours, minutes = divmod(int(marks[0].value), 100)
    fits = marks[0].value >= 100 and hours < _LAST_HOUR and minutes < _MINUTES
    return Mark(Kind.CLOCK, 0, 0, hours * 60 + minutes, hours * 60 + minutes, Clock.SURE) if fits else None


def half_past(marks: Sequence[Mark]) -> Made:
    """Make a clock time of half past two, half two."""
    hours = only(marks, Kind.NUMBER)
    if not hours:
        return Mark(Kind.CLOCK, 0, 0, 30, 30, Clock.OF_HOUR)
    return _clock_of(hours[0].value + 0.5) if hours[0].value <= 12 else None


def _past(marks: Sequence[Mark]) -> Made:
    """Make a clock time of ten past three, a quarter to four, quarter past."""
    minutes = 15.0 if only(marks, Kind.QUARTER) else marks[0].value
    sign = 1 if only(marks, Kind.PAST) else -1
    hours = only(marks[1:], Kind.NUMBER)
    if not 0 < minutes < _MINUTES or (sign < 0 and _is_range(marks, minutes)):
        return None
    if not hours:
        told = minutes if sign > 0 else _MINUTES - minutes
        return Mark(Kind.CLOCK, 0, 0, told, told, Clock.OF_HOUR)
    return _clock_of(hours[0].value + sign * minutes / _MINUTES)


def _is_range(marks: Sequence[Mark], minutes: float) -> bool:
    """Tell "three to four" from "ten to four"."""
    hours = only(marks[1:], Kind.NUMBER)
    return bool(hours) and minutes < hours[0].value and minutes not in _BEFORE_THE_HOUR


def halves(marks: Sequence[Mark]) -> Made:
    """Make a stretch of two clock times that each say their half: 10 am to 12 pm."""
    first, last = half_day(marks[:2]), half_day(marks[-2:])
    return stretch([first, last]) if first and last else None


def past_or_to(marks: Sequence[Mark]) -> Made:
    """Make a clock time of ten past three, whatever else stands between."""
    return _past(only(marks, Kind.NUMBER, Kind.QUARTER, Kind.PAST, Kind.TO))


def spoken(marks: Sequence[Mark]) -> Made:
    """Make a clock time of three thirty."""
    hours, minutes = marks[0].value, marks[1].value
    if not (1 <= hours <= 12 and minutes in range(5, _MINUTES, 5)):
        return None
    return _clock_of(hours + minutes / _MINUTES)


def half_day(marks: Sequence[Mark]) -> Made:
    """Make a clock time of two pm."""
    clock, after_noon = marks[0].value, marks[-1].value
    if marks[0].kind is Kind.NUMBER:
        clock *= _HOUR
    if clock >= 13 * _HOUR:
        return Mark(Kind.CLOCK, 0, 0, clock, clock, Clock.SURE)
    minutes = clock % _NOON + after_noon * _NOON
    return Mark(Kind.CLOCK, 0, 0, minutes, minutes, Clock.SURE)


def stretch(marks: Sequence[Mark]) -> Made:
    """Make a stretch of two clock times: between six and eight."""
    ends = only(marks, Kind.CLOCK, Kind.NUMBER)[:2]
    first, last = (one if one.kind is Kind.CLOCK else bare_hour([one]) for one in ends)
    if first is None or last is None:
        return None
    start, end = first.value, last.to
    if last.shade == Clock.SURE and first.shade == Clock.GUESS:
        # "6 to 8 pm": the first takes the half of the day that the last says.
        start += _NOON if end >= _NOON and start < _NOON and start + _NOON <= end else 0
        return Mark(Kind.CLOCK, 0, 0, start, end, Clock.SURE)
    return Mark(Kind.CLOCK, 0, 0, start, end, max(first.shade, last.shade))


def stretch_in_half(marks: Sequence[Mark]) -> Made:
    """Make a stretch whose half of the day is said: six to eight pm."""
    clock = stretch(marks[:-1])
    return stretch([*marks[:-2], made]) if clock and (made := half_day(marks[-2:])) else clock


def with_minutes(marks: Sequence[Mark]) -> Made:
    """Add minutes to a clock time: teen baj kar bees minute."""
    clock, length = marks[0], marks[-1]
    if length.shade != Unit.MINUTES or length.value >= _HOUR:
        return None
    return replace(clock, value=clock.value + length.value, to=clock.value + length.value)


def the_clock(marks: Sequence[Mark]) -> Made:
    """Keep the clock time of a clock time and "o'clock"."""
    return replace(marks[0], shade=Clock.SURE if marks[0].shade == Clock.SURE else Clock.GUESS)


def from_then(marks: Sequence[Mark]) -> Made:
    """Take what follows a clock time for "from", where the same word is the "to" of a range."""
    return replace(marks[0], kind=Kind.AFTER)
