"""How much every article of a segment has of a query's words."""

from collections import OrderedDict
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from agentassist.search.expansion import Expansion
from agentassist.search.query import Query, Term
from agentassist.search.segment import STRONGEST, Segment
from agentassist.search.texts import spans

Scores = NDArray[np.float32]
"""One for every article of a segment."""

SURE = 0.95
"""A word so surely meant tells all it can, however common it is."""
_REMEMBERED = 8
"""Sums of the words so far, each as long as the segment; a key pressed needs the last two."""
_COMMON = 2_000
"""A word that is in more articles is quicker counted alone, those in fewer together."""


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
            meant, telling = self.meant(term), self.telling(term)
            most += telling
            gain = (telling * meant.sure).astype(np.float32)
            more = gain > gains[meant.places]
            better = meant.places[more]
            gains[better] = gain[more]
            terms[better] = at
        return Meaning(gains, terms, len(query.words), most)

    def meant(self, term: Term) -> Expansion:
        """Return which words of the segment ``term`` may stand for."""
        return self.segment.expander.expand(term)

    def telling(self, term: Term) -> float:
        """Return how telling a typed word is in all articles, or in these where the others do not know it."""
        known = self._main.expander.expand(term) if self._main is not None else None
        return (known or self.meant(term)).telling

    def _sum(self, terms: tuple[Term, ...]) -> Told:
        if not terms:
            return Told(np.zeros(len(self.segment), np.float32), 0.0)
        if terms in self._sums:
            self._sums.move_to_end(terms)
            return self._sums[terms]
        before = self._sum(terms[:-1])
        meant, telling = self.meant(terms[-1]), self.telling(terms[-1])
        scores = before.scores + telling * self._best_of(meant, telling) if meant else before.scores
        told = self._sums[terms] = Told(scores, before.most + telling)
        if len(self._sums) > _REMEMBERED:
            self._sums.popitem(last=False)
        return told

    def _best_of(self, meant: Expansion, telling: float) -> Scores:
        """Return for each article the most that one of the words meant tells about it."""
        segment = self.segment
        best = np.zeros(len(segment), np.float32)
        # A likely word that is in many articles tells less than the one that was meant.
        rarity = segment.rarity[meant.places].astype(np.float64)
        toned = 0.5 + 0.5 * np.minimum(1.0, rarity / (telling + 1e-6))
        weights = np.where(meant.sure >= SURE, meant.sure, meant.sure * toned) * STRONGEST / 255
        common = segment.counts[meant.places] > _COMMON
        for place, weight in zip(meant.places[common], weights.astype(np.float32)[common], strict=True):
            alone = slice(segment.offsets[place], segment.offsets[place + 1])
            holders = segment.holders[alone]
            best[holders] = np.maximum(best[holders], segment.impacts[alone] * weight)
        rare = meant.places[~common]
        some = spans(segment.offsets[rare], segment.counts[rare])
        told = np.repeat(weights.astype(np.float32)[~common], segment.counts[rare])
        np.maximum.at(best, segment.holders[some], segment.impacts[some] * told)
        return best
