"""Taking back what an import wrote, without losing what anybody did since."""

import json
from collections.abc import Sequence

from agentassist.core.frozen import dataclass
from agentassist.storage.contacts import Contacts
from agentassist.storage.records import BY_TABLE, CONTACT, FOLLOW_UP, INTERACTION, POINT
from agentassist.storage.removal import take_out
from agentassist.storage.rows import Change, Rows

_HISTORY = " union all ".join(
    f'select 1 from "{table}" where contact_id = ?1'
    for table in ("interaction", "promise", "follow_up", "case", "feedback")
)
_HANGING = (INTERACTION.table, FOLLOW_UP.table)

_OWED = " union all ".join(
    f'select 1 from "{table}" where interaction_id = ?1' for table in ("promise", "follow_up", "feedback")
)


@dataclass(frozen=True, slots=True)
class Undone:
    """What taking an import back did, in contacts, articles and calls."""

    removed: int = 0
    restored: int = 0
    kept: int = 0
    """Those that called or were changed since the import; they stay as they are."""


class TakeBack:
    """One import on its way back, inside a transaction of the caller.

    Args:
        rows: The cache's rows.
        contacts: The people, for their removal.
        changes: All that the import wrote, oldest first.
    """

    def __init__(self, rows: Rows, contacts: Contacts, changes: Sequence[Change]) -> None:
        self._rows = rows
        self._contacts = contacts
        self._stamps = {change.stamp for change in changes}
        self._new = [change for change in changes if change.before is None]
        new_ids = {change.row_id for change in self._new}
        self._updates = [change for change in changes if change.row_id not in new_ids]

    def run(self, at_ms: int) -> Undone:
        """Remove what the import made and restore what it changed."""
        made = [change for change in self._new if change.table != POINT.table]
        hanging = [change for change in made if change.table in _HANGING]
        # What hangs on a contact goes first; then it shows whether the contact has any other history.
        kept = {change.row_id for change in hanging if self._in_use(change)}
        for change in hanging:
            if change.row_id not in kept:
                self._remove(change, at_ms)
        kept |= {change.row_id for change in made if change.table not in _HANGING and self._in_use(change)}
        restored = {self._restore(change, at_ms) for change in reversed(self._updates)}
        restored |= self._remove_points({change.row_id for change in made}, at_ms)
        for change in made:
            if change.row_id not in kept and change.table not in _HANGING:
                self._remove(change, at_ms)
        for contact_id in restored:
            self._contacts.relearn(contact_id, at_ms)
        return Undone(len(made) - len(kept), len(restored), len(kept))

    def _restore(self, change: Change, at_ms: int) -> str:
        """Give the fields that nobody changed since their old values; return whose row it is."""
        clocks = self._clocks(change)
        ours = {
            name: cell
            for name, cell in (change.before or {}).items()
            if clocks.get(name, clocks.get("")) == change.stamp
        }
        if ours:
            self._rows.rewrite(BY_TABLE[change.table], change.row_id, ours, at_ms)
        return self._owner(change.row_id) if change.table == POINT.table else change.row_id

    def _remove_points(self, made: set[str], at_ms: int) -> set[str]:
        """Remove the new points of contacts that were there before, and return those contacts."""
        points = [change.row_id for change in self._new if change.table == POINT.table]
        owners = {point: owner for point in points if (owner := self._owner(point)) and owner not in made}
        for point in owners:
            self._rows.remove(POINT, point, at_ms)
        return set(owners.values())

    def _remove(self, change: Change, at_ms: int) -> None:
        if change.table == CONTACT.table:
            # One line in the audit for the whole import is enough.
            take_out(self._rows, change.row_id, at_ms)
        else:
            self._rows.remove(BY_TABLE[change.table], change.row_id, at_ms)

    def _in_use(self, change: Change) -> bool:
        """Tell whether a row that the import made was changed since, or is a contact that has a history."""
        stamps = [self._rows.one(f'select hlc from "{change.table}" where id = ?', change.row_id)]
        if change.table == CONTACT.table:
            stamps += self._rows.all("select hlc from contact_point where contact_id = ?", change.row_id)
        changed = any(row and row[0] not in self._stamps for row in stamps)
        called = change.table == CONTACT.table and self._rows.one(_HISTORY, change.row_id)
        owed = change.table == INTERACTION.table and self._rows.one(_OWED, change.row_id)
        return changed or bool(called or owed)

    def _owner(self, point_id: str) -> str:
        row = self._rows.one("select contact_id from contact_point where id = ?", point_id)
        return str(row[0]) if row else ""

    def _clocks(self, change: Change) -> dict[str, str]:
        row = self._rows.one(f'select clk from "{change.table}" where id = ?', change.row_id)
        clocks: dict[str, str] = json.loads(str(row[0])) if row else {}
        return clocks
