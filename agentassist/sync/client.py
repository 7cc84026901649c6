"""Asks the hub over HTTPS, and opens the live line."""

import asyncio
import json
import ssl
from collections.abc import Mapping, Sequence
from types import TracebackType
from typing import Self
from urllib.parse import quote

import aiohttp

from agentassist.core.chain import Mark
from agentassist.core.line_news import ChangePage, Pushed, RowPage, Welcome
from agentassist.core.operation import PROTOCOL, Operation, write_operation
from agentassist.core.team import Access, HubSays, TeamDevice
from agentassist.sync import answers
from agentassist.sync.answers import Told
from agentassist.sync.clocks import Clocks
from agentassist.sync.errors import AwayError, HubError, NoLineError

CONNECT_S = 10.0
ANSWER_S = 60.0
"""So long a whole answer may take; a server that stalls is as good as none."""
STILL_S = 20.0
"""So often this side pings; a pong that takes half as long is none."""
MOST_BYTES = 64_000_000
"""A longer answer is refused unread."""
_PIECE = 65_536
_TLS = (
    aiohttp.ServerFingerprintMismatch,
    aiohttp.ClientConnectorCertificateError,
    ssl.SSLCertVerificationError,
)
_NOBODY = (aiohttp.ClientError, OSError, asyncio.TimeoutError)


