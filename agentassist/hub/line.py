"""The live line to one device: what happened since, and from then on what happens."""

import asyncio
import json
import time
from collections.abc import Callable
from typing import Any

from aiohttp import WSCloseCode, WSMsgType, web

from agentassist.core.chain import Mark
from agentassist.core.frozen import dataclass
from agentassist.core.operation import PROTOCOL
from agentassist.core.team import HubSays
from agentassist.hub import reading
from agentassist.hub.beside import Seat
from agentassist.hub.database import Database
from agentassist.hub.feed import AT_HAND
from agentassist.hub.limits import LINE, Limit
from agentassist.hub.reading import Reach
from agentassist.hub.refusal import SPEAKS, RefusedError
from agentassist.hub.roster import Member
from agentassist.hub.team import Team

HELLO_S = 10.0
"""So long a device has to say where it stands."""
SILENT_S = 30.0
"""A line silent for so long is sent a ping; half of that later it is closed."""
LONGEST_WORD = 65_536
"""Bytes in one message of a device."""
MOST_MARKS = 24


@dataclass(frozen=True, slots=True)
class Hello:
    """Where a device stands."""

    cursor: int
    marks: tuple[Mark, ...]


class Line:
    """One open line.

    Args:
        socket: Accepted already.
        member: Whose it is.
        team: Their team.
        database: Tells what the device has missed.
        now_ms: Reads the clock.
    """

    def __init__(
        self,
        socket: web.WebSocketResponse,
        member: Member,
        team: Team,
        database: Database,
        now_ms: Callable[[], int],
    ) -> None:
        self._socket, self.member = socket, member
        self._team, self._database, self._now_ms = team, database, now_ms
        self._told = 0
        self._behind = False
        self._wake = asyncio.Event()
        self._beside: str | None = None
        self._ended = asyncio.Event()
        self._code, self._why = int(WSCloseCode.OK), ""

    async def run(self) -> None:
        """Talk until either side ends it."""
        if await self._hello():
            unsubscribe = self._team.feed.subscribe(self._wake.set)
            work = [asyncio.create_task(one) for one in (self._listen(), self._tell(), self._ended.wait())]
            try:
                await asyncio.wait(work, return_when=asyncio.FIRST_COMPLETED)
            finally:
                unsubscribe()
                self._team.room.rise(self._id)
                await _cancel(work)
        await self._socket.close(code=self._code, message=self._why.encode())

    def end(self, code: int = WSCloseCode.GOING_AWAY, why: str = "") -> None:
        """Close the line soon, telling why."""
        self._code, self._why = code, why
        self._ended.set()

    @property
    def _id(self) -> str:
        return f"{self.member.device_id}-{id(self)}"

    async def _hello(self) -> bool:
        """Greet the device; False where it is none of ours or nothing can be told."""
        try:
            async with asyncio.timeout(HELLO_S):
                message = await self._socket.receive()
            hello = read_hello(_json(message.data) if message.type is WSMsgType.TEXT else {})
            told = self._team.feed.last
            base, reach = await greet(self._database, self.member.team_id, hello)
        except TimeoutError:
            self.end(WSCloseCode.POLICY_VIOLATION)
            return False
        except RefusedError as error:
            await self._socket.send_json(error.told())
            self.end(WSCloseCode.TRY_AGAIN_LATER, error.says.value)
            return False
        self._told = base
        self._team.reaches(reach.last, told)
        await self._socket.send_json({"hello": hello_told(base, reach, self._now_ms())})
        self._wake.set()
        return True

    async def _listen(self) -> None:
        words = Limit(LINE)
        async for message in self._socket:
            try:
                words.count("", time.monotonic())
            except RefusedError as error:
                self.end(WSCloseCode.TRY_AGAIN_LATER, error.says.value)
                return
            if message.type is not WSMsgType.TEXT or not self._hear(_json(message.data)):
                self.end(WSCloseCode.POLICY_VIOLATION)
                return

    def _hear(self, said: dict[str, Any]) -> bool:
        """Take in what the device says; False for what no device of ours says."""
        on, cursor = said.get("on"), said.get("cursor")
        if isinstance(on, str) and len(on) <= 200:
            seat = Seat(self.member.rep_id, self.member.rep, on)
            self._team.room.sit(self._id, seat, self._sit_beside)
        elif isinstance(cursor, int) and 0 <= cursor <= self._team.feed.last:
            self._told, self._behind = cursor, False
            self._wake.set()
        else:
            return False
        return True

    def _sit_beside(self, contact: str, names: tuple[str, ...]) -> None:
        self._beside = _text({"beside": {contact: list(names)}})
        self._wake.set()

    async def _tell(self) -> None:
        """Tell whatever is new, as fast as the device takes it."""
        try:
            while True:
                await self._wake.wait()
                self._wake.clear()
                if self._beside is not None:
                    beside, self._beside = self._beside, None
                    await self._socket.send_str(beside)
                await self._tell_changes()
        except RefusedError as error:
            self.end(WSCloseCode.TRY_AGAIN_LATER, error.says.value)
        except ConnectionError:
            pass  # the other side is gone, which the reading side finds out too

    async def _tell_changes(self) -> None:
        feed = self._team.feed
        while self._told < feed.last and not self._behind:
            portion = feed.portion(self._told)
            if portion is None and feed.last - self._told <= AT_HAND:
                portion = await feed.fetched(self._told)
            if portion is None:
                self._behind = True
                await self._socket.send_str(_text({"behind": {"last": feed.last}}))
                return
            await self._socket.send_str(f'{{"changes":[{portion.text}]}}')
            # While that was sent, the device may have said that it is elsewhere.
            self._told = max(self._told, portion.last)


