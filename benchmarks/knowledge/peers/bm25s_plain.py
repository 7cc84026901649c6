"""bm25s: BM25 worked out when built, in sparse matrices; whole words only."""

from collections.abc import Sequence

from bm25s import BM25

from benchmarks.knowledge.page import Found, Page
from benchmarks.knowledge.plain_words import plain_words


class Bm25s:
    """One matrix.

    Args:
        pages: All of them.
    """

    def __init__(self, pages: Sequence[Page]) -> None:
        self._ids = [page.id for page in pages]
        self._ranker = BM25()
        texts = (f"{page.title} {page.keywords} {page.body}" for page in pages)
        self._ranker.index([plain_words(text) for text in texts], show_progress=False)

    def search(self, text: str, limit: int) -> Found:
        """Return the pages with any of the words."""
        words = plain_words(text)
        if not words:
            return Found(())
        most = min(limit, len(self._ids))
        places, scores = self._ranker.retrieve([words], k=most, show_progress=False)
        hits = zip(places[0], scores[0], strict=True)
        return Found(tuple(self._ids[place] for place, score in hits if score > 0))


ENGINE = Bm25s
