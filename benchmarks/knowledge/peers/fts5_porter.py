"""SQLite FTS5 with English stems, ranked by BM25, the last word as a beginning."""

from collections.abc import Sequence

from sqlcipher3 import dbapi2

from benchmarks.knowledge.page import Found, Page
from benchmarks.knowledge.plain_words import plain_words, without_joiners

_TABLE = """
CREATE VIRTUAL TABLE page USING fts5(
    title, keywords, body, prefix='2 3',
    tokenize="porter unicode61 remove_diacritics 2 categories 'L* N* Co M*'"
)
"""
_ADD = "INSERT INTO page (rowid, title, keywords, body) VALUES (?, ?, ?, ?)"
_BEST = "SELECT rowid FROM page WHERE page MATCH ? ORDER BY bm25(page, 6.0, 4.0, 1.0) LIMIT ?"


class Porter:
    """One table in memory.

    Args:
        pages: All of them.
    """

    def __init__(self, pages: Sequence[Page]) -> None:
        self._ids = [page.id for page in pages]
        self.db = dbapi2.connect(":memory:")
        self.db.execute(_TABLE)
        self.db.executemany(
            _ADD,
            (
                (number, *map(without_joiners, (page.title, page.keywords, page.body)))
                for number, page in enumerate(pages)
            ),
        )
        self.db.execute("INSERT INTO page (page) VALUES ('optimize')")

    def search(self, text: str, limit: int) -> Found:
        """Return the pages with any of the words."""
        words = plain_words(text)
        if not words:
            return Found(())
        found = self.db.execute(_BEST, (" OR ".join(self.terms(words)), limit))
        return Found(tuple(self._ids[row[0]] for row in found))

    def terms(self, words: Sequence[str]) -> list[str]:
        """Return what is looked for, in the language of FTS5; the last word may go on."""
        return [*(f'"{word}"' for word in words[:-1]), f'"{words[-1]}"*']


ENGINE = Porter
