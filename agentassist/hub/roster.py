"""Who is in a team: reps, their devices, and invitations."""

import uuid
from collections.abc import Callable

from agentassist.core.frozen import dataclass
from agentassist.core.operation import Operation, OpKind
from agentassist.core.stamps import Stamper
from agentassist.core.team import Access, HubSays
from agentassist.hub.database import Conn, now_within
from agentassist.hub.refusal import RefusedError
from agentassist.hub.secret import digest

INVITATION_DAYS = 7
HUB_LETTERS = "00000hub"
"""The device of what the hub itself tells: who is in the team."""
_DAY_MS = 86_400_000
_SEEN_EVERY_MS = 60_000


@dataclass(frozen=True, slots=True)
class Member:
    """A device that showed its token, and who it belongs to."""

    team_id: str
    device_id: str
    letters: str
    rep_id: str
    rep: str
    access: Access


@dataclass(frozen=True, slots=True)
class Joined:
    """Somebody new in a team."""

    member: Member
    team: str
    """The team's name."""
    token: str


@dataclass(frozen=True, slots=True)
class Invited:
    """Whom an invitation is for."""

    name: str
    access: Access
    rep_id: str | None = None
    """Somebody who is in already, for one more computer."""


@dataclass(frozen=True, slots=True)
class Coming:
    """Somebody who follows an invitation."""

    digest: str
    """Of their code."""
    letters: str
    """Of their device."""
    name: str
    """How colleagues shall see them; empty for the name in the invitation."""


async def member(conn: Conn, token: str, now_ms: int) -> Member | None:
    """Return whose token it is, in a transaction that knows its digest and from then on sees their team.

    None where nobody ever had it, or the database does not remember.

    Raises:
        RefusedError: They left, or were shown out.
    """
    held = (digest(token),)
    # Opens the team on the way, so that its reps can be asked for before anybody has read which team it is.
    device = await conn.execute(
        "select team_id, id, letters, rep_id, seen_ms, revoked_ms, left_ms, wipe,"
        " set_config('agentassist.team', team_id::text, true) from device where token = %s",
        held,
    )
    rep = await conn.execute(
        "select name, access from rep join device using (team_id) where token = %s and rep.id = rep_id", held
    )
    row = await device.fetchone()
    if row is None:
        return None
    team_id, device_id, letters, rep_id, seen_ms = map(str, row[:5])
    if row[6] is not None:
        raise RefusedError(HubSays.BAD_TOKEN)
    if row[5] is not None:
        raise RefusedError(HubSays.REVOKED, wipe=bool(row[7]))
    if now_ms - int(seen_ms) > _SEEN_EVERY_MS:
        sql = "update device set seen_ms = %s where team_id = %s and id = %s"
        await conn.execute(sql, (now_ms, team_id, device_id))
    who = await rep.fetchone()
    assert who  # reps stay
    return Member(team_id, device_id, letters, rep_id, str(who[0]), Access(str(who[1])))


async def let_in_again(conn: Conn, who: Member, team: str, token: str, now_ms: int) -> None:
    """Remember a device that the database has forgotten, and its team where that is gone too."""
    await conn.execute(
        "insert into team(id, name) values(%s, %s) on conflict do nothing", (who.team_id, team)
    )
    rep = (who.team_id, who.rep_id, who.rep, who.access.value)
    await conn.execute(
        "insert into rep(team_id, id, name, access) values(%s, %s, %s, %s) on conflict do nothing", rep
    )
    await _put_device(conn, who, token, now_ms)


async def _put_device(conn: Conn, who: Member, token: str, now_ms: int) -> None:
    await conn.execute(
        "insert into device(team_id, id, rep_id, letters, token, joined_ms, seen_ms)"
        " values(%s, %s, %s, %s, %s, %s, %s) on conflict do nothing",
        (who.team_id, who.device_id, who.rep_id, who.letters, digest(token), now_ms, now_ms),
    )


async def invite(conn: Conn, team_id: str, invited: Invited, code: str, now_ms: int) -> int:
    """Keep an invitation by its code's digest, and return until when it is good.

    Raises:
        RefusedError: It is for one more computer of somebody who is not in.
    """
    if invited.rep_id is not None:
        found = await conn.execute(
            "select 1 from rep where team_id = %s and id = %s", (team_id, invited.rep_id)
        )
        if await found.fetchone() is None:
            raise RefusedError(HubSays.BAD_OPERATION, field="rep_id")
    until_ms = now_ms + INVITATION_DAYS * _DAY_MS
    await conn.execute(
        "insert into invitation(code, team_id, rep_id, name, access, until_ms)"
        " values(%s, %s, %s, %s, %s, %s)",
        (digest(code), team_id, invited.rep_id, invited.name, invited.access.value, until_ms),
    )
    return until_ms


