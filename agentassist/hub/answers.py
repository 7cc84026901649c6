"""What the hub answers; docs/sync-protocol.md is the list."""

import asyncio
import gzip
import json
import time
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager

from aiohttp import web

from agentassist.core.invitation import Invitation
from agentassist.core.operation import PROTOCOL
from agentassist.core.rights import reaches
from agentassist.core.team import Access, HubSays
from agentassist.hub import asking, limits, reading, roster, secret
from agentassist.hub.asking import Desk
from agentassist.hub.hub import Hub
from agentassist.hub.limits import Limit
from agentassist.hub.line import LONGEST_WORD, SILENT_S, Hello, Line, greet, hello_told, read_marks
from agentassist.hub.reading import MOST_OF_A_PAGE, PAGE, Wanted
from agentassist.hub.refusal import RefusedError
from agentassist.hub.roster import Member

PACK_FROM = 16_384
"""Bytes; answers from here on are compressed for who takes it."""
HEALTH_FOR_S = 1.0
"""So long one look at the database answers all who ask."""

Route = Callable[[web.Request], Awaitable[web.StreamResponse]]


class Answers:
    """Every request and its answer.

    Args:
        hub: Does what is asked.
        address: Where devices reach the hub, for invitations: host and port.
        pin: The fingerprint of its certificate, for invitations; empty where an authority signed it.
    """

    def __init__(self, hub: Hub, address: str, pin: str) -> None:
        self._hub, self._address, self._pin = hub, address, pin
        self.known: Callable[[object], None] = lambda _: None
        """Told of each connection that showed whose it is."""
        self._desk = Desk()
        self._devices, self._joins = Limit(limits.DEVICE), Limit(limits.JOIN)
        self._strangers = Limit(limits.STRANGER)
        self._health: tuple[float, bool] = (-HEALTH_FOR_S, False)

    def routes(self) -> list[web.RouteDef]:
        """Return what is answered."""
        return [
            web.get("/health", self.health),
            web.post("/v1/join", self.join),
            web.post("/v1/push", self.push),
            web.get("/v1/changes", self.changes),
            web.get("/v1/rows", self.rows),
            web.post("/v1/rewound", self.rewound),
            web.get("/v1/live", self.live),
            web.get("/v1/devices", self.devices),
            web.post("/v1/devices/{id}/revoke", self.revoke),
            web.post("/v1/invitations", self.invite),
            web.post("/v1/leave", self.leave),
        ]

    async def health(self, _request: web.Request) -> web.Response:
        """Tell whether the hub can work."""
        at_s, there = self._health
        if time.monotonic() - at_s > HEALTH_FOR_S:
            there = await self._hub.database.answers()
            self._health = (time.monotonic(), there)
        told = {"ok": there, "protocol": PROTOCOL, "database": there}
        return web.json_response(told, status=200 if there else 503)

    async def join(self, request: web.Request) -> web.Response:
        """Let a device in."""
        said = await self._desk.json(request)
        async with self._tried(self._joins, HubSays.BAD_CODE, request):
            joined, last = await self._hub.join(asking.coming(said))
        who = joined.member
        told: dict[str, object] = {"token": joined.token, "team_id": who.team_id, "team": joined.team}
        told |= {"rep_id": who.rep_id, "rep": who.rep, "access": who.access.value}
        return web.json_response(told | {"now_ms": self._hub.now_ms(), "last": last})

    async def push(self, request: web.Request) -> web.Response:
        """Give operations their place."""
        who = await self._member(request)
        good, bad = asking.operations(await self._desk.json(request, asking.MOST_BYTES))
        verdict = await self._hub.push(who, good)
        refused = [{"op": op_id, "why": why.value} for op_id, why in verdict.refused]
        refused += [{"op": op_id, "why": HubSays.BAD_OPERATION.value, "field": field} for op_id, field in bad]
        acks = [
            {"op": ack.op_id, "n": ack.seq, "fresh": ack.fresh, "erased": ack.erased} for ack in verdict.acks
        ]
        told = {"acks": acks, "refused": refused, "last": verdict.last, "now_ms": self._hub.now_ms()}
        return await self._answer(request, _text(told))

    async def changes(self, request: web.Request) -> web.Response:
        """Tell what happened after a place."""
        who = await self._member(request)
        after, limit = asking.number(request, "after", 0), _limit(request)
        async with self._hub.database.within(who.team_id) as conn:
            reach = await reading.reach(conn, who.team_id)
            found = await reading.changes(conn, who.team_id, max(after, reach.floor), limit)
        texts = () if after < reach.floor else (one.text for one in found)
        return await self._answer(
            request, f'{{"changes":[{",".join(texts)}],"last":{reach.last},"floor":{reach.floor}}}'
        )

    async def rows(self, request: web.Request) -> web.Response:
        """Tell what rows have come to."""
        who = await self._member(request)
        async with self._hub.database.within(who.team_id) as conn:
            reach = await reading.reach(conn, who.team_id)
            wanted = _wanted(request, reach.last)
            page = await reading.rows(conn, who.team_id, wanted, _limit(request))
            chain = await reading.chain_at(conn, who.team_id, wanted.upto)
        more = "null" if page.at is None else f'"{page.at}-{wanted.upto}"'
        body = f'{{"rows":[{",".join(page.texts)}],"erased":{_text(page.erased)},'
        return await self._answer(request, f'{body}"next":{more},"upto":{wanted.upto},"chain":"{chain}"}}')

    async def rewound(self, request: web.Request) -> web.Response:
        """Tell a device that keeps no line open how the hub's history compares with its own."""
        who = await self._member(request)
        said = await self._desk.json(request)
        hello = Hello(0, read_marks(said.get("marks", [])))
        base, reach = await greet(self._hub.database, who.team_id, hello)
        return web.json_response(hello_told(base, reach, self._hub.now_ms()))

    async def live(self, request: web.Request) -> web.StreamResponse:
        """Open a line that stays."""
        who = await self._member(request)
        team = await self._hub.team(who.team_id)
        socket = web.WebSocketResponse(
            heartbeat=SILENT_S, max_msg_size=LONGEST_WORD, compress=False, timeout=2.0
        )
        await socket.prepare(request)
        await self._hub.talk(Line(socket, who, team, self._hub.database, self._hub.now_ms))
        return socket

    async def devices(self, request: web.Request) -> web.Response:
        """Tell an owner whose devices there are."""
        who = await self._owner(request)
        async with self._hub.database.within(who.team_id) as conn:
            found = await roster.devices(conn, who.team_id)
        return await self._answer(
            request, _text({"devices": [one | {"own": one["id"] == who.device_id} for one in found]})
        )

    async def revoke(self, request: web.Request) -> web.Response:
        """Show a device out."""
        who = await self._owner(request)
        said = await self._desk.json(request)
        device_id = asking.id_in(request.match_info["id"], "id")
        # Nobody locks themselves out by a slip; who wants to go leaves.
        if device_id == who.device_id:
            raise RefusedError(HubSays.FORBIDDEN)
        if not await self._hub.show_out(who.team_id, device_id, wipe=said.get("wipe") is True):
            raise RefusedError(HubSays.BAD_OPERATION, field="id")
        return web.json_response({"revoked": device_id})

    async def invite(self, request: web.Request) -> web.Response:
        """Make an invitation."""
        who = await self._owner(request)
        invited = asking.invited(await self._desk.json(request))
        code = secret.new_code()
        async with self._hub.database.within(who.team_id) as conn:
            until_ms = await roster.invite(conn, who.team_id, invited, code, self._hub.now_ms())
        invitation = Invitation(self._address or request.host, code, self._pin)
        return web.json_response({"invitation": str(invitation), "until_ms": until_ms})

    async def leave(self, request: web.Request) -> web.Response:
        """Let a device go."""
        await self._hub.leave(await self._member(request))
        return web.json_response({"left": True})

    async def _member(self, request: web.Request) -> Member:
        asking.protocol(request)
        token = asking.token(request)
        if self._hub.gave(token):
            # Whoever tries tokens next door, a device that was let in is not kept waiting for it.
            who = await self._hub.member(token)
        else:
            async with self._tried(self._strangers, HubSays.BAD_TOKEN, request):
                who = await self._hub.member(token)
        self.known(request.protocol)
        self._devices.count(who.device_id, time.monotonic())
        request["device"], request["team"] = who.device_id, who.team_id
        return who

    @asynccontextmanager
    async def _tried(self, limit: Limit, wrong: HubSays, request: web.Request) -> AsyncIterator[None]:
        """Let an address try secrets, but not many that are ``wrong``."""
        address = request.remote or ""
        limit.look(address, time.monotonic())
        try:
            yield
        except RefusedError as error:
            if error.says is wrong:
                limit.count(address, time.monotonic())
            raise

    async def _owner(self, request: web.Request) -> Member:
        who = await self._member(request)
        if not reaches(who.access, Access.OWNER):
            raise RefusedError(HubSays.FORBIDDEN)
        return who

    async def _answer(self, request: web.Request, text: str) -> web.Response:
        body, headers = text.encode(), {"Content-Type": "application/json"}
        if len(body) >= PACK_FROM and "gzip" in request.headers.get("Accept-Encoding", ""):
            body = await asyncio.to_thread(gzip.compress, body, 1)
            headers["Content-Encoding"] = "gzip"
        return web.Response(body=body, headers=headers)


def _limit(request: web.Request) -> int:
    return max(1, asking.number(request, "limit", PAGE, MOST_OF_A_PAGE))


def _wanted(request: web.Request, last: int) -> Wanted:
    """Return which rows a request is about; ``at`` is what an earlier answer called ``next``."""
    after = asking.number(request, "after", 0)
    said = request.query.get("at", "")
    at, _, upto = (said or f"{after}-{last}").partition("-")
    if not all(part.isascii() and part.isdigit() and len(part) <= 16 for part in (at, upto)):
        raise RefusedError(HubSays.BAD_OPERATION, field="at")
    since_ms = asking.number(request, "since_ms", 0) or None
    subject = request.query.get("subject", "")
    about = asking.id_in(subject, "subject") if subject else ""
    return Wanted(after, int(at), min(int(upto), last), since_ms, about)


def _text(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))
