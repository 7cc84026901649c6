"""Old changes go; what they came to stays in the rows."""

from agentassist.hub.database import Conn, Database

_DAY_MS = 86_400_000
_AT_ONCE = 10_000
"""Changes in one transaction, so that nobody who pushes waits long."""


async def compact(database: Database, now_ms: int, keep_days: int, *, now: bool = False) -> dict[str, int]:
    """Forget changes older than ``keep_days`` and return how many went, by team.

    Teams that were compacted within a day are left out, unless it is to be ``now``.

    Raises:
        RefusedError: The database does not answer.
    """
    due_ms = now_ms if now else now_ms - _DAY_MS
    async with database.over_all() as conn:
        found = await conn.execute(
            "select id::text from team where compacted_ms <= %s order by id", (due_ms,)
        )
        teams = [str(team_id) for (team_id,) in await found.fetchall()]
    return {team_id: await _compact(database, team_id, now_ms, keep_days) for team_id in teams}


async def _compact(database: Database, team_id: str, now_ms: int, keep_days: int) -> int:
    async with database.within(team_id) as conn:
        floor = await _set_floor(conn, team_id, now_ms, now_ms - keep_days * _DAY_MS)
    gone = 0
    while True:
        async with database.within(team_id) as conn:
            found = await conn.execute(
                "with gone as (delete from change where team_id = %s and seq in (select seq from change"
                " where team_id = %s and seq <= %s order by seq limit %s) returning 1)"
                " select count(*) from gone",
                (team_id, team_id, floor, _AT_ONCE),
            )
            row = await found.fetchone()
        some = int(str(row[0])) if row else 0
        gone += some
        if some < _AT_ONCE:
            return gone


async def _set_floor(conn: Conn, team_id: str, now_ms: int, before_ms: int) -> int:
    found = await conn.execute(
        # Up to the oldest change that stays; the clocks of replicas may differ, and places have no holes.
        "with new as (select greatest(floor_seq, coalesce("
        " (select min(seq) - 1 from change where team_id = %(team)s and at_ms >= %(before)s), last_seq))"
        " as floor from team where id = %(team)s)"
        " update team set compacted_ms = %(now)s, floor_seq = new.floor, floor_chain = coalesce("
        " (select chain from change where team_id = %(team)s and seq = new.floor), floor_chain)"
        " from new where id = %(team)s returning floor_seq",
        {"team": team_id, "now": now_ms, "before": before_ms},
    )
    row = await found.fetchone()
    assert row  # the team was found a moment ago
    return int(str(row[0]))
