"""A hub that keeps everything in memory, and can be made to behave oddly."""

import asyncio
import hashlib
import ssl
import time
from collections.abc import Callable
from contextlib import suppress
from itertools import accumulate
from pathlib import Path

from aiohttp import WSMsgType, web

from agentassist.core.chain import chained
from agentassist.core.operation import read_operation, write_operation
from agentassist.pairing.secure import _fresh

TOKEN = "token-of-this-device"
Handler = Callable[[web.Request], web.StreamResponse]


class Line:
    """One live line, and up to where it was told; None once it fell behind."""

    def __init__(self, socket: web.WebSocketResponse, told: int | None) -> None:
        self.socket = socket
        self.told = told


class MemoryHub:
    """One team, one loop; used inside ``async with``.

    Args:
        folder: Where its certificate lies.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self.changes: list[dict] = []
        """As they are told, in order."""
        self.rows: list[dict] = []
        self.asked: list[tuple[str, str]] = []
        """Method and path of every request so far."""
        self.wanted: list[tuple[str, str]] = []
        """Of every request for rows, where they were to begin and from when on."""
        self.odd: dict[str, object] = {}
        """By path, what is answered instead: a response's maker."""
        self.refuse: dict[str, str] = {}
        """By the id of an operation, why it is not taken."""
        self.most_live = 2_000
        self.floor = 0
        self.ahead_ms = 0
        self.shown: list[str] = []
        self.lines: list[Line] = []
        self.pin = ""
        self.port = 0

    async def __aenter__(self) -> "MemoryHub":
        app = web.Application(client_max_size=10_000_000)
        app.router.add_route("*", "/{path:.*}", self._answer)
        self._runner = web.AppRunner(app, handler_cancellation=True, shutdown_timeout=0.2)
        await self._runner.setup()
        await self._listen()
        return self

    async def _listen(self) -> None:
        key, certificate, der = _fresh()
        self.pin = self.pin or hashlib.sha256(der).hexdigest()
        file = self._folder / "hub.pem"
        if not file.exists():
            file.write_bytes(key + certificate)
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(file)
        self._site = web.TCPSite(self._runner, "127.0.0.1", self.port, ssl_context=context)
        await self._site.start()
        self.port = self._runner.addresses[-1][1]

    async def __aexit__(self, *_: object) -> None:
        await self.hang_up()
        await self._runner.cleanup()

    @property
    def where(self) -> str:
        return f"127.0.0.1:{self.port}"

    async def hang_up(self) -> None:
        for line in self.lines:
            await line.socket.close()
        self.lines.clear()

    def now_ms(self) -> int:
        return time.time_ns() // 1_000_000 + self.ahead_ms

    async def _answer(self, request: web.Request) -> web.StreamResponse:
        self.asked.append((request.method, request.path))
        if request.path in self.odd:
            return await self.odd[request.path](request)
        if request.path != "/v1/join" and request.headers.get("Authorization") != f"Bearer {TOKEN}":
            return web.json_response({"error": "bad-token"}, status=401)
        name = request.path.removeprefix("/v1/").replace("/", "_")
        return await getattr(self, f"_{name}")(request)

    async def _join(self, request: web.Request) -> web.Response:
        asked = await request.json()
        if asked["code"] != "7QK49DZP2MXHC3TN":
            return web.json_response({"error": "bad-code"}, status=404)
        told = {"token": TOKEN, "team_id": "t", "team": "Kettles", "rep_id": "r", "rep": asked["name"]}
        more = {"access": "rep", "now_ms": self.now_ms(), "last": len(self.changes)}
        return web.json_response(told | more)

    async def _leave(self, _request: web.Request) -> web.Response:
        return web.json_response({})

    async def _push(self, request: web.Request) -> web.Response:
        acks, refused = [], []
        for told in (await request.json())["ops"]:
            op = read_operation(told)
            if why := self.refuse.get(op.id):
                refused.append({"op": op.id, "why": why, "field": ""})
                continue
            known = next((one for one in self.changes if one["op"] == op.id), None)
            change = known or self.add(write_operation(op))
            acks.append({"op": op.id, "n": change["n"], "fresh": known is None, "erased": False})
        await self.tell()
        more = {"last": len(self.changes), "now_ms": self.now_ms()}
        return web.json_response({"acks": acks, "refused": refused} | more)

    def add(self, told: dict) -> dict:
        change = {"n": len(self.changes) + 1, "dev": "otherdev", "rep": "r"} | told
        self.changes.append(change)
        return change

    async def tell(self) -> None:
        """Tell every line what it was not told."""
        self.lines = [line for line in self.lines if not line.socket.closed]
        for line in self.lines:
            if line.told is not None and line.told < len(self.changes):
                fresh, line.told = self.changes[line.told :], len(self.changes)
                # A line that broke just now is noticed by who reads it.
                with suppress(ConnectionError):
                    await line.socket.send_json({"changes": fresh})

    async def _changes(self, request: web.Request) -> web.Response:
        after, limit = int(request.query["after"]), int(request.query["limit"])
        page = self.changes[after : after + limit]
        return web.json_response({"changes": page, "last": len(self.changes), "floor": self.floor})

    def chains(self) -> list[str]:
        """Return the chain at every place, that before the first one included."""
        return [*accumulate((one["op"] for one in self.changes), chained, initial="")]

    async def _rows(self, request: web.Request) -> web.Response:
        stands = {"upto": len(self.changes), "chain": self.chains()[-1]}
        if subject := request.query.get("subject"):
            found = [row for row in self.rows if row["s"] == subject]
            return web.json_response({"rows": found, "next": None} | stands)
        self.wanted.append((request.query.get("at", ""), request.query["since_ms"]))
        at, limit = int(request.query.get("at", "0")), int(request.query["limit"])
        page, end = self.rows[at : at + limit], at + limit
        following = str(end) if end < len(self.rows) else None
        return web.json_response({"rows": page, "next": following} | stands)

    async def _rewound(self, request: web.Request) -> web.Response:
        return web.json_response(self._hello((await request.json())["marks"]))

    def _hello(self, marks: list) -> dict:
        known = set(enumerate(self.chains()))
        base = next((n for n, chain in map(tuple, marks) if (n, chain) in known), 0)
        now = {"now_ms": self.now_ms(), "last": len(self.changes), "floor": self.floor, "base": base}
        return {"protocol": 1} | now

    async def _live(self, request: web.Request) -> web.WebSocketResponse:
        socket = web.WebSocketResponse()
        await socket.prepare(request)
        hello = self._hello((await socket.receive_json())["hello"]["marks"])
        base = hello["base"]
        await socket.send_json({"hello": hello})
        line = Line(socket, base)
        self.lines.append(line)
        if len(self.changes) - base > self.most_live:
            line.told = None
            await socket.send_json({"behind": {"last": len(self.changes)}})
        await self.tell()
        async for message in socket:
            if message.type is WSMsgType.TEXT:
                await self._heard(line, message.json())
        return socket

    async def _heard(self, line: Line, told: dict) -> None:
        if "on" in told:
            self.shown.append(told["on"])
            await line.socket.send_json({"beside": {told["on"]: ["Meera"]}})
        if "cursor" in told:
            line.told = told["cursor"]
            await self.tell()


async def html(_request: web.Request) -> web.Response:
    """Answer as the page of a hotel that wants a room number first."""
    return web.Response(text="<html>Welcome to our network</html>", content_type="text/html")


async def silence(_request: web.Request) -> web.Response:
    """Never answer."""
    await asyncio.Event().wait()
    raise AssertionError


def refusal(status: int, code: str, **facts: object) -> Callable:
    """Answer with a refusal."""

    async def answer(_request: web.Request) -> web.Response:
        return web.json_response({"error": code} | facts, status=status)

    return answer
