"""Finds dates, times, amounts, lengths and references in what was said."""

import re
from collections.abc import Callable, Iterator, Sequence
from decimal import Decimal

from agentassist.own_words.fact import Fact, Kind
from agentassist.own_words.spoken import Spoken, Word
from agentassist.text import calendar_words as calendar
from agentassist.text.fold import fold, listed

_MODAL = frozenset({"may", "march", "mar", "mai"})
"""Months only beside a number."""
_BETWEEN_DATE = listed("of the की को का के ki ko ka تاریخ کی کو tarikh तारीख तारीख़ తేదీ నెల th")
_BEFORE_CLOCK = listed("at by till until til from between after before around about since past")
_TO = listed("to till until til and - से तक या నుంచి నుండి سے تا se nunchi nundi or through")
_WORKING = listed(
    "working business कार्य कामकाजी वर्किंग పని వర్కింగ్ వ్యాపార کاروباری ورکنگ کام kaam working kamkaji pani"
)
_DAYS_WORKED = listed("दिवस दिवसों दिन दिनों దినాలు దినాల దినాల్లో divas dinalu dinallo")
_PERCENT = listed("percent percentage pct प्रतिशत फीसदी శాతం فیصد pratishat satam")
_SCALED = {
    "second": ("min", Decimal(1) / 60),
    "minute": ("min", Decimal(1)),
    "hour": ("min", Decimal(60)),
    "day": ("day", Decimal(1)),
    "week": ("day", Decimal(7)),
    "fortnight": ("day", Decimal(14)),
    "month": ("month", Decimal(1)),
    "year": ("month", Decimal(12)),
    "working_day": ("work", Decimal(1)),
}
_ONE = frozenset({"a", "an", "1"})
_DAY_MINUTES = 1440
_CODE_DIGITS = 4
_HOURS = 24
_HALF_DAY = {"am": "a", "pm": "p", "evening": "p", "night": "p"}
_TWO = listed("both pair couple twice दोनों దోనో రెండూ دونوں dono")
_ENDS = frozenset({"end", "last"})


def facts(said: Spoken) -> tuple[Fact, ...]:
    """Return the facts of a text, in order; a number that tells nothing else is a count."""
    words = said.words
    found: list[Fact] = []
    taken: set[int] = set()
    for find in _FINDERS:
        for fact in find(words):
            stretch = set(range(fact.first, fact.last))
            if not stretch & taken:
                found.append(fact)
                taken |= stretch
    return tuple(sorted(found, key=lambda fact: fact.first))


def _written_dates(words: Sequence[Word]) -> Iterator[Fact]:
    for at, word in enumerate(words):
        parts = word.text.split("/")
        if len(parts) in (2, 3) and all(part.isdecimal() for part in parts):
            day, month, year = (*(str(int(part)) for part in parts), "")[:3]
            if int(day) <= 31 and int(month) <= 12:
                yield Fact(Kind.DATE, f"{day}-{month}-{_whole_year(year)}", at, at + 1)


def _whole_year(year: str) -> str:
    return f"20{year}" if len(year) == 2 else year


def _dates(words: Sequence[Word]) -> Iterator[Fact]:
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
    after = words[at + 1].text if at + 1 < len(words) else ""
    return _is_day(words[at]) and after not in calendar.oclock() | calendar.units().keys()


def _is_day(word: Word) -> bool:
    return word.number and word.text.isdecimal() and 1 <= int(word.text) <= 31


def _is_year(words: Sequence[Word], at: int) -> bool:
    word = words[at]
    return word.number and word.text.isdecimal() and 1900 <= int(word.text) <= 2099 and "," not in word.raw


def _whole(words: Sequence[Word], at: int | None) -> str:
    return "" if at is None else str(int(words[at].text))


def _days_of_month(words: Sequence[Word]) -> Iterator[Fact]:
    for at, word in enumerate(words):
        if not _is_day(word):
            continue
        dated = at + 1 < len(words) and words[at + 1].text in calendar.nth()
        if dated or re.match(r"\d+(?:st|nd|rd|th)", word.raw) or (word.ordinal and int(word.text) > 2):
            yield Fact(Kind.DATE, f"{int(word.text)}--", at, at + 1 + dated)


def _codes(words: Sequence[Word]) -> Iterator[Fact]:
    """Yield references: letters grown together with digits, or before them in capitals."""
    for at, word in enumerate(words):
        bare = word.text
        if _MIXED.fullmatch(bare):
            yield Fact(Kind.CODE, bare, at, at + 1)


_MIXED = re.compile(r"[a-z]+\d{2,}[a-z\d]*|\d{2,}[a-z]+\d[a-z\d]*")


def _clocks(words: Sequence[Word]) -> Iterator[Fact]:
    for at, word in enumerate(words):
        if not word.number and word.text in ("noon", "midday"):
            ends = at > 0 and words[at - 1].text in ("before", "by")
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
    led = at > 0 and words[at - 1].text in _BEFORE_CLOCK
    if len(word.parts) != 2 or not (hour_follows or led):
        return None
    hour, minutes = map(int, word.parts)
    return hour * 60 + minutes if hour < _HOURS and minutes < 60 else None


def _hour_follows(words: Sequence[Word], at: int) -> bool:
    after = words[at + 1].text if at + 1 < len(words) else ""
    return after in calendar.oclock() or after in ("am", "pm") or words[at].raw[-2:] in ("am", "pm")


