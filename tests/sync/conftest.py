"""A hub and a cache in memory, with a line between them."""

import asyncio
import time
from collections.abc import Callable
from contextlib import asynccontextmanager

import pytest

from agentassist.sync.client import HubClient
from agentassist.sync.clocks import Clocks
from agentassist.sync.link import Link
from tests.sync.memory_hub import TOKEN, MemoryHub
from tests.sync.memory_keeper import MemoryKeeper

CLOCKS = Clocks(time.monotonic, lambda: time.time_ns() // 1_000_000, lambda: 0.0)
"""Without chance, for nobody else comes back in a test."""


@asynccontextmanager
async def line(hub: MemoryHub, keeper: MemoryKeeper, *, clocks: Clocks = CLOCKS, **client):
    """Keep a line while inside; it has to end by itself only where the hub shows it out."""
    how = {"hub": hub.where, "pin": hub.pin, "clocks": clocks, "token": TOKEN} | client
    async with HubClient(**how) as way:
        link = Link(way, keeper, clocks)
        running = asyncio.ensure_future(link.run())
        try:
            yield link
        finally:
            running.cancel()
            done = await asyncio.gather(running, return_exceptions=True)
        assert not [one for one in done if isinstance(one, Exception)], done


@pytest.fixture
def play(tmp_path) -> Callable:
    """Run a story that is told with a hub."""

    def played(story: Callable) -> None:
        async def told() -> None:
            async with MemoryHub(tmp_path) as hub:
                await story(hub)

        asyncio.run(told())

    return played
