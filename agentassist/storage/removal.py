"""Taking a person out of the cache with all that hangs on them, and putting everything back."""

from typing import TYPE_CHECKING

from agentassist.core.frozen import dataclass
from agentassist.storage.rows import Rows

if TYPE_CHECKING:
    from agentassist.storage.rows import Row

_OF_THE_CONTACT = "contact_id in ({ids})"
_OF_THEIR_CALLS = f"interaction_id in (select id from interaction where {_OF_THE_CONTACT})"

_HANGING = (
    ("contact", "id in ({ids})"),
    ("contact_point", _OF_THE_CONTACT),
    ('"case"', _OF_THE_CONTACT),
    ("interaction", _OF_THE_CONTACT),
    ("hold", _OF_THEIR_CALLS),
    ("draft", _OF_THEIR_CALLS),
    ("prompt_tick", _OF_THEIR_CALLS),
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
    rows: "tuple[tuple[str, tuple[Row, ...]], ...]"


def take_out(rows: Rows, contact_id: str, at_ms: int) -> Removed:
    """Delete a contact with everything that hangs on it, and return that."""
    ids = tuple(str(row[0]) for row in rows.all(ALL_THEY_WERE, contact_id))
    marks = ", ".join("?" * len(ids))
    taken = tuple(
        (table, tuple(rows.all(f"select * from {table} where {where.format(ids=marks)}", *ids)))
        for table, where in _HANGING
    )
    rows.run(f"delete from contact where id in ({marks})", *ids)
    for gone in ids:
        rows.run("insert or replace into erased(subject, at_ms) values(?, ?)", gone, at_ms)
    return Removed(ids, taken)


def put_back(rows: Rows, removed: Removed) -> None:
    """Insert again everything that ``take_out`` took."""
    for table, taken in removed.rows:
        for row in taken:
            rows.run(f"insert into {table} values({', '.join('?' * len(row))})", *row)
    for contact_id in removed.contact_ids:
        rows.run("delete from erased where subject = ?", contact_id)
