"""The hub as a process: listens, works, and goes in order when it is told to."""

import asyncio
import logging
import signal
import socket
import ssl
import sys
import time
from pathlib import Path

from aiohttp import web

from agentassist.core.frozen import dataclass
from agentassist.hub.answers import Answers
from agentassist.hub.asking import MOST_BYTES
from agentassist.hub.certificates import pin_of
from agentassist.hub.database import Database
from agentassist.hub.door import Door, answering
from agentassist.hub.hub import Hub
from agentassist.hub.log import Libraries, Log, to_stderr
from agentassist.hub.passes import Passes
from agentassist.hub.schema import look
from agentassist.hub.trouble import Trouble, TroubleError

SHAKE_S = 10.0
"""So long a connection may take to agree on how to encrypt."""
IDLE_S = 60.0
"""So long a connection may be open without a request."""
LINGER_S = 2.0


@dataclass(frozen=True, slots=True)
class Serving:
    """Everything a replica has to be told."""

    database: str
    """How the hub's own role reaches PostgreSQL."""
    host: str
    port: int
    """0 for any that is free."""
    certificate: Path
    key: Path
    address: str
    """Host and port where devices reach the hub; goes into invitations."""
    secret: str
    """What tokens are proved with."""
    shown_out: Path
    """The devices that were shown out, one a line."""


class Replica:
    """One running hub.

    Args:
        serving: What it is told.
        log: Told what happens.
    """

    def __init__(self, serving: Serving, log: Log) -> None:
        self._serving, self._log = serving, log
        passes = Passes(serving.secret, serving.shown_out)
        self._hub = Hub(Database(serving.database), log, now_ms, passes)
        self._context = tls(serving)
        self._runner: web.AppRunner | None = None
        self._listening: asyncio.Server | None = None
        self.port = serving.port

    async def start(self) -> None:
        """Begin to work, then to listen.

        Raises:
            TroubleError: It may not or cannot.
        """
        await look(self._serving.database)
        await self._hub.start()
        app = web.Application(client_max_size=MOST_BYTES, middlewares=[answering(self._log)])
        answers = Answers(self._hub, self._serving.address, pin_of(self._serving.certificate))
        app.add_routes(answers.routes())
        self._runner = web.AppRunner(
            app,
            access_log=None,
            auto_decompress=False,
            keepalive_timeout=IDLE_S,
            lingering_time=LINGER_S,
            shutdown_timeout=2.0,
        )
        await self._runner.setup()
        assert self._runner.server is not None  # it was set up
        door = Door(self._runner.server)
        answers.known = door.known
        await self._listen(door)
        self._log("listening", port=self.port)

    async def stop(self) -> None:
        """Go: no new connections, lines are closed with a code, what was begun is finished."""
        if self._listening is not None:
            self._listening.close()
        await self._hub.end_lines()
        if self._runner is not None:
            await self._runner.cleanup()
        await self._hub.stop()
        self._log("stopped")

    def renew(self) -> None:
        """Use the certificate that lies in its place now, from the next connection on."""
        self._context.load_cert_chain(self._serving.certificate, self._serving.key)
        self._log("certificate read again")

    async def _listen(self, door: Door) -> None:
        try:
            self._listening = await asyncio.get_running_loop().create_server(
                door,
                self._serving.host or None,
                self._serving.port,
                ssl=self._context,
                ssl_handshake_timeout=SHAKE_S,
                backlog=256,
            )
        except OSError as error:
            await self.stop()
            raise TroubleError(Trouble.PORT, port=self._serving.port) from error
        self.port = _port(self._listening.sockets[0])


def tls(serving: Serving) -> ssl.SSLContext:
    """Return how the hub encrypts.

    Raises:
        TroubleError: There is no certificate, or its key is another's.
    """
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.minimum_version = ssl.TLSVersion.TLSv1_2
    try:
        context.load_cert_chain(serving.certificate, serving.key)
    except OSError as error:
        raise TroubleError(Trouble.CERTIFICATE, file=serving.certificate.name) from error
    return context


def run(serving: Serving) -> None:
    """Serve until the process is told to end.

    Raises:
        TroubleError: It may not or cannot.
    """
    asyncio.run(_run(serving))


async def _run(serving: Serving) -> None:
    log = to_stderr(now_ms)
    logging.getLogger().addHandler(Libraries(log))
    replica = Replica(serving, log)
    ended = asyncio.Event()
    loop = asyncio.get_running_loop()
    if sys.platform != "win32":
        for which in (signal.SIGTERM, signal.SIGINT):
            loop.add_signal_handler(which, ended.set)
        loop.add_signal_handler(signal.SIGHUP, replica.renew)
    await replica.start()
    print(f'{{"listening": {replica.port}}}', flush=True)  # noqa: T201 - whoever started it waits for this
    await ended.wait()
    await replica.stop()


def now_ms() -> int:
    """Return UTC milliseconds."""
    return time.time_ns() // 1_000_000


def _port(listening: socket.socket) -> int:
    return int(listening.getsockname()[1])
