"""All articles in memory: the best for what is typed, in any script, with slips, half typed."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from agentassist.core.knowledge import Document
from agentassist.search.answering import passage
from agentassist.search.lexicon import Ints
from agentassist.search.merging import merged
from agentassist.search.query import Query
from agentassist.search.ranking import best_of, ranked
from agentassist.search.scoring import Scorer
from agentassist.search.segment import Segment, segment
from agentassist.search.synonyms import Synonyms

GROWTH = 3
"""A segment is so many times larger than the next at least: so they stay few, and joining them cheap."""


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
        self._synonyms = Synonyms()
        for one in segments:
            self._add(one)

    @classmethod
    def of(cls, documents: Sequence[Document]) -> "Index":
        """Index ``documents``, each id once."""
        return cls([segment(documents)])

    def __len__(self) -> int:
        """Return how many articles can be found."""
        return len(self._homes)

    def in_one(self) -> Segment:
        """Return all that can be found as one segment; makes a search quickest, and is what to pack."""
        if not self._scorers:
            return segment(())
        return merged([scorer.segment for scorer in self._scorers], frozenset(self._homes))

    def get_ready(self) -> None:
        """Work out now what the first search would wait for."""
        for scorer in self._scorers:
            scorer.segment.get_ready()

    def put(self, documents: Sequence[Document]) -> None:
        """Take in new or changed articles; they are found at once."""
        if documents:
            lengths = self._scorers[0].segment.lengths if self._scorers else None
            self._add(segment(documents, lengths))
        while self._crowded:
            self._join_last()

    def drop(self, ids: Iterable[str]) -> None:
        """Forget articles; unknown ids are none."""
        for article in ids:
            self._homes.pop(article, None)

    def know(self, synonyms: Synonyms) -> None:
        """Take words for the same that mean the same, from now on."""
        self._synonyms = synonyms

    def search(self, text: str, limit: int = 10) -> tuple[Hit, ...]:
        """Return the best articles for ``text``, best first."""
        query = Query.typed(text, self._synonyms)
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

    def meant(self, text: str) -> frozenset[str]:
        """Return the words of articles that those of ``text`` stand for."""
        return frozenset(self._gains(Query.typed(text, self._synonyms)))

    def passage(self, text: str, body: str) -> str:
        """Return the line of an article's body that answers ``text`` best; empty where none does."""
        return passage(body, self._gains(Query.typed(text, self._synonyms)))

    def _gains(self, query: Query) -> dict[str, tuple[int, float]]:
        """Return for each word of any article which word of the query it answers, and how well."""
        gains: dict[str, tuple[int, float]] = {}
        for scorer in self._scorers:
            for at, term in enumerate(query.terms):
                telling = scorer.telling(term)
                for place, weight in scorer.meant(term):
                    word = scorer.segment.lexicon.words[place]
                    if telling * weight > gains.get(word, (0, 0.0))[1]:
                        gains[word] = (at, telling * weight)
        return gains

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

    @property
    def _crowded(self) -> bool:
        sizes = [len(scorer.segment) for scorer in self._scorers[-2:]]
        return len(sizes) > 1 and sizes[1] * GROWTH >= sizes[0]

    def _join_last(self) -> None:
        """Make one of the last two segments."""
        last = self._scorers[-2:]
        kept = frozenset().union(*(self._at_home(scorer) for scorer in last))
        del self._scorers[-2:]
        self._add(merged([scorer.segment for scorer in last], kept))