class HubClient:
    """One device's way to its hub; used within one event loop, inside ``async with``.

    Args:
        hub: Host and port.
        pin: SHA-256 of the hub's certificate in hex; empty for one that a known authority signed.
        clocks: Reads the time.
        token: What proves the device; empty for one that wants to join.
    """

    def __init__(self, hub: str, pin: str, clocks: Clocks, token: str = "") -> None:
        self._base = f"https://{hub}"
        self._clocks = clocks
        self._tls: aiohttp.Fingerprint | bool = aiohttp.Fingerprint(bytes.fromhex(pin)) if pin else True
        self.version = PROTOCOL
        """Of what is spoken: this app's own, or the one before with a hub that is not renewed yet."""
        self._headers = {"Authorization": f"Bearer {token}"} if token else {}
        self._session: aiohttp.ClientSession | None = None

    async def __aenter__(self) -> Self:
        patience = aiohttp.ClientTimeout(total=ANSWER_S, sock_connect=CONNECT_S)
        connector = aiohttp.TCPConnector(ssl=self._tls, limit=4)
        watched = aiohttp.TraceConfig()
        watched.on_request_redirect.append(_sent_elsewhere)
        self._session = aiohttp.ClientSession(
            connector=connector,
            headers=self._headers,
            timeout=patience,
            cookie_jar=aiohttp.DummyCookieJar(),
            trace_configs=[watched],
        )
        return self

    async def __aexit__(
        self, _kind: type[BaseException] | None, _error: BaseException | None, _trace: TracebackType | None
    ) -> None:
        if self._session is not None:
            await self._session.close()

    async def join(self, code: str, device: str, name: str) -> Welcome:
        """Spend an invitation."""
        told = await self._post("/v1/join", {"code": code, "device": device, "name": name})
        return answers.welcome(told, self._clocks.utc_ms())

    async def push(self, ops: Sequence[Operation]) -> Pushed:
        """Hand operations over; telling one twice does nothing."""
        told = await self._post("/v1/push", {"ops": [write_operation(op) for op in ops]})
        return answers.pushed(told, self._clocks.utc_ms())

    async def changes(self, after: int, limit: int) -> ChangePage:
        """Return what came after a change."""
        return answers.change_page(await self._get("/v1/changes", after=after, limit=limit))

    async def rows(self, after: int, at: str, since_ms: int, limit: int) -> RowPage:
        """Return rows that changed after a change, from ``at`` on, but none closed before ``since_ms``."""
        place = {"at": at} if at else {}
        told = await self._get("/v1/rows", after=after, since_ms=since_ms, limit=limit, **place)
        return answers.row_page(told)

    async def person(self, subject: str, at: str) -> RowPage:
        """Return rows about one person, from ``at`` on."""
        place = {"at": at} if at else {}
        return answers.row_page(await self._get("/v1/rows", subject=subject, **place))

    async def rewound(self, cursor: int, marks: Sequence[Mark]) -> Told:
        """Return the hub's hello to a device that has no line."""
        return await self._post("/v1/rewound", {"base": cursor, "marks": list(map(list, marks))})

    async def leave(self) -> None:
        """Make the token void."""
        await self._post("/v1/leave", {})

    async def devices(self) -> tuple[TeamDevice, ...]:
        """Return the team's computers, for its owner."""
        return answers.devices(await self._get("/v1/devices"))

    async def show_out(self, device: str, *, wipe: bool = False) -> None:
        """Let a computer in no more; with ``wipe`` it keeps no copy, whatever the role."""
        await self._post(f"/v1/devices/{quote(device, safe='')}/revoke", {"wipe": wipe})

    async def invite(self, name: str, access: Access) -> tuple[str, int]:
        """Return an invitation for one computer, and until when it is good, in UTC milliseconds."""
        told = await self._post("/v1/invitations", {"name": name, "access": access.value})
        return answers.text(told, "invitation"), answers.moment_ms(told, "until_ms")

    async def live(self) -> aiohttp.ClientWebSocketResponse:
        """Open the live line.

        Raises:
            HubError: The hub does not want it.
            NoLineError: It answers all else.
            AwayError: It is not there.
        """
        spoke = self.version
        try:
            return await self._open.ws_connect(
                f"{self._base}/v1/live",
                headers=self._spoken,
                heartbeat=STILL_S,
                max_msg_size=MOST_BYTES,
                timeout=aiohttp.ClientWSTimeout(ws_close=2.0),
            )
        except aiohttp.WSServerHandshakeError as error:
            why = await self._why(error.status)
            if self.version != spoke:
                return await self.live()
            raise why from error
        except _TLS as error:
            raise HubError(HubSays.BAD_CERTIFICATE) from error
        except _NOBODY as error:
            kind = NoLineError if _was_met(error) else AwayError
            raise kind(type(error).__name__) from error

    async def _why(self, status: int) -> Exception:
        """Return why there is no live line: a refused one has no body, an ordinary request has."""
        try:
            await self.changes(0, 1)
        except (HubError, AwayError) as error:
            return error
        return NoLineError(f"no live line: {status}")

    @property
    def _open(self) -> aiohttp.ClientSession:
        assert self._session is not None, "used outside of async with"
        return self._session

    async def _get(self, path: str, **wanted: int | str) -> Told:
        return await self._asked("GET", path, None, {name: str(one) for name, one in wanted.items()})

    async def _post(self, path: str, told: Mapping[str, object]) -> Told:
        body = json.dumps(told, ensure_ascii=False, separators=(",", ":")).encode()
        return await self._asked("POST", path, body, {})

    @property
    def _spoken(self) -> dict[str, str]:
        return {"Agent-Assist-Protocol": str(self.version)}

    async def _asked(self, method: str, path: str, body: bytes | None, wanted: Mapping[str, str]) -> Told:
        """Ask, in the version before where the hub is one behind."""
        try:
            return await self._asked_so(method, path, body, wanted)
        except HubError as error:
            before = PROTOCOL - 1
            if before not in error.speaks or self.version == before:
                raise
            self.version = before
        return await self._asked_so(method, path, body, wanted)

    async def _asked_so(self, method: str, path: str, body: bytes | None, wanted: Mapping[str, str]) -> Told:
        kind = {"Content-Type": "application/json"} if body is not None else {}
        try:
            async with self._open.request(
                method,
                self._base + path,
                data=body,
                params=wanted,
                headers=kind | self._spoken,
                allow_redirects=False,
            ) as response:
                answer = await _read(response)
        except _TLS as error:
            raise HubError(HubSays.BAD_CERTIFICATE) from error
        except _NOBODY as error:
            raise AwayError(type(error).__name__) from error
        if response.status >= 400:
            raise answers.refusal(response.status, answer)
        return answers.parsed(answer)


async def _sent_elsewhere(*_: object) -> None:
    # Whoever redirects is no hub, and the token is not for them; a live line would follow by itself.
    raise answers.strange()


def _was_met(error: BaseException) -> bool:
    """Tell whether somebody was there, and hung up on a wish for a line."""
    hung_up = isinstance(error, aiohttp.ServerDisconnectedError | aiohttp.ClientOSError)
    return hung_up and not isinstance(error, aiohttp.ClientConnectorError)


async def _read(response: aiohttp.ClientResponse) -> bytes:
    """Return the whole body, if it is no longer than any answer may be."""
    read = bytearray()
    async for piece in response.content.iter_chunked(_PIECE):
        read += piece
        if len(read) > MOST_BYTES:
            response.close()
            raise answers.strange()
    return bytes(read)