def _is_oclock(words: Sequence[Word], at: int) -> bool:
    word = words[at]
    if _hour_follows(words, at) or _in_window(words, at) or _AT_HOUR.search(word.raw):
        return True
    after = words[at + 1].text if at + 1 < len(words) else ""
    counted = after in calendar.units() or after in calendar.currencies() or after in _PERCENT
    return at > 0 and words[at - 1].text in _BEFORE_CLOCK and not counted and not word.ordinal


_AT_HOUR = re.compile("(?:ింటికి|ిన్నరకి|ిన్నరకు|ున్నరకి)$")
"""Telugu glues "at" to the hour."""


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
    after = words[place + 1].text if place + 1 < len(words) else ""
    before = words[min(at, place) - 1].text if min(at, place) else ""
    later = words[max(at, place) + 1].text if max(at, place) + 1 < len(words) else ""
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
        part = calendar.parts().get(words[at].text, "") if 0 <= at < len(words) else ""
        if part in _HALF_DAY:
            return _HALF_DAY[part]
    return ""


def _money(words: Sequence[Word]) -> Iterator[Fact]:
    for at, word in enumerate(words):
        if not word.number:
            continue
        signed = word.raw[0] in "$£€₹"
        after = at + 1 < len(words) and words[at + 1].text in calendar.currencies()
        before = at > 0 and words[at - 1].text in calendar.currencies()
        if signed or after or before:
            yield Fact(Kind.MONEY, word.text, at - before, at + 1 + after)


def _percents(words: Sequence[Word]) -> Iterator[Fact]:
    for at, word in enumerate(words):
        after = at + 1 < len(words) and words[at + 1].text in _PERCENT
        if word.number and (word.raw.endswith("%") or after):
            yield Fact(Kind.PERCENT, word.text, at, at + 1 + after)


def _lengths(words: Sequence[Word]) -> Iterator[Fact]:
    """Yield ``three months``, ``an hour``, ``five working days``, ``half an hour``."""
    for at in range(len(words)):
        unit, last = _unit(words, at)
        if not unit:
            continue
        first, many = _how_many(words, at)
        if many is not None:
            yield Fact(Kind.LENGTH, _length(many, unit), first, last)


def _unit(words: Sequence[Word], at: int) -> tuple[str, int]:
    """Return the unit that begins at ``at`` and where it ends."""
    word = words[at].text
    if word in _WORKING and at + 1 < len(words):
        after = words[at + 1].text
        if after in _DAYS_WORKED or calendar.units().get(after) == "day":
            return "working_day", at + 2
        return "", at
    if at and words[at - 1].text in _WORKING:
        return "", at
    return calendar.units().get(word, ""), at + 1


def _how_many(words: Sequence[Word], at: int) -> tuple[int, Decimal | None]:
    """Return where the number before a unit begins, and what it is."""
    before = words[at - 1] if at else None
    if before is None or before.clause != words[at].clause:
        return at, None
    if before.number and before.text.replace(".", "", 1).isdecimal():
        return at - 1, Decimal(before.text)
    quarters = [word.text for word in words[max(0, at - 4) : at]]
    if quarters[1:] in (["quarters", "of", "an"], ["quarters", "of", "1"]) and quarters[0] == "3":
        return at - 4, Decimal("0.75")
    half = next((step for step in (1, 2) if at >= step and words[at - step].text in calendar.halves()), 0)
    if half:
        return at - half, Decimal("0.25") if words[at - half].text == "quarter" else Decimal("0.5")
    return (at - 1, Decimal(1)) if before.text in _ONE else (at, None)


def _length(many: Decimal, unit: str) -> str:
    name, scale = _SCALED[unit]
    amount = many * scale
    if name == "min" and amount >= _DAY_MINUTES and amount % _DAY_MINUTES == 0:
        name, amount = "day", amount / _DAY_MINUTES
    return f"{format(amount.quantize(Decimal('0.01')).normalize(), 'f')} {name}"


def _said_days(words: Sequence[Word]) -> Iterator[Fact]:
    week = fold("ہفتہ")
    for at, word in enumerate(words):
        if word.number:
            continue
        saturday = word.text != week or (at + 1 < len(words) and words[at + 1].text == fold("کو"))
        if word.text.removesuffix("'s") in calendar.weekdays() and saturday:
            yield Fact(Kind.WEEKDAY, calendar.weekdays()[word.text.removesuffix("'s")], at, at + 1)
        elif word.text in calendar.days():
            yield Fact(Kind.DAY, calendar.days()[word.text], at, at + 1)
        elif calendar.parts().get(word.text) in ("am", "pm", "evening", "night"):
            yield Fact(Kind.PART, calendar.parts()[word.text], at, at + 1)


def _counts(words: Sequence[Word]) -> Iterator[Fact]:
    for at, word in enumerate(words):
        if word.number and word.text.replace(".", "", 1).isdecimal():
            kind = Kind.CODE if len(word.text) >= _CODE_DIGITS and "," not in word.raw else Kind.COUNT
            yield Fact(kind, word.text, at, at + 1)
        elif word.text in _TWO:
            yield Fact(Kind.COUNT, "2", at, at + 1)


_FINDERS = (
    _written_dates,
    _money,
    _percents,
    _lengths,
    _dates,
    _clocks,
    _days_of_month,
    _codes,
    _said_days,
    _counts,
)
"""In this order: what one has taken, the next leaves alone."""
