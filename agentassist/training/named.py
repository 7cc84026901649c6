"""The numbers and days that somebody names: what may not be made up by whoever only chooses words."""

from collections.abc import Iterable

from agentassist.text.calendar_words import days, weekdays
from agentassist.text.fold import words
from agentassist.text.number_words import Number, numbers
from agentassist.text.plain import plain


def named(texts: Iterable[str]) -> frozenset[str]:
    """Return every number in ASCII digits, typed or said, and every day by what it means.

    >>> named(["Order four nine oh seven, on Monday"]) == named(["सोमवार को 4907"])
    True
    """
    return frozenset(one for text in texts for one in (*_days(text), *(one.digits for one in _numbers(text))))


def invented(text: str, known: Iterable[str]) -> bool:
    """Tell whether ``text`` names one that no ``known`` text does; "no one" and "two of us" are none."""
    told = (one.digits for one in _numbers(text) if not (one.spelled and len(one.digits) == 1))
    return not frozenset((*_days(text), *told)) <= named(known)


def _numbers(text: str) -> tuple[Number, ...]:
    return numbers(plain(text).words)


def _days(text: str) -> list[str]:
    said = words(text)
    return [f"weekday {weekdays()[one]}" for one in said if one in weekdays()] + [
        days()[one] for one in said if one in days()
    ]
