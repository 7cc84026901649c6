"""What shared rows have come to, in their tables or aside, and the way of each to where it can be."""

import json
from collections.abc import Mapping
from operator import itemgetter
from typing import TYPE_CHECKING

from agentassist.core.contact import ContactPoint, PointKind
from agentassist.core.frozen import dataclass
from agentassist.core.operation import GONE
from agentassist.core.row_state import NOTHING, RowState
from agentassist.storage.finding import reach
from agentassist.storage.records import CONTACT, POINT
from agentassist.storage.sharing.tables import BELONGING, KEY, TABLES, SharedTable

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable

    from agentassist.core.operation import Cell as Told
    from agentassist.core.operation import Clocks
    from agentassist.storage.rows import Row, Rows
    from agentassist.storage.shape import Cell

    Place = tuple[str, str]


@dataclass(frozen=True, slots=True)
class Kept:
    """One row as this cache has it."""

    state: RowState
    placed: bool = False
    """Whether it is in its table; else it lies aside, if there is anything of it."""
    beside: bool = False
    """Whether fields that this version does not know lie aside."""

    @property
    def known(self) -> bool:
        """Whether anybody told of the row."""
        return bool(self.state.clocks)


ABSENT = Kept(NOTHING)
_NEVER = object()
"""Is like no cell."""
_LAID = """
select tbl, row_id, subject, cells, clk, whole from aside
where (tbl, row_id) in (select value ->> 0, value ->> 1 from json_each(?))"""
# Without the second condition, SQLite does not know that the index of those that wait will do.
_WAITS = "select tbl, row_id from aside where waits = ? and waits != ''"


