"""One team at work: its queue, its feed, and who has whose card on the screen."""

import asyncio
from collections.abc import Callable, Sequence

from agentassist.hub import history, reading, wake
from agentassist.hub.beside import Room
from agentassist.hub.database import Conn, Database
from agentassist.hub.feed import Feed
from agentassist.hub.history import Pushed, Taken
from agentassist.hub.pushing import PushQueue
from agentassist.hub.told import Told


class Team:
    """What this replica has of one team in memory; nothing of it is missed when it goes.

    Args:
        team_id: The team.
        database: Keeps everything.
        now_ms: Reads the clock, in UTC milliseconds.
        last: The newest place in the history.
        beside: Set when somebody has another card on the screen.
    """

    def __init__(
        self, team_id: str, database: Database, now_ms: Callable[[], int], last: int, beside: asyncio.Event
    ) -> None:
        self.id = team_id
        self._database = database
        self._now_ms = now_ms
        self.feed = Feed(self._fetch, last)
        self.queue = PushQueue(self._commit)
        self.room = Room(beside)

    async def keep(self, conn: Conn, pushed: Sequence[Pushed]) -> Taken:
        """Give operations their place in the transaction of ``conn``; ``committed`` has to follow it."""
        taken = await history.take(conn, self.id, pushed, self._now_ms())
        if taken.changes:
            await wake.others(conn, self.id, taken.last)
        return taken

    async def _commit(self, pushed: Sequence[Pushed]) -> Taken:
        async with self._database.within(self.id) as conn:
            taken = await self.keep(conn, pushed)
        self.feed.happened(taken.changes)
        return taken

    async def _fetch(self, after: int) -> tuple[Told, ...]:
        async with self._database.within(self.id) as conn:
            return await reading.changes(conn, self.id, after)
