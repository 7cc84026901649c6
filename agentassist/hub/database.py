"""The connections to PostgreSQL: few, shared, each transaction within one team."""

import logging
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import psycopg
from psycopg import AsyncConnection
from psycopg_pool import AsyncConnectionPool, PoolTimeout

from agentassist.core.team import HubSays
from agentassist.hub.refusal import RefusedError

Conn = AsyncConnection[tuple[object, ...]]

LEAST, MOST = 2, 6
"""Connections: what pushes is one per team, and a database likes few that work better than many that wait."""
PATIENCE_S = 4.0
"""So long a request waits for a connection before it is told to come again."""
_OPTIONS = " ".join(
    f"-c {setting}"
    for setting in (
        "search_path=agentassist",
        "statement_timeout=30s",
        # A hub that died in mid-push, or its whole computer, must not keep a team's row locked.
        "idle_in_transaction_session_timeout=15s",
        "tcp_keepalives_idle=10s",
        "tcp_keepalives_interval=5s",
        "tcp_keepalives_count=2",
        "tcp_user_timeout=15s",
        "timezone=UTC",
    )
)


class Database:
    """All that the hub knows; every transaction is kept whole or not at all.

    Args:
        url: How the hub's own role reaches it.
    """

    def __init__(self, url: str) -> None:
        # What the driver says names hosts and quotes rows; the hub says by itself what became of a request.
        logging.getLogger("psycopg").setLevel(logging.CRITICAL)
        logging.getLogger("psycopg.pool").setLevel(logging.CRITICAL)
        self.url = url
        self._pool = AsyncConnectionPool(
            url,
            min_size=LEAST,
            max_size=MOST,
            timeout=PATIENCE_S,
            # Transactions are begun by hand, or the driver would wait for the answer to "begin".
            kwargs={"options": _OPTIONS, "connect_timeout": 5, "autocommit": True},
            check=_still_open,
            # Attempts come ever more rarely; given up soon, the next request makes a fresh one at once.
            reconnect_timeout=2.0,
            open=False,
        )

    async def open(self) -> None:
        """Begin to connect; that nobody answers yet is no fault."""
        await self._pool.open(wait=False)

    async def close(self) -> None:
        """Let all connections go."""
        await self._pool.close(timeout=2)

    @asynccontextmanager
    async def within(self, team_id: str) -> AsyncIterator[Conn]:
        """Give a transaction that sees and writes one team only.

        Raises:
            RefusedError: The database does not answer.
        """
        async with self._transaction("agentassist.team", team_id) as conn:
            yield conn

    @asynccontextmanager
    async def knowing(self, digest: str) -> AsyncIterator[Conn]:
        """Give a transaction that sees the one device or invitation which a secret opens.

        Raises:
            RefusedError: The database does not answer.
        """
        async with self._transaction("agentassist.secret", digest) as conn:
            yield conn

    @asynccontextmanager
    async def over_all(self) -> AsyncIterator[Conn]:
        """Give a transaction that sees which teams there are, and nothing of theirs.

        Raises:
            RefusedError: The database does not answer.
        """
        async with self._transaction("agentassist.all_teams", "yes") as conn:
            yield conn

    async def answers(self) -> bool:
        """Tell whether the database is there."""
        try:
            async with self._pool.connection(timeout=1.5) as conn:
                await conn.execute("select 1")
        except (psycopg.OperationalError, psycopg.InterfaceError, PoolTimeout):
            return False
        return True

    @asynccontextmanager
    async def _transaction(self, setting: str, value: str) -> AsyncIterator[Conn]:
        """Give a transaction that waits for the database only where rows are read, and once at its end.

        What went wrong with a statement whose rows nobody reads is told at the next wait.
        """
        try:
            async with self._pool.connection() as conn, conn.pipeline():
                await conn.execute("begin")
                await conn.execute("select set_config(%s, %s, true)", (setting, value))
                yield conn
                await conn.execute("commit")
        except (psycopg.OperationalError, psycopg.InterfaceError, PoolTimeout) as error:
            raise RefusedError(HubSays.UNAVAILABLE) from error


async def _still_open(conn: Conn) -> None:
    """Find out, without asking the database, whether it ended a connection meanwhile."""
    conn.pgconn.consume_input()


async def now_within(conn: Conn, team_id: str) -> None:
    """Go on within a team, once a secret has told which."""
    await conn.execute("select set_config('agentassist.team', %s, true)", (team_id,))
