"""What a point is about, as terms, and where others say the same."""

from collections.abc import Sequence
from functools import lru_cache

from agentassist.core.frozen import dataclass
from agentassist.own_words import limits
from agentassist.own_words.fact import Fact
from agentassist.own_words.finding_facts import facts
from agentassist.own_words.lexicon import Lexicon
from agentassist.own_words.little_words import ASKING, DENIALS, HEADS, LITTLE, OFFERING, OFFERS, asks, denies
from agentassist.own_words.spoken import Spoken
from agentassist.text.calendar_words import nth, oclock
from agentassist.text.roman import roman
from agentassist.text.stems import stem


@dataclass(frozen=True, slots=True)
class Term:
    """A word or phrase with everything that may stand for it."""

    words: tuple[str, ...]
    groups: frozenset[int]
    act: str = ""
    """``ask``, ``offer`` or ``do`` for what the rep has to do; without it the point is not made."""


@dataclass(frozen=True, slots=True)
class Heard:
    """A saying, ready to be compared with terms."""

    said: Spoken
    words: tuple[str, ...]
    groups: tuple[frozenset[int], ...]
    """Of every word, the groups of the phrases it is in."""
    denied: tuple[bool, ...]
    """Whether a word denies what is said around it."""
    facts: tuple[Fact, ...]


def heard(said: Spoken, lexicon: Lexicon) -> Heard:
    """Return a saying ready to be compared."""
    texts = [word.text for word in said.words]
    groups: list[set[int]] = [set() for _ in texts]
    latin = said.tongue.endswith("-Latn")
    phrased: set[int] = set()
    for first, last, met in lexicon.found(_written(said), by_sound=latin):
        for at in range(first, last):
            groups[at] |= met
        if last - first > 1:
            phrased |= set(range(first, last))
    te = said.tongue == "te-Latn"
    denied = [
        denies(_clause(said, at), _place(said, at), te) and at not in phrased for at in range(len(texts))
    ]
    return Heard(said, tuple(texts), tuple(map(frozenset, groups)), tuple(denied), facts(said))


def _written(said: Spoken) -> list[str]:
    """Return the words as phrases have them: the one of "put one aside" is no number there."""
    return [word.raw if word.number and " " not in word.raw else word.text for word in said.words]


def _clause(said: Spoken, at: int) -> list[str]:
    return [word.text for word in said.words if word.clause == said.words[at].clause]


def _place(said: Spoken, at: int) -> int:
    return sum(word.clause == said.words[at].clause for word in said.words[:at])


def terms(said: Spoken, lexicon: Lexicon) -> tuple[Term, ...]:
    """Return what a point is about, without its facts and the words that say little."""
    texts = [word.text for word in said.words]
    settled = {at for fact in facts(said) for at in range(fact.first, fact.last)}
    phrases: dict[int, tuple[int, frozenset[int]]] = {}
    for first, last, groups in lexicon.found(_written(said), by_sound=said.tongue.endswith("-Latn")):
        before = phrases.get(first, (0, frozenset()))
        if last >= before[0]:
            joined = groups | before[1] if last == before[0] else groups
            phrases[first] = (last, joined)
    found: list[Term] = []
    at = 0
    while at < len(texts):
        last, groups = phrases.get(at, (at + 1, frozenset[int]()))
        stretch = texts[at:last]
        if not (_empty(stretch) or (at == 0 and stretch[0] in HEADS) or settled & set(range(at, last))):
            found.append(Term(tuple(stretch), groups, "" if found else _act(stretch, groups, lexicon)))
        at = last
    return tuple(found)


def _empty(stretch: Sequence[str]) -> bool:
    skip = LITTLE | DENIALS | oclock() | nth()
    return all(word in skip or len(word) < 2 for word in stretch)


_ACTS = ("thank", "sorry", "hello")
"""What may be done with words alone."""


def _act(stretch: Sequence[str], groups: frozenset[int], lexicon: Lexicon) -> str:
    if stretch[0] in ASKING:
        return "ask"
    if stretch[0] in OFFERING:
        return "offer"
    return "do" if any(groups & lexicon.of(act) for act in _ACTS) else ""


def places(term: Term, said: Heard) -> list[int]:
    """Return the words that stand for a term; -1 for the whole of what is said."""
    if term.act in ("ask", "offer"):
        return [-1] if _acted(term.act, said) else []
    return [
        at
        for at in range(len(said.words))
        if term.groups & said.groups[at]
        or any(akin(word, said.words[at]) for word in term.words if word not in LITTLE)
    ]


def own_places(about: Sequence[Term], said: Heard) -> frozenset[int]:
    """Return the words that are a point's own, not only such as may stand for them."""
    own = {word for term in about for word in term.words if word not in LITTLE}
    return frozenset(at for at, word in enumerate(said.words) if any(akin(one, word) for one in own))


def _acted(act: str, said: Heard) -> bool:
    return asks(said.said.text) if act == "ask" else bool(OFFERS & set(said.words))


@lru_cache(32_768)
def akin(one: str, other: str) -> bool:
    """Return whether two words are forms, spellings or mishearings of one.

    >>> akin("delivery", "delivered"), akin("boot", "book")
    (True, False)
    """
    if one == other:
        return True
    if min(len(one), len(other)) < limits.KIN_LETTERS - 1 or one.isdecimal() or other.isdecimal():
        return False
    if stem(one) == stem(other):
        return True
    if one.isascii() is not other.isascii():
        return roman(one) == roman(other)
    begun = next(
        (at for at, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), min(len(one), len(other))
    )
    if begun >= limits.KIN_LETTERS and begun >= limits.KIN_SHARE * max(len(one), len(other)):
        return True
    return min(len(one), len(other)) > limits.KIN_LETTERS and _mistyped(one, other)


def _mistyped(one: str, other: str) -> bool:
    from rapidfuzz import fuzz

    return fuzz.ratio(one, other) >= limits.MISTYPED * 100
