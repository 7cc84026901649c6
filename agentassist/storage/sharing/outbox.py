"""What waits for the hub, what the hub told, and what of that is told again to a hub that forgot."""

import json
from collections.abc import Callable, Collection, Iterable, Mapping
from typing import TYPE_CHECKING
from uuid import NAMESPACE_OID, uuid5

from agentassist.core.chain import BEGINNING, Mark
from agentassist.core.frozen import dataclass
from agentassist.core.operation import (
    Change,
    Operation,
    OperationError,
    OpKind,
    read_operation,
    write_operation,
)
from agentassist.core.team import HubSays
from agentassist.storage.rows import marks as question_marks

if TYPE_CHECKING:
    from agentassist.storage.rows import Rows
    from agentassist.storage.shape import Cell

_MOST_MARKS = 24
_KEPT_MS = 30 * 86_400_000
"""So long changes are kept, to tell them again to a hub that was restored from an older copy."""
_KEPT_ALWAYS = 1_000
"""So many of the newest are kept whatever their age: by them the hub is known again."""
_AT_ONCE = 5_000
_LETTERS_AT_ONCE = 2_000_000
_ADD = "insert or ignore into outbox(n, op, tbl, row_id, subject, body) values(?, ?, ?, ?, ?, ?)"
_encode = json.JSONEncoder(ensure_ascii=False).encode
_LOG = "insert or ignore into oplog values(?, ?, ?, ?, ?, ?, ?, ?)"


@dataclass(frozen=True, slots=True)
class Logged:
    """A change that was taken."""

    change: Change
    chain: str
    erased: bool
    """It is about somebody erased."""