async def _cancel(work: list[asyncio.Task[Any]]) -> None:
    for task in work:
        task.cancel()
    await asyncio.gather(*work, return_exceptions=True)


async def greet(database: Database, team_id: str, hello: Hello) -> tuple[int, Reach]:
    """Return from where on a device has to be told, and how far the history goes.

    Raises:
        RefusedError: The database does not answer.
    """
    async with database.within(team_id) as conn:
        reach = await reading.reach(conn, team_id)
        return await reading.base(conn, team_id, hello.marks, reach.floor), reach


def hello_told(base: int, reach: Reach, now_ms: int) -> dict[str, int]:
    """Return the hub's answer to a hello."""
    told = {"protocol": PROTOCOL, "now_ms": now_ms, "last": reach.last, "floor": reach.floor}
    return told | {"base": min(base, reach.last)}


def read_hello(said: dict[str, Any]) -> Hello:
    """Return where a device says it stands.

    Raises:
        RefusedError: It speaks another version, or says no such thing.
    """
    hello = said.get("hello")
    if not isinstance(hello, dict):
        raise RefusedError(HubSays.BAD_OPERATION, field="hello")
    if hello.get("protocol") not in SPEAKS:
        raise RefusedError(HubSays.PROTOCOL, speaks=list(SPEAKS))
    return Hello(_place(hello.get("cursor", 0)), read_marks(hello.get("marks", [])))


def read_marks(said: object) -> tuple[Mark, ...]:
    """Return the places that a device says it was at.

    Raises:
        RefusedError: They are none.
    """
    fits = isinstance(said, list) and len(said) <= MOST_MARKS and all(_is_mark(mark) for mark in said)
    if not fits or not isinstance(said, list):
        raise RefusedError(HubSays.BAD_OPERATION, field="marks")
    return tuple((int(seq), str(chain)) for seq, chain in said)


def _is_mark(mark: object) -> bool:
    if not isinstance(mark, list) or len(mark) != 2 or not isinstance(mark[1], str):
        return False
    return _place(mark[0]) >= 0 and len(mark[1]) <= 200 and mark[1].isprintable()


def _place(said: object) -> int:
    if not isinstance(said, int) or isinstance(said, bool) or not 0 <= said < 2**53:
        raise RefusedError(HubSays.BAD_OPERATION, field="cursor")
    return said


def _json(text: str) -> dict[str, Any]:
    try:
        told = json.loads(text)
    except (ValueError, RecursionError):
        return {}
    return told if isinstance(told, dict) else {}


def _text(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))
