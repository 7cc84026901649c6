"""Where in what was said a point is made best."""

import re
from collections.abc import Sequence
from itertools import groupby

from agentassist.core.frozen import dataclass
from agentassist.own_words import limits
from agentassist.own_words.terms import Heard, Term, own_places, places


@dataclass(frozen=True, slots=True)
class Stretch:
    """A few clauses in a row, and how much of a point they say."""

    score: float = 0.0
    """0 to 1."""
    hits: tuple[int, ...] = ()
    """The words that say it; -1 for the whole."""
    own: int = 0
    """So many terms are met by the point's own words: of two stretches alike the better one."""


@dataclass(frozen=True, slots=True)
class _Met:
    """The terms of a point, and the words that stand for each."""

    about: Sequence[Term]
    hits: Sequence[Sequence[int]]
    own: frozenset[int]

    def within(self, inside: Sequence[int]) -> Stretch:
        """Return how much is met inside; what has to be done with words must be among it."""
        there = {*inside, -1}
        met = [[at for at in found if at in there] for found in self.hits]
        undone = any(term.act and not found for term, found in zip(self.about, met, strict=True))
        share = sum(map(bool, met)) / len(met) if met else 0.0
        if undone or self._only_asks(met):
            share *= limits.HALF
        every = tuple(at for found in met for at in found)
        return Stretch(share, every, sum(not self.own.isdisjoint(found) for found in met))

    def _only_asks(self, met: Sequence[Sequence[int]]) -> bool:
        """Return whether something is asked, but not what the point wants asked."""
        asked = any(term.act in ("ask", "offer") for term in self.about)
        others = any(found for term, found in zip(self.about, met, strict=True) if not term.act)
        return asked and len(met) > 1 and not others


def best_stretch(about: Sequence[Term], said: Heard) -> Stretch:
    """Return the shortest stretch of a few clauses in which most of a point is said."""
    met = _met(about, said)
    best = Stretch()
    if not any(met.hits):
        return best
    words = said.said.words
    clauses = [list(inside) for _, inside in groupby(range(len(words)), lambda at: words[at].clause)]
    for size in range(1, limits.WINDOW + 1):
        for first in range(len(clauses) + 1 - size):
            inside = [at for clause in clauses[first : first + size] for at in clause]
            stretch = met.within(inside)
            share = stretch.score * (limits.ACROSS if size > 1 and _ends_between(said, inside) else 1)
            best = max(best, Stretch(share, stretch.hits, stretch.own), key=_goodness)
    return best


def said_in_clause(about: Sequence[Term], said: Heard, clause: int) -> float:
    """Return how much of a point one clause says, 0 to 1."""
    words = enumerate(said.said.words)
    return _met(about, said).within([at for at, word in words if word.clause == clause]).score


def _met(about: Sequence[Term], said: Heard) -> _Met:
    return _Met(about, [places(term, said) for term in about], own_places(about, said))


def _goodness(stretch: Stretch) -> tuple[float, int]:
    return stretch.score, stretch.own


def _ends_between(said: Heard, inside: Sequence[int]) -> bool:
    words = said.said.words
    text = said.said.text[words[inside[0]].start : words[inside[-1]].start]
    return re.search(r"[.!?](?=\s)|[।॥۔؟]", text) is not None
