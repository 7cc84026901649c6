"""What is said and heard on a line that may break at any word."""

import asyncio

import aiohttp
import pytest

from agentassist.sync.errors import AwayError
from agentassist.sync.greeting import heard


class Closing:
    """A line that was cut while a ping of the hub lay unread."""

    async def receive(self):
        raise aiohttp.ClientConnectionResetError("Cannot write to closing transport")


def test_a_line_that_closes_under_a_ping_is_one_that_broke():
    with pytest.raises(AwayError):
        asyncio.run(heard(Closing()))
