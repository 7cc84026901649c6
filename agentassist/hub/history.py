"""What devices did to the team's memory gets its place, once, and rows become what it comes to."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace

from agentassist.core.chain import Mark, chained
from agentassist.core.frozen import dataclass
from agentassist.core.operation import Operation, OpKind
from agentassist.core.row_state import NOTHING, RowState, after
from agentassist.core.slices import counts_until_ms
from agentassist.core.team import HubSays
from agentassist.hub import told
from agentassist.hub.database import Conn
from agentassist.hub.refusal import RefusedError
from agentassist.hub.told import Head, Told


@dataclass(frozen=True, slots=True)
class Pushed:
    """An operation and who told it, by their token."""

    op: Operation
    letters: str
    """Of the device."""
    rep_id: str


@dataclass(frozen=True, slots=True)
class Ack:
    """An operation has its place."""

    op_id: str
    seq: int
    fresh: bool
    """False where it was known already."""
    erased: bool = False
    """It was about somebody erased: taken without its values."""


@dataclass(frozen=True, slots=True)
class Taken:
    """What became of a batch, once it is committed."""

    acks: Mapping[str, Ack]
    changes: tuple[Told, ...]
    """What is new, in its order."""
    last: int


Key = tuple[str, str]
"""Table and id of a row."""


async def take(conn: Conn, team_id: str, batch: Sequence[Pushed], now_ms: int) -> Taken:
    """Give each operation its place, and bring the rows up to date, within the transaction of ``conn``.

    Erasures come first. The team's row stays locked to the commit, so that places have the order of commits.
    """
    last, chain = await _locked(conn, team_id)
    known = await _known(conn, team_id, [one.op.id for one in batch])
    fresh = [one for one in _once(batch) if one.op.id not in known]
    if not fresh:
        return Taken(known, (), last)
    fresh.sort(key=lambda one: one.op.kind is not OpKind.ERASE)
    placed = [*_placed(fresh, last, chain)]
    last, chain = placed[-1].seq, placed[-1].chain
    await _erase(conn, team_id, [one for one in placed if one.op.kind is OpKind.ERASE], now_ms)
    placed, rows = await _folded(conn, team_id, placed)
    # Sent at once, for each answer that is waited for keeps the team's row locked.
    async with conn.pipeline():
        await _put_rows(conn, team_id, rows, _subjects(placed))
        await _keep_changes(conn, team_id, placed, now_ms)
        sql = "update team set last_seq = %s, chain = %s where id = %s"
        await conn.execute(sql, (last, chain, team_id))
    acks = {one.op.id: Ack(one.op.id, one.seq, True, one.scrubbed) for one in placed}
    return Taken({**known, **acks}, tuple(one.told() for one in placed), last)


@dataclass(frozen=True, slots=True)
class _Placed:
    """An operation in its place, on the way into the database."""

    seq: int
    chain: str
    by: Pushed
    scrubbed: bool = False
    """It is about somebody erased."""

    @property
    def op(self) -> Operation:
        return self.by.op

    @property
    def key(self) -> Key:
        return self.op.table, self.op.row_id

    @property
    def data(self) -> str | None:
        return None if self.scrubbed else told.data_of(self.op)

    @property
    def head(self) -> Head:
        op = self.op
        place = (self.seq, self.by.letters, self.by.rep_id, op.id, op.kind.value)
        return Head(*place, op.table, op.row_id, op.subject, op.stamp)

    def told(self) -> Told:
        return told.change(self.head, self.data)


def _placed(batch: Iterable[Pushed], last: int, chain: str) -> Iterator[_Placed]:
    for seq, one in enumerate(batch, last + 1):
        chain = chained(chain, one.op.id)
        yield _Placed(seq, chain, one)


async def _locked(conn: Conn, team_id: str) -> Mark:
    found = await conn.execute("select last_seq, chain from team where id = %s for update", (team_id,))
    row = await found.fetchone()
    if row is None:
        # It went while the device was on its way; the next request brings it back.
        raise RefusedError(HubSays.UNAVAILABLE)
    return int(str(row[0])), str(row[1])


def _once(batch: Iterable[Pushed]) -> tuple[Pushed, ...]:
    """Return the batch with each operation's first telling only."""
    return tuple({one.op.id: one for one in reversed(tuple(batch))}.values())[::-1]


async def _known(conn: Conn, team_id: str, ids: list[str]) -> dict[str, Ack]:
    sql = "select op_id, seq, kind = 'p' and data is null from change where team_id = %s and op_id = any(%s)"
    found = await conn.execute(sql, (team_id, ids))
    rows = await found.fetchall()
    return {str(op): Ack(str(op), int(str(seq)), False, bool(erased)) for op, seq, erased in rows}


