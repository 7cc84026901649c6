"""The team's own words that mean the same."""

from agentassist.core.synonym import Synonym
from agentassist.storage.records import SYNONYM
from agentassist.storage.rows import Rows, Saved


class Synonyms:
    """The groups of one cache.

    Args:
        rows: The cache's rows.
    """

    def __init__(self, rows: Rows) -> None:
        self._rows = rows
        self._known: tuple[Synonym, ...] | None = None

    def all(self) -> tuple[Synonym, ...]:
        """Return every group, oldest first; the very same tuple until one is saved or deleted."""
        if self._known is None:
            self._known = self._rows.values(SYNONYM, "order by n")
        return self._known

    def forget(self) -> None:
        """Read the groups anew when they are next asked for: some came from elsewhere."""
        self._known = None

    def get(self, group_id: str) -> Synonym | None:
        """Return one group."""
        return self._rows.value(SYNONYM, group_id)

    def save(self, group: Synonym, at_ms: int) -> Saved:
        """Save a group, new or changed."""
        self._known = None
        return self._rows.put(SYNONYM, group, at_ms)

    def delete(self, group_id: str) -> Synonym | None:
        """Remove a group and return it, to be saved again as the undo."""
        self._known = None
        with self._rows.transaction():
            group = self.get(group_id)
            self._rows.remove(SYNONYM, group_id, 0)
        return group
