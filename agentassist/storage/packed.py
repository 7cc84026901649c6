"""The packed search index in the cache, and what changed since it was packed."""

from agentassist.core.frozen import dataclass
from agentassist.storage.rows import Rows

_NEWEST = "index"
"""Under which name the change is kept up to which the index was packed."""


@dataclass(frozen=True, slots=True)
class Changes:
    """Articles that were saved or removed."""

    upto: int
    """The number of the last of these changes."""
    ids: tuple[str, ...] = ()
    """Each once."""


class PackedIndex:
    """The index of one cache, as bytes.

    Args:
        rows: The cache's rows.
    """

    def __init__(self, rows: Rows) -> None:
        self._rows = rows

    @property
    def upto(self) -> int:
        """Return the last change that is in the packed index; 0 where there is none."""
        return self._rows.number("select v from meta where k = ?", _NEWEST)

    def read(self) -> bytes:
        """Return the packed index; empty where there is none."""
        rows = self._rows.all("select data from index_part where upto = ? order by place", self.upto)
        return b"".join(part for (part,) in rows if isinstance(part, bytes))

    def keep(self, upto: int, place: int, part: bytes, *, last: bool) -> None:
        """Keep a part of a newer index; the last one puts it in place of the older.

        Args:
            upto: The last change that is in it.
            place: Counts the parts from 0.
            part: Some of its bytes.
            last: Whether no part follows.
        """
        with self._rows.transaction():
            self._rows.run("insert or replace into index_part values(?, ?, ?)", upto, place, part)
            if last:
                self._rows.run("delete from index_part where upto != ? or place > ?", upto, place)
                self._rows.run("delete from article_change where seq <= ?", upto)
                self._rows.run("insert or replace into meta(k, v) values(?, ?)", _NEWEST, str(upto))

    @property
    def newest_change(self) -> int:
        """Return the number of the last change there ever was; 0 before the first."""
        return self._rows.number("select seq from sqlite_sequence where name = 'article_change'")

    def changes(self, after: int, limit: int | None = None) -> Changes:
        """Return what changed after a change, the oldest ``limit`` changes or all."""
        sql = "select seq, article_id from article_change where seq > ? order by seq limit ?"
        rows = self._rows.all(sql, after, -1 if limit is None else limit)
        ids = dict.fromkeys(str(article) for _, article in rows)
        return Changes(int(str(rows[-1][0])) if rows else after, tuple(ids))