async def join(conn: Conn, coming: Coming, give: Callable[[Member, str], str], now_ms: int) -> Joined:
    """Let somebody in, in a transaction that knows their code's digest and from then on sees their team.

    ``give`` makes a token for a device of a team, by its name.

    Raises:
        RefusedError: There is no such invitation, or it was used or ran out.
    """
    found = await conn.execute("select team_id from invitation where code = %s", (coming.digest,))
    row = await found.fetchone()
    if row is None:
        raise RefusedError(HubSays.BAD_CODE)
    team_id = str(row[0])
    await now_within(conn, team_id)
    # First, as pushes do: two who join at once would else wait for each other at the team's row.
    await conn.execute("select 1 from team where id = %s for update", (team_id,))
    invited = await _spend(conn, coming.digest, now_ms)
    rep_id, name, access = await _rep(conn, team_id, invited, coming.name)
    found = await conn.execute("select name from team where id = %s", (team_id,))
    team = await found.fetchone()
    assert team  # the invitation is of this team
    who = Member(team_id, str(uuid.uuid4()), coming.letters, rep_id, name, access)
    joined = Joined(who, str(team[0]), give(who, str(team[0])))
    await _put_device(conn, who, joined.token, now_ms)
    return joined


async def _spend(conn: Conn, code: str, now_ms: int) -> Invited:
    found = await conn.execute(
        "update invitation set spent_ms = %s where code = %s and spent_ms is null and until_ms > %s"
        " returning name, access, rep_id",
        (now_ms, code, now_ms),
    )
    row = await found.fetchone()
    if row is None:
        raise RefusedError(HubSays.BAD_CODE)
    name, access, rep_id = row
    return Invited(str(name), Access(str(access)), None if rep_id is None else str(rep_id))


async def _rep(conn: Conn, team_id: str, invited: Invited, name: str) -> tuple[str, str, Access]:
    """Return id, name and role of who joins; somebody who is in already stays who they are."""
    if invited.rep_id is not None:
        sql = "select id, name, access from rep where team_id = %s and id = %s"
        row = await (await conn.execute(sql, (team_id, invited.rep_id))).fetchone()
        assert row  # reps stay
        return str(row[0]), str(row[1]), Access(str(row[2]))
    rep_id, said = str(uuid.uuid4()), name or invited.name
    sql = "insert into rep(team_id, id, name, access) values(%s, %s, %s, %s)"
    await conn.execute(sql, (team_id, rep_id, said, invited.access.value))
    return rep_id, said, invited.access


def told_of(who: Member, now_ms: int) -> Operation:
    """Return the operation by which everybody learns who is in the team."""
    cells = {"name": who.rep, "role": who.access.value, "lang": "", "active": 1}
    stamp = Stamper(HUB_LETTERS).next(now_ms)
    return Operation(str(uuid.uuid4()), OpKind.PATCH, "rep", who.rep_id, "", stamp, cells)


async def devices(conn: Conn, team_id: str) -> list[dict[str, object]]:
    """Return every device of a team, as it is told to an owner."""
    found = await conn.execute(
        "select device.id::text, rep_id, name, access, joined_ms, seen_ms, revoked_ms is not null from device"
        " join rep using (team_id) where team_id = %s and rep.id = rep_id and left_ms is null"
        " order by joined_ms, device.id",
        (team_id,),
    )
    names = ("id", "rep_id", "rep", "access", "joined_ms", "seen_ms", "revoked")
    return [dict(zip(names, row, strict=True)) for row in await found.fetchall()]


async def revoke(conn: Conn, team_id: str, device_id: str, now_ms: int, *, wipe: bool) -> bool:
    """Show a device out; False where there is none. Its copy goes too where ``wipe`` is set."""
    found = await conn.execute(
        "update device set revoked_ms = coalesce(revoked_ms, %s), wipe = wipe or %s"
        " where team_id = %s and id::text = %s returning 1",
        (now_ms, wipe, team_id, device_id),
    )
    return await found.fetchone() is not None


async def leave(conn: Conn, who: Member, now_ms: int) -> None:
    """Make a device's token void."""
    sql = "update device set left_ms = %s where team_id = %s and id = %s"
    await conn.execute(sql, (now_ms, who.team_id, who.device_id))


async def still_in(conn: Conn, team_id: str, ids: list[str]) -> set[str]:
    """Return which of these devices were neither shown out nor left."""
    sql = (
        "select id::text from device where team_id = %s and id::text = any(%s)"
        " and revoked_ms is null and left_ms is null"
    )
    found = await conn.execute(sql, (team_id, ids))
    return {str(device_id) for (device_id,) in await found.fetchall()}