async def _erase(conn: Conn, team_id: str, erasures: Sequence[_Placed], now_ms: int) -> None:
    """Take people out of all that is known, and remember that they were."""
    if not erasures:
        return
    subjects = [one.op.subject for one in erasures]
    first = {one.op.subject: one.seq for one in reversed(erasures)}
    await conn.execute(
        "insert into erased select %s, s, n, %s from unnest(%s::text[], %s::bigint[]) as x(s, n)"
        " on conflict do nothing",
        (team_id, now_ms, list(first), list(first.values())),
    )
    # What was written before anybody knew whom a row was about is theirs too.
    found = await conn.execute(
        "update shared_row set data = null where team_id = %s and (subject = any(%s) or row_id = any(%s))"
        " returning row_id",
        (team_id, subjects, subjects),
    )
    rows = [str(row_id) for (row_id,) in await found.fetchall()]
    for column, ids in (("subject", subjects), ("row_id", [*rows, *subjects])):
        # One statement for each, for an "or" of the two would read the whole history.
        clear = (
            f"update change set data = null where team_id = %s and {column} = any(%s) and data is not null"
        )
        await conn.execute(clear, (team_id, ids))


Rows = dict[Key, tuple[int, RowState | None]]
"""Rows with the last change that touched each; None for an erased person's."""


async def _folded(conn: Conn, team_id: str, placed: Sequence[_Placed]) -> tuple[list[_Placed], Rows]:
    """Return the operations, those about erased people marked, and what rows come to by them."""
    patches = [one for one in placed if one.op.kind is OpKind.PATCH]
    erased = await _erased(
        conn, team_id, {name for one in patches for name in (one.op.subject, one.op.row_id)}
    )
    rows = await _rows(conn, team_id, {one.key for one in patches})
    seqs: dict[Key, int] = {}
    marked = []
    for one in placed:
        now = _marked(one, rows.get(one.key, NOTHING), erased)
        marked.append(now)
        if one.op.kind is OpKind.PATCH:
            rows[one.key] = None if now.scrubbed else after(rows.get(one.key) or NOTHING, one.op)
            seqs[one.key] = one.seq
    return marked, {key: (seqs[key], rows[key]) for key in seqs}


def _marked(one: _Placed, row: RowState | None, erased: set[str]) -> _Placed:
    if one.op.kind is OpKind.ERASE:
        return one
    theirs = row is None or bool(erased & {one.op.subject, one.op.row_id, row.subject})
    return replace(one, scrubbed=True) if theirs else one


def _subjects(placed: Iterable[_Placed]) -> dict[Key, str]:
    """Return who the rows of erased people are about."""
    return {one.key: one.op.subject for one in placed if one.scrubbed}


async def _erased(conn: Conn, team_id: str, subjects: set[str]) -> set[str]:
    sql = "select subject from erased where team_id = %s and subject = any(%s)"
    found = await conn.execute(sql, (team_id, sorted(subjects)))
    return {str(subject) for (subject,) in await found.fetchall()}


async def _rows(conn: Conn, team_id: str, keys: set[Key]) -> dict[Key, RowState | None]:
    """Return what rows are by now; None for an erased person's."""
    tables, ids = [table for table, _ in keys], [row_id for _, row_id in keys]
    found = await conn.execute(
        "select tbl, row_id, subject, data from shared_row where team_id = %s"
        " and (tbl, row_id) in (select * from unnest(%s::text[], %s::text[]))",
        (team_id, tables, ids),
    )
    return {
        (str(table), str(row_id)): None if data is None else told.row_of(str(data), str(subject))
        for table, row_id, subject, data in await found.fetchall()
    }


async def _put_rows(conn: Conn, team_id: str, rows: Rows, subjects: Mapping[Key, str]) -> None:
    columns: list[tuple[object, ...]] = [
        (*key, row.subject, seq, counts_until_ms(key[0], row), told.data_of_row(row))
        if row
        else (*key, subjects.get(key, ""), seq, None, None)
        for key, (seq, row) in rows.items()
        if row is None or row.cells
    ]
    if not columns:
        return
    # As one JSON, for a list for each column takes the driver four times as long.
    await conn.execute(
        "insert into shared_row(team_id, tbl, row_id, subject, seq, keep_ms, data)"
        " select %s, x->>0, x->>1, x->>2, (x->>3)::bigint, (x->>4)::bigint, x->>5"
        " from json_array_elements(%s::json) x"
        " on conflict(team_id, tbl, row_id) do update set subject = excluded.subject, seq = excluded.seq,"
        " keep_ms = excluded.keep_ms, data = excluded.data",
        (team_id, told.text(columns)),
    )


async def _keep_changes(conn: Conn, team_id: str, placed: Sequence[_Placed], now_ms: int) -> None:
    columns = [(*_columns(one.head), one.data, one.chain) for one in placed]
    await conn.execute(
        "insert into change(team_id, at_ms, seq, letters, rep_id, op_id, kind, tbl, row_id, subject, stamp,"
        " data, chain) select %s, %s, (x->>0)::bigint, x->>1, x->>2, x->>3, x->>4, x->>5, x->>6, x->>7,"
        " x->>8, x->>9, x->>10 from json_array_elements(%s::json) x",
        (team_id, now_ms, told.text(columns)),
    )


def _columns(head: Head) -> tuple[int | str, ...]:
    who = (head.seq, head.letters, head.rep_id, head.op_id, head.kind)
    return (*who, head.table, head.row_id, head.subject, head.stamp)