class States:
    """The shared rows of one cache.

    A row is in its table while it is not deleted, whole, and what it belongs to is in its table too.
    Otherwise it lies aside with all its fields, so that whatever comes later meets it as it was.

    Args:
        rows: The cache's rows.
    """

    def __init__(self, rows: "Rows") -> None:
        self._rows = rows
        self.moved = 0
        """Counts rows that were moved because of others; who read rows before has to read them again."""
        self._unlearned: set[str] = set()
        self._expected: Mapping[str, tuple[ContactPoint, ...]] = {}

    def read(self, name: str, row_id: str) -> Kept:
        """Return what a row has come to."""
        return self.read_all({(name, row_id)})[name, row_id]

    def read_all(self, places: "Collection[Place]") -> "dict[Place, Kept]":
        """Return what rows have come to, by table and id."""
        placed: dict[Place, RowState] = {}
        for name in {name for name, _ in places}:
            if table := TABLES.get(name):
                ids = json.dumps([row_id for one, row_id in places if one == name])
                sql = f"{table.select_with_key} where {KEY} in (select value from json_each(?))"
                for key, *row in self._rows.all(sql, ids):
                    placed[name, str(key)] = state_of(table, str(key), tuple(row))
        laid = {(str(row[0]), str(row[1])): row for row in self._rows.all(_LAID, json.dumps([*places]))}
        return {place: _kept(placed.get(place), laid.get(place)) for place in places}

    def is_placed(self, name: str, row_id: str) -> bool:
        """Tell whether a row is in its table."""
        return self._rows.one(f'select 1 from "{name}" where id = ?', row_id) is not None

    def subject(self, table: SharedTable, row_id: str, cells: "dict[str, Told]") -> str:
        """Return the contact that a row is about; empty for nobody's."""
        if table.name == "contact":
            return row_id
        owner = str(cells.get(table.owner) or "") if table.owner else ""
        if not owner or table.owners == "contact":
            return owner
        call = self._rows.one("select contact_id from interaction where id = ?", owner)
        if call is None:
            call = self._rows.one("select subject from aside where tbl = 'interaction' and row_id = ?", owner)
        return str(call[0] or "") if call else ""

    def write(self, name: str, row_id: str, was: Kept, now: RowState) -> None:
        """Put a row where it can be; ``was`` is what ``read`` said of it."""
        table = TABLES.get(name)
        fitting = table.fitting(now.cells) if table else {}
        waits = self._waits(table, fitting)
        if table is None or now.gone or waits is not None or not (was.placed or table.whole(fitting)):
            if was.placed:
                self._leave(name, row_id)
            unknown = not now.gone and not waits
            self._lay_aside(name, row_id, now, waits=waits or "", unknown=unknown)
            return
        cells = {column: table.kept(column, cell) for column, cell in fitting.items()}
        clocks = {one: now.stamp_of(one) for one in (*table.columns, GONE) if one in now.cells}
        stamps = {"hlc": now.stamp, "clk": json.dumps(brief(clocks))}
        if was.placed:
            self._change(table, row_id, was, cells, stamps)
        else:
            found = self._found_by(table, row_id, cells)
            self._rows.insert(name, {KEY: row_id, **table.added, **cells, **found, **stamps})
        self._lay_beside(name, row_id, now, fitting, laid=was.beside or (was.known and not was.placed))
        if name == POINT.table:
            self._unlearned |= {str(one.cells.get("contact_id") or "") for one in (was.state, now)}
        if not was.placed and name in BELONGING:
            self._wake(row_id)

    def _waits(self, table: SharedTable | None, cells: "dict[str, Told]") -> str | None:
        """Return the row that one belongs to and that is not there; None where nothing is missing."""
        owner = str(cells.get(table.owner) or "") if table and table.owner else ""
        if not table or not owner or self.is_placed(table.owners, owner):
            return None
        return owner

    def _change(
        self, table: SharedTable, row_id: str, was: Kept, cells: "dict[str, Cell]", stamps: "dict[str, str]"
    ) -> None:
        # What lies beside the row hides what is in it.
        before = {} if was.beside else was.state.cells
        changed = {
            one: cell for one, cell in cells.items() if one not in before or table.told(cell) != before[one]
        }
        derived = table.found_by({**before, **cells}) if changed else {}
        sets = {**changed, **derived, **stamps}
        listed = ", ".join(f'"{one}" = ?' for one in sets)
        self._rows.run(f'update "{table.name}" set {listed} where id = ?', *sets.values(), row_id)

    def _lay_beside(
        self, name: str, row_id: str, now: RowState, fitting: "dict[str, Told]", *, laid: bool
    ) -> None:
        """Keep the fields that cannot be in the table."""
        rest = {one: cell for one, cell in now.cells.items() if one not in fitting and one != GONE}
        if rest:
            extra = RowState(rest, {one: now.stamp_of(one) for one in rest}, now.subject)
            self._lay_aside(name, row_id, extra, whole=False, unknown=True)
        elif laid:
            self._rows.run("delete from aside where tbl = ? and row_id = ?", name, row_id)

    def _lay_aside(
        self,
        name: str,
        row_id: str,
        state: RowState,
        *,
        whole: bool = True,
        waits: str = "",
        unknown: bool = False,
    ) -> None:
        table = TABLES.get(name)
        told = _told(table, state) if table and whole else state.cells
        cells = json.dumps(dict(told), ensure_ascii=False)
        clocks = json.dumps({one: state.stamp_of(one) for one in told})
        subject = state.subject or (self.subject(table, row_id, dict(state.cells)) if table else "")
        self._rows.run(
            "insert or replace into aside values(?, ?, ?, ?, ?, ?, ?, ?)",
            *(name, row_id, subject, cells, clocks, whole, waits, unknown),
        )

    def _leave(self, name: str, row_id: str) -> None:
        """Take a row out of its table; what belongs to it waits aside until it comes back."""
        for table in BELONGING.get(name, ()):
            sql = f'select id from "{table.name}" where {table.owner} = ?'
            for (child,) in self._rows.all(sql, row_id):
                kept = self.read(table.name, str(child))
                self._leave(table.name, str(child))
                self._lay_aside(table.name, str(child), kept.state, waits=row_id)
                self.moved += 1
        if name == POINT.table:
            row = self._rows.one("select contact_id from contact_point where id = ?", row_id)
            self._unlearned.add(str(row[0]) if row else "")
        self._rows.run(f'delete from "{name}" where id = ?', row_id)

    def _wake(self, row_id: str) -> None:
        """Place what waited for a row."""
        for name, child in self._rows.all(_WAITS, row_id):
            kept = self.read(str(name), str(child))
            self.write(str(name), str(child), kept, kept.state)
            self.moved += 1

    def try_again(self) -> None:
        """Place what this version of the app knows how to place, and an earlier one did not."""
        for name, row_id in self._rows.all("select tbl, row_id from aside where unknown"):
            kept = self.read(str(name), str(row_id))
            self.write(str(name), str(row_id), kept, kept.state)
        self.learn()

    def expect(self, points: "Mapping[str, tuple[ContactPoint, ...]]") -> None:
        """Hear what points new people will have, by contact, so that each goes into the index once."""
        self._expected = points

    def learn(self) -> None:
        """Make people findable as they are now; the last step of whatever wrote rows."""
        for contact_id in self._unlearned - {""}:
            points = self._rows.values(POINT, "where contact_id = ? order by pos, id", contact_id)
            right = reach(points)
            sql = "update contact set reach = ? where id = ? and reach != ?"
            self._rows.run(sql, right, contact_id, right)
        self._unlearned.clear()
        self._expected = {}

    def _found_by(self, table: SharedTable, row_id: str, cells: "dict[str, Cell]") -> "dict[str, Cell]":
        found = table.found_by(cells)
        if table.name == CONTACT.table:
            found["reach"] = reach(self._expected.get(row_id, ()))
        return found


