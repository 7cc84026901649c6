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
        self.rewound: Callable[[], None] = lambda: None
        """Called when the database turned out to be an older copy."""

    async def keep(self, conn: Conn, pushed: Sequence[Pushed]) -> Taken:
        """Give operations their place in the transaction of ``conn``; the feed hears of it afterwards."""
        taken = await history.take(conn, self.id, pushed, self._now_ms())
        if taken.changes:
            await wake.others(conn, self.id, taken.last)
        return taken

    def reaches(self, last: int, told: int) -> None:
        """Take in how far the history goes, by a look that began when it was ``told`` how far.

        Where it goes less far, the database is an older copy, and every line has to begin anew.
        """
        if last < told:
            self.feed.rewound(last)
            self.rewound()
        else:
            self.feed.reached(last)

    async def _commit(self, pushed: Sequence[Pushed]) -> Taken:
        told = self.feed.last
        async with self._database.within(self.id) as conn:
            taken = await self.keep(conn, pushed)
        self.feed.happened(taken.changes)
        self.reaches(taken.last, told)
        return taken

    async def _fetch(self, after: int) -> tuple[Told, ...]:
        async with self._database.within(self.id) as conn:
            return await reading.changes(conn, self.id, after)
