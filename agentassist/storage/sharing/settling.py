"""Saying what shall stand where two people wrote at once."""

from dataclasses import replace
from typing import TYPE_CHECKING

from agentassist.core.frozen import dataclass
from agentassist.storage.records import BY_TABLE
from agentassist.storage.sharing.clashes import Lost

if TYPE_CHECKING:
    from agentassist.storage.contacts import Contacts
    from agentassist.storage.rows import Row, Rows
    from agentassist.storage.sharing.clashes import Clashes


@dataclass(frozen=True, slots=True)
class Settlement:
    """What was said shall stand, to be taken back."""

    stood: Lost
    """What stood before, in its place."""
    clash: "Row"
    taken: bool
    """Whether the other value took its place."""


class Settling:
    """Settles clashes of one cache.

    Args:
        rows: The cache's rows, writing for a team.
        contacts: The people, to be found by what they are called then.
        clashes: What two people wrote at once.
    """

    def __init__(self, rows: "Rows", contacts: "Contacts", clashes: "Clashes") -> None:
        self._rows = rows
        self._contacts = contacts
        self._clashes = clashes

    def settle(self, clash_id: str, *, take_other: bool, at_ms: int) -> Settlement | None:
        """Let the lost value stand, or what stands; None where the clash is over already."""
        lost, row = self._clashes.lost(clash_id), self._clashes.row(clash_id)
        stood = lost and self._clashes.stands(lost)
        if lost is None or row is None or stood is None:
            return None
        with self._rows.transaction():
            if take_other:
                self._put(lost, at_ms)
            elif self._rows.capture:
                self._rows.capture.confirm(lost.table, lost.row_id, lost.column, self._rows.stamp(at_ms))
        return Settlement(stood, row, take_other)

    def unsettle(self, settled: Settlement, at_ms: int) -> None:
        """Let stand what stood before, and look at the clash again, on this device."""
        with self._rows.transaction():
            if settled.taken:
                self._put(settled.stood, at_ms)
            self._clashes.put_back(settled.clash)

    def _put(self, lost: Lost, at_ms: int) -> None:
        contact = self._contacts.get(lost.row_id) if lost.table == "contact" else None
        if contact is None or contact.id != lost.row_id:
            self._rows.patch(BY_TABLE[lost.table], lost.row_id, at_ms, **{lost.column: lost.value})
        elif lost.column == "name":
            self._contacts.save(replace(contact, name=str(lost.value)), at_ms)
        else:
            self._contacts.save(replace(contact, notes=str(lost.value)), at_ms)
