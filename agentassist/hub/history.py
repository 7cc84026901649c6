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
    seen = await _seen(conn, team_id, batch)
    fresh = [one for one in _once(batch) if one.op.id not in seen.known]
    if not fresh:
        return Taken(seen.known, (), seen.at[0])
    fresh.sort(key=lambda one: one.op.kind is not OpKind.ERASE)
    placed = [*_placed(fresh, seen.at)]
    last, chain = placed[-1].seq, placed[-1].chain
    erasures = [one for one in placed if one.op.kind is OpKind.ERASE]
    await _erase(conn, team_id, erasures, now_ms)
    placed, rows = _folded(placed, seen.rows, seen.erased | {one.op.subject for one in erasures})
    await _forget(conn, team_id, [key[1] for key in rows if rows[key][1] is None and seen.rows.get(key)])
    written = {
        "rows": told.text(_row_columns(rows, _subjects(placed))),
        "changes": told.text([(*_columns(one.head), one.data, one.chain) for one in placed]),
    }
    place = {"team": team_id, "last": last, "chain": chain, "now_ms": now_ms}
    await conn.execute(_WRITE, written | place)
    acks = {one.op.id: Ack(one.op.id, one.seq, True, one.scrubbed) for one in placed}
    return Taken({**seen.known, **acks}, tuple(one.told() for one in placed), last)


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


def _placed(batch: Iterable[Pushed], at: Mark) -> Iterator[_Placed]:
    last, chain = at
    for seq, one in enumerate(batch, last + 1):
        chain = chained(chain, one.op.id)
        yield _Placed(seq, chain, one)


@dataclass(frozen=True, slots=True)
class _Seen:
    """What a team's memory holds before a batch, as far as that is touched."""

    at: Mark
    """The newest place."""
    known: dict[str, Ack]
    """Operations that were told before."""
    erased: set[str]
    rows: dict[Key, RowState | None]
    """None for an erased person's."""


async def _seen(conn: Conn, team_id: str, batch: Sequence[Pushed]) -> _Seen:
    """Lock the team's row, then read: a statement begun before would miss what was committed meanwhile."""
    ops = [one.op for one in batch]
    names = {name for op in ops for name in (op.subject, op.row_id)}
    keys = {(op.table, op.row_id) for op in ops if op.kind is OpKind.PATCH}
    asked = {
        "team": team_id,
        "ops": [op.id for op in ops],
        "names": sorted(names),
        "tables": [table for table, _ in keys],
        "ids": [row_id for _, row_id in keys],
    }
    # At its end the database knows that nothing more comes for now, and would end a wait for a hub that died.
    async with conn.pipeline():
        locked = await conn.execute("select last_seq, chain from team where id = %s for update", (team_id,))
        found = await conn.execute(_SEEN, asked)
    at = await locked.fetchone()
    if at is None:
        # It went while the device was on its way; the next request brings it back.
        raise RefusedError(HubSays.UNAVAILABLE)
    seen = _Seen((int(str(at[0])), str(at[1])), {}, set(), {})
    for table, name, subject, seq, data, scrubbed in await found.fetchall():
        if seq is not None:
            seen.known[str(name)] = Ack(str(name), int(str(seq)), False, bool(scrubbed))
        elif table is None:
            seen.erased.add(str(name))
        else:
            row = None if data is None else told.row_of(str(data), str(subject))
            seen.rows[str(table), str(name)] = row
    return seen


_SEEN = """
select null as tbl, op_id as name, null as subject, seq, null as data, kind = 'p' and data is null as scrubbed
    from change where team_id = %(team)s and op_id = any(%(ops)s)
union all select null, subject, null, null, null, null
    from erased where team_id = %(team)s and subject = any(%(names)s)
union all select tbl, row_id, subject, null, data, null
    from shared_row where team_id = %(team)s
    and (tbl, row_id) in (select * from unnest(%(tables)s::text[], %(ids)s::text[]))
"""
"""Told before, erased, and what rows are; in one, for every statement costs the hub as much as its work."""


