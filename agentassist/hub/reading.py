"""What devices ask for: changes after a place, rows, and which of the changes they know the hub has too."""

from collections.abc import Sequence

from agentassist.core.chain import Mark
from agentassist.core.frozen import dataclass
from agentassist.hub import told
from agentassist.hub.database import Conn
from agentassist.hub.told import Head, Told

PAGE = 1_000
"""Changes or rows in one answer, unless less is asked for."""
MOST_OF_A_PAGE = 5_000
MOST_BYTES = 4_000_000
"""An answer ends before it gets longer; one change is told however long it is."""


@dataclass(frozen=True, slots=True)
class Reach:
    """How far the history of a team goes."""

    last: int
    floor: int
    """Changes up to it were compacted."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which rows a device asks for."""

    after: int
    """They changed after this."""
    at: int
    """The last one told; from ``after`` on at first."""
    upto: int
    """Where the device stands once it has all pages; a row that changed since is told as it is by now."""
    since_ms: int | None = None
    """Leaves out what was over before; None for nothing."""
    subject: str = ""
    """Only about one person."""


@dataclass(frozen=True, slots=True)
class Rows:
    """A page of rows."""

    texts: tuple[str, ...]
    erased: tuple[str, ...]
    """People who were erased, as far as the page goes."""
    at: int | None
    """Where the next page begins; None at the end."""


async def reach(conn: Conn, team_id: str) -> Reach:
    """Return how far the history of a team goes."""
    found = await conn.execute("select last_seq, floor_seq from team where id = %s", (team_id,))
    row = await found.fetchone()
    # A team that is gone from the database is one that was emptied; its devices bring it back.
    return Reach(int(str(row[0])), int(str(row[1]))) if row else Reach(0, 0)


async def changes(conn: Conn, team_id: str, after: int, limit: int = PAGE) -> tuple[Told, ...]:
    """Return the changes after a place, in order; at least one, if there is any, and as many as fit."""
    found = await conn.execute(
        _CHANGES, {"team": team_id, "after": after, "limit": limit, "most": MOST_BYTES}
    )
    return tuple(
        told.change(Head(int(str(seq)), *map(str, more)), None if data is None else str(data))
        for seq, *more, data in await found.fetchall()
    )


_CHANGES = """
select seq, letters, rep_id, op_id, kind, tbl, row_id, subject, stamp, data from (
    select *, sum(octet_length(data)) over (order by seq rows between unbounded preceding and 1 preceding)
    as before from (select * from change where team_id = %(team)s and seq > %(after)s
        order by seq limit %(limit)s) page
) counted where coalesce(before, 0) < %(most)s order by seq
"""


async def rows(conn: Conn, team_id: str, wanted: Wanted, limit: int = PAGE) -> Rows:
    """Return a page of rows by their last change."""
    values = {
        "team": team_id,
        "at": wanted.at,
        # Who has had rows before has to hear of each that changed, however old what it tells.
        "since": wanted.since_ms if not wanted.after else None,
        "subject": wanted.subject,
        "limit": limit,
        "most": MOST_BYTES,
    }
    found = await conn.execute(_OF_ONE if wanted.subject else _ROWS, values)
    page = await found.fetchall()
    full = len(page) == limit or sum(len(str(one[-1]).encode()) for one in page) >= MOST_BYTES
    end = int(str(page[-1][0])) if full else None
    texts = tuple(
        told.row(str(table), str(row_id), str(subject), int(str(seq)), str(data))
        for seq, table, row_id, subject, data in page
        if data is not None
    )
    return Rows(texts, await _erased(conn, team_id, wanted, end), end)


# Which rows those are is read from the index alone: of ten million, a new device skips all but a few, and
# may not have to read what these hold. What belongs to somebody erased is there, without what it held.
_PAGE = """
select seq, tbl, row_id, subject, data from (
    select *, sum(octet_length(data)) over (order by seq rows between unbounded preceding and 1 preceding)
    as before from (select seq from shared_row where team_id = %(team)s and seq > %(at)s and {which}
        order by seq limit %(limit)s) page join shared_row using (seq) where team_id = %(team)s
) counted where coalesce(before, 0) < %(most)s order by seq
"""
_ROWS = _PAGE.format(which="(%(since)s::bigint is null or keep_ms is null or keep_ms >= %(since)s)")
# Each half by its own index; "<> ''" is what the first one is made with.
_OF_ONE = _PAGE.format(
    which="((subject <> '' and subject = %(subject)s) or (tbl = 'contact' and row_id = %(subject)s))"
)


async def _erased(conn: Conn, team_id: str, wanted: Wanted, end: int | None) -> tuple[str, ...]:
    sql = "select subject from erased where team_id = %s and seq > %s and seq <= coalesce(%s, seq)"
    values: tuple[object, ...] = (team_id, wanted.at, end)
    if wanted.subject:
        sql, values = (
            "select subject from erased where team_id = %s and subject = %s",
            (team_id, wanted.subject),
        )
    found = await conn.execute(sql, values)
    return tuple(str(subject) for (subject,) in await found.fetchall())


async def chain_at(conn: Conn, team_id: str, place: int) -> str:
    """Return the chain at a place; empty where it was compacted."""
    found = await conn.execute(f"select max(chain) from ({_KNOWN}) known", _asked(team_id, [place]))
    row = await found.fetchone()
    return str(row[0]) if row and row[0] is not None else ""


async def base(conn: Conn, team_id: str, marks: Sequence[Mark], floor: int) -> int:
    """Return up to where a device has the history that the hub has; 0 for nowhere.

    Where all its marks were compacted, nothing can be compared any more and the newest is believed.
    """
    seqs, chains = [seq for seq, _ in marks], [chain for _, chain in marks]
    found = await conn.execute(
        f"select max(seq) from ({_KNOWN}) known"
        " where (seq, chain) in (select * from unnest(%(seqs)s::bigint[], %(chains)s::text[]))",
        {**_asked(team_id, seqs), "chains": chains},
    )
    row = await found.fetchone()
    if row and row[0] is not None:
        return int(str(row[0]))
    newest = max(seqs, default=0)
    return newest if newest < floor else 0


def _asked(team_id: str, seqs: list[int]) -> dict[str, object]:
    return {"team": team_id, "seqs": seqs}


_KNOWN = """
select seq, chain from change where team_id = %(team)s and seq = any(%(seqs)s)
union all select floor_seq, floor_chain from team where id = %(team)s and floor_seq = any(%(seqs)s)
"""
