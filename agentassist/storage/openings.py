"""How often articles are opened: a count for each article and day, and nobody's name."""

from agentassist.core.asked import Opened
from agentassist.storage.rows import Rows

DAY_MS = 86_400_000
KEPT_DAYS = 400
"""A year and a little, to compare a season with the last one."""


class Openings:
    """The counts of one cache; a day is one of UTC.

    Args:
        rows: The cache's rows.
    """

    def __init__(self, rows: Rows) -> None:
        self._rows = rows

    def count(self, article_id: str, at_ms: int) -> None:
        """Count that an article was opened; counts of long ago are forgotten."""
        day = at_ms // DAY_MS
        sql = """
            insert into opening(article_id, day, times) values(?, ?, 1)
            on conflict(article_id, day) do update set times = times + 1"""
        with self._rows.transaction():
            self._rows.run(sql, article_id, day)
            self._rows.run("delete from opening where day < ?", day - KEPT_DAYS)

    def popular(self, since_ms: int, limit: int) -> tuple[Opened, ...]:
        """Return the articles that were opened most since then, most first."""
        sql = """
            select id, title, sum(times) as opened from opening join article on id = article_id
            where day >= ? group by article_id order by opened desc, max(day) desc, title limit ?"""
        return tuple(
            Opened(str(article_id), str(title), int(times or 0))
            for article_id, title, times in self._rows.all(sql, since_ms // DAY_MS, limit)
        )
