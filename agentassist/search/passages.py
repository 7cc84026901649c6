"""Where in a few articles the words of a query stand: near each other, in order, in which passage."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from agentassist.search.scoring import Meaning
from agentassist.search.segment import Segment
from agentassist.search.texts import Ints, spans

Shares = NDArray[np.float32]
"""One for every article looked at, from 0 to 1: the share of the query's telling words."""

Places = NDArray[np.intp]

BESIDES = 0.3
"""How much it speaks for a passage that it says little besides."""
_FAR = 4
"""Words of the query count as standing together up to this distance."""


@dataclass(frozen=True, slots=True)
class _Hits:
    """Every place where a word of the query stands, in order."""

    at: Places
    """Position in the articles' joined stream."""
    article: Places
    passage: Places
    term: Ints
    """Which word of the query it is."""
    gain: NDArray[np.float32]


class Passages:
    """The passages of some articles, seen from one query.

    Articles and passages are counted among those looked at, in the order given.

    Args:
        segment: Where the articles are.
        articles: Their places in it.
        meaning: What the query means.
    """

    def __init__(self, segment: Segment, articles: Ints, meaning: Meaning) -> None:
        self._meaning = meaning
        self._count = len(articles)
        firsts = np.searchsorted(segment.passage_ends, segment.starts[articles])
        afters = np.searchsorted(segment.passage_ends, segment.starts[articles + 1])
        self.passages = spans(firsts, afters - firsts)
        """Each passage's place in the segment."""
        self._article_of = np.repeat(np.arange(self._count), afters - firsts)
        self._titles = np.cumsum(np.append(0, (afters - firsts)[:-1]))
        self._weights = segment.passage_weights[self.passages]
        self._hits = self._found(segment, articles)
        self._gains = self._by_passage()

    def _found(self, segment: Segment, articles: Ints) -> _Hits:
        bounds = zip(segment.starts[articles].tolist(), segment.starts[articles + 1].tolist(), strict=True)
        stream = np.concatenate([segment.stream[start:end] for start, end in bounds])
        # A break is taken for a last word of all, which answers nothing.
        gains = self._meaning.gains[stream]
        at = np.flatnonzero(gains)
        passage = np.searchsorted(np.flatnonzero(stream < 0), at)
        return _Hits(at, self._article_of[passage], passage, self._meaning.terms[stream[at]], gains[at])

    def _by_passage(self) -> NDArray[np.float32]:
        """Return what each passage has of each word of the query: passages by words; titles have nothing."""
        gains = np.zeros((len(self.passages), self._meaning.count), np.float32)
        np.maximum.at(gains, (self._hits.passage, self._hits.term), self._hits.gain)
        gains[self._titles] = 0.0
        return gains

    def nearest(self) -> Shares:
        """Return how much of the query stands in one passage, or in two that follow each other."""
        most = np.zeros(self._count, np.float32)
        np.maximum.at(most, self._article_of, self._gains.sum(1))
        both = np.maximum(self._gains[:-1], self._gains[1:]).sum(1)
        both[self._article_of[:-1] != self._article_of[1:]] = 0.0
        np.maximum.at(most, self._article_of[:-1], both)
        return np.asarray(most / self._meaning.most)

    def in_order(self) -> Shares:
        """Return how much of the query stands together as it was typed, the closer the more."""
        hits = self._hits
        apart = np.diff(hits.at)
        later = np.diff(hits.term)
        follows = (later >= 1) & (later <= 2) & (apart <= _FAR) & (np.diff(hits.article) == 0)
        both = np.minimum(hits.gain[1:], hits.gain[:-1])[follows] / np.sqrt(apart[follows])
        together = np.zeros((self._count, self._meaning.count), np.float32)
        np.maximum.at(together, (hits.article[1:][follows], hits.term[1:][follows]), both.astype(np.float32))
        return np.asarray(together.sum(1) / self._meaning.most)

    def best(self) -> Places:
        """Return each article's passage with most of the query and least besides, by place in the segment."""
        gained = self._gains.sum(1)
        likeness = 2 * gained / (self._weights + self._meaning.most)
        worth = gained + BESIDES * self._meaning.most * likeness
        most = np.maximum.reduceat(worth, self._titles)
        best = np.flatnonzero(worth == most[self._article_of])
        # Of equals the first; an article's passages stand together, from its title on.
        return np.asarray(self.passages[best[np.searchsorted(best, self._titles)]])
