"""Articles, and the full-text index over them."""

import json
from collections.abc import Sequence
from typing import TYPE_CHECKING

from agentassist.core.authoring import ArticleRow
from agentassist.core.knowledge import Article, Candidate, Document
from agentassist.core.picture import worded
from agentassist.storage.records import ARTICLE
from agentassist.storage.rows import Rows, Saved, marks

if TYPE_CHECKING:
    from agentassist.storage.shape import Cell

_LISTED = "select id, title, lang, review_by from article indexed by article_title"
_BY_TITLE = "order by title collate nocase, id"


class Articles:
    """The knowledge of one cache.

    Args:
        rows: The cache's rows.
    """

    def __init__(self, rows: Rows) -> None:
        self._rows = rows

    def save(self, article: Article, at_ms: int) -> Saved:
        """Save an article, new or changed; it can be found at once."""
        return self._rows.put(ARTICLE, article, at_ms)

    def delete(self, article_id: str) -> Article | None:
        """Remove an article and return it, to be saved again as the undo."""
        with self._rows.transaction():
            article = self.get(article_id)
            self._rows.remove(ARTICLE, article_id, 0)
        return article

    def get(self, article_id: str) -> Article | None:
        """Return one article with its body."""
        return self._rows.value(ARTICLE, article_id)

    def from_source(self, source: str) -> tuple[Article, ...]:
        """Return the articles that came from ``source``."""
        return self._rows.values(ARTICLE, "where source = ? and source != '' order by id", source)

    def ids(self) -> tuple[str, ...]:
        """Return the id of every article."""
        return tuple(str(row[0]) for row in self._rows.all("select id from article order by id"))

    def count(self) -> int:
        """Return how many articles there are."""
        return self._rows.number("select count(*) from article")

    def page(self, offset: int, limit: int) -> tuple[ArticleRow, ...]:
        """Return ``limit`` articles in the order of their titles, from ``offset``."""
        sql = f"{_LISTED} {_BY_TITLE} limit ? offset ?"
        return tuple(_listed(row) for row in self._rows.all(sql, limit, offset))

    def titled(self, text: str, limit: int) -> tuple[ArticleRow, ...]:
        """Return the articles with every word of ``text`` somewhere in their titles, by title."""
        marks = [f"%{_literal(word)}%" for word in text.split()]
        where = " and ".join(["title like ? escape '!'"] * len(marks)) or "true"
        sql = f"{_LISTED} where {where} {_BY_TITLE} limit ?"
        return tuple(_listed(row) for row in self._rows.all(sql, *marks, limit))

    def after(self, article_id: str, limit: int) -> tuple[Article, ...]:
        """Return the next ``limit`` articles in the order of their ids."""
        return self._rows.values(ARTICLE, "where id > ? order by id limit ?", article_id, limit)

    def translations(self) -> tuple[tuple[str, str], ...]:
        """Return the id of each translation and of what it translates."""
        # In the order of their ids SQLite would read every article; there are fewer translations.
        sql = (
            "select id, translation_of from article indexed by article_translation where translation_of != ''"
        )
        return tuple(sorted((str(one), str(original)) for one, original in self._rows.all(sql)))

    def translated(self, article_id: str, lang: str) -> Article | None:
        """Return an article in a language, the article itself where nobody has put it into that."""
        same = "where translation_of = ? and lang = ? order by id limit 1"
        found = self._rows.values(ARTICLE, same, article_id, lang)
        return found[0] if found else self.get(article_id)

    def vocabulary(self) -> tuple[str, ...]:
        """Return every word of every article, as the index holds them."""
        return tuple(str(row[0]) for row in self._rows.all("select term from article_vocabulary"))

    def candidates(self, match: str, limit: int) -> tuple[Candidate, ...]:
        """Return the best articles for an FTS5 expression, best first.

        Columns to name in it: title, questions, keywords, summary, body.

        Raises:
            ValueError: The expression is malformed.
        """
        sql = """
            with hit(n, score) as materialized (
                select rowid, rank from article_find where article_find match ? order by rank limit ?)
            select id, title, summary, lang, questions, keywords, actions, -score
            from hit join article using(n) order by score"""
        return tuple(_candidate(row) for row in self._rows.ask(sql, match, limit))

    def filed(self, topics: Sequence[str], lang: str, limit: int, liked: str = "") -> tuple[Article, ...]:
        """Return articles about one of ``topics`` and in ``lang``, newest first; empty stands for any.

        Those in the language ``liked`` come before all others.
        """
        where, params = _filed_under(topics, lang)
        if liked:
            first = f"where {where} order by lang = ? desc, updated desc, id limit ?"
            return self._rows.values(ARTICLE, first, *params, liked, limit)
        return self._rows.values(ARTICLE, f"where {where} order by updated desc, id limit ?", *params, limit)

    def among(self, ids: Sequence[str], topics: Sequence[str], lang: str) -> frozenset[str]:
        """Return those of ``ids`` that ``filed`` would find."""
        if not ids:
            return frozenset()
        where, params = _filed_under(topics, lang)
        sql = f"select id from article where id in ({marks(ids)}) and {where}"
        return frozenset(str(row[0]) for row in self._rows.all(sql, *ids, *params))

    def named(self, ids: Sequence[str]) -> tuple[Candidate, ...]:
        """Return articles in the order asked for, with title, summary and actions only; unknown ones not."""
        if not ids:
            return ()
        sql = f"select id, title, summary, lang, actions from article where id in ({marks(ids)})"
        known = {str(row[0]): _named(row) for row in self._rows.all(sql, *ids)}
        return tuple(known[one] for one in ids if one in known)

    def documents(self, ids: Sequence[str]) -> tuple[Document, ...]:
        """Return what of these articles can be found; unknown ids are left out."""
        rows = self._rows.all(f"{_DOCUMENT} where id in ({marks(ids)})", *ids)
        return tuple(_document(row) for row in rows)

    def documents_after(self, n: int, limit: int) -> tuple[int, tuple[Document, ...]]:
        """Return the last row's number, and what can be found of the next articles after row ``n``."""
        rows = self._rows.all(f"{_DOCUMENT} where n > ? order by n limit ?", n, limit)
        return int(str(rows[-1][-1])) if rows else n, tuple(_document(row) for row in rows)

    def snippet(self, article_id: str, match: str, words: int = 16) -> str:
        """Return the best stretch of the body, each match between control characters 2 and 3.

        Empty where the article does not match.

        Raises:
            ValueError: The expression is malformed.
        """
        sql = """
            select snippet(article_find, 4, char(2), char(3), '…', ?) from article_find
            where article_find match ? and rowid = (select n from article where id = ?)"""
        rows = self._rows.ask(sql, words, match, article_id)
        return str(rows[0][0]) if rows else ""


