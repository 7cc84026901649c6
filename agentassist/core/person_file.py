"""All that is known about one person, as it leaves the house with them."""

from collections.abc import Mapping
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from agentassist.core.frozen import dataclass

if TYPE_CHECKING:
    from agentassist.core.operation import Cell

FORMAT = 1
"""Of the file for machines; docs/export-format.md describes it."""


@dataclass(frozen=True, slots=True)
class PersonTable:
    """The rows about a person in one table."""

    name: str
    rows: "tuple[Mapping[str, Cell], ...]"
    """Oldest first; every column that says something, none that is only worked out."""


@dataclass(frozen=True, slots=True)
class PersonFile:
    """Everything the cache has about one person."""

    id: str
    name: str
    tables: tuple[PersonTable, ...]
    """Contacts that were merged into this one are among them; tables without a row are not."""

    @property
    def counts(self) -> dict[str, int]:
        """So many rows in each table."""
        return {table.name: len(table.rows) for table in self.tables}


def for_machines(person: PersonFile, at_ms: int) -> dict[str, object]:
    """Return what the file for machines holds; ``at_ms`` is when, in UTC milliseconds."""
    return {
        "format": "agentassist-person",
        "version": FORMAT,
        "exported": datetime.fromtimestamp(at_ms / 1000, UTC).isoformat(timespec="seconds"),
        "contact": person.id,
        "tables": {table.name: [dict(row) for row in table.rows] for table in person.tables},
    }
