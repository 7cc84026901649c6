"""What a model made of the articles, so that it reads each only once."""

import json
from collections.abc import Iterable
from typing import TYPE_CHECKING

from agentassist.core.knowledge import Document, Gist
from agentassist.storage.rows import Rows

if TYPE_CHECKING:
    from agentassist.storage.rows import Row

_UNREAD = """
    select n, id, hlc, lang, title, questions, summary, substr(body, 1, ?) from article
    where n > ? and not exists(
        select 1 from article_meaning made
        where made.article_id = article.id and made.model = ? and made.hlc = article.hlc)
    order by n limit ?"""
_KEPT = """
    insert or replace into article_meaning(article_id, model, hlc, data)
    select id, ?, hlc, ? from article where id = ? and hlc = ?"""
OPENING = 300
"""So many characters of a body tell what it is about."""


class Meanings:
    """The rows of one cache.

    Args:
        rows: The cache's rows.
    """

    def __init__(self, rows: Rows) -> None:
        self._rows = rows

    def keep(self, model: str, read: Iterable[Gist]) -> None:
        """Keep what a model made of articles, but of those that changed meanwhile."""
        with self._rows.transaction():
            for one in read:
                self._rows.run(_KEPT, model, one.row, one.article_id, one.stamp)

    def made_by(self, model: str) -> tuple[Gist, ...]:
        """Return what a model made of the articles as they are now."""
        sql = """
            select a.id, a.lang, a.hlc, made.data from article_meaning made
            join article a on a.id = made.article_id and a.hlc = made.hlc where made.model = ?"""
        rows = self._rows.all(sql, model)
        return tuple(
            Gist(str(one), str(lang), str(stamp), row)
            for one, lang, stamp, row in rows
            if isinstance(row, bytes)
        )

    def unread(self, model: str, n: int, limit: int) -> tuple[int, tuple[tuple[Document, str], ...]]:
        """Return the last row's number, and articles after row ``n`` that a model has not read as they are.

        Each comes with its stamp; of a body, the beginning.
        """
        rows = self._rows.all(_UNREAD, OPENING, n, model, limit)
        found = tuple((_document(row), str(row[2])) for row in rows)
        return int(str(rows[-1][0])) if rows else n, found


def _document(row: "Row") -> Document:
    _, article_id, _, lang, title, questions, summary, body = row
    asked = tuple(json.loads(str(questions)))
    return Document(str(article_id), str(lang), str(title), (), asked, f"{summary!s}\n{body!s}")
