"""Small facts about the cache itself."""

from agentassist.storage.rows import Rows


class Meta:
    """Keys and values, such as ``rep`` or ``sample``.

    Args:
        rows: The cache's rows.
    """

    def __init__(self, rows: Rows) -> None:
        self._rows = rows

    def get(self, name: str) -> str:
        """Return a value; empty where it was never set."""
        row = self._rows.one("select v from meta where k = ?", name)
        return str(row[0]) if row else ""

    def set(self, name: str, value: str) -> None:
        """Keep a value."""
        with self._rows.transaction():
            self._rows.run("insert or replace into meta(k, v) values(?, ?)", name, value)