class Outbox:
    """The queue and the log of one cache; all of it inside transactions of the caller.

    Args:
        rows: The cache's rows.
    """

    def __init__(self, rows: "Rows") -> None:
        self._rows = rows

    def add(self, op: Operation) -> None:
        """Line an operation up, behind all others; one that no hub would take is held back at once."""
        self._rows.run(_ADD, None, *_listed(op))
        try:
            read_operation(write_operation(op))
        except OperationError as error:
            self.set_aside(op.id, HubSays.BAD_OPERATION, str(error))

    def waiting(self, limit: int) -> tuple[Operation, ...]:
        """Return what the hub has not taken yet, the oldest first, and not too much at once."""
        sql = "select body from outbox where seq is null and why = '' order by n limit ?"
        bodies = [str(row[0]) for row in self._rows.all(sql, limit)]
        letters, some = 0, list[Operation]()
        for body in bodies:
            letters += len(body)
            if some and letters > _LETTERS_AT_ONCE:
                break
            some.append(read_operation(json.loads(body)))
        return tuple(some)

    def unsent_ops(self) -> tuple[Operation, ...]:
        """Return all that the hub has not taken, what it refused included, the oldest first."""
        bodies = self._rows.all("select body from outbox where seq is null order by n")
        return tuple(read_operation(json.loads(str(body))) for (body,) in bodies)

    def unsent(self) -> int:
        """Return how many operations the hub has not taken yet."""
        return self._rows.number("select count(*) from outbox where seq is null and why = ''")

    def held_back(self) -> int:
        """Return how many operations the hub refused."""
        return self._rows.number("select count(*) from outbox where why != ''")

    def acknowledged(self, places: Mapping[str, int], cursor: int) -> None:
        """Note where the hub has operations; they stay until it tells them, unless it did so before."""
        for op_id, seq in places.items():
            if seq <= cursor:
                self._rows.run("delete from outbox where op = ?", op_id)
            else:
                self._rows.run("update outbox set seq = ?, why = '', field = '' where op = ?", seq, op_id)

    def set_aside(self, op_id: str, why: "HubSays", field: str) -> None:
        """Keep an operation that the hub refused, without trying again by itself."""
        self._rows.run("update outbox set why = ?, field = ? where op = ?", why.value, field, op_id)

    def try_again(self) -> int:
        """Let what the hub refused be sent once more, and return how many operations that are."""
        return self._rows.run("update outbox set why = '', field = '' where why != ''")

    def replace(self, op: Operation) -> None:
        """Put an operation that was stamped anew in place of the one with its id."""
        body = _encode(write_operation(op))
        self._rows.run("update outbox set body = ?, why = '', field = '' where op = ?", body, op.id)

    def get(self, op_id: str) -> Operation | None:
        """Return an operation that is still here."""
        row = self._rows.one("select body from outbox where op = ?", op_id)
        return read_operation(json.loads(str(row[0]))) if row else None

    def told(self, op_ids: Iterable[str]) -> frozenset[str]:
        """Let go of operations that the hub tells to all, and return those of them that were here."""
        sql = "delete from outbox where op in (select value from json_each(?)) returning op"
        return frozenset(str(row[0]) for row in self._rows.all(sql, json.dumps([*op_ids])))

    def log(self, changes: Iterable[Logged], at_ms: int) -> None:
        """Remember changes that were taken; of those about somebody erased, no values."""
        self._rows.run_many(_LOG, (_logged(one, at_ms) for one in changes))

    def passed(self, cursor: int) -> None:
        """Send again what the hub once had at a place where it now has something else."""
        self._rows.run("update outbox set seq = null where seq <= ?", cursor)

    def again(self) -> None:
        """Send again what the hub has taken and not told yet; it knows what it has."""
        self._rows.run("update outbox set seq = null where seq is not null")

    def marks(self, cursor: int) -> tuple[Mark, ...]:
        """Return places before the cursor, exponentially further back."""
        some = [seq for at in range(_MOST_MARKS - 1) if (seq := cursor - (1 << at)) > 0]
        sql = f"select seq, chain from oplog where seq in ({question_marks(some)}) order by seq desc"
        return tuple((int(str(seq)), str(chain)) for seq, chain in self._rows.all(sql, *some))

    def mark(self, base: int) -> Mark:
        """Return a place with its chain; where that is not remembered, the beginning."""
        row = self._rows.one("select chain from oplog where seq = ?", base)
        return (base, str(row[0])) if row else BEGINNING

    def reaches(self, base: int, cursor: int) -> bool:
        """Tell whether every change after ``base`` is remembered."""
        sql = "select count(*) from oplog where seq > ? and seq <= ?"
        return self._rows.number(sql, base, cursor) == cursor - base

    def requeue(self, base: int, may_tell: "Callable[[Operation], bool]") -> None:
        """Line up every change after ``base`` before all that waits, in the order it was told."""
        sql = "select op, tbl, row_id, subject, body from oplog where seq > ? order by seq desc"
        known = self._rows.all(sql, base)
        first = self._rows.number("select min(n) from outbox")
        for at, (op_id, table, row_id, subject, body) in enumerate(known, 1):
            told = json.loads(str(body))
            # What somebody knew when they wrote was compared by all who are told again.
            told.pop("b", None)
            worth = "d" in told or told["k"] == OpKind.ERASE or self._is_forgotten(str(row_id))
            if worth and may_tell(read_operation(told)):
                again = _encode(told)
                self._rows.run(_ADD, min(first, 0) - at, op_id, table, row_id, subject, again)
        self.forget_after(base)

    def forget_after(self, base: int) -> None:
        """Let go of the log after ``base``."""
        self._rows.run("delete from oplog where seq > ?", base)

    def _is_forgotten(self, row_id: str) -> bool:
        return self._rows.one("select 1 from erased_row where row_id = ?", row_id) is not None

    def scrub(self, subjects: Collection[str], row_ids: Collection[str]) -> None:
        """Take the values out of all that is about these people or rows."""
        for table in ("outbox", "oplog"):
            for column, ids in (("subject", subjects), ("row_id", row_ids)):
                self._scrub(table, column, ids)

    def _scrub(self, table: str, column: str, ids: Iterable[str]) -> None:
        sql = f"""update {table} set body = json_remove(body, '$.d', '$.c', '$.b')
            where {column} = ? and {column} != '' and tbl != ''"""
        for one in ids:
            self._rows.run(sql, one)

    def rows_about(self, subject: str) -> list[tuple[str, str]]:
        """Return table and id of the rows that waiting operations say are about somebody."""
        sql = "select distinct tbl, row_id from outbox where subject = ? and subject != '' and tbl != ''"
        return [(str(table), str(row_id)) for table, row_id in self._rows.all(sql, subject)]

    def trim(self, now_ms: int, cursor: int) -> None:
        """Forget some of the oldest changes, where they are older than a month."""
        sql = "select seq, at_ms from oplog where seq <= ? order by seq limit ?"
        found = self._rows.all(sql, cursor - _KEPT_ALWAYS, _AT_ONCE)
        old = [int(str(seq)) for seq, at_ms in found if int(str(at_ms)) < now_ms - _KEPT_MS]
        if old:
            self._rows.run("delete from oplog where seq <= ?", max(old))

    def clear(self) -> None:
        """Forget everything."""
        for table in ("outbox", "oplog"):
            self._rows.run(f"delete from {table}")


def op_id_of(*parts: str) -> str:
    """Return the id of an operation that any device would tell alike, so that the hub takes it once."""
    return str(uuid5(NAMESPACE_OID, "\n".join(parts)))


def _listed(op: Operation) -> "tuple[str, str, str, str, str]":
    return op.id, op.table, op.row_id, op.subject, _encode(write_operation(op))


def _logged(one: Logged, at_ms: int) -> "tuple[Cell, ...]":
    op = one.change.op
    *listed, body = _listed(_without_values(op) if one.erased else op)
    return (one.change.seq, one.chain, *listed, at_ms, body)


def _without_values(op: Operation) -> Operation:
    return Operation(op.id, op.kind, op.table, op.row_id, op.subject, op.stamp)
