"""Whether what must be right in a point was said right."""

from collections.abc import Iterable, Sequence
from enum import StrEnum

from agentassist.core.frozen import dataclass
from agentassist.own_words import limits
from agentassist.own_words.fact import Fact, Kind, same
from agentassist.own_words.finding_facts import begins_range
from agentassist.own_words.little_words import CORRECTING, LITTLE
from agentassist.own_words.point import Needs
from agentassist.own_words.spoken import Spoken, Word
from agentassist.text.roman import roman

_STRONG = frozenset({Kind.CODE, Kind.MONEY, Kind.DATE, Kind.PERCENT, Kind.LENGTH, Kind.CLOCK, Kind.NAME})
"""Facts that nobody states by chance: with one of them right, a point needs few words more."""
_NEED_UNIT = frozenset({Kind.LENGTH, Kind.DATE})
"""A bare number is not enough for these."""
_NOON = "720p"
"""Belongs to both halves of the day: "before noon" is in the morning."""
_HALVES = {"am": "am", "pm": "pm", "evening": "pm", "night": "pm"}


class Right(StrEnum):
    """How the facts of a point were said."""

    ALL = "all"
    MISSING = "missing"
    """Something was not said at all."""
    OTHER = "other"
    """Something else was said in its place."""


@dataclass(frozen=True, slots=True)
class Checked:
    """The facts of one point in one saying."""

    right: Right
    strong: bool = False
    """True where a telling fact was said right."""
    off: Kind | None = None
    """What differs."""
    places: tuple[int, ...] = ()
    """The words in which the facts were said."""


def check(wanted: Needs, said: Spoken, told: Sequence[Fact], elsewhere: Sequence[Fact]) -> Checked:
    """Return how the facts that a point wants were said.

    Args:
        wanted: The facts and names of the point.
        said: What was said.
        told: The facts in it.
        elsewhere: The facts of the other points: said for them, they contradict nothing.
    """
    found = [(fact.kind, *_said(fact, told, said, elsewhere)) for fact in wanted.facts]
    found += [(Kind.NAME, *_named(name, said)) for name in wanted.names]
    worst, off = Right.ALL, None
    for kind, right, _ in found:
        if right is not Right.ALL and worst is not Right.OTHER:
            worst, off = right, kind
    there = [(kind, place) for kind, _, place in found if place is not None]
    strong = any(kind in _STRONG for kind, _ in there)
    return Checked(worst, strong, off, tuple(place for _, place in there))


def _said(
    fact: Fact, told: Sequence[Fact], said: Spoken, elsewhere: Sequence[Fact]
) -> tuple[Right, int | None]:
    """Return how one fact was said, and where."""
    if fact.kind is Kind.PART:
        return _part(fact, told)
    if fact.kind is Kind.CODE:
        return _code(fact.value, said)
    right = [one for one in told if _stands_for(fact, one, said)]
    strange = [
        one
        for one in told
        if one.kind is fact.kind and one not in right and not any(same(one, other) for other in elsewhere)
    ]
    if not right:
        return (Right.OTHER if strange else Right.MISSING), None
    last = right[-1]
    if any(_takes_back(last, one, said.words) for one in strange):
        return Right.OTHER, None
    return Right.ALL, last.first


def _stands_for(fact: Fact, one: Fact, said: Spoken) -> bool:
    if not same(fact, one):
        return False
    if fact.kind is Kind.DATE and one.kind is Kind.DATE:
        return bool(one.value.split("-")[0]) or not fact.value.split("-")[0]
    if one.kind in (Kind.COUNT, Kind.CODE) and fact.kind in _NEED_UNIT:
        return False
    return fact.kind is Kind.CLOCK or one.kind is not Kind.COUNT or not begins_range(one, said.words)


def _takes_back(right: Fact, strange: Fact, words: Sequence[Word]) -> bool:
    between = {word.text for word in words[right.last : strange.first]}
    return strange.first >= right.last and strange.first - right.last <= 6 and bool(between & CORRECTING)


