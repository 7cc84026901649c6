"""The hub's door: who is let in when, and that whatever happens inside becomes an answer."""

import asyncio
import time
from typing import Any

from aiohttp import web
from aiohttp.typedefs import Handler, Middleware

from agentassist.core.team import HubSays
from agentassist.hub.log import Log, where_of
from agentassist.hub.refusal import RefusedError

MOST_INSIDE = 1_000
"""Connections at a time; a device has one or two."""


class Door:
    """Lets connections in, while there is room.

    Args:
        server: Answers them.
        most: How many may be inside.
    """

    def __init__(self, server: web.Server, most: int = MOST_INSIDE) -> None:
        self._server, self._most = server, most

    def __call__(self) -> asyncio.Protocol:
        """Return who deals with a new connection."""
        return self._server() if len(self._server.connections) < self._most else _Shut()


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
