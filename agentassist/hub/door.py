"""The hub's door: who is let in when, and that whatever happens inside becomes an answer."""

import asyncio
import time
from collections import Counter
from typing import Any

from aiohttp import web
from aiohttp.typedefs import Handler, Middleware

from agentassist.core.team import HubSays
from agentassist.hub.log import Log, where_of
from agentassist.hub.refusal import RefusedError

MOST_INSIDE = 1_000
"""Connections at a time; a device has one or two."""
MOST_GUESTS = 200
"""Connections from one address, where a whole team may sit, that have not shown a token yet."""


class Door:
    """Lets connections in, while there is room.

    Args:
        server: Answers them.
        most: How many may be inside.
        guests: How many of them may come from one address without having shown whose they are.
    """

    def __init__(self, server: web.Server, most: int = MOST_INSIDE, guests: int = MOST_GUESTS) -> None:
        self._server, self._most, self._most_guests = server, most, guests
        self._guests: dict[object, str] = {}
        self._from = Counter[str]()

    def __call__(self) -> asyncio.Protocol:
        """Return who deals with a new connection."""
        return _Visit(self._server(), self) if len(self._server.connections) < self._most else _Shut()

    def enter(self, visit: object, address: str) -> bool:
        """Let a guest in, whoever it is; False where there are too many from their address."""
        if self._from[address] >= self._most_guests:
            return False
        self._guests[visit] = address
        self._from[address] += 1
        return True

    def known(self, visit: object) -> None:
        """Hear that a guest showed whose they are, or went."""
        address = self._guests.pop(visit, None)
        if address is not None:
            self._from[address] -= 1
            if not self._from[address]:
                del self._from[address]


class _Visit(asyncio.Protocol):
    """One connection on its way to who answers it."""

    def __init__(self, handler: web.RequestHandler, door: Door) -> None:
        self._handler, self._door = handler, door
        self._inside = False

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        peer = transport.get_extra_info("peername")
        self._inside = self._door.enter(self._handler, str(peer[0]) if peer else "")
        if self._inside:
            self._handler.connection_made(transport)
        else:
            transport.close()

    def connection_lost(self, exc: BaseException | None) -> None:
        if self._inside:
            self._door.known(self._handler)
            self._handler.connection_lost(exc)

    def data_received(self, data: bytes) -> None:
        if self._inside:
            self._handler.data_received(data)

    def eof_received(self) -> None:
        if self._inside:
            self._handler.eof_received()

    def pause_writing(self) -> None:
        if self._inside:
            self._handler.pause_writing()

    def resume_writing(self) -> None:
        if self._inside:
            self._handler.resume_writing()


class _Shut(asyncio.Protocol):
    """Deals with a connection that is one too many."""

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """End it at once."""
        transport.close()


def answering(log: Log) -> Middleware:
    """Return what turns everything that happens to a request into an answer, and into a line of the log."""

    @web.middleware
    async def answer(request: web.Request, handler: Handler) -> web.StreamResponse:
        began_s = time.monotonic()
        response = await _answered(request, handler, log)
        resource = request.match_info.route.resource
        if resource is not None and resource.canonical != "/health":
            facts = {name: str(request[name]) for name in ("team", "device") if name in request}
            ms = round((time.monotonic() - began_s) * 1000)
            log("request", what=resource.canonical, status=response.status, ms=ms, **facts)
        return response

    return answer


async def _answered(request: web.Request, handler: Handler, log: Log) -> web.StreamResponse:
    try:
        return await handler(request)
    except RefusedError as error:
        if error.says is HubSays.UNAVAILABLE:
            log("database away", why=type(error.__cause__).__name__)
        return _refused(error)
    except web.HTTPException as error:
        return _json(error.status, {"error": HubSays.BAD_OPERATION.value, "field": "request"})
    except ConnectionError:
        raise
    except Exception as error:  # noqa: BLE001 - a fault of ours ends one request, not the hub
        log("fault", where=where_of(error))
        return _json(500, {"error": HubSays.UNAVAILABLE.value})


def _refused(error: RefusedError) -> web.Response:
    response = _json(error.status, error.told())
    if error.says is HubSays.TOO_LARGE:
        # What is still on its way is not waited for.
        response.force_close()
    if error.says is HubSays.TOO_MANY:
        response.headers["Retry-After"] = str(error.facts["wait_s"])
    return response


def _json(status: int, told: dict[str, Any]) -> web.Response:
    return web.json_response(told, status=status)
