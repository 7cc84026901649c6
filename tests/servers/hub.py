"""A real hub beside the tests, in a process of its own, and a device that talks to it."""

import asyncio
import io
import json
import random
import socket
import ssl
import subprocess
import sys
import uuid
from collections.abc import Iterator, Sequence
from contextlib import asynccontextmanager, redirect_stderr, redirect_stdout
from dataclasses import dataclass, field
from itertools import accumulate
from pathlib import Path
from typing import Any

import aiohttp
import pytest

from agentassist.cli import run
from agentassist.core.chain import Mark, chained
from agentassist.core.invitation import Invitation, read_invitation
from agentassist.core.operation import Operation, OpKind, write_operation
from agentassist.core.stamps import Stamper
from agentassist.core.team import Access
from tests.servers.postgres import Postgres

HERE = Path(__file__).parents[2]
NOW_MS = 1_790_000_000_000
PROTOCOL = {"Agent-Assist-Protocol": "1"}


def command(*words: str) -> subprocess.CompletedProcess[str]:
    """Run ``agentassist hub`` with words behind it, to its end."""
    out, err = io.StringIO(), io.StringIO()
    with redirect_stdout(out), redirect_stderr(err):
        code = run(["hub", *words])
    return subprocess.CompletedProcess(words, code, out.getvalue(), err.getvalue())


class HubProcess:
    """One hub. It may be killed and started again; its port stays.

    Args:
        database: An empty one, as who may make roles reaches it.
        folder: For its settings and certificate.
    """

    def __init__(self, database: str, folder: Path) -> None:
        self.database, self.folder = database, folder
        self.port = 0
        self.program: tuple[str, ...] = ("agentassist",)
        """The module that is run, and what it is told first."""
        self.log = folder / f"log-{uuid.uuid4().hex}"
        self._process: subprocess.Popen[str] | None = None

    def init(self, team: str, owner: str = "Owner") -> Invitation:
        """Make a team, and all that a hub needs where it is missing; return the owner's invitation."""
        way = ("--database", self.database, "--folder", str(self.folder), "--host", "localhost")
        done = command("init", *way, "--team", team, "--owner", owner)
        assert done.returncode == 0, done.stderr
        told = json.loads(done.stdout.splitlines()[-1])["invitation"]
        invitation = read_invitation(told)
        assert invitation
        return Invitation(f"localhost:{self.port}", invitation.code, invitation.pin)

    def team(self, name: str) -> str:
        """Make one more team and return the code for its owner."""
        from agentassist.hub import setup  # most tests need none of this

        with setup.reached(self.database) as conn:
            return setup.invite(conn, setup.make_team(conn, name), "Owner", Access.OWNER)

    def start(self) -> None:
        """Start, and return once it listens."""
        whole = [sys.executable, "-m", *self.program, "hub", "--folder", str(self.folder)]
        with self.log.open("a", encoding="utf-8") as log:
            self._process = subprocess.Popen(
                [*whole, "--listen", "127.0.0.1", "--port", str(self.port)],
                cwd=HERE,
                stdout=subprocess.PIPE,
                stderr=log,
                text=True,
            )
        assert self._process.stdout
        line = self._process.stdout.readline()
        assert line, self.log.read_text(encoding="utf-8")
        self.port = json.loads(line)["listening"]

    def stop(self) -> int:
        """End it in order and return its exit code."""
        return self._end("terminate")

    def kill(self) -> None:
        """End it as if the power had gone."""
        self._end("kill")

    def events(self) -> list[dict[str, Any]]:
        """Return what it logged."""
        return [json.loads(line) for line in self.log.read_text(encoding="utf-8").splitlines()]

    @property
    def pid(self) -> int:
        """Its process."""
        assert self._process
        return self._process.pid

    def tls(self) -> ssl.SSLContext:
        """Return what believes this hub and nobody else."""
        return ssl.create_default_context(cafile=str(self.folder / "certificate.pem"))

    def _end(self, how: str) -> int:
        if self._process is None:
            return 0
        getattr(self._process, how)()
        code = self._process.wait(15)
        assert self._process.stdout
        self._process.stdout.close()
        self._process = None
        return code


