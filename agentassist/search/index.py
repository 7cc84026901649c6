"""All articles in memory: the best for what is typed, in any script, with slips, half typed."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import chain, islice

import numpy as np

from agentassist.core.knowledge import Document
from agentassist.search.answering import passage
from agentassist.search.meaning import Sense, Student, Vectors
from agentassist.search.merging import merged
from agentassist.search.query import Query
from agentassist.search.ranking import best_of, little_found, otherwise_said, ranked, with_meant
from agentassist.search.scoring import Scorer, Scores
from agentassist.search.segment import Segment, segment
from agentassist.search.sensing import sense_of
from agentassist.search.synonyms import Synonyms
from agentassist.search.texts import Ints

GROWTH = 3
"""A segment is so many times larger than the next at least: so they stay few, and joining them cheap."""


@dataclass(frozen=True, slots=True)
class Hit:
    """An article that was found."""

    id: str
    lang: str
    score: float
    """From 0 to about 5.5; comparable within one search."""


@dataclass(slots=True)
class _Part:
    """A segment and what is no longer found in it."""

    scorer: Scorer
    gone: set[str] = field(default_factory=set)
    """Ids of articles that were dropped, or are in a later segment; others may be among them."""

    @property
    def segment(self) -> Segment:
        """The articles."""
        return self.scorer.segment

    def kept(self) -> list[str]:
        """Return the ids of the articles that are found in it."""
        return [article for article in self.segment.ids if article not in self.gone]


@dataclass(frozen=True, slots=True)
class _Looked:
    """The articles of a segment that were looked at closely."""

    part: _Part
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
        self._parts: list[_Part] = []
        self._synonyms = Synonyms()
        self._typed = "", Query.typed("", self._synonyms)
        for one in segments:
            self._add(one)

    @classmethod
    def of(cls, documents: Sequence[Document], meaning: Student | None = None) -> "Index":
        """Index ``documents``, each id once."""
        return cls([segment(documents, meaning=meaning)], meaning)

    def __len__(self) -> int:
        """Return how many articles can be found."""
        return sum(len(part.kept()) for part in self._parts)

    def in_one(self) -> Segment:
        """Return all that can be found as one segment; makes a search quickest, and is what to pack."""
        if not self._parts:
            return segment(())
        if len(self._parts) == 1 and not self._parts[0].gone:
            return self._parts[0].segment
        return _joined(self._parts)

    def get_ready(self) -> None:
        """Work out now what the first search would wait for."""
        for part in self._parts:
            part.segment.get_ready()

    def put(self, documents: Sequence[Document]) -> None:
        """Take in new or changed articles; they are found at once."""
        if documents:
            lengths = self._parts[0].segment.lengths if self._parts else None
            self._add(segment(documents, lengths, self._meaning))
        while self._crowded:
            last = self._parts[-2:]
            del self._parts[-2:]
            self._add(_joined(last))

    def understand(self, told: Mapping[str, Vectors]) -> None:
        """Take in what a model told of articles, a row each by id; edited later, its words count."""
        whole = self.in_one().understood(told)
        self._parts.clear()
        self._add(whole)

    def drop(self, ids: Iterable[str]) -> None:
        """Forget articles; unknown ids are none."""
        gone = frozenset(ids)
        for part in self._parts:
            part.gone |= gone

    def know(self, synonyms: Synonyms) -> None:
        """Take words for the same that mean the same, from now on."""
        self._synonyms = synonyms
        self._typed = "", Query.typed("", synonyms)

    def search(self, text: str, limit: int = 10) -> tuple[Hit, ...]:
        """Return the best articles for ``text``, best first."""
        query = self._query(text)
        if not query.words or not self._parts:
            return ()
        sense = sense_of(query, self._parts[0].scorer, self._meaning) if self._meaning else None
        looked_at = [
            _Looked(part, best, ranked(part.scorer, query, best))
            for part, best in zip(self._parts, self._best(query, sense), strict=True)
            if len(best)
        ]
        if sense is not None and looked_at:
            strongest = max(float(one.scores.max()) for one in looked_at)
            for one in looked_at:
                one.scores[:] += otherwise_said(one.part.segment, one.places, sense, strongest)
        found = [hit for one in looked_at for hit in islice(self._hits(one), limit)]
        found.sort(key=lambda hit: (-hit.score, hit.id))
        return tuple(found[:limit])

    def meant(self, text: str) -> frozenset[str]:
        """Return the words of articles that those of ``text`` stand for."""
        meant = (
            part.segment.lexicon.words.some(part.scorer.meant(term).places)
            for part in self._parts
            for term in self._query(text).terms
        )
        return frozenset(chain.from_iterable(meant))

    def passage(self, text: str, body: str) -> str:
        """Return the line of an article's body that answers ``text`` best; empty where none does."""
        return passage(body, self._gains(self._query(text)))

    def _query(self, text: str) -> Query:
        # What was searched for is asked about again, to show why each article was found.
        if self._typed[0] != text:
            self._typed = text, self._in_its_letters(Query.typed(text, self._synonyms))
        return self._typed[1]

    def _in_its_letters(self, query: Query) -> Query:
        """Return a query in the letters it is meant in: most of its words decide."""
        if not self._parts:
            return query
        expander = self._parts[0].segment.expander
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
        for part in self._parts:
            for at, term in enumerate(query.terms):
                telling, meant = part.scorer.telling(term), part.scorer.meant(term)
                words = part.segment.lexicon.words.some(meant.places)
                for word, gain in zip(words, (telling * meant.sure).tolist(), strict=True):
                    if gain > gains.get(word, (0, 0.0))[1]:
                        gains[word] = (at, gain)
        return gains

    def _best(self, query: Query, sense: Sense | None) -> list[Ints]:
        """Return for each segment the articles worth a closer look."""
        told = [part.scorer.told(query) for part in self._parts]
        best = best_of(told)
        if sense is None or not little_found(told):
            return best
        return [with_meant(part.segment, some, sense) for part, some in zip(self._parts, best, strict=True)]

    def _hits(self, looked: _Looked) -> Iterator[Hit]:
        """Give what was found in a segment and is still there, the best first."""
        segment = looked.part.segment
        order = np.argsort(-looked.scores, kind="stable")
        for at, score in zip(looked.places[order].tolist(), looked.scores[order].tolist(), strict=True):
            article = segment.ids[at]
            if article not in looked.part.gone:
                yield Hit(article, segment.langs[at], score)

    def _add(self, one: Segment) -> None:
        for part in self._parts:
            part.gone.update(one.ids)
        self._parts.append(_Part(Scorer(one, self._parts[0].segment if self._parts else None)))
        self.know(self._synonyms)

    @property
    def _crowded(self) -> bool:
        sizes = [len(part.segment) for part in self._parts[-2:]]
        return len(sizes) > 1 and sizes[1] * GROWTH >= sizes[0]


def _joined(parts: Sequence[_Part]) -> Segment:
    """Return one segment with what is found in several."""
    kept = frozenset().union(*(part.kept() for part in parts))
    return merged([part.segment for part in parts], kept)
