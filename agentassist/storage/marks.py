"""What was said of articles: that they helped, did not help, or are wrong."""

import json

from agentassist.core.asked import Judged, Mark, MarkKind, Overdue, Twin
from agentassist.storage.records import MARK
from agentassist.storage.rows import Rows

KEPT = 5_000
"""So many marks are remembered, the newest ones."""
LINES = 5
"""So many of the lines that say what is wrong are shown for one article."""


class Marks:
    """The marks of one cache, and the articles that want looking after.

    Args:
        rows: The cache's rows.
    """

    def __init__(self, rows: Rows) -> None:
        self._rows = rows

    def save(self, mark: Mark) -> None:
        """Keep a mark, new or changed; it is about the article as it stands now."""
        row = self._rows.one("select hlc from article where id = ?", mark.article_id)
        with self._rows.transaction():
            self._rows.put(MARK, mark, mark.at_ms, article_hlc=str(row[0]) if row else "")
            self._rows.run("delete from article_mark where n <= (select max(n) from article_mark) - ?", KEPT)

    def drop(self, mark_id: str) -> None:
        """Take a mark back."""
        with self._rows.transaction():
            self._rows.run("delete from article_mark where id = ?", mark_id)

    def get(self, mark_id: str) -> Mark | None:
        """Return one mark."""
        return self._rows.value(MARK, mark_id)

    def of(self, article_id: str) -> tuple[Mark, ...]:
        """Return what was said of an article, newest first."""
        return self._rows.values(MARK, "where article_id = ? order by at_ms desc, n desc", article_id)

    def judged(self, limit: int) -> tuple[Judged, ...]:
        """Return the articles with a mark against them since they were last changed, the worst first."""
        sql = """
            select a.id, a.title, sum(kind = ?) as wrong, sum(kind = ?) as not_helped,
                json_group_array(line order by at_ms desc) filter (where line != '')
            from article_mark m join article a on a.id = m.article_id and a.hlc = m.article_hlc
            where kind != ? group by a.id order by wrong desc, not_helped desc, max(at_ms) desc limit ?"""
        kinds = (MarkKind.WRONG.value, MarkKind.NOT_HELPED.value, MarkKind.HELPED.value)
        return tuple(
            Judged(str(one), str(title), int(wrong or 0), int(not_helped or 0), _first(str(lines)))
            for one, title, wrong, not_helped, lines in self._rows.all(sql, *kinds, limit)
        )

    def overdue(self, today: str, limit: int) -> tuple[Overdue, ...]:
        """Return the articles whose review-by date is before ``today`` (ISO), longest overdue first."""
        sql = """
            select id, title, review_by from article where review_by != '' and review_by < ?
            order by review_by, title limit ?"""
        return tuple(Overdue(str(a), str(b), str(c)) for a, b, c in self._rows.all(sql, today, limit))

    def twins(self, limit: int) -> tuple[Twin, ...]:
        """Return public articles that share a title or question with another of the same language."""
        sql = """
            with twice(words, lang) as materialized (
                select words, lang from article_answer group by words, lang having count(*) > 1)
            select one.id, one.title, other.title, words
            from twice
                join article_answer a using(words, lang) join article one on one.id = a.article_id
                join article_answer b using(words, lang) join article other on other.id = b.article_id
            where one.id != other.id group by one.id order by words, one.title limit ?"""
        return tuple(Twin(*map(str, row)) for row in self._rows.all(sql, limit))


def _first(lines: str) -> tuple[str, ...]:
    return tuple(str(line) for line in json.loads(lines))[:LINES]
