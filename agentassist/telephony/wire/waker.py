"""Lets other threads rouse the one that waits for a socket."""

import select
import socket
from contextlib import suppress

from agentassist.core.frozen import dataclass


class StopAskedError(Exception):
    """Nobody wants to hear any more."""


@dataclass(frozen=True, slots=True)
class Ready:
    """What a socket is ready for; neither where time ran out or somebody roused."""

    read: bool
    write: bool


class Waker:
    """One waits, any thread may rouse or stop."""

    def __init__(self) -> None:
        self._ears: list[socket.socket] = []
        self._mouths: list[socket.socket] = []
        self.stopped = False

    def open(self) -> None:
        """Get the sockets that rouse; nothing before can be roused."""
        ear, mouth = socket.socketpair()
        ear.setblocking(False)
        mouth.setblocking(False)
        self._ears, self._mouths = [ear], [mouth]

    def rouse(self) -> None:
        """End the present wait, or the next."""
        for mouth in self._mouths:
            # A full socket rouses just as well, and one that is closed belongs to nobody who waits.
            with suppress(OSError):
                mouth.send(b"!")

    def stop(self) -> None:
        """End this wait and every later one for good."""
        self.stopped = True
        self.rouse()

    def wait(
        self, link: socket.socket | None, timeout_s: float | None, *, read: bool = True, write: bool = False
    ) -> Ready:
        """Wait for the socket to be ready, for somebody to rouse, or ``timeout_s`` (None: for ever).

        Raises:
            StopAskedError: ``stop`` was called.
        """
        readers = self._ears if link is None or not read else [*self._ears, link]
        writers = [link] if link is not None and write else []
        allowed_s = None if timeout_s is None else max(timeout_s, 0.0)
        # Windows tells of a connection that failed only as an exception.
        readable, writable, broken = select.select(readers, writers, writers, allowed_s)
        for ear in self._ears:
            if ear in readable:
                with suppress(OSError):
                    ear.recv(4096)
        if self.stopped:
            raise StopAskedError
        return Ready(link is not None and link in readable, bool(writable or broken))

    def close(self) -> None:
        """Give the sockets back; nobody waits any more."""
        for one in (*self._ears, *self._mouths):
            one.close()
