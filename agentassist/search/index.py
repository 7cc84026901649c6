"""All articles in memory: the best for what is typed, in any script, with slips, half typed."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import islice

import numpy as np

from agentassist.core.knowledge import Document
from agentassist.search.answering import passage
from agentassist.search.lexicon import Ints
from agentassist.search.meaning import Sense, Student, Vectors
from agentassist.search.merging import merged
from agentassist.search.query import Query
from agentassist.search.ranking import best_of, little_found, otherwise_said, ranked, with_meant
from agentassist.search.scoring import Scorer, Scores
from agentassist.search.segment import Segment, segment
from agentassist.search.sensing import sense_of
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
        self._synonyms = Synonyms()
        for one in segments:
            self._add(one)

    @classmethod
    def of(cls, documents: Sequence[Document], meaning: Student | None = None) -> "Index":
        """Index ``documents``, each id once."""
        return cls([segment(documents, meaning=meaning)], meaning)

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
            self._add(segment(documents, lengths, self._meaning))
        while self._crowded:
            self._join_last()

    def understand(self, told: Mapping[str, Vectors]) -> None:
        """Take in what a model told of articles, a row each by id; edited later, its words count."""
        whole = self.in_one().understood(told)
        self._scorers.clear()
        self._homes.clear()
        self._add(whole)

    def drop(self, ids: Iterable[str]) -> None:
        """Forget articles; unknown ids are none."""
        for article in ids:
            self._homes.pop(article, None)

    def know(self, synonyms: Synonyms) -> None:
        """Take words for the same that mean the same, from now on."""
        self._synonyms = synonyms

    def search(self, text: str, limit: int = 10) -> tuple[Hit, ...]:
        """Return the best articles for ``text``, best first."""
        query = self._typed(text)
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
                one.scores[:] += otherwise_said(one.scorer.segment, one.places, sense, strongest)
        found = [hit for one in looked_at for hit in islice(self._hits(one), limit)]
        found.sort(key=lambda hit: (-hit.score, hit.id))
        return tuple(found[:limit])

    def meant(self, text: str) -> frozenset[str]:
        """Return the words of articles that those of ``text`` stand for."""
        return frozenset(self._gains(self._typed(text)))

    def passage(self, text: str, body: str) -> str:
        """Return the line of an article's body that answers ``text`` best; empty where none does."""
        return passage(body, self._gains(self._typed(text)))

    def _typed(self, text: str) -> Query:
        """Return what is typed, and in which letters it is meant: most of its words decide."""
        query = Query.typed(text, self._synonyms)
        if not self._scorers:
            return query
        expander = self._scorers[0].segment.expander
        votes = {
            term.word: expander.vote(term)
            for term in query.terms
            if not term.unfinished or len(query.terms) == 1
        }
        own = frozenset(word for word, vote in votes.items() if vote < 0)
        return query.romanised(own) if sum(votes.values()) > 0 else query

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
        """Give what was found in a segment and is still there, the best first."""
        segment = looked.scorer.segment
        order = np.argsort(-looked.scores, kind="stable")
        for at, score in zip(looked.places[order].tolist(), looked.scores[order].tolist(), strict=True):
            article = segment.ids[at]
            if self._homes.get(article) is looked.scorer:
                yield Hit(article, segment.langs[at], score)

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
