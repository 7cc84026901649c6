"""Hands what is new here to the hub."""

import asyncio
from collections.abc import Sequence

from agentassist.core.line_news import Pushed, Refused
from agentassist.core.operation import Operation
from agentassist.core.team import HubSays
from agentassist.sync.client import HubClient
from agentassist.sync.errors import HubError
from agentassist.sync.keeper import Keeper
from agentassist.sync.pace import Pace

MOST_OPS = 200
MOST_LETTERS = 2_000_000
"""Of the values in one push; a picture may be longer, and then goes alone."""


class Pushing:
    """One push at a time, the next only once the last one's answer is kept.

    Args:
        client: The way to the hub.
        keeper: Has what waits.
        pace: Says how long to wait where nothing was taken.
    """

    def __init__(self, client: HubClient, keeper: Keeper, pace: Pace) -> None:
        self._client = client
        self._keeper = keeper
        self._pace = pace
        self._most = MOST_OPS
        self._due = asyncio.Event()
        self._due.set()

    def soon(self) -> None:
        """Look for something new at once."""
        self._due.set()

    async def run(self) -> None:
        """Push whenever there is something, until the line breaks."""
        while True:
            await self._due.wait()
            self._due.clear()
            while ops := _handy(self._keeper.waiting(self._most)):
                await self._push(ops)

    async def _push(self, ops: Sequence[Operation]) -> None:
        try:
            pushed = await self._client.push(ops)
        except HubError as error:
            await self._not_taken(error, ops)
            return
        self._keeper.runs_ahead(pushed.ahead_ms)
        await self._keeper.answered(pushed)
        self._most = min(MOST_OPS, self._most * 2)
        if any(one.why is HubSays.FUTURE_STAMP for one in pushed.refused):
            # Stamped anew they go through, unless the clock is still being set.
            await asyncio.sleep(self._pace.next_s())

    async def _not_taken(self, error: HubError, ops: Sequence[Operation]) -> None:
        if error.says is HubSays.TOO_MANY:
            await asyncio.sleep(max(error.wait_s, self._pace.next_s()))
        elif error.says is HubSays.TOO_LARGE and len(ops) > 1:
            self._most = max(1, len(ops) // 2)
        elif error.says in (HubSays.TOO_LARGE, HubSays.BAD_OPERATION, HubSays.FORBIDDEN) and len(ops) == 1:
            await self._keeper.answered(Pushed(refused=(Refused(ops[0].id, error.says),)))
        elif error.says in (HubSays.BAD_OPERATION, HubSays.FORBIDDEN):
            # One of them spoils the others; alone it is found.
            self._most = max(1, len(ops) // 2)
        else:
            raise error


def _handy(ops: Sequence[Operation]) -> Sequence[Operation]:
    """Return the first of ``ops`` that are not too much together, and at least one."""
    letters = 0
    for at, op in enumerate(ops):
        letters += sum(len(cell) for cell in op.cells.values() if isinstance(cell, str))
        if letters > MOST_LETTERS and at:
            return ops[:at]
    return ops
