"""What follows when people were merged on two computers, or written to while they were merged."""

import json
from typing import TYPE_CHECKING

from agentassist.core.row_state import RowState
from agentassist.storage.records import BY_TABLE, CONTACT
from agentassist.storage.sharing.states import States

if TYPE_CHECKING:
    from collections.abc import Mapping

    from agentassist.storage.contacts import Contacts
    from agentassist.storage.rows import Rows

FOLLOWING = ("interaction", "promise", "follow_up")
"""What goes along when two contacts become one."""
_MERGED = "select 1 from contact where id in (select value from json_each(?)) and merged_into != '' limit 1"


class Merges:
    """Keeps everybody findable, and their history with them.

    Of the computers that wrote what does not fit, the one that hears of the other's part last puts it right,
    by changes like any others; the rest only hear of these.

    Args:
        rows: The cache's rows.
        states: What rows have come to.
        contacts: The people.
    """

    def __init__(self, rows: "Rows", states: States, contacts: "Contacts") -> None:
        self._rows = rows
        self._states = states
        self._contacts = contacts
        self._device = rows.stamper.device

    def follow(self, touched: "Mapping[tuple[str, str], RowState | None]", at_ms: int) -> None:
        """Put right what rows that came in make necessary; of each what it came to, None for unknown."""
        if not self._concern(touched):
            return
        for name, row_id in sorted(touched):
            if name == CONTACT.table:
                self._person(row_id, at_ms)
            elif name in FOLLOWING:
                self._row(name, row_id, at_ms)

    def _concern(self, touched: "Mapping[tuple[str, str], RowState | None]") -> bool:
        """Tell whether anybody among these, or whose rows they are, is merged into another, or went."""
        people = set()
        for (name, row_id), state in touched.items():
            if state is None or (name == CONTACT.table and state.gone):
                return True
            people.add(row_id if name == CONTACT.table else str(state.cells.get("contact_id") or ""))
        return self._rows.one(_MERGED, json.dumps([*people])) is not None

    def _person(self, contact_id: str, at_ms: int) -> None:
        if self._states.read(CONTACT.table, contact_id).state.gone:
            for (other,) in self._rows.all("select id from contact where merged_into = ?", contact_id):
                self._person(str(other), at_ms)
            return
        chain, target = self._chain(contact_id)
        if len(chain) > 1 and target == "":
            self._break(chain, at_ms)
        elif len(chain) > 1:
            for name in FOLLOWING:
                sql = f"select id from {name} where contact_id = ?"
                for (row_id,) in self._rows.all(sql, contact_id):
                    self._row(name, str(row_id), at_ms)

    def _row(self, name: str, row_id: str, at_ms: int) -> None:
        """Hand a row of somebody who was merged to the one they were merged into."""
        state = self._states.read(name, row_id).state
        owner = str(state.cells.get("contact_id") or "")
        if not owner:
            return
        chain, target = self._chain(owner)
        by_us = state.stamp_of("contact_id").endswith(self._device) or self._merged_here(owner)
        if len(chain) > 1 and target and by_us:
            self._rows.rewrite(BY_TABLE[name], row_id, {"contact_id": target}, at_ms)

    def _chain(self, contact_id: str) -> tuple[list[str], str]:
        """Return who was merged into whom, and the last of them; empty where that is nobody."""
        chain = [contact_id]
        while True:
            row = self._rows.one("select merged_into from contact where id = ?", chain[-1])
            if row is None:
                return (chain if self._is_out(chain[-1]) else chain[:1]), ""
            if not row[0]:
                return chain, chain[-1]
            if str(row[0]) in chain:
                return chain[chain.index(str(row[0])) :], ""
            chain.append(str(row[0]))

    def _is_out(self, contact_id: str) -> bool:
        return self._is_erased(contact_id) or self._states.read(CONTACT.table, contact_id).state.gone

    def _is_erased(self, contact_id: str) -> bool:
        return self._rows.one("select 1 from erased where subject = ?", contact_id) is not None

    def _merged_here(self, contact_id: str) -> bool:
        state: RowState = self._states.read(CONTACT.table, contact_id).state
        return state.stamp_of("merged_into").endswith(self._device)

    def _break(self, chain: list[str], at_ms: int) -> None:
        """Mend a chain that ends with nobody.

        Of those who were merged in a round, one stands for all. Who was merged into somebody erased stands
        alone again, and somebody who was deleted while others were merged into them comes back for these.
        """
        *others, last = chain
        if not self._is_out(last):
            if any(map(self._merged_here, chain)):
                self._open(chain, at_ms)
        elif not any(map(self._merged_here, others)):
            return
        elif self._is_erased(last):
            self._rows.patch(CONTACT, others[-1], at_ms, merged_into="")
        else:
            self._rows.put_back(CONTACT, {"id": last}, at_ms)

    def _open(self, ring: list[str], at_ms: int) -> None:
        first = min(ring)
        self._rows.patch(CONTACT, first, at_ms, merged_into="")
        for other in ring:
            if other != first:
                self._contacts.merge(first, other, at_ms)
