"""Content packs as they were compiled, so that a start parses nothing that did not change."""

from agentassist.storage.rows import Rows


class Compiled:
    """Compiled packs by the hash of their files.

    Args:
        rows: The cache's rows.
    """

    def __init__(self, rows: Rows) -> None:
        self._rows = rows

    def get(self, content_hash: str) -> bytes | None:
        """Return what these files compiled to; None where it was never kept."""
        row = self._rows.one("select compiled from content where hash = ?", content_hash)
        return row[0] if row and isinstance(row[0], bytes) else None

    def newest(self, pack: str) -> bytes | None:
        """Return what a pack compiled to when its files were last in order; None where they never were."""
        row = self._rows.one("select compiled from content where pack = ?", pack)
        return row[0] if row and isinstance(row[0], bytes) else None

    def keep(self, content_hash: str, pack: str, compiled: bytes) -> None:
        """Keep what a pack compiled to, in place of what its older files did."""
        with self._rows.transaction():
            self._rows.run("delete from content where pack = ?", pack)
            sql = "insert or replace into content(hash, pack, compiled) values(?, ?, ?)"
            self._rows.run(sql, content_hash, pack, compiled)
