"""The list of deeds with people's data, kept in the cache; nothing takes an entry out."""

from collections.abc import Iterator

from agentassist.core.audit import Deed, Entry, first_broken
from agentassist.storage.rows import Rows

HEAD = "audit"
"""Under this name the chain of the newest entry is kept beside, so that a missing end shows."""
REP = "rep_id"
"""Under this name lies who works here, once a team has said so."""
_PAGE = 500
_ENTRIES = "select n, at_ms, actor, action, tbl, row_id, chain from audit"


class Audit:
    """The deeds of one cache.

    Args:
        rows: The cache's rows.
    """

    def __init__(self, rows: Rows) -> None:
        self._rows = rows

    def note(self, deed: Deed, at_ms: int, table: str = "", row_id: str = "") -> Entry:
        """Write an entry, in the transaction of the deed where there is one."""
        with self._rows.transaction():
            last = self._rows.one("select n, chain from audit order by n desc limit 1")
            n, before = (int(str(last[0])) + 1, str(last[1])) if last else (1, "")
            bare = Entry(n, at_ms, self._actor(), deed.value, table, row_id)
            chain = bare.sealed(before)
            sql = "insert into audit(n, at_ms, actor, action, tbl, row_id, chain) values(?, ?, ?, ?, ?, ?, ?)"
            self._rows.run(sql, n, at_ms, bare.actor, bare.action, table, row_id, chain)
            self._rows.run("insert or replace into meta(k, v) values(?, ?)", HEAD, chain)
        return Entry(n, at_ms, bare.actor, bare.action, table, row_id, chain)

    def newest(self, limit: int, before_n: int = 2**62) -> tuple[Entry, ...]:
        """Return the newest entries older than ``before_n``, the newest first."""
        found = self._rows.all(f"{_ENTRIES} where n < ? order by n desc limit ?", before_n, limit)
        return tuple(_entry(*row) for row in found)

    def all(self) -> Iterator[Entry]:
        """Yield every entry, oldest first."""
        after = -1
        while found := self._rows.all(f"{_ENTRIES} where n > ? order by n limit ?", after, _PAGE):
            yield from (_entry(*row) for row in found)
            after = int(str(found[-1][0]))

    def first_broken(self) -> int | None:
        """Return the number of the first entry that was changed or is missing; None for none."""
        return first_broken(self.all(), self._kept(HEAD))

    def actors(self) -> dict[str, str]:
        """Return the names of those reps of the team who may stand in entries, by id."""
        return {str(rep_id): str(name) for rep_id, name in self._rows.all("select id, name from rep")}

    def _actor(self) -> str:
        return self._kept(REP) or self._kept("device")

    def _kept(self, name: str) -> str:
        row = self._rows.one("select v from meta where k = ?", name)
        return str(row[0]) if row else ""


def _entry(n: object, at_ms: object, *told: object) -> Entry:
    actor, action, table, row_id, chain = map(str, told)
    return Entry(int(str(n)), int(str(at_ms)), actor, action, table, row_id, chain)
