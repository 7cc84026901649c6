"""How much every article of a segment has of a query's words."""

from collections import OrderedDict
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from agentassist.search.expansion import Expansion
from agentassist.search.query import Query, Term
from agentassist.search.segment import STRONGEST, Segment

Scores = NDArray[np.float32]
"""One for every article of a segment."""

UNKNOWN = 2.0
"""What a word tells that no article knows, so that finding only the rest is not finding all."""
_REMEMBERED = 32


@dataclass(frozen=True, slots=True)
class Told:
    """What the words so far tell."""

    scores: Scores
    most: float
    """The sum of how telling the words are."""


@dataclass(frozen=True, slots=True)
class Meaning:
    """What a query's words mean, seen from the words of a segment."""

    gains: NDArray[np.float32]
    """For each word of the lexicon, how much of the query it answers; ``BREAK``, the last, has none."""
    terms: NDArray[np.int32]
    """For each word of the lexicon, which of the query's words it answers."""
    count: int
    """How many words the query has."""
    most: float
    """What all of them tell."""


class Scorer:
    """Scores one segment; a key pressed costs one word, for the words before it are remembered.

    Used by one thread.

    Args:
        segment: The articles to score.
        main: The segment with most articles, which knows best how telling a word is; None for this one.
    """

    def __init__(self, segment: Segment, main: Segment | None = None) -> None:
        self.segment = segment
        self._main = main
        self._sums: OrderedDict[tuple[Term, ...], Told] = OrderedDict()

    def told(self, query: Query) -> Told:
        """Return the scores of all articles."""
        return self._sum(query.terms)

    def meaning(self, query: Query) -> Meaning:
        """Return which words answer the query, and how well."""
        gains = np.zeros(len(self.segment.lexicon) + 1, np.float32)
        terms = np.zeros(len(gains), np.int32)
        most = 0.0
        for at, term in enumerate(query.terms):
            meant = self.meant(term)
            rarity = self.telling(term)
            most += rarity
            for place, weight in meant:
                if rarity * weight > gains[place]:
                    gains[place] = rarity * weight
                    terms[place] = at
        return Meaning(gains, terms, len(query.words), most)

    def meant(self, term: Term) -> Expansion:
        """Return which words of the segment ``term`` may stand for."""
        return self.segment.expander.expand(term)

    def telling(self, term: Term) -> float:
        """Return how telling a typed word is in all articles, or in these where the others do not know it."""
        known = self._main and self._main.expander.expand(term)
        if self._main is not None and known:
            return _telling(self._main, known, term)
        return _telling(self.segment, self.meant(term), term)

    def _sum(self, terms: tuple[Term, ...]) -> Told:
        if not terms:
            return Told(np.zeros(len(self.segment), np.float32), 0.0)
        if terms in self._sums:
            self._sums.move_to_end(terms)
            return self._sums[terms]
        before = self._sum(terms[:-1])
        meant = self.meant(terms[-1])
        rarity = self.telling(terms[-1])
        scores = before.scores + rarity * self._best_of(meant, rarity) if meant else before.scores
        told = self._sums[terms] = Told(scores, before.most + rarity)
        if len(self._sums) > _REMEMBERED:
            self._sums.popitem(last=False)
        return told

    def _best_of(self, meant: Expansion, rarity: float) -> Scores:
        """Return for each article the most that one of the words meant tells about it."""
        segment = self.segment
        best = np.zeros(len(segment), np.float32)
        for place, weight in meant:
            some = slice(segment.offsets[place], segment.offsets[place + 1])
            holders = segment.holders[some]
            # A likely word that is in many articles tells less than the one that was meant.
            toned = (
                weight
                if weight >= 0.95
                else weight * (0.5 + 0.5 * min(1.0, float(self.segment.rarity[place]) / (rarity + 1e-6)))
            )
            told = segment.impacts[some] * np.float32(toned * STRONGEST / 255)
            best[holders] = np.maximum(best[holders], told)
        return best


def _telling(segment: Segment, meant: Expansion, term: Term) -> float:
    """Return how telling a typed word is: as the word it stands for, never as a rarer one of its stem."""
    if not meant:
        return UNKNOWN
    if term.romanised:
        # That it is met now and then in Latin letters, too, makes it no rare word.
        return min(float(segment.rarity[place]) for place, weight in meant if weight >= meant[0][1] * 0.8)
    sure = meant[0][1] * 0.95
    return max(float(segment.rarity[place]) * weight for place, weight in meant[:6] if weight >= sure)
