"""Finds dates, weekdays, days and parts of the day in what was said."""

import re
from collections.abc import Callable, Iterator, Sequence

from agentassist.own_words.fact import Fact, Kind
from agentassist.own_words.spoken import Word, text_at
from agentassist.text import calendar_words as calendar
from agentassist.text.fold import fold, listed

_MODAL = frozenset({"may", "march", "mai"})
"""Months only beside a number."""
_BETWEEN_DATE = listed("of the की को का के ki ko ka تاریخ کی کو tarikh तारीख तारीख़ తేదీ నెల th")
_ENDS = frozenset({"end", "last"})


def written_dates(words: Sequence[Word]) -> Iterator[Fact]:
    """Yield ``18/6`` and ``18/06/27``."""
    for at, word in enumerate(words):
        parts = word.text.split("/")
        if len(parts) in (2, 3) and all(part.isdecimal() for part in parts):
            day, month, year = (*(str(int(part)) for part in parts), "")[:3]
            if int(day) <= 31 and int(month) <= 12:
                yield Fact(Kind.DATE, f"{day}-{month}-{_whole_year(year)}", at, at + 1)


def _whole_year(year: str) -> str:
    return f"20{year}" if len(year) == 2 else year


def dates(words: Sequence[Word]) -> Iterator[Fact]:
    """Yield ``18 June``, ``June the 18th``, ``the 18th of June 2027``, the last day of 2027."""
    for at, word in enumerate(words):
        month = calendar.months().get(word.text)
        if month is None:
            continue
        day = _near(words, at, _is_day_of_month)
        year = _near(words, max(at, day if day is not None else at), _is_year)
        ends = [at, *(one for one in (day, year) if one is not None)]
        if day is None and word.text in _MODAL and year is None:
            continue
        told = f"{_whole(words, day)}-{month}-{_whole(words, year)}"
        if max(ends) - min(ends) <= 4:
            yield Fact(Kind.DATE, told, min(ends), max(ends) + 1)
    yield from _year_ends(words)


def _year_ends(words: Sequence[Word]) -> Iterator[Fact]:
    for at, word in enumerate(words):
        if _is_year(words, at) and at >= 2 and any(one.text in _ENDS for one in words[max(0, at - 4) : at]):
            yield Fact(Kind.DATE, f"31-12-{word.text}", at, at + 1)


def _near(words: Sequence[Word], at: int, fits: Callable[[Sequence[Word], int], bool]) -> int | None:
    """Return the place of the nearest word that fits, with nothing but small words between."""
    for step in (1, -1):
        place = at + step
        while 0 <= place < len(words) and words[place].text in _BETWEEN_DATE | calendar.nth():
            place += step
        if 0 <= place < len(words) and fits(words, place):
            return place
    return None


def _is_day_of_month(words: Sequence[Word], at: int) -> bool:
    after = text_at(words, at + 1)
    return _is_day(words[at]) and after not in calendar.oclock() | calendar.units().keys()


def _is_day(word: Word) -> bool:
    return word.number and word.text.isdecimal() and 1 <= int(word.text) <= 31


def _is_year(words: Sequence[Word], at: int) -> bool:
    word = words[at]
    return word.number and word.text.isdecimal() and 1900 <= int(word.text) <= 2099 and "," not in word.raw


def _whole(words: Sequence[Word], at: int | None) -> str:
    return "" if at is None else str(int(words[at].text))


def days_of_month(words: Sequence[Word]) -> Iterator[Fact]:
    """Yield ``the 18th``, of no month in particular."""
    for at, word in enumerate(words):
        if not _is_day(word):
            continue
        dated = text_at(words, at + 1) in calendar.nth()
        if dated or re.match(r"\d+(?:st|nd|rd|th)", word.raw) or (word.ordinal and int(word.text) > 2):
            yield Fact(Kind.DATE, f"{int(word.text)}--", at, at + 1 + dated)


def said_days(words: Sequence[Word]) -> Iterator[Fact]:
    """Yield ``Friday``, ``tomorrow`` and ``in the morning``."""
    week = fold("ہفتہ")
    for at, word in enumerate(words):
        if word.number:
            continue
        saturday = word.text != week or text_at(words, at + 1) == fold("کو")
        if word.text.removesuffix("'s") in calendar.weekdays() and saturday:
            yield Fact(Kind.WEEKDAY, str(calendar.weekdays()[word.text.removesuffix("'s")]), at, at + 1)
        elif word.text in calendar.days():
            yield Fact(Kind.DAY, calendar.days()[word.text], at, at + 1)
        elif calendar.parts().get(word.text) in ("am", "pm", "evening", "night"):
            yield Fact(Kind.PART, calendar.parts()[word.text], at, at + 1)
