"""Two computers on one: real sockets, real TLS, and what each side was told."""

import socket
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from queue import Empty, SimpleQueue

import pytest

from agentassist.core.errors import PairingError
from agentassist.core.pairing import Door, DoorState, Joining
from agentassist.pairing.guest import Guest
from agentassist.pairing.host import Host
from agentassist.pairing.side import Ears

SOON_S = 30.0


class Heard:
    """What one side was told, in order."""

    def __init__(self) -> None:
        self._queue: SimpleQueue[object] = SimpleQueue()

    def put(self, news: object) -> None:
        """Take news in; from any thread."""
        self._queue.put(news)

    def next(self, kind: type) -> object:
        """Wait for the next news of a kind; others are passed by."""
        end_s = time.monotonic() + SOON_S
        while True:
            news = self._queue.get(timeout=max(0.0, end_s - time.monotonic()))
            if isinstance(news, kind):
                return news

    def nothing(self) -> bool:
        """Tell whether there is no more."""
        try:
            self._queue.get_nowait()
        except Empty:
            return True
        return False


@dataclass
class Waiting:
    """A trainer's computer that waits."""

    host: Host
    heard: Heard
    door: Door

    @property
    def place(self) -> tuple[str, int]:
        """Where it is."""
        return "127.0.0.1", self.door.port

    @property
    def address(self) -> str:
        """As somebody types it."""
        return f"127.0.0.1:{self.door.port}"

    def until(self, state: DoorState) -> Door:
        """Wait for a state of the door."""
        while True:
            door = self.heard.next(Door)
            if door.state is state:
                return door

    def knock(self) -> socket.socket:
        """Return a bare connection to it."""
        return socket.create_connection(self.place, timeout=SOON_S)


@dataclass
class Coming:
    """A rep's computer on its way."""

    guest: Guest
    heard: Heard = field(default_factory=Heard)

    def joining(self) -> Joining:
        """Wait for the next news of the way."""
        return self.heard.next(Joining)

    def trouble(self) -> PairingError:
        """Wait for what went wrong."""
        return self.heard.next(PairingError)


Wait = Callable[..., Waiting]
Come = Callable[[str, str], Coming]


@pytest.fixture
def wait() -> Iterator[Wait]:
    """Return a function that lets a trainer's computer wait, on any port."""
    hosts: list[Host] = []

    def made(good_s: float = 600.0, port: int = 0) -> Waiting:
        heard = Heard()
        host = Host(Ears(heard.put, heard.put, heard.put), time.monotonic, port, good_s)
        hosts.append(host)
        host.start()
        waiting = Waiting(host, heard, Door())
        waiting.door = waiting.until(DoorState.OPEN)
        return waiting

    yield made
    _end(hosts)


@pytest.fixture
def come() -> Iterator[Come]:
    """Return a function that lets a rep's computer set out."""
    guests: list[Guest] = []

    def made(address: str, code: str) -> Coming:
        heard = Heard()
        guest = Guest(address, code, Ears(heard.put, heard.put, heard.put), time.monotonic)
        guests.append(guest)
        guest.start()
        return Coming(guest, heard)

    yield made
    _end(guests)


def _end(threads: list) -> None:
    for one in threads:
        one.stop()
    for one in threads:
        one.join(SOON_S)
        assert not one.is_alive()