_DOCUMENT = "select id, lang, title, keywords, questions, summary, body, n from article"


def _document(row: "tuple[Cell, ...]") -> Document:
    article_id, lang, title, keywords, questions, summary, body, _ = row
    return Document(
        str(article_id),
        str(lang),
        str(title),
        tuple(json.loads(str(keywords))),
        tuple(json.loads(str(questions))),
        f"{summary!s}\n{worded(str(body))}",
    )


def _listed(row: "tuple[Cell, ...]") -> ArticleRow:
    article_id, title, lang, review_by = map(str, row)
    return ArticleRow(article_id, title, lang, review_by)


def _literal(word: str) -> str:
    """Return a word in which no sign stands for others."""
    return "".join(f"!{char}" if char in "!%_" else char for char in word)


def _named(row: "tuple[Cell, ...]") -> Candidate:
    article_id, title, summary, lang, actions = map(str, row)
    return Candidate(article_id, title, summary, lang, actions=tuple(json.loads(actions)))


def _candidate(row: "tuple[Cell, ...]") -> Candidate:
    article_id, title, summary, lang, *lists, score = row
    questions, keywords, actions = (tuple(json.loads(str(texts))) for texts in lists)
    return Candidate(
        str(article_id), str(title), str(summary), str(lang), questions, keywords, actions, float(score or 0)
    )


def _filed_under(topics: Sequence[str], lang: str) -> tuple[str, tuple[str, ...]]:
    """Return a condition and what stands for its marks."""
    conditions = []
    if topics:
        conditions.append(f"n in (select n from article_topic where topic in ({marks(topics)}))")
    if lang:
        conditions.append("lang = ?")
    return " and ".join(conditions) or "true", (*topics, *((lang,) if lang else ()))