def _once(batch: Iterable[Pushed]) -> tuple[Pushed, ...]:
    """Return the batch with each operation's first telling only."""
    return tuple({one.op.id: one for one in reversed(tuple(batch))}.values())[::-1]


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
    # One statement for each, for an "or" of the two would read the whole history.
    sql = "update change set data = null where team_id = %s and subject <> '' and subject = any(%s)"
    await conn.execute(f"{sql} and data is not null", (team_id, subjects))
    await _forget(conn, team_id, [*rows, *subjects])


async def _forget(conn: Conn, team_id: str, row_ids: list[str]) -> None:
    """Take the values out of all that was ever told of rows that are an erased person's."""
    if row_ids:
        sql = "update change set data = null where team_id = %s and row_id = any(%s) and data is not null"
        await conn.execute(sql, (team_id, row_ids))


Rows = dict[Key, tuple[int, RowState | None]]
"""Rows with the last change that touched each; None for an erased person's."""


def _folded(
    placed: Sequence[_Placed], before: Mapping[Key, RowState | None], erased: set[str]
) -> tuple[list[_Placed], Rows]:
    """Return the operations, those about erased people marked, and what rows come to by them."""
    rows = dict(before)
    seqs: dict[Key, int] = {}
    marked = []
    for one in placed:
        now = _marked(one, rows.get(one.key, NOTHING), erased)
        marked.append(now)
        if one.op.kind is OpKind.PATCH:
            rows[one.key] = None if now.scrubbed else after(rows.get(one.key) or NOTHING, one.op)
            seqs[one.key] = one.seq
    # What the same batch told of a row before it turned out whose it is goes too.
    theirs = {key for key in seqs if rows[key] is None}
    marked = [replace(one, scrubbed=True) if one.key in theirs else one for one in marked]
    return marked, {key: (seqs[key], rows[key]) for key in seqs}


def _marked(one: _Placed, row: RowState | None, erased: set[str]) -> _Placed:
    if one.op.kind is OpKind.ERASE:
        return one
    theirs = row is None or bool(erased & {one.op.subject, one.op.row_id, row.subject})
    return replace(one, scrubbed=True) if theirs else one


def _subjects(placed: Iterable[_Placed]) -> dict[Key, str]:
    """Return who the rows of erased people are about."""
    return {one.key: one.op.subject for one in placed if one.scrubbed}


def _row_columns(rows: Rows, subjects: Mapping[Key, str]) -> list[tuple[object, ...]]:
    return [
        (*key, row.subject, seq, counts_until_ms(key[0], row), told.data_of_row(row))
        if row
        else (*key, subjects.get(key, ""), seq, None, None)
        for key, (seq, row) in rows.items()
        if row is None or row.cells
    ]


# As JSON, for a list for each column takes the driver four times as long.
_WRITE = """
with put as (
    insert into shared_row(team_id, tbl, row_id, subject, seq, keep_ms, data)
    select %(team)s, x->>0, x->>1, x->>2, (x->>3)::bigint, (x->>4)::bigint, x->>5
    from json_array_elements(%(rows)s::json) x
    on conflict(team_id, tbl, row_id) do update set subject = excluded.subject, seq = excluded.seq,
    keep_ms = excluded.keep_ms, data = excluded.data
), told as (
    insert into change(team_id, at_ms, seq, letters, rep_id, op_id, kind, tbl, row_id, subject, stamp,
    data, chain)
    select %(team)s, %(now_ms)s, (x->>0)::bigint, x->>1, x->>2, x->>3, x->>4, x->>5, x->>6, x->>7,
    x->>8, x->>9, x->>10 from json_array_elements(%(changes)s::json) x
)
update team set last_seq = %(last)s, chain = %(chain)s where id = %(team)s
"""


def _columns(head: Head) -> tuple[int | str, ...]:
    who = (head.seq, head.letters, head.rep_id, head.op_id, head.kind)
    return (*who, head.table, head.row_id, head.subject, head.stamp)
