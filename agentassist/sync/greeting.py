"""The beginning of every talk with the hub: where both stand, and whose clock is right."""

import asyncio
import json
from collections.abc import Coroutine

import aiohttp

from agentassist.sync import answers
from agentassist.sync.answers import Told
from agentassist.sync.client import HubClient
from agentassist.sync.clocks import Clocks
from agentassist.sync.errors import AwayError, NoLineError
from agentassist.sync.keeper import Keeper

GREETING_S = 15.0
"""So long a line may take until the hub has answered a hello on it."""


class Greeting:
    """Greets one hub, on a live line or without.

    Args:
        client: The way to the hub, open.
        keeper: Knows where this device stands, and hears how wrong its clock is.
        clocks: Reads the time.
    """

    def __init__(self, client: HubClient, keeper: Keeper, clocks: Clocks) -> None:
        self._client, self._keeper, self._clocks = client, keeper, clocks
        self._ahead_ms = 0

    def hub_ms(self) -> int:
        """Read the hub's clock, as far as it is known."""
        return self._clocks.utc_ms() + self._ahead_ms

    async def by_line(self) -> tuple[aiohttp.ClientWebSocketResponse, Told]:
        """Open a live line, and return it with the hub's hello.

        Raises:
            NoLineError: Something in between lets none through.
            AwayError: Nobody is there.
            HubError: The hub refuses.
        """
        live = None
        try:
            async with asyncio.timeout(GREETING_S):
                live = await self._client.live()
                return live, await self._timed(self._greeted(live))
        except BaseException as error:
            if live is not None:
                await live.close()
            if isinstance(error, TimeoutError):
                raise NoLineError("no hello") from error
            raise

    async def without_line(self) -> Told:
        """Return the hub's hello to a device that has no line.

        Raises:
            AwayError: Nobody is there.
            HubError: The hub refuses.
        """
        standing = self._keeper.standing()
        return await self._timed(self._client.rewound(standing.cursor, standing.marks))

    async def _greeted(self, live: aiohttp.ClientWebSocketResponse) -> Told:
        standing = self._keeper.standing()
        marks = list(map(list, standing.marks))
        try:
            await say(
                live, {"hello": {"protocol": self._client.version, "cursor": standing.cursor, "marks": marks}}
            )
            return answers.hello(await heard(live))
        except AwayError as error:
            raise NoLineError(str(error)) from error

    async def _timed(self, hello: Coroutine[None, None, Told]) -> Told:
        """Return the hub's hello, and set the clock by it."""
        asked_s = self._clocks.mono_s()
        told = await hello
        # The hub read its clock somewhere on the way; half of it is the best guess.
        half_ms = round((self._clocks.mono_s() - asked_s) * 500)
        self._ahead_ms = answers.moment_ms(told, "now_ms") + half_ms - self._clocks.utc_ms()
        self._keeper.runs_ahead(self._ahead_ms)
        return told


async def say(live: aiohttp.ClientWebSocketResponse, told: Told) -> None:
    """Say something on a line.

    Raises:
        AwayError: It is broken.
    """
    try:
        await live.send_str(json.dumps(told, separators=(",", ":")))
    except (aiohttp.ClientError, OSError) as error:
        raise AwayError(type(error).__name__) from error


async def heard(live: aiohttp.ClientWebSocketResponse) -> Told:
    """Return what the hub says next on a line.

    Raises:
        AwayError: It is broken.
    """
    message = await live.receive()
    if message.type is not aiohttp.WSMsgType.TEXT:
        raise AwayError(f"line closed: {live.close_code}")
    return answers.parsed(message.data)