@dataclass
class Device:
    """A device that talks to a hub, without a cache."""

    hub: HubProcess
    session: aiohttp.ClientSession
    told: dict[str, Any]
    """What joining was answered."""
    letters: str
    stamper: Stamper
    port: int
    ms: int = field(default=NOW_MS)

    @property
    def headers(self) -> dict[str, str]:
        """What every request carries."""
        return PROTOCOL | {"Authorization": f"Bearer {self.told['token']}"}

    def url(self, path: str) -> str:
        """Return the address of something the hub answers."""
        return f"https://localhost:{self.port}{path}"

    async def get(self, path: str) -> tuple[int, dict[str, Any]]:
        """Ask for something."""
        async with self.session.get(self.url(path), headers=self.headers) as answer:
            return answer.status, await answer.json()

    async def post(self, path: str, body: object = None) -> tuple[int, dict[str, Any]]:
        """Tell something."""
        text = io.BytesIO(json.dumps(body or {}).encode())
        async with self.session.post(self.url(path), data=text, headers=self.headers) as answer:
            return answer.status, await answer.json()

    async def push(self, *ops: Operation) -> dict[str, Any]:
        """Push operations, which have to be answered in order."""
        status, told = await self.post("/v1/push", {"ops": [write_operation(op) for op in ops]})
        assert status == 200, told
        return told

    async def changes(self, after: int = 0) -> list[dict[str, Any]]:
        """Return all changes after a place."""
        found: list[dict[str, Any]] = []
        while True:
            _, told = await self.get(f"/v1/changes?after={found[-1]['n'] if found else after}")
            found += told["changes"]
            if not told["changes"]:
                return found

    async def marks(self) -> list[Mark]:
        """Return every place with its chain, the newest first, as a device has them that took all changes."""
        ops = [one["op"] for one in await self.changes()]
        return [*enumerate(accumulate(ops, chained, initial=""))][:0:-1]

    async def rows(self, query: str = "after=0", at: str = "") -> tuple[list[dict[str, Any]], list[str]]:
        """Return all rows that a query finds, and who was erased."""
        found: list[dict[str, Any]] = []
        erased: list[str] = []
        while True:
            status, told = await self.get(f"/v1/rows?{query}&at={at}")
            assert status == 200, told
            found += told["rows"]
            erased += told["erased"]
            if told["next"] is None:
                return found, erased
            at = told["next"]

    def patch(self, table: str, row_id: str, subject: str = "", **cells: Any) -> Operation:
        """Return a new operation."""
        self.ms += 1
        stamp = self.stamper.next(self.ms)
        return Operation(str(uuid.uuid4()), OpKind.PATCH, table, row_id, subject, stamp, cells)

    def erasure(self, subject: str) -> Operation:
        """Return the wish to take somebody out everywhere."""
        self.ms += 1
        stamp = self.stamper.next(self.ms)
        return Operation(str(uuid.uuid4()), OpKind.ERASE, "", subject, subject, stamp)

    def live(self) -> Any:
        """Open a line."""
        return self.session.ws_connect(self.url("/v1/live"), headers=self.headers, max_msg_size=0)


@asynccontextmanager
async def talking(hub: HubProcess) -> Any:
    """Give a session that believes the hub."""
    sockets: list[socket.socket] = []
    # Each from an address of its own, for who tries many codes from one has to wait.
    address = f"127.{random.randrange(1, 255)}.{random.randrange(255)}.{random.randrange(1, 255)}"

    def make(place: Any) -> socket.socket:
        sockets.append(socket.socket(place[0], place[1], place[2]))
        sockets[-1].setblocking(False)
        return sockets[-1]

    connector = aiohttp.TCPConnector(ssl=hub.tls(), limit=0, local_addr=(address, 0), socket_factory=make)
    async with aiohttp.ClientSession(connector=connector) as session:
        yield session
    async with asyncio.timeout(10):
        # Lines say goodbye after they were closed here.
        while any(one.fileno() >= 0 for one in sockets):
            await asyncio.sleep(0.005)


async def join(
    hub: HubProcess, session: aiohttp.ClientSession, code: str, letters: str = "", name: str = ""
) -> Device:
    """Follow an invitation."""
    letters = letters or uuid.uuid4().hex[:8]
    body = {"code": code, "device": letters, "name": name}
    status, told = 503, {}
    while status == 503:  # as a device does, where its database has just crashed in another test
        async with session.post(f"https://localhost:{hub.port}/v1/join", json=body) as answer:
            status, told = answer.status, await answer.json()
    assert status == 200, told
    return Device(hub, session, told, letters, Stamper(letters), hub.port)


async def invited(owner: Device, access: str = "rep", name: str = "Meera") -> str:
    """Return the code of a new invitation."""
    status, told = await owner.post("/v1/invitations", {"name": name, "access": access})
    assert status == 200, told
    read = read_invitation(told["invitation"])
    assert read
    return read.code


async def team_of(
    hub: HubProcess, session: aiohttp.ClientSession, accesses: Sequence[str] = ("rep",), team: str = ""
) -> list[Device]:
    """Make a team and return its owner's device, and one for each of the roles."""
    owner = await join(hub, session, hub.team(team or str(uuid.uuid4())))
    more = [await join(hub, session, await invited(owner, access)) for access in accesses]
    return [owner, *more]


def play(hub: HubProcess, script: Any, accesses: Sequence[str] = ("rep",)) -> None:
    """Run ``script`` with the devices of a new team: its owner's, and one for each role."""

    async def whole() -> None:
        async with talking(hub) as session:
            await script(*await team_of(hub, session, accesses))

    asyncio.run(whole())


async def said(line: aiohttp.ClientWebSocketResponse, kind: str | None) -> Any:
    """Return the next thing of a kind that the hub says on a line; with None, the code it is closed with."""
    while True:
        message = await line.receive(timeout=10)
        if message.type is not aiohttp.WSMsgType.TEXT:
            assert kind is None, f"closed with {line.close_code}"
            return message.data if message.type is aiohttp.WSMsgType.CLOSE else line.close_code
        told = json.loads(message.data)
        if kind in told:
            return told[kind]


@pytest.fixture(scope="session")
def hub(postgres: Postgres, tmp_path_factory: pytest.TempPathFactory) -> Iterator[HubProcess]:
    """A running hub; one for all tests, each of which makes a team of its own."""
    process = HubProcess(postgres.fresh(), tmp_path_factory.mktemp("hub"))
    process.init("First")
    process.start()
    try:
        yield process
    finally:
        process.kill()


@pytest.fixture
def own_hub(hub: HubProcess) -> Iterator[HubProcess]:
    """One more replica, for one test that may do to it what it likes."""
    process = HubProcess(hub.database, hub.folder)
    process.start()
    try:
        yield process
    finally:
        process.kill()
