"""A proxy that ends TLS before a hub, passes requests on, and does with wishes for a line what it likes."""

import ssl
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import aiohttp
from aiohttp import web

from tests.servers.hub import HubProcess

NOT_PASSED_ON = frozenset({"host", "connection", "transfer-encoding", "content-length"})


class Proxy:
    """One proxy; made by ``before``.

    Args:
        hub: What it stands before.
        session: Its way to the hub.
    """

    def __init__(self, hub: HubProcess, session: aiohttp.ClientSession) -> None:
        self._hub, self._session = hub, session
        self.upgrade: int | None = 400
        """With which status a wish for a line is answered; None where the connection is closed instead."""
        self.asked: list[str] = []
        """The path of every request so far."""
        self.port = 0

    async def answer(self, request: web.Request) -> web.Response:
        """Pass a request on, but none for a line."""
        self.asked.append(request.path)
        if "upgrade" in request.headers.get("Connection", "").lower():
            if self.upgrade is None and request.transport is not None:
                request.transport.close()
            return web.Response(status=self.upgrade or 500, text="<html>no</html>", content_type="text/html")
        url = f"https://localhost:{self._hub.port}{request.path_qs}"
        headers = {name: one for name, one in request.headers.items() if name.lower() not in NOT_PASSED_ON}
        body = await request.read()
        try:
            async with self._session.request(request.method, url, data=body, headers=headers) as told:
                kept = {n: one for n, one in told.headers.items() if n.lower() not in NOT_PASSED_ON}
                return web.Response(status=told.status, body=await told.read(), headers=kept)
        except aiohttp.ClientError:
            return web.Response(status=502, text="<html>bad gateway</html>", content_type="text/html")


@asynccontextmanager
async def before(hub: HubProcess) -> AsyncIterator[Proxy]:
    """Give a proxy before a hub, that shows the hub's own certificate."""
    way = aiohttp.TCPConnector(ssl=hub.tls())
    async with aiohttp.ClientSession(connector=way, auto_decompress=False) as session:
        proxy = Proxy(hub, session)
        app = web.Application(client_max_size=10_000_000)
        app.router.add_route("*", "/{path:.*}", proxy.answer)
        runner = web.AppRunner(app, auto_decompress=False, shutdown_timeout=0.2)
        await runner.setup()
        shown = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        shown.load_cert_chain(hub.folder / "certificate.pem", hub.folder / "key.pem")
        await web.TCPSite(runner, "127.0.0.1", 0, ssl_context=shown).start()
        proxy.port = runner.addresses[0][1]
        try:
            yield proxy
        finally:
            await runner.cleanup()
