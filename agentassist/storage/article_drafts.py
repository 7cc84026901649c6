"""Articles as they are being typed, so that a crash costs nothing."""

from agentassist.core.knowledge import Article
from agentassist.storage.rows import Rows
from agentassist.storage.versions import packed, unpacked


class ArticleDrafts:
    """What was typed and not saved, one text for each article; it never leaves this device.

    Args:
        rows: The cache's rows.
    """

    def __init__(self, rows: Rows) -> None:
        self._rows = rows

    def save(self, article: Article, at_ms: int) -> None:
        """Keep an article as it stands in the editor; a new one is in no list yet."""
        sql = "insert or replace into article_draft(article_id, typed_ms, content) values(?, ?, ?)"
        with self._rows.transaction():
            self._rows.run(sql, article.id, at_ms, packed(article))

    def all(self) -> tuple[Article, ...]:
        """Return every draft, the newest first."""
        rows = self._rows.all("select content from article_draft order by typed_ms desc")
        return tuple(unpacked(str(row[0])) for row in rows)

    def drop(self, article_id: str) -> None:
        """Forget a draft."""
        with self._rows.transaction():
            self._rows.run("delete from article_draft where article_id = ?", article_id)
