"""Everything about one person, gathered from every table that tells of people."""

from typing import TYPE_CHECKING

from agentassist.core.person_file import PersonFile, PersonTable
from agentassist.storage.removal import ALL_THEY_WERE
from agentassist.storage.rows import Rows

if TYPE_CHECKING:
    from agentassist.core.operation import Cell

_OF_THE_PERSON = "contact_id in (select id from person)"
_OF_THEIR_CALLS = f"interaction_id in (select id from interaction where {_OF_THE_PERSON})"
_TABLES = (
    ("contact", "id in (select id from person)", "created_ms"),
    ("contact_point", _OF_THE_PERSON, "pos"),
    ("case", _OF_THE_PERSON, "opened_ms"),
    ("interaction", _OF_THE_PERSON, "started_ms"),
    ("hold", _OF_THEIR_CALLS, "start_ms"),
    ("transfer", _OF_THEIR_CALLS, "at_ms"),
    ("approval", _OF_THEIR_CALLS, "asked_ms"),
    ("draft", _OF_THEIR_CALLS, "interaction_id"),
    ("prompt_tick", _OF_THEIR_CALLS, "interaction_id, point"),
    ("promise", _OF_THE_PERSON, "due_ms"),
    ("follow_up", _OF_THE_PERSON, "due_ms"),
    ("feedback", _OF_THE_PERSON, "sent_ms"),
)
"""Every table with rows about people, what makes them this person's, and their order."""
_OF_THE_CACHE = frozenset(
    ("n", "folded", "reach", "sound", "tail", "hlc", "clk", "start_mono_s", "boot", "call_key")
)
"""Columns that say nothing about anybody: the cache's own."""


class PersonFiles:
    """Gathers people from one cache; a reading connection will do.

    Args:
        rows: The cache's rows.
    """

    def __init__(self, rows: Rows) -> None:
        self._rows = rows

    def of(self, contact_id: str) -> PersonFile | None:
        """Return all that is known about a person and those merged into them; None where there is nobody."""
        found = self._rows.one("select name from contact where id = ?", contact_id)
        if found is None:
            return None
        tables = (PersonTable(table, self._of(table, where, contact_id)) for table, *where in _TABLES)
        return PersonFile(contact_id, str(found[0]), tuple(table for table in tables if table.rows))

    def _of(self, table: str, told: list[str], contact_id: str) -> "tuple[dict[str, Cell], ...]":
        where, order = told
        names = self._columns(table)
        listed = ", ".join(f'"{name}"' for name in names)
        sql = f'with person as ({ALL_THEY_WERE}) select {listed} from "{table}" where {where}'
        return tuple(
            {name: _told(cell) for name, cell in zip(names, row, strict=True)}
            for row in self._rows.all(f"{sql} order by {order}, 1", contact_id)
        )

    def _columns(self, table: str) -> tuple[str, ...]:
        rows = self._rows.all("select name from pragma_table_info(?) order by cid", table)
        return tuple(str(row[0]) for row in rows if row[0] not in _OF_THE_CACHE)


def _told(cell: object) -> "Cell":
    # No table about people holds bytes.
    return cell if isinstance(cell, str | int | float) else None
