"""Taking a person out of the cache with all that hangs on them, and putting everything back."""

from typing import TYPE_CHECKING

from agentassist.core.frozen import dataclass
from agentassist.storage.records import BY_TABLE, DRAFT, OF_CALLS
from agentassist.storage.rows import Rows, marks

if TYPE_CHECKING:
    from agentassist.storage.rows import Cells

_OF_THE_CONTACT = "contact_id in ({ids})"
_OF_THEIR_CALLS = f"interaction_id in (select id from interaction where {_OF_THE_CONTACT})"

_HANGING = (
    ("contact", "id in ({ids})"),
    ("contact_point", _OF_THE_CONTACT),
    ("case", _OF_THE_CONTACT),
    ("interaction", _OF_THE_CONTACT),
    *((shape.table, _OF_THEIR_CALLS) for shape in (*OF_CALLS, DRAFT)),
    ("promise", _OF_THE_CONTACT),
    ("follow_up", _OF_THE_CONTACT),
)
"""Every table with rows of a person; each after those it refers to."""

ALL_THEY_WERE = """
    with recursive merged(id) as (
        select id from contact where id = ?
        union select contact.id from contact join merged on contact.merged_into = merged.id
            where contact.merged_into != '')
    select id from merged"""
"""The person and those that were merged into them, by id."""


@dataclass(frozen=True, slots=True)
class Removed:
    """Everything a deletion took, as rows; lives in memory only, until the undo is no longer offered."""

    contact_ids: tuple[str, ...]
    """The person and the contacts that had been merged into them."""
    rows: "tuple[tuple[str, tuple[Cells, ...]], ...]"


def all_they_were(rows: Rows, contact_id: str) -> tuple[str, ...]:
    """Return a contact and all that were merged into it; nothing where there is no such contact."""
    return tuple(str(row[0]) for row in rows.all(ALL_THEY_WERE, contact_id))


def take_out(rows: Rows, contact_id: str, at_ms: int) -> Removed:
    """Delete a contact with everything that hangs on it, and return that."""
    ids = all_they_were(rows, contact_id)
    taken = tuple((table, rows.cells(table, where.format(ids=marks(ids)), *ids)) for table, where in _HANGING)
    for table, gone in reversed(taken):
        shape = BY_TABLE[table]
        for row in gone:
            rows.remove(shape, str(row[shape.key]), at_ms)
    return Removed(ids, taken)


def put_back(rows: Rows, removed: Removed, at_ms: int) -> None:
    """Insert again everything that ``take_out`` took, but for somebody who was erased since."""
    listed = marks(removed.contact_ids)
    if rows.one(f"select 1 from erased where subject in ({listed})", *removed.contact_ids):
        return
    for table, taken in removed.rows:
        for row in taken:
            rows.put_back(BY_TABLE[table], row, at_ms)
