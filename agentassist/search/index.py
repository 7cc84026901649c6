"""All articles in memory: the best for what is typed, in any script, with slips, half typed."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from agentassist.core.knowledge import Document
from agentassist.search.lexicon import Ints
from agentassist.search.merging import merged
from agentassist.search.query import Query
from agentassist.search.ranking import best_of, ranked
from agentassist.search.scoring import Scorer
from agentassist.search.segment import Segment, segment

MOST_SEGMENTS = 6
"""With more of them the small ones become one: each costs every search something."""


@dataclass(frozen=True, slots=True)
class Hit:
    """An article that was found."""

    id: str
    lang: str
    score: float
    """From 0 to about 5; comparable within one search."""


class Index:
    """The articles as segments, the largest first; an edited article goes into a small one of its own.

    Used by one thread; the segments themselves never change.
    """

    def __init__(self, segments: Iterable[Segment] = ()) -> None:
        self._scorers: list[Scorer] = []
        self._homes: dict[str, Scorer] = {}
        for one in segments:
            self._add(one)

    @classmethod
    def of(cls, documents: Sequence[Document]) -> "Index":
        """Index ``documents``, each id once."""
        return cls([segment(documents)])

    def __len__(self) -> int:
        """Return how many articles can be found."""
        return len(self._homes)

    @property
    def segments(self) -> tuple[Segment, ...]:
        """What to pack; articles that were dropped are left out of it."""
        return tuple(merged([scorer.segment], self._at_home(scorer)) for scorer in self._scorers)

    def get_ready(self) -> None:
        """Work out now what the first search would wait for."""
        for scorer in self._scorers:
            scorer.segment.get_ready()

    def put(self, documents: Sequence[Document]) -> None:
        """Take in new or changed articles; they are found at once."""
        if documents:
            lengths = self._scorers[0].segment.lengths if self._scorers else None
            self._add(segment(documents, lengths))
        if len(self._scorers) > MOST_SEGMENTS:
            self._join_small_ones()

    def drop(self, ids: Iterable[str]) -> None:
        """Forget articles; unknown ids are none."""
        for article in ids:
            self._homes.pop(article, None)

    def search(self, text: str, limit: int = 10) -> tuple[Hit, ...]:
        """Return the best articles for ``text``, best first."""
        query = Query.typed(text)
        if not query.words or not self._scorers:
            return ()
        told = [scorer.told(query) for scorer in self._scorers]
        found = [
            hit
            for scorer, best in zip(self._scorers, best_of(told), strict=True)
            if len(best)
            for hit in self._hits(scorer, query, best)
        ]
        found.sort(key=lambda hit: (-hit.score, hit.id))
        return tuple(found[:limit])

    def _hits(self, scorer: Scorer, query: Query, best: Ints) -> Iterator[Hit]:
        scores = ranked(scorer, query, best)
        for at, score in zip(best.tolist(), scores.tolist(), strict=True):
            article = scorer.segment.ids[at]
            if self._homes.get(article) is scorer:
                yield Hit(article, scorer.segment.langs[at], score)

    def _add(self, one: Segment) -> None:
        scorer = Scorer(one, self._scorers[0].segment if self._scorers else None)
        self._scorers.append(scorer)
        self._homes.update(dict.fromkeys(one.ids, scorer))

    def _at_home(self, scorer: Scorer) -> frozenset[str]:
        return frozenset(article for article in scorer.segment.ids if self._homes.get(article) is scorer)

    def _join_small_ones(self) -> None:
        first, *small = self._scorers
        kept = frozenset().union(*(self._at_home(scorer) for scorer in small))
        joined = merged([scorer.segment for scorer in small], kept)
        self._scorers = [first]
        self._add(joined)
