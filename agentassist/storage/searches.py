"""Searches that are over: what callers ask, and what they find."""

from collections.abc import Iterable

from agentassist.core.asked import TWICE, Retyped, Search, Unanswered
from agentassist.storage.records import SEARCH
from agentassist.storage.rows import Rows
from agentassist.text.asked_words import asked

KEPT = 20_000
"""So many searches are remembered, the newest ones."""


class Searches:
    """The searches of one cache.

    Args:
        rows: The cache's rows.
    """

    def __init__(self, rows: Rows) -> None:
        self._rows = rows

    def save(self, search: Search) -> None:
        """Remember a search, or what became of one that is remembered; the oldest make room."""
        with self._rows.transaction():
            self._rows.put(SEARCH, search, search.at_ms)
            self._rows.run("delete from search where n <= (select max(n) from search) - ?", KEPT)

    def names_among(self, words: Iterable[str]) -> frozenset[str]:
        """Return those folded words that name somebody on file and stand in no article."""
        return frozenset(word for word in words if self._is_name(word) and not self._is_known(word))

    def unanswered(self, limit: int) -> tuple[Unanswered, ...]:
        """Return the words that found nothing and nothing since, most asked first."""
        sql = """
            with gap as materialized (
                select text, sum(found = 0) as times, max(at_ms) as last from search group by text
                having times > 0 and max(n * (found > 0)) < max(n * (found = 0)))
            select * from gap
            where not exists (select 1 from learned_words where heard = text and accepted)
            order by times desc, last desc limit ?"""
        return tuple(
            Unanswered(str(text), int(times or 0), int(last or 0))
            for text, times, last in self._rows.all(sql, limit)
        )

    def retyped(self, limit: int) -> tuple[Retyped, ...]:
        """Return the words that led nowhere until others took their place, most often first.

        Pairs that somebody has accepted or dismissed are left out.
        """
        sql = """
            select text, retyped, count(*) as times, max(at_ms) as last from search
            where retyped != '' and not exists (
                select 1 from learned_words where heard = text and meant = retyped)
            group by text, retyped having times >= ? order by times desc, last desc limit ?"""
        return tuple(
            Retyped(str(heard), str(meant), int(times or 0), int(last or 0))
            for heard, meant, times, last in self._rows.all(sql, TWICE, limit)
        )

    def questions_for(self, article_id: str, limit: int) -> tuple[str, ...]:
        """Return the words that led to an article, most frequent first, without those it already lists."""
        sql = """
            select text from search where opened = ? and opened != ''
            group by text order by count(*) desc, max(n) desc"""
        known = self._questions(article_id)
        texts = (str(row[0]) for row in self._rows.all(sql, article_id))
        return tuple(text for text in texts if text not in known)[:limit]

    def _questions(self, article_id: str) -> frozenset[str]:
        sql = "select value from article a, json_each(a.questions) where a.id = ?"
        return frozenset(asked(str(row[0])) for row in self._rows.all(sql, article_id))

    def _is_name(self, word: str) -> bool:
        sql = "select 1 from contact_find where contact_find match ? limit 1"
        return self._rows.one(sql, f'folded : "{word}"') is not None

    def _is_known(self, word: str) -> bool:
        return self._rows.one("select 1 from article_vocabulary where term = ?", word) is not None
