"""One key point of a prompt, and what has to be said for it."""

import re
from collections.abc import Iterable

from agentassist.core.frozen import dataclass
from agentassist.own_words.fact import Fact, Kind, same
from agentassist.own_words.finding_facts import begins_range, facts
from agentassist.own_words.spoken import spoken
from agentassist.text import calendar_words as calendar
from agentassist.text.fold import words

_REFERENCES = frozenset({"reference", "code", "number", "id", "ticket", "pin", "ref"})
_NAMES = frozenset({"name", "person", "place", "street", "city", "who", "branch", "doctor", "contact"})
_DENIED = frozenset({"negation", "not"})
_WINDOWS = re.compile(r"^\s*(\d{1,2})\s*[-–]\s*(\d{1,2})\s*$")
_AMOUNTS = frozenset({"amount", "price", "fee", "cost", "sum"})
_PLAIN = (Kind.COUNT, Kind.CODE)
_TITLES = frozenset(
    words(
        "mr mrs ms miss dr doctor sir madam shri smt डॉ डॉक्टर श्री श्रीमती साहब जी డా డాక్టర్ గారు శ్రీ"
        " ڈاکٹر جناب صاحب صاحبہ محترمہ"
        " garu ji sahab saab sahib shree"
    )
)
_CAPITALS = re.compile(r"\b[A-Z][a-z]+(?:\s+[A-Z][a-z]+)*\b")


@dataclass(frozen=True, slots=True)
class KeyPoint:
    """A point as the prompt's file tells it."""

    id: str
    text: str
    slots: tuple[tuple[str, str], ...] = ()
    """Pairs of what a thing is and what it must be, as ``("amount", "£250")``; may be left out."""


@dataclass(frozen=True, slots=True)
class Needs:
    """What is either right or wrong in a point."""

    facts: tuple[Fact, ...]
    names: tuple[tuple[str, ...], ...]
    """Folded words of each name, without titles."""
    denied: bool
    """True where a slot says that something is not so."""


def needs(point: KeyPoint, prompt: str, tongue: str) -> Needs:
    """Return what must be right in a point: what its slots say, and what its text does.

    Args:
        point: The point.
        prompt: The script, in which a capital letter amid a sentence shows a name.
        tongue: The language of both.
    """
    found: list[Fact] = []
    names = [_name(value) for slot, value in point.slots if _base(slot) in _NAMES]
    for slot, value in point.slots:
        found += _slot_facts(_base(slot), value, tongue)
    text = spoken(point.text, tongue)
    # Of "five to seven days" the upper end is what has to be told.
    found += (one for one in facts(text) if one.kind is not Kind.COUNT or not begins_range(one, text.words))
    names += [name for name in _capitals(point.text, prompt) if not any(set(name) <= set(n) for n in names)]
    denied = any(_base(slot) in _DENIED for slot, _ in point.slots)
    return Needs(_checked(found), tuple(name for name in names if name), denied)


def _base(slot: str) -> str:
    return slot.lower().rsplit("_", 1)[-1].rstrip("0123456789")


def _slot_facts(slot: str, value: str, tongue: str) -> Iterable[Fact]:
    if slot in _DENIED or slot in _NAMES:
        return ()
    window = _WINDOWS.match(value)
    if window and slot not in _REFERENCES:
        return [Fact(Kind.CLOCK, str(int(hour) * 60)) for hour in window.groups()]
    told = facts(spoken(value, tongue))
    if slot in _REFERENCES:
        digits = [fact for fact in told if fact.kind in (Kind.CODE, Kind.COUNT)]
        return [Fact(Kind.CODE, "".join(words(value)))] if digits else ()
    return [Fact(Kind.MONEY, f.value) if slot in _AMOUNTS and f.kind in _PLAIN else f for f in told]


def _name(value: str) -> tuple[str, ...]:
    return tuple(word for word in words(value) if word not in _TITLES)


def _capitals(text: str, prompt: str) -> Iterable[tuple[str, ...]]:
    """Yield the names in a text: words that a capital marks amid a sentence of the prompt, too."""
    for found in _CAPITALS.finditer(text):
        shown = re.search(rf"(?<![.!?:])\s{re.escape(found[0])}\b", prompt)
        name = tuple(word for word in words(found[0]) if not _dated(word))
        if name and shown and found[0] != "I":
            yield _name(" ".join(name))


def _dated(word: str) -> bool:
    return word in calendar.months() or word in calendar.weekdays()


def _checked(found: Iterable[Fact]) -> tuple[Fact, ...]:
    """Return the facts without repetition; the fuller of two that agree stays."""
    kept: list[Fact] = []
    for fact in sorted(found, key=lambda one: (one.kind is Kind.COUNT, -len(one.value))):
        if fact.kind is Kind.COUNT and fact.value in ("1", "0"):
            continue
        if not any(_agrees(fact, other) for other in kept):
            kept.append(fact)
    clocked = any(fact.kind is Kind.CLOCK for fact in kept)
    return tuple(fact for fact in kept if not (clocked and fact.kind is Kind.PART))


def _agrees(fact: Fact, other: Fact) -> bool:
    """Return whether ``other`` already says what ``fact`` does."""
    return same(fact, other) or (
        fact.kind is Kind.CODE and other.kind is Kind.CODE and fact.value in other.value
    )
