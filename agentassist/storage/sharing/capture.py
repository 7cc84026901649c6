"""Writing shared rows in a team: the row and what is told of it, in one transaction."""

from dataclasses import replace
from typing import TYPE_CHECKING
from uuid import uuid4

from agentassist.core.operation import GONE, Operation, OpKind
from agentassist.core.row_state import after
from agentassist.storage.sharing.tables import BELONGING, TABLES

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from agentassist.core.operation import Cell as Told
    from agentassist.storage.rows import Rows
    from agentassist.storage.shape import Cell
    from agentassist.storage.sharing.clashes import Clashes
    from agentassist.storage.sharing.erasing import Erasing
    from agentassist.storage.sharing.outbox import Outbox
    from agentassist.storage.sharing.states import Kept, States
    from agentassist.storage.sharing.tables import SharedTable

    Cells = Mapping[str, Cell]


class Capture:
    """Does for ``Rows`` what it would do itself in a cache that is nobody else's, and queues it for the team.

    A row that was deleted, or that waits for what it belongs to, is written where it lies: nothing that a
    rep writes is lost because a colleague took somebody out meanwhile.

    Args:
        rows: The cache's rows.
        states: What rows have come to.
        outbox: Where operations wait for the hub.
        clashes: What two people wrote at once.
        erasing: Knows about whom nothing is written any more.
    """

    def __init__(
        self, rows: "Rows", states: "States", outbox: "Outbox", clashes: "Clashes", erasing: "Erasing"
    ) -> None:
        self._rows = rows
        self._states = states
        self._outbox = outbox
        self._clashes = clashes
        self._erasing = erasing

    def insert(self, name: str, row_id: str, cells: "Cells", stamp: str) -> None:
        """Insert a row that is not in its table; it may have been there before."""
        table, was = TABLES[name], self._states.read(name, row_id)
        told = _told(table, cells)
        op = self._operation(table, row_id, told, stamp, was)
        if self._erasing.refuses(row_id, op.subject):
            return
        if was.known or self._waits(table, told):
            self._write(table, row_id, was, op)
        else:
            self._rows.insert(name, dict(cells))
            self._outbox.add(op)

    def update(self, name: str, row_id: str, cells: "Cells", stamp: str) -> bool:
        """Change cells of a row; False where nobody told of such a row."""
        table, was = TABLES[name], self._states.read(name, row_id)
        if not was.known:
            return False
        told = {
            one: cell for one, cell in _told(table, cells).items() if was.state.cells.get(one, _NEVER) != cell
        }
        if told:
            op = self._operation(table, row_id, told, stamp, was)
            if not was.placed or was.beside or self._waits(table, told):
                self._write(table, row_id, was, op)
                return True
            self._clashes.written(op, was.state)
            self._outbox.add(op)
        self._overwrite(table, row_id, cells, told, stamp)
        if name == "interaction" and "contact_id" in told:
            self._tell_whose(row_id, stamp)
        return True

    def remove(self, name: str, row_id: str, stamp: str) -> bool:
        """Delete a row; it lies aside with all its fields."""
        table, was = TABLES[name], self._states.read(name, row_id)
        if not was.known or was.state.gone:
            return False
        self._write(table, row_id, was, self._operation(table, row_id, {GONE: 1}, stamp, was))
        return True

    def confirm(self, name: str, row_id: str, column: str, stamp: str) -> None:
        """Tell a field once more as it stands."""
        table, was = TABLES[name], self._states.read(name, row_id)
        if was.known:
            told = {column: was.state.cells[column]}
            self._write(table, row_id, was, self._operation(table, row_id, told, stamp, was))

    def put_back(self, name: str, row_id: str, cells: "Cells", stamp: str) -> None:
        """Bring a row back that was removed, with what anybody wrote there since."""
        table, was = TABLES[name], self._states.read(name, row_id)
        told: dict[str, Told] = {GONE: 0} if was.known else _told(table, cells)
        op = self._operation(table, row_id, told, stamp, was)
        if not self._erasing.refuses(row_id, op.subject):
            self._write(table, row_id, was, op)

    def erase(self, contact_id: str, at_ms: int) -> None:
        """Tell that somebody is erased for ever; their rows here are still to go."""
        self._erasing.note(contact_id, at_ms, tell=True)

    def erase_rows(self, name: str, row_ids: "Iterable[str]", contact_id: str, at_ms: int) -> None:
        """Remember for ever that rows are erased, and tell of those that are theirs by their number only."""
        for row_id in row_ids:
            state = self._states.read(name, row_id).state
            self._erasing.remember(name, row_id, contact_id)
            self._clashes.forget([row_id])
            if not state.subject and not self._states.subject(TABLES[name], row_id, dict(state.cells)):
                self._erasing.tell_of_row(name, row_id, contact_id, self._rows.stamp(at_ms))

    def erase_rest(self, contact_id: str) -> None:
        """Take out what is still here of somebody erased, in what waits for the hub too."""
        self._erasing.rows_of(contact_id)

    def _operation(
        self, table: "SharedTable", row_id: str, told: "dict[str, Told]", stamp: str, was: "Kept"
    ) -> Operation:
        back: dict[str, Told] = {GONE: 0} if was.state.gone and GONE not in told else {}
        cells = {**told, **back}
        bases = {one: was.state.stamp_of(one) for one in cells} if was.known else {}
        subject = self._states.subject(table, row_id, {**was.state.cells, **cells})
        return Operation(str(uuid4()), OpKind.PATCH, table.name, row_id, subject, stamp, cells, bases=bases)

    def _write(self, table: "SharedTable", row_id: str, was: "Kept", op: Operation) -> None:
        now = after(was.state, op)
        self._states.write(table.name, row_id, was, replace(now, subject=op.subject))
        self._states.learn()
        self._clashes.written(op, was.state)
        self._outbox.add(op)

    def _overwrite(
        self, table: "SharedTable", row_id: str, cells: "Cells", told: "dict[str, Told]", stamp: str
    ) -> None:
        """Change a row in its table: what others hear of, and what it is found by here."""
        changed = {one: cell for one, cell in cells.items() if one in told}
        if changed:
            self._rows.overwrite(table.shape, row_id, changed, stamp)
        derived = {one: cell for one, cell in cells.items() if one not in table.columns}
        if derived:
            listed = ", ".join(f"{one} = ?" for one in derived)
            self._rows.run(f'update "{table.name}" set {listed} where id = ?', *derived.values(), row_id)

    def _waits(self, table: "SharedTable", told: "dict[str, Told]") -> bool:
        owner = told.get(table.owner) if table.owner else None
        return bool(owner) and not self._states.is_placed(table.owners, str(owner))

    def _tell_whose(self, call_id: str, stamp: str) -> None:
        """Tell that what belongs to a call is about somebody else now."""
        for table in BELONGING["interaction"]:
            sql = f'select id from "{table.name}" where {table.owner} = ?'
            for (row_id,) in self._rows.all(sql, call_id):
                was = self._states.read(table.name, str(row_id))
                op = self._operation(table, str(row_id), {table.owner: call_id}, stamp, was)
                self._rows.overwrite(table.shape, str(row_id), {table.owner: call_id}, stamp)
                self._outbox.add(op)


class _Never:
    """Is like no cell."""


_NEVER = _Never()


def _told(table: "SharedTable", cells: "Cells") -> "dict[str, Told]":
    return {one: table.told(cell) for one, cell in cells.items() if one in table.columns}