def _kept(placed: RowState | None, laid: "Row | None") -> Kept:
    """Return a row as it is in its table, and as far as it lies aside."""
    if laid is None:
        return ABSENT if placed is None else Kept(placed, placed=True)
    _, _, subject, cells, clocks, whole = laid
    extra = RowState(json.loads(str(cells)), json.loads(str(clocks)), str(subject))
    if placed is None:
        return Kept(extra) if whole else ABSENT
    named = {**{one: placed.stamp_of(one) for one in placed.cells}, **extra.clocks}
    return Kept(RowState({**placed.cells, **extra.cells}, named, placed.subject), placed=True, beside=True)


def state_of(table: SharedTable, row_id: str, row: "tuple[Cell, ...]") -> RowState:
    """Return what a row of a table, as its ``select`` found it, has come to."""
    *kept, clk = row
    clocks: dict[str, str] = json.loads(str(clk))
    # What nobody told of has no stamp, or it would stand against what somebody did.
    cells: dict[str, Told] = {
        one: table.told(cell)
        for one, cell in zip(table.columns, kept, strict=True)
        if one in clocks or table.added.get(one, _NEVER) != cell
    }
    if GONE in clocks:
        cells[GONE] = 0
    travelling = {one: stamp for one, stamp in clocks.items() if one in cells or not one}
    owner = str(cells.get(table.owner) or "") if table.owners == "contact" else ""
    return RowState(cells, travelling, row_id if table.name == CONTACT.table else owner)


def _told(table: SharedTable, state: RowState) -> "Mapping[str, Told]":
    """Return the cells of a row without those that say no more than a row of an older app.

    Where the row is in its table these have no stamp either, and every cache is to have the same of it.
    """
    first = min((state.stamp_of(one) for one in table.columns if one in state.cells), default="")
    return {
        one: cell
        for one, cell in state.cells.items()
        if table.added.get(one, _NEVER) != cell or state.stamp_of(one) != first
    }


def brief(clocks: "Clocks") -> dict[str, str]:
    """Return stamps with the oldest told once, under the empty name: that of when a row was made.

    A deletion that was taken back keeps its own: only by that a row in its table shows that there was one.
    """
    oldest = min(clocks.values())
    return {"": oldest} | {name: stamp for name, stamp in clocks.items() if stamp != oldest or name == GONE}


def points_in(states: "Iterable[tuple[str, RowState]]") -> dict[str, tuple[ContactPoint, ...]]:
    """Return the points among rows, by the contact they belong to, in their order."""
    found: dict[str, list[tuple[int, ContactPoint]]] = {}
    table = TABLES[POINT.table]
    for row_id, state in states:
        cells = state.cells
        if table.whole(table.fitting(cells)) and not state.gone:
            kind, value, norm = (str(cells[name]) for name in ("kind", "value", "norm"))
            point = ContactPoint(row_id, PointKind(kind), value, norm)
            found.setdefault(str(cells["contact_id"]), []).append((int(cells["pos"] or 0), point))
    return {
        one: tuple(point for _, point in sorted(points, key=itemgetter(0))) for one, points in found.items()
    }
