"""Saying what shall stand where two people wrote at once."""

from dataclasses import replace
from typing import TYPE_CHECKING

from agentassist.storage.records import BY_TABLE

if TYPE_CHECKING:
    from agentassist.storage.contacts import Contacts
    from agentassist.storage.rows import Rows
    from agentassist.storage.sharing.clashes import Clashes, Lost


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

    def settle(self, clash_id: str, *, take_other: bool, at_ms: int) -> bool:
        """Let the lost value stand, or what stands; False where the clash is over already."""
        lost = self._clashes.lost(clash_id)
        if lost is None:
            return False
        with self._rows.transaction():
            if take_other:
                self._take_other(lost, at_ms)
            elif self._rows.capture:
                self._rows.capture.confirm(lost.table, lost.row_id, lost.column, self._rows.stamp(at_ms))
        return True

    def _take_other(self, lost: "Lost", at_ms: int) -> None:
        contact = self._contacts.get(lost.row_id) if lost.table == "contact" else None
        if contact is None or contact.id != lost.row_id:
            self._rows.patch(BY_TABLE[lost.table], lost.row_id, at_ms, **{lost.column: lost.value})
        elif lost.column == "name":
            self._contacts.save(replace(contact, name=str(lost.value)), at_ms)
        else:
            self._contacts.save(replace(contact, notes=str(lost.value)), at_ms)
