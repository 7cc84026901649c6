"""Finds what is right or wrong in what was said: amounts, lengths, references and counts, and when."""

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal

from agentassist.own_words.fact import Fact, Kind
from agentassist.own_words.finding_clocks import clocks
from agentassist.own_words.finding_days import dates, days_of_month, said_days, written_dates
from agentassist.own_words.spoken import Spoken, Word, text_at
from agentassist.text import calendar_words as calendar
from agentassist.text.fold import listed

_WORKING = listed(
    "working business कार्य कामकाजी वर्किंग పని వర్కింగ్ వ్యాపార کاروباری ورکنگ کام kaam working kamkaji pani"
)
_DAYS_WORKED = listed("दिवस दिवसों दिन दिनों దినాలు దినాల దినాల్లో divas dinalu dinallo")
_OF = listed("के کے ke")
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
_TWO = listed("both pair couple twice दोनों దోనో రెండూ دونوں dono")
_TO = frozenset({"to", "or", "से", "سے", "se", "నుంచి", "నుండి", "nunchi", "-"})
_MIXED = re.compile(r"[a-z]+\d{2,}[a-z\d]*|\d{2,}[a-z]+\d[a-z\d]*")


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


def begins_range(one: Fact, words: Sequence[Word]) -> bool:
    """Return whether a number is the lower end of a stretch: "five to seven"."""
    after = words[one.last : one.last + 2]
    return len(after) == 2 and after[0].text in _TO and after[1].number


def _codes(words: Sequence[Word]) -> Iterator[Fact]:
    """Yield references: letters grown together with digits."""
    for at, word in enumerate(words):
        if _MIXED.fullmatch(word.text):
            yield Fact(Kind.CODE, word.text, at, at + 1)


def _money(words: Sequence[Word]) -> Iterator[Fact]:
    for at, word in enumerate(words):
        if not word.number:
            continue
        signed = word.raw[0] in "$£€₹"
        after = text_at(words, at + 1) in calendar.currencies()
        before = text_at(words, at - 1) in calendar.currencies()
        if signed or after or before:
            yield Fact(Kind.MONEY, word.text, at - before, at + 1 + after)


def _percents(words: Sequence[Word]) -> Iterator[Fact]:
    for at, word in enumerate(words):
        after = text_at(words, at + 1) in calendar.percents()
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
        # "काम के दिन"
        last = at + 2 if text_at(words, at + 1) in _OF else at + 1
        after = text_at(words, last)
        if after in _DAYS_WORKED or calendar.units().get(after) == "day":
            return "working_day", last + 1
        return "", at
    if text_at(words, at - 2 if text_at(words, at - 1) in _OF else at - 1) in _WORKING:
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


def _counts(words: Sequence[Word]) -> Iterator[Fact]:
    for at, word in enumerate(words):
        if word.number and word.text.replace(".", "", 1).isdecimal():
            kind = Kind.CODE if len(word.text) >= _CODE_DIGITS and "," not in word.raw else Kind.COUNT
            yield Fact(kind, word.text, at, at + 1)
        elif word.text in _TWO:
            yield Fact(Kind.COUNT, "2", at, at + 1)


_FINDERS = (
    written_dates,
    _money,
    _percents,
    _lengths,
    dates,
    clocks,
    days_of_month,
    _codes,
    said_days,
    _counts,
)
"""In this order: what one has taken, the next leaves alone."""
