"""What each article was: every save is a version, and none is ever changed."""

import json
from typing import TYPE_CHECKING

from agentassist.core.authoring import Version, VersionRow
from agentassist.core.frozen import dataclass
from agentassist.core.knowledge import Article
from agentassist.storage.articles import Articles
from agentassist.storage.records import ARTICLE
from agentassist.storage.rows import Rows, Saved

if TYPE_CHECKING:
    from agentassist.storage.rows import Row


@dataclass(frozen=True, slots=True)
class RemovedArticle:
    """An article and all its versions; lives in memory only, until the undo is no longer offered."""

    article: Article
    versions: "tuple[Row, ...]"


class Versions:
    """The history of the articles of one cache.

    Args:
        rows: The cache's rows.
        articles: The articles as they are now.
    """

    def __init__(self, rows: Rows, articles: Articles) -> None:
        self._rows = rows
        self._articles = articles

    def keep(self, article: Article, who: str, at_ms: int) -> Saved:
        """Save an article and keep it as a version; what a file brought before becomes one first."""
        with self._rows.transaction():
            before = self._articles.get(article.id)
            if before is not None and before != self._newest(article.id):
                self._add(before, "", self._rows.changed_ms(ARTICLE, article.id))
            saved = self._articles.save(article, at_ms)
            if saved is not Saved.UNCHANGED:
                self._add(article, who, at_ms)
        return saved

    def of(self, article_id: str, limit: int = 200) -> tuple[VersionRow, ...]:
        """Return who saved an article and when, the newest first."""
        sql = """
            select number, saved_ms, who from article_version where article_id = ?
            order by number desc limit ?"""
        return tuple(_row(*row) for row in self._rows.all(sql, article_id, limit))

    def get(self, article_id: str, number: int) -> Version | None:
        """Return one version; None where there is none of this number."""
        sql = """
            select number, saved_ms, who, content from article_version where article_id = ? and number = ?"""
        row = self._rows.one(sql, article_id, number)
        return Version(_row(*row[:3]), unpacked(str(row[3]))) if row else None

    def remove(self, article_id: str) -> RemovedArticle | None:
        """Delete an article with its versions, and return both; None where there is none."""
        sql = "select * from article_version where article_id = ?"
        with self._rows.transaction():
            versions = tuple(self._rows.all(sql, article_id))
            article = self._articles.delete(article_id)
        return RemovedArticle(article, versions) if article else None

    def restore(self, removed: RemovedArticle, at_ms: int) -> None:
        """Put back what ``remove`` took."""
        with self._rows.transaction():
            self._articles.save(removed.article, at_ms)
            for row in removed.versions:
                marks = ", ".join("?" * len(row))
                self._rows.run(f"insert or ignore into article_version values({marks})", *row)

    def _newest(self, article_id: str) -> Article | None:
        newest = self.of(article_id, 1)
        version = self.get(article_id, newest[0].number) if newest else None
        return version.article if version else None

    def _add(self, article: Article, who: str, at_ms: int) -> None:
        sql = """
            insert into article_version(article_id, number, saved_ms, who, content)
            select ?1, 1 + coalesce(max(number), 0), ?2, ?3, ?4 from article_version where article_id = ?1"""
        self._rows.run(sql, article.id, at_ms, who, packed(article))


def packed(article: Article) -> str:
    """Return the article as JSON, free of card numbers."""
    return json.dumps(ARTICLE.row(article), ensure_ascii=False)


def unpacked(text: str) -> Article:
    """Return the article that was packed; a field it did not have then is empty."""
    cells = ARTICLE.row(Article("", "", "", "")) | json.loads(text)
    return ARTICLE.read(tuple(cells[name] for name in ARTICLE.columns))


def _row(number: object, saved_ms: object, who: object) -> VersionRow:
    return VersionRow(int(str(number)), int(str(saved_ms)), str(who))
