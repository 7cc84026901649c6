"""Finds the time of the day in what was said."""

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal

from agentassist.own_words.fact import Fact, Kind
from agentassist.own_words.spoken import Word, text_at
from agentassist.text import calendar_words as calendar
from agentassist.text.fold import listed

_BEFORE_CLOCK = listed("at by till until til from between after before around about since past")
_TO = listed("to till until til and - से तक या నుంచి నుండి سے تا se nunchi nundi or through")
_AT_HOUR = re.compile("(?:ింటికి|ిన్నరకి|ిన్నరకు|ున్నరకి)$")
"""Telugu glues "at" to the hour."""
_HOURS = 24
_HALF_DAY = {"am": "a", "pm": "p", "evening": "p", "night": "p"}


def clocks(words: Sequence[Word]) -> Iterator[Fact]:
    """Yield ``half past ten``, ``5.30pm``, ``noon``; before noon is the morning, a part of the day."""
    for at, word in enumerate(words):
        if not word.number and word.text in ("noon", "midday"):
            ends = text_at(words, at - 1) in ("before", "by")
            yield Fact(Kind.PART, "am", at - 1, at + 1) if ends else Fact(Kind.CLOCK, "720p", at, at + 1)
            continue
        minutes = _clock_of(words, at)
        if minutes is not None:
            first, last, value = minutes
            yield Fact(Kind.CLOCK, f"{value}{_half_day(words, first, last)}", first, last)


def _clock_of(words: Sequence[Word], at: int) -> tuple[int, int, int] | None:
    """Return the words of a clock time that begins at ``at``, and its minutes."""
    past = _past_or_half(words, at)
    if past is not None or (not words[at].raw[:1].isdigit() and not words[at].number):
        return past
    minutes = _to_the_minute(words, at)
    if minutes is None and _is_hour(words[at]) and _is_oclock(words, at):
        minutes = int(Decimal(words[at].text) * 60)
    return None if minutes is None else (at, at + 1, minutes)


def _to_the_minute(words: Sequence[Word], at: int) -> int | None:
    """Read ``10:30``, ``5.30pm`` and ``ten thirty``."""
    word = words[at]
    exact = re.match(r"(\d{1,2})[:.](\d\d)(?!\d)", word.raw)
    hour_follows = _hour_follows(words, at)
    if exact and int(exact[1]) < _HOURS and (":" in word.raw or hour_follows):
        return int(exact[1]) * 60 + int(exact[2])
    led = text_at(words, at - 1) in _BEFORE_CLOCK
    if len(word.parts) != 2 or not (hour_follows or led):
        return None
    hour, minutes = map(int, word.parts)
    return hour * 60 + minutes if hour < _HOURS and minutes < 60 else None


def _hour_follows(words: Sequence[Word], at: int) -> bool:
    after = text_at(words, at + 1)
    return after in calendar.oclock() or after in ("am", "pm") or words[at].raw[-2:] in ("am", "pm")


def _is_oclock(words: Sequence[Word], at: int) -> bool:
    word = words[at]
    if _hour_follows(words, at) or _in_window(words, at) or _AT_HOUR.search(word.raw):
        return True
    after = text_at(words, at + 1)
    counted = after in calendar.units() or after in calendar.currencies() or after in calendar.percents()
    return text_at(words, at - 1) in _BEFORE_CLOCK and not counted and not word.ordinal


def _past_or_half(words: Sequence[Word], at: int) -> tuple[int, int, int] | None:
    """Read ``half past ten``, ``quarter to five``."""
    texts = [word.text for word in words[at : at + 3]]
    if len(texts) < 2 or texts[0] not in ("half", "quarter"):
        return None
    hour = words[at + 2] if len(texts) == 3 and texts[1] in ("past", "to") else words[at + 1]
    if not _is_hour(hour) or (hour is words[at + 1] and texts[0] != "half"):
        return None
    shift = 30 if texts[0] == "half" else 15
    value = int(Decimal(hour.text) * 60) + (-shift if texts[1] == "to" else shift)
    return at, words.index(hour, at) + 1, value


def _is_hour(word: Word) -> bool:
    return word.number and word.text.replace(".", "", 1).isdecimal() and 0 < Decimal(word.text) <= _HOURS


def _in_window(words: Sequence[Word], at: int) -> bool:
    """Return whether an hour belongs to a stretch of which the other end is surely an hour."""
    return _other_end(words, at, 1) or _other_end(words, at, -1)


def _other_end(words: Sequence[Word], at: int, step: int) -> bool:
    place, joined = at + step, False
    while 0 <= place < len(words) and words[place].text in _TO | calendar.oclock():
        joined |= words[place].text in _TO
        place += step
    if not 0 <= place < len(words) or not joined or not _is_hour(words[place]):
        return False
    other = words[place]
    after = text_at(words, place + 1)
    before = text_at(words, min(at, place) - 1)
    later = text_at(words, max(at, place) + 1)
    counted = later in calendar.units() or later in calendar.currencies()
    sure = after in calendar.oclock() or ":" in other.raw or other.raw[-2:] in ("am", "pm")
    return not counted and (sure or before in ("between", "from") or _beside_day(words, min(at, place)))


def _beside_day(words: Sequence[Word], at: int) -> bool:
    around = {word.text for word in words[max(0, at - 3) : at + 6]}
    return bool(around & (calendar.parts().keys() | calendar.weekdays().keys()))


def _half_day(words: Sequence[Word], first: int, last: int) -> str:
    """Return ``a`` or ``p`` where it is said, within two words; else nothing."""
    if re.search(r"\d(am|pm)$", words[last - 1].raw):
        return words[last - 1].raw[-2]
    for at in (last, first - 1, last + 1, first - 2, last + 2):
        part = calendar.parts().get(text_at(words, at), "")
        if part in _HALF_DAY:
            return _HALF_DAY[part]
    return ""