def _part(fact: Fact, told: Iterable[Fact]) -> tuple[Right, int | None]:
    """Return whether the part of the day is right; it may be left out, but must not be the other half."""
    halves = {_HALVES[one.value] for one in told if one.kind is Kind.PART}
    halves |= {
        f"{one.value[-1]}m"
        for one in told
        if one.kind is Kind.CLOCK and one.value[-1] in "ap" and one.value != _NOON
    }
    return (Right.OTHER if halves and _HALVES[fact.value] not in halves else Right.ALL), None


def _code(code: str, said: Spoken) -> tuple[Right, int | None]:
    """Look for a reference, however its letters and digits were grouped."""
    texts = [word.text.replace("-", "") for word in said.words]
    digits = "".join(char for char in code if char.isdigit())
    for at in range(len(texts)):
        joined = ""
        for to in range(at, min(len(texts), at + len(code))):
            joined += texts[to]
            if joined == code and not _goes_on(texts, to):
                return Right.ALL, at
            if not code.startswith(joined):
                break
        if texts[at] == digits and not _lettered(texts, at):
            return Right.ALL, at
    other = any(word.number and len(word.text) >= max(3, len(digits) - 1) for word in said.words)
    mixed = any(text != code and text[:2] == code[:2] and text[-1:].isdigit() for text in texts)
    return (Right.OTHER if other or mixed else Right.MISSING), None


def _goes_on(texts: Sequence[str], last: int) -> bool:
    return last + 1 < len(texts) and len(texts[last + 1]) > 1 and texts[last + 1].isdecimal()


def _lettered(texts: Sequence[str], at: int) -> bool:
    """Return whether other letters stand before the digits of a reference."""
    before = texts[at - 1] if at else ""
    return before.isascii() and before.isalpha() and len(before) <= 3 and before not in LITTLE


def _named(name: tuple[str, ...], said: Spoken) -> tuple[Right, int | None]:
    """Look for a name; a part of it will do where nothing else stands in place of the rest."""
    words = [word.text.removesuffix("'s") for word in said.words]
    hits = {part: [at for at, word in enumerate(words) if _alike(word, part)] for part in name}
    if all(hits.values()):
        return Right.ALL, hits[name[0]][0]
    found = [at for places in hits.values() for at in places]
    if not found:
        return (Right.OTHER if _strangers(said, name) else Right.MISSING), None
    whole = len(name) < 2 or all(_alone(words, said, at) for at in found)
    return (Right.ALL, found[0]) if whole else (Right.OTHER, None)


def _alike(word: str, part: str) -> bool:
    return word == part or (len(part) > 2 and roman(word) == roman(part))


def _alone(words: Sequence[str], said: Spoken, at: int) -> bool:
    """Return whether a given name stands without another surname."""
    after = said.words[at + 1] if at + 1 < len(words) else None
    if after is None or after.clause != said.words[at].clause or words[at] != said.words[at].text:
        return True
    if said.text[after.start].isascii():
        return not said.text[after.start].isupper() and (
            after.text in LITTLE or said.text != said.text.lower()
        )
    return after.text in LITTLE


def _strangers(said: Spoken, name: tuple[str, ...]) -> bool:
    """Return whether somebody or some place else is named: by a capital amid a sentence, or nearly alike."""
    others = [
        word
        for word in said.words
        if word.text not in name and word.text not in LITTLE and not word.number and len(word.text) > 1
    ]
    return any(_capital(said.text, word.start) for word in others) or any(
        _near_miss(word.text, part) for word in others for part in name
    )


def _capital(text: str, at: int) -> bool:
    return at > 0 and text[at].isupper() and text[:at].rstrip()[-1:] not in ".!?"


def _near_miss(word: str, part: str) -> bool:
    """Return whether a word looks like a name and is another."""
    from rapidfuzz import fuzz

    return fuzz.ratio(word, part) >= limits.NEAR_MISS * 100
