"""FTS5, with rare and unknown words widened to their neighbours in the vocabulary by rapidfuzz."""

from collections.abc import Sequence
from functools import lru_cache

from rapidfuzz import process
from rapidfuzz.distance import OSA

from benchmarks.knowledge.page import Page
from benchmarks.knowledge.peers.fts5_porter import Porter

_KNOWN_WELL = 3
"""A word in so many pages is no slip."""


class Widened(Porter):
    """As ``Porter``, forgiving slips."""

    def __init__(self, pages: Sequence[Page]) -> None:
        super().__init__(pages)
        self.db.execute("CREATE VIRTUAL TABLE term USING fts5vocab(page, 'row')")
        self._pages_of = dict(self.db.execute("SELECT term, doc FROM term"))
        self._terms = list(self._pages_of)
        self._near = lru_cache(maxsize=None)(self._search_near)

    def terms(self, words: Sequence[str]) -> list[str]:
        """Return the words and, where they are rare, what they may have been meant as."""
        rare = (word for word in words if self._pages_of.get(word, 0) < _KNOWN_WELL)
        return [*super().terms(words), *(f'"{near}"' for word in rare for near in self._near(word))]

    def _search_near(self, word: str) -> tuple[str, ...]:
        slips = (len(word) >= 4) + (len(word) >= 8)
        if not slips:
            return ()
        near = process.extract(word, self._terms, scorer=OSA.distance, score_cutoff=slips, limit=8)
        return tuple(term for term, _, _ in near if term != word)


ENGINE = Widened
