"""Rows as they stand: told to a team that one joins, and counted up as proof that caches are alike."""

import hashlib
import json
from collections.abc import Callable, Iterable, Iterator
from typing import TYPE_CHECKING

from agentassist.core.operation import Operation, OpKind
from agentassist.core.row_state import RowState
from agentassist.storage.sharing.outbox import Outbox, op_id_of
from agentassist.storage.sharing.progress import START, Progress
from agentassist.storage.sharing.states import States, state_of
from agentassist.storage.sharing.tables import KEY, TABLES, SharedTable

if TYPE_CHECKING:
    from agentassist.core.operation import Cell as Told
    from agentassist.storage.rows import Rows

_NAMES = tuple(TABLES)


class Whole:
    """All shared rows of one cache.

    Args:
        rows: The cache's rows.
        states: What they have come to.
        outbox: Where they wait for the hub.
        progress: How far queueing has come.
        may_tell: Whether this device may tell of something.
    """

    def __init__(
        self,
        rows: "Rows",
        states: States,
        outbox: Outbox,
        progress: Progress,
        may_tell: Callable[[Operation], bool],
    ) -> None:
        self._rows = rows
        self._states = states
        self._outbox = outbox
        self._progress = progress
        self._may_tell = may_tell
        self._total = 0

    def enqueue(self, erasures: Iterable[Operation], limit: int) -> tuple[int, int]:
        """Line up some rows, who was erased before all of them; return how many of how many are."""
        place, done = self._progress.queued
        if place is None:
            return done, done
        # Counting is not free where there are many rows, and it only shows how far this has come.
        self._total = self._total or self._count()
        if place == START:
            for op in filter(self._may_tell, erasures):
                self._outbox.add(op)
            self._queue_aside()
        left = limit
        while place is not None and left > 0:
            place, some = self._queue_some(place, left)
            done, left = done + some, left - some
        self._progress.queued = place, done
        return done, done if place is None else max(done + 1, self._total)

    def _count(self) -> int:
        """Return how many rows lie in their tables."""
        return sum(self._rows.number(f'select count(*) from "{name}"') for name in _NAMES)

    def _queue_some(self, after: tuple[str, str], limit: int) -> tuple[tuple[str, str] | None, int]:
        """Line up some rows that follow one; return the last of them, None at the end, and how many."""
        name, row_id = after if after[0] else (_NAMES[0], "")
        table = TABLES[name]
        sql = f"{table.select_with_key} where id > ? order by id limit ?"
        found = self._rows.all(sql, row_id, limit)
        for key, *row in found:
            self._queue(table, str(key), state_of(table, str(key), tuple(row)))
        if found:
            return (name, str(found[-1][0])), len(found)
        at = _NAMES.index(name) + 1
        return ((_NAMES[at], ""), 0) if at < len(_NAMES) else (None, 0)

    def _queue_aside(self) -> None:
        """Line up what lies aside."""
        for name, row_id in self._rows.all("select tbl, row_id from aside"):
            state = self._states.read(str(name), str(row_id)).state
            self._tell(str(name), str(row_id), state, state.subject)

    def _queue(self, table: SharedTable, row_id: str, state: RowState) -> None:
        subject = state.subject or self._states.subject(table, row_id, dict(state.cells))
        self._tell(table.name, row_id, state, subject)

    def _tell(self, name: str, row_id: str, state: RowState, subject: str) -> None:
        clocks = dict(state.clocks)
        said = json.dumps([clocks, subject], sort_keys=True)
        # Whoever has the same row tells it alike, so that the hub takes it once.
        op_id = op_id_of("row", name, row_id, said)
        op = Operation(op_id, OpKind.PATCH, name, row_id, subject, state.stamp, state.cells, clocks)
        if self._may_tell(op):
            self._outbox.add(op)

    def hashed(self) -> str:
        """Return one value for all that is shared: alike on two computers whose rows are alike."""
        total = hashlib.sha256()
        for line in sorted(self._lines()):
            total.update(line.encode())
        return total.hexdigest()

    def _lines(self) -> Iterator[str]:
        places = {
            (name, str(key)) for name in _NAMES for (key,) in self._rows.all(f'select {KEY} from "{name}"')
        }
        places |= {(str(name), str(key)) for name, key in self._rows.all("select tbl, row_id from aside")}
        for name, row_id in places:
            state = self._states.read(name, row_id).state
            cells = {one: [_number(cell), state.stamp_of(one)] for one, cell in state.cells.items()}
            yield json.dumps([name, row_id, cells], sort_keys=True, ensure_ascii=False) + "\n"


def _number(cell: "Told") -> "Told":
    """Return a whole number as such, however it was written."""
    return int(cell) if isinstance(cell, float) and cell.is_integer() else cell
