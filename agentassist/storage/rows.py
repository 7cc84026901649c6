"""The one way rows are read and written: stamped, cleared of card numbers, and all or nothing."""

import json
from collections.abc import Callable, Iterable, Iterator, Sized
from contextlib import contextmanager, nullcontext
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING

from agentassist.core.frozen import dataclass
from agentassist.core.stamps import Stamper, ms_of
from agentassist.storage.driver import Connection, Error, told
from agentassist.storage.shape import Shape, T

if TYPE_CHECKING:
    from agentassist.storage.shape import Cell
    from agentassist.storage.sharing.capture import Capture

    Row = tuple[Cell, ...]
    Cells = dict[str, Cell]


class Saved(StrEnum):
    """What saving a row did."""

    CREATED = "created"
    UPDATED = "updated"
    UNCHANGED = "unchanged"


@dataclass(frozen=True, slots=True)
class Change:
    """One row as it was before it was written."""

    table: str
    row_id: str
    before: "Cells | None"
    """The columns that changed, as they were; None for a row that is new."""
    stamp: str


Journal = Callable[[Change], None]
"""Hears of every change inside its transaction, to be able to take it back."""


class Rows:
    """Reads and writes rows of one connection, on the thread that opened it.

    Args:
        conn: The keyed connection.
        path: Its file, named in errors.
        stamper: Gives each written row its place in time.
    """

    def __init__(self, conn: Connection, path: Path, stamper: Stamper) -> None:
        self._conn = conn
        self._path = path
        self.stamper = stamper
        self._journal: Journal | None = None
        self.ahead_ms = 0
        """By so much this computer's clock is behind the one that the whole team stamps by."""
        self.capture: Capture | None = None
        """Takes the writing of shared rows over while this cache shares with a team."""

    def all(self, sql: str, *params: "Cell") -> "list[Row]":
        """Return every row that ``sql`` finds."""
        with told(self._path):
            return self._conn.execute(sql, params).fetchall()

    def ask(self, sql: str, *params: "Cell") -> "list[Row]":
        """Return every row that ``sql`` with somebody's full-text expression finds.

        Raises:
            ValueError: The expression is malformed.
        """
        try:
            return self.all(sql, *params)
        except Error as error:
            raise ValueError("malformed full-text expression") from error

    def one(self, sql: str, *params: "Cell") -> "Row | None":
        """Return the first row that ``sql`` finds."""
        with told(self._path):
            row: Row | None = self._conn.execute(sql, params).fetchone()
            return row

    def number(self, sql: str, *params: "Cell") -> int:
        """Return the one number that ``sql`` asks for; nothing counts as 0."""
        row = self.one(sql, *params)
        return int(row[0] or 0) if row else 0

    def values(self, shape: Shape[T], where: str, *params: "Cell") -> tuple[T, ...]:
        """Return the values whose rows ``where`` (all that follows the table's name) finds."""
        return tuple(shape.read(row) for row in self.all(f"{shape.select} {where}", *params))

    def value(self, shape: Shape[T], row_id: str) -> T | None:
        """Return the value with this id."""
        row = self.one(f"{shape.select} where {shape.key} = ?", row_id)
        return shape.read(row) if row else None

    def cells(self, table: str, where: str, *params: "Cell") -> "tuple[Cells, ...]":
        """Return every column of the rows of a table that fit, as the disk has them."""
        with told(self._path):
            found = self._conn.execute(f'select * from "{table}" where {where}', params)
            names = [column[0] for column in found.description]
            return tuple(dict(zip(names, row, strict=True)) for row in found)

    @contextmanager
    def transaction(self, *, told_again: bool = False) -> Iterator[None]:
        """Make everything written inside one step: on the disk when it ends, or never; nesting joins.

        Args:
            told_again: The hub has all of it, and tells it again to a cache that stands before it. Such a
                step does not wait for the disk: where the power fails, the last of them may be gone, each of
                them whole, and with it the place up to which the cache had come.
        """
        if self._conn.in_transaction:
            yield
            return
        before = self.stamper.last
        with told(self._path, writing=True), self._hurried() if told_again else nullcontext(), self._atomic():
            yield
            if self.stamper.last != before:
                self.run("insert or replace into meta(k, v) values('hlc', ?)", self.stamper.last)

    @contextmanager
    def _hurried(self) -> Iterator[None]:
        self._conn.execute("PRAGMA synchronous = NORMAL")
        try:
            yield
        finally:
            # The next step that has to last takes all before it to the disk too: they lie in one log.
            self._conn.execute("PRAGMA synchronous = FULL")

    @contextmanager
    def _atomic(self) -> Iterator[None]:
        self._conn.execute("BEGIN")
        try:
            yield
            self._conn.execute("COMMIT")
        except BaseException:
            # An error may have ended the transaction already; then this does nothing.
            self._conn.rollback()
            raise

    @contextmanager
    def recorded(self, journal: Journal) -> Iterator[None]:
        """Tell ``journal`` of every row put inside, in one transaction."""
        self._journal = journal
        try:
            with self.transaction():
                yield
        finally:
            self._journal = None

    def run(self, sql: str, *params: "Cell") -> int:
        """Do what ``sql`` says, inside a transaction, and return how many rows it touched."""
        return self._conn.execute(sql, params).rowcount

    def run_many(self, sql: str, params: "Iterable[Row]") -> None:
        """Do the same with many rows, inside a transaction."""
        self._conn.executemany(sql, params)

    def stamp(self, at_ms: int) -> str:
        """Return the change stamp of something written now."""
        return self.stamper.next(at_ms + self.ahead_ms)

    def changed_ms(self, shape: Shape[T], row_id: str) -> int:
        """Return when a synced row was last changed, in UTC milliseconds; 0 where there is none."""
        row = self.one(f'select hlc from "{shape.table}" where {shape.key} = ?', row_id)
        return ms_of(str(row[0])) if row else 0

    def put(self, shape: Shape[T], value: T, at_ms: int, **derived: "Cell") -> Saved:
        """Save ``value`` and its ``derived`` columns, stamping only the fields that changed."""
        cells = shape.row(value) | {name: shape.cell(name, cell) for name, cell in derived.items()}
        row_id = str(cells[shape.key])
        with self.transaction():
            found = self._columns(shape.table, shape.key, row_id, tuple(cells))
            if found is None:
                self._insert(shape, row_id, cells, at_ms)
                return Saved.CREATED
            changed = {name: cell for name, cell in cells.items() if found[name] != cell}
            if not changed:
                return Saved.UNCHANGED
            self._update(shape, row_id, changed, at_ms)
            return Saved.UPDATED

    def patch(self, shape: Shape[T], row_id: str, at_ms: int, **fields: object) -> bool:
        """Change some fields of one row; False where there is no such row.

        Raises:
            TypeError: A field has no column.
        """
        cells = {name: shape.cell(name, value) for name, value in fields.items()}
        return self.rewrite(shape, row_id, cells, at_ms)

    def rewrite(self, shape: Shape[T], row_id: str, cells: "Cells", at_ms: int) -> bool:
        """Put cells as they came from the disk into one row; False where there is no such row."""
        with self.transaction():
            return self._update(shape, row_id, cells, at_ms)

    def remove(self, shape: Shape[T], row_id: str, at_ms: int) -> bool:
        """Delete one row; False where there is no such row."""
        with self.transaction():
            if self.capture and shape.synced:
                return self.capture.remove(shape.table, row_id, self.stamp(at_ms))
            return self.run(f'delete from "{shape.table}" where {shape.key} = ?', row_id) == 1

    def put_back(self, shape: Shape[T], cells: "Cells", at_ms: int) -> None:
        """Insert a row again as it was before it was removed."""
        with self.transaction():
            if self.capture and shape.synced:
                self.capture.put_back(shape.table, str(cells[shape.key]), cells, self.stamp(at_ms))
            else:
                self.insert(shape.table, cells)

    def insert(self, table: str, cells: "Cells") -> None:
        """Insert a row as it stands, inside a transaction and past everybody who listens."""
        self.run(f'insert into "{table}"({_listed(cells)}) values({marks(cells)})', *cells.values())

    def _columns(self, table: str, key: str, row_id: str, names: tuple[str, ...]) -> "Cells | None":
        row = self.one(f'select {_listed(names)} from "{table}" where {key} = ?', row_id)
        return None if row is None else dict(zip(names, row, strict=True))

    def _insert(self, shape: Shape[T], row_id: str, cells: "Cells", at_ms: int) -> None:
        stamp = self.stamp(at_ms) if shape.synced else ""
        if shape.synced:
            # The empty name stands for every field that was not changed since.
            cells = cells | {"hlc": stamp, "clk": json.dumps({"": stamp})}
        if self.capture and shape.synced:
            self.capture.insert(shape.table, row_id, cells, stamp)
        else:
            self.insert(shape.table, cells)
        self._tell(Change(shape.table, row_id, None, stamp))

    def _update(self, shape: Shape[T], row_id: str, cells: "Cells", at_ms: int) -> bool:
        before = self._columns(shape.table, shape.key, row_id, tuple(cells)) if self._journal else {}
        stamp = self.stamp(at_ms) if shape.synced else ""
        if self.capture and shape.synced:
            done = self.capture.update(shape.table, row_id, cells, stamp)
        else:
            done = self.overwrite(shape, row_id, cells, stamp)
        if done:
            self._tell(Change(shape.table, row_id, before, stamp))
        return done

    def overwrite(self, shape: Shape[T], row_id: str, cells: "Cells", stamp: str) -> bool:
        """Change cells of one row as they stand, inside a transaction and past everybody who listens."""
        sets = [f'"{name}" = ?' for name in cells]
        params = [*cells.values()]
        if shape.synced:
            sets += ["hlc = ?", "clk = json_patch(clk, ?)"]
            params += [stamp, json.dumps(dict.fromkeys(cells, stamp))]
        sql = f'update "{shape.table}" set {", ".join(sets)} where {shape.key} = ?'
        return self.run(sql, *params, row_id) == 1

    def _tell(self, change: Change) -> None:
        if self._journal:
            self._journal(change)


def _listed(names: Iterable[str]) -> str:
    return ", ".join(f'"{name}"' for name in names)


def marks(params: Sized) -> str:
    """Return a question mark for each parameter, as a list of values wants them."""
    return ", ".join("?" * len(params))
