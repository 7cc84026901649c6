"""Devices that are told everything and keep nothing: a big team, whose other computers are elsewhere."""

import asyncio
import time
from collections.abc import AsyncIterator, Sequence
from contextlib import AsyncExitStack, asynccontextmanager

from agentassist.core.invitation import Invitation
from agentassist.core.line_news import LineState, Pushed, RowPage
from agentassist.core.operation import Change, Operation
from agentassist.sync.client import HubClient
from agentassist.sync.clocks import Clocks
from agentassist.sync.keeper import Standing
from agentassist.sync.link import Link
from benchmarks.team.crowd import JOINING_AT_ONCE, invited
from tests.servers.rep import Rep

CLOCKS = Clocks(time.monotonic, lambda: time.time_ns() // 1_000_000)


class Listener:
    """One device; its line reads all that comes, as any device's does."""

    def __init__(self) -> None:
        self.cursor = 0

    async def run(self, invitation: Invitation, name: str) -> None:
        """Join and keep a line until cancelled."""
        async with HubClient(invitation.hub, invitation.pin, CLOCKS) as client:
            welcome = await client.join(invitation.code, f"{name:0>8}"[-8:], name)
        async with HubClient(invitation.hub, invitation.pin, CLOCKS, welcome.token) as client:
            await Link(client, self, CLOCKS).run()

    def standing(self) -> Standing:
        """Return how far it has heard."""
        return Standing(self.cursor, ())

    def waiting(self, _limit: int) -> Sequence[Operation]:
        """Return nothing; it has nothing to tell."""
        return ()

    async def take(self, changes: Sequence[Change]) -> None:
        """Hear changes."""
        self.cursor = changes[-1].seq

    async def take_rows(self, page: RowPage, _subject: str = "") -> None:
        """Hear rows."""
        self.cursor = page.upto

    async def answered(self, pushed: Pushed) -> None:
        """Never happens."""

    async def rewound(self, base: int) -> None:
        """Begin where the hub does."""
        self.cursor = base

    def stands(self, state: LineState) -> None:
        """Hear nothing worth keeping, here and below."""

    def beside(self, contact: str, names: Sequence[str]) -> None:
        """Nobody looks at a card."""

    def runs_ahead(self, ahead_ms: int) -> None:
        """No clock is set."""


@asynccontextmanager
async def listening(owner: Rep, count: int) -> AsyncIterator[None]:
    """Let so many more devices join the owner's team, and hear everything until the end."""
    listeners = [Listener() for _ in range(count)]
    async with AsyncExitStack() as stack:
        for start in range(0, count, JOINING_AT_ONCE):
            some = range(start, min(start + JOINING_AT_ONCE, count))
            invitations = await asyncio.gather(*(invited(owner, f"l{at}") for at in some))
            for at, invitation in zip(some, invitations, strict=True):
                running = asyncio.ensure_future(listeners[at].run(invitation, f"l{at}"))
                stack.push_async_callback(_ended, running)
            await _heard(listeners[: start + JOINING_AT_ONCE], 1)
        await _heard(listeners, owner.store.team.cursor())
        yield


async def _ended(running: asyncio.Future[None]) -> None:
    running.cancel()
    await asyncio.gather(running, return_exceptions=True)


async def _heard(listeners: Sequence[Listener], upto: int) -> None:
    """Wait until all of them have heard so much."""
    async with asyncio.timeout(120):
        while any(one.cursor < upto for one in listeners):
            await asyncio.sleep(0.02)
