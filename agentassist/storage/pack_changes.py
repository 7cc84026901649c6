"""What newer versions of the firm's pack changed."""

from collections.abc import Iterable

from agentassist.core.changes import PolicyChange
from agentassist.core.frozen_json import from_older_json, to_json
from agentassist.storage.rows import Rows

KEPT = 200
"""So many changes are remembered, the newest ones."""


class PackChanges:
    """The changes of one cache.

    Args:
        rows: The cache's rows.
    """

    def __init__(self, rows: Rows) -> None:
        self._rows = rows

    def keep(self, pack: str, version: int, changes: Iterable[PolicyChange], at_ms: int) -> None:
        """Keep what a version changed."""
        sql = "insert or replace into pack_change(id, pack, version, at_ms, content) values(?, ?, ?, ?, ?)"
        with self._rows.transaction():
            for change in changes:
                self._rows.run(sql, change.id, pack, version, at_ms, to_json(change))
            self._rows.run("delete from pack_change where n <= (select max(n) from pack_change) - ?", KEPT)

    def of(self, pack: str) -> tuple[PolicyChange, ...]:
        """Return the changes of a pack, the newest version first, but for what a newer app version kept."""
        rows = self._rows.all("select content from pack_change where pack = ? order by version desc, n", pack)
        read = (from_older_json(PolicyChange, str(content)) for (content,) in rows)
        return tuple(change for change in read if change is not None)
