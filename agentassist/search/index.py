"""All articles in memory: the best for what is typed, in any script, with slips, half typed."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from agentassist.core.knowledge import Document
from agentassist.search.lexicon import Ints
from agentassist.search.meaning import Sense, Student, Vectors
from agentassist.search.merging import merged
from agentassist.search.query import Query
from agentassist.search.ranking import best_of, little_found, meant, ranked, with_meant
from agentassist.search.scoring import Scorer, Scores
from agentassist.search.segment import Segment, segment
from agentassist.search.sensing import sense_of

MOST_SEGMENTS = 6
"""With more of them the small ones become one: each costs every search something."""


@dataclass(frozen=True, slots=True)
class Hit:
    """An article that was found."""

    id: str
    lang: str
    score: float
    """From 0 to about 5; comparable within one search."""


@dataclass(frozen=True, slots=True)
class _Looked:
    """The articles of a segment that were looked at closely."""

    scorer: Scorer
    places: Ints
    scores: Scores


class Index:
    """The articles as segments, the largest first; an edited article goes into a small one of its own.

    Used by one thread; the segments themselves never change.

    Args:
        segments: The articles.
        meaning: Knows what words mean; None to find articles by their words only.
    """

    def __init__(self, segments: Iterable[Segment] = (), meaning: Student | None = None) -> None:
        self._meaning = meaning
        self._scorers: list[Scorer] = []
        self._homes: dict[str, Scorer] = {}
        for one in segments:
            self._add(one)

    @classmethod
    def of(cls, documents: Sequence[Document], meaning: Student | None = None) -> "Index":
        """Index ``documents``, each id once."""
        return cls([segment(documents, meaning=meaning)], meaning)

    def __len__(self) -> int:
        """Return how many articles can be found."""
        return len(self._homes)

    @property
    def segments(self) -> tuple[Segment, ...]:
        """What to pack; articles that were dropped are left out of it."""
        return tuple(merged([scorer.segment], self._at_home(scorer)) for scorer in self._scorers)

    def put(self, documents: Sequence[Document]) -> None:
        """Take in new or changed articles; they are found at once."""
        if documents:
            lengths = self._scorers[0].segment.lengths if self._scorers else None
            self._add(segment(documents, lengths, self._meaning))
        if len(self._scorers) > MOST_SEGMENTS:
            self._join_small_ones()

    def understand(self, told: Mapping[str, Vectors]) -> None:
        """Take in what a model told of articles, a row each by id; edited later, its words count."""
        segments = [one.understood(told) for one in self.segments]
        self._scorers.clear()
        self._homes.clear()
        for one in segments:
            self._add(one)

    def drop(self, ids: Iterable[str]) -> None:
        """Forget articles; unknown ids are none."""
        for article in ids:
            self._homes.pop(article, None)

    def search(self, text: str, limit: int = 10) -> tuple[Hit, ...]:
        """Return the best articles for ``text``, best first."""
        query = Query.typed(text)
        if not query.words or not self._scorers:
            return ()
        sense = sense_of(query, self._scorers[0], self._meaning) if self._meaning else None
        looked_at = [
            _Looked(scorer, best, ranked(scorer, query, best))
            for scorer, best in zip(self._scorers, self._best(query, sense), strict=True)
            if len(best)
        ]
        if sense is not None and looked_at:
            strongest = max(float(one.scores.max()) for one in looked_at)
            for one in looked_at:
                one.scores[:] += meant(one.scorer.segment, one.places, sense, strongest)
        found = [hit for one in looked_at for hit in self._hits(one)]
        found.sort(key=lambda hit: (-hit.score, hit.id))
        return tuple(found[:limit])

    def _best(self, query: Query, sense: Sense | None) -> list[Ints]:
        """Return for each segment the articles worth a closer look."""
        told = [scorer.told(query) for scorer in self._scorers]
        best = best_of(told)
        if sense is None or not little_found(told):
            return best
        return [
            with_meant(scorer.segment, some, sense) for scorer, some in zip(self._scorers, best, strict=True)
        ]

    def _hits(self, looked: "_Looked") -> Iterator[Hit]:
        segment = looked.scorer.segment
        for at, score in zip(looked.places.tolist(), looked.scores.tolist(), strict=True):
            article = segment.ids[at]
            if self._homes.get(article) is looked.scorer:
                yield Hit(article, segment.langs[at], score)

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
