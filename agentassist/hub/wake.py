"""Replicas wake one another through the database; nothing is lost where a call goes unheard."""

import asyncio
import json
from collections.abc import Callable
from typing import Any

import psycopg
from psycopg import AsyncConnection

from agentassist.hub.database import Conn

_CHANNEL = "agentassist"
EAR = "agentassist ear"
"""What the listening connection is called among those of PostgreSQL."""
_LONGEST = 7_900
"""Bytes that PostgreSQL carries in one call."""
_AGAIN_S = 2.0

Heard = Callable[[dict[str, Any]], None]


async def others(conn: Conn, team_id: str, last: int) -> None:
    """Tell all replicas, once ``conn`` commits, how far a team's history goes."""
    await say(conn, {"team": team_id, "last": last})


async def say(conn: Conn, told: dict[str, object]) -> None:
    """Tell all replicas something, once ``conn`` commits; what is too long goes unsaid."""
    text = json.dumps(told, ensure_ascii=False, separators=(",", ":"))
    if len(text.encode()) <= _LONGEST:
        await conn.execute("select pg_notify(%s, %s)", (_CHANNEL, text))


class Ear:
    """A connection of its own that listens, and comes back by itself.

    Args:
        url: How the database is reached.
        heard: Called with what any replica said, this one included.
    """

    def __init__(self, url: str, heard: Heard) -> None:
        self._url = url
        self._heard = heard

    async def run(self) -> None:
        """Listen until cancelled."""
        while True:
            try:
                await self._listen()
            except (psycopg.Error, OSError):
                await asyncio.sleep(_AGAIN_S)

    async def _listen(self) -> None:
        conn = await AsyncConnection.connect(
            self._url, autocommit=True, connect_timeout=5, application_name=EAR
        )
        async with conn:
            await conn.execute(f"listen {_CHANNEL}")
            # What was said meanwhile went unheard; how far histories go is looked up, the rest is told again.
            await say(conn, {"again": True})
            async for call in conn.notifies():
                self._heard(_read(call.payload))


def _read(text: str) -> dict[str, Any]:
    """Return what was said; nothing where anybody else with access to the database said it."""
    try:
        told = json.loads(text)
    except ValueError:
        return {}
    return told if isinstance(told, dict) else {}
