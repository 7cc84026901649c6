"""The hub's tables, by numbered SQL files; each is taken once, all or none."""

from importlib.resources import files
from typing import Any

import psycopg
from psycopg import AsyncConnection, Connection

from agentassist.hub.trouble import Trouble, TroubleError

_LOCK = 6_013_971
"""Keeps two that set up at once apart; any number does that nobody else uses."""


def steps() -> dict[int, str]:
    """Return the SQL of every step by its number."""
    found = {
        int(file.name[:3]): file.read_text(encoding="utf-8")
        for file in files("agentassist.hub").joinpath("sql").iterdir()
        if file.name.endswith(".sql")
    }
    return dict(sorted(found.items()))


KNOWN = max(steps())
"""The version that this hub works with."""


def bring_up_to_date(conn: Connection[Any]) -> int:
    """Take the steps that this database has not taken, in one transaction; return how many.

    Raises:
        TroubleError: A newer hub has worked on it.
    """
    with conn.transaction():
        conn.execute("select pg_advisory_xact_lock(%s)", (_LOCK,))
        conn.execute("create schema if not exists agentassist")
        conn.execute(
            "create table if not exists agentassist.step("
            "number int primary key, at timestamptz not null default now())"
        )
        row = conn.execute("select coalesce(max(number), 0) from agentassist.step").fetchone()
        have = int(row[0]) if row else 0
        if have > KNOWN:
            raise TroubleError(Trouble.NEWER, found=have, known=KNOWN)
        due = {number: sql for number, sql in steps().items() if number > have}
        for number, sql in due.items():
            conn.execute(sql.encode())
            conn.execute("insert into agentassist.step(number) values(%s)", (number,))
    return len(due)


async def look(url: str) -> None:
    """Make sure that a hub may work on a database; one that does not answer is waited for later.

    Raises:
        TroubleError: It was set up for another version, or not for this role.
    """
    try:
        async with await AsyncConnection.connect(url, connect_timeout=5) as conn:
            await _look(conn)
    except psycopg.OperationalError:
        return


async def _look(conn: AsyncConnection[Any]) -> None:
    found = await conn.execute(
        "select rolname, rolsuper or rolbypassrls or exists(select 1 from pg_class join pg_namespace n"
        " on n.oid = relnamespace where nspname = 'agentassist' and relowner = r.oid)"
        " from pg_roles r where rolname = current_user"
    )
    row = await found.fetchone()
    if row is None or row[1]:
        raise TroubleError(Trouble.TOO_MIGHTY, role=str(row[0]) if row else "")
    try:
        found = await conn.execute("select coalesce(max(number), 0) from agentassist.step")
    except (
        psycopg.errors.UndefinedTable,
        psycopg.errors.InvalidSchemaName,
        psycopg.errors.InsufficientPrivilege,
    ):
        raise TroubleError(Trouble.OLDER, found=0, known=KNOWN) from None
    have = int((await found.fetchone() or (0,))[0])
    if have != KNOWN:
        raise TroubleError(Trouble.NEWER if have > KNOWN else Trouble.OLDER, found=have, known=KNOWN)
