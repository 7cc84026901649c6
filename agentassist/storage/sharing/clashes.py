"""What two people wrote at once: the later one stands, the other one is kept until somebody looks."""

from typing import TYPE_CHECKING

from agentassist.core.frozen import dataclass
from agentassist.core.operation import Operation
from agentassist.core.row_state import RowState, overtaken, stamp_in
from agentassist.core.stamps import ms_of
from agentassist.core.team import Clash, ClashField

if TYPE_CHECKING:
    from agentassist.core.operation import Cell
    from agentassist.storage.rows import Row, Rows

_FIELDS = {
    ("contact", "name"): ClashField.NAME,
    ("contact", "notes"): ClashField.NOTES,
    ("interaction", "summary"): ClashField.SUMMARY,
    ("interaction", "outcome"): ClashField.OUTCOME,
    ("promise", "text"): ClashField.PROMISE,
    ("promise", "due_ms"): ClashField.DUE,
}
"""Where a clash is worth a rep's time."""
_TABLES = frozenset(table for table, _ in _FIELDS)
_IN_PROSE = frozenset({ClashField.NOTES, ClashField.SUMMARY})
"""Where both may stand, one after the other."""
_DEVICE_AT = 16
_LISTED = """
    select c.id, c.tbl, c.row_id, c.field, c.other, coalesce(r.name, ''), c.other_stamp from clash c
    left join rep r on r.id = c.other_rep
    where c.row_id in (select ?1 union all select id from interaction where contact_id = ?1
        union all select id from promise where contact_id = ?1)
    order by c.other_stamp, c.id"""

_OF_ROW = "select id, field, other, other_stamp from clash where row_id = ?"


@dataclass(frozen=True, slots=True)
class Lost:
    """A value that another one took the place of."""

    table: str
    row_id: str
    column: str
    value: str | int


class Clashes:
    """The clashes of one cache.

    Every device that hears of both changes finds the same clash by itself. It is over once the field holds
    what was lost, or is told again as it stands: so whoever settles it tells that field once more. It also
    gives way where whoever wrote the lost value writes on.

    Args:
        rows: The cache's rows.
    """

    def __init__(self, rows: "Rows") -> None:
        self._rows = rows

    def of(self, contact_id: str) -> tuple[Clash, ...]:
        """Return what is to be looked at about somebody, the oldest first."""
        found = (self._clash(row) for row in self._rows.all(_LISTED, contact_id))
        return tuple(clash for clash in found if clash is not None)

    def lost(self, clash_id: str) -> Lost | None:
        """Return what was lost in a clash; None where it is over."""
        row = self._rows.one("select tbl, row_id, field, other from clash where id = ?", clash_id)
        if row is None:
            return None
        table, row_id, column, other = map(str, row)
        return Lost(table, row_id, column, int(other) if column == "due_ms" else other)

    def stands(self, lost: Lost) -> Lost | None:
        """Return what took the place of a lost value; None where the row is gone."""
        row = self._rows.one(f'select "{lost.column}" from "{lost.table}" where id = ?', lost.row_id)
        if row is None:
            return None
        return Lost(lost.table, lost.row_id, lost.column, row[0] if isinstance(row[0], int) else str(row[0]))

    def row(self, clash_id: str) -> "Row | None":
        """Return a clash as it lies on the disk, for ``put_back``."""
        return self._rows.one("select * from clash where id = ?", clash_id)

    def put_back(self, row: "Row") -> None:
        """Have a clash again that was settled."""
        self._rows.run("insert or ignore into clash values(?, ?, ?, ?, ?, ?, ?)", *row)

    def met(self, op: Operation, rep: str, state: RowState) -> bool:
        """Look at a change that came from a colleague, and what the row was before; True for a clash."""
        if op.table not in _TABLES:
            return False
        self._settle(op, state)
        if not op.bases:
            return False
        clashing = [name for name in overtaken(state, op) if (op.table, name) in _FIELDS]
        for name in clashing:
            self._keep_loser(op, rep, name, state)
        return bool(clashing)

    def written(self, op: Operation, state: RowState) -> None:
        """Look at a change that was made here, and what the row was before."""
        self._settle(op, state)

    def _keep_loser(self, op: Operation, rep: str, name: str, state: RowState) -> None:
        told, here = stamp_in(op, name), state.stamp_of(name)
        lost = state.cells.get(name) if told > here else op.cells.get(name)
        stamp = min(told, here)
        if lost in (None, "") or _holds(_FIELDS[op.table, name], max(told, here) == told, op, state, name):
            return
        by = rep if stamp == told else self._rep_at(stamp[_DEVICE_AT:])
        self._rows.run(
            "insert or ignore into clash values(?, ?, ?, ?, ?, ?, ?)",
            *(f"{op.row_id}:{name}:{stamp}", op.table, op.row_id, name, str(lost), stamp, by),
        )

    def _settle(self, op: Operation, state: RowState) -> None:
        """Let go of clashes that a change settles."""
        names = {name for name in op.cells if (op.table, name) in _FIELDS}
        # A row that nobody told of has no clash.
        found = self._rows.all(_OF_ROW, op.row_id) if names and state.clocks else []
        for clash_id, field, other, stamp in found:
            name = str(field)
            if name not in names:
                continue
            cell = op.cells[name]
            # Also where the row is ahead of its changes: a new device was told it as it is by now.
            written_on = op.bases.get(name) == stamp
            confirmed = name in state.cells and state.cells[name] == cell
            settled = confirmed or _contains(_FIELDS[op.table, name], cell, str(other))
            if written_on or (settled and stamp_in(op, name) > state.stamp_of(name)):
                self._rows.run("delete from clash where id = ?", clash_id)

    def forget(self, row_ids: "list[str]") -> None:
        """Let go of all clashes in some rows."""
        for row_id in row_ids:
            self._rows.run("delete from clash where row_id = ?", row_id)

    def _rep_at(self, device: str) -> str:
        row = self._rows.one("select rep from teammate where device = ?", device)
        return str(row[0]) if row else ""

    def _clash(self, row: "Row") -> Clash | None:
        clash_id, table, row_id, field, other, name, stamp = map(str, row)
        stands = self._rows.one(f'select "{field}" from "{table}" where id = ?', row_id)
        if stands is None:
            return None
        kind = _FIELDS[table, field]
        return Clash(clash_id, kind, str(stands[0]), other, name, ms_of(stamp))


def _contains(kind: ClashField, cell: "Cell", other: str) -> bool:
    return str(cell) == other or (kind in _IN_PROSE and other in str(cell))


def _holds(kind: ClashField, told_wins: bool, op: Operation, state: RowState, name: str) -> bool:
    """Tell whether the value that stands holds the lost one, so that nothing is lost."""
    mine, theirs = state.cells.get(name), op.cells.get(name)
    stands, lost = (theirs, mine) if told_wins else (mine, theirs)
    return _contains(kind, stands, str(lost))
