"""A port at which a played peer serves whoever connects."""

import socket
import ssl
import threading
from collections.abc import Callable
from contextlib import suppress
from types import TracebackType
from typing import Self

from phones import clock, until_true

from agentassist.core.call import CallEvent, Kind, LinkState, SourceStatus
from agentassist.core.tracker import CallTracker
from agentassist.telephony.source import Source

Serve = Callable[[socket.socket], None]
"""Talks with one who connected, in a thread of its own; the link is closed when it returns."""


class Listener:
    """Listens from ``with`` until its end; every link ends with it."""

    def __init__(self, serve: Serve, tls: ssl.SSLContext | None = None, port: int = 0) -> None:
        self._serve = serve
        self._tls = tls
        self._listening = socket.create_server(("127.0.0.1", port))
        self.port: int = self._listening.getsockname()[1]
        self.links: list[socket.socket] = []
        self.met = 0
        """How many have connected so far."""
        self._threads: list[threading.Thread] = []

    def __enter__(self) -> Self:
        self._begin(self._accept)
        return self

    def __exit__(
        self, _kind: type[BaseException] | None, _error: BaseException | None, _trace: TracebackType | None
    ) -> None:
        for one in (self._listening, *self.links):
            # Only a shutdown wakes a thread that waits.
            with suppress(OSError):
                one.shutdown(socket.SHUT_RDWR)
            one.close()
        for thread in self._threads:
            thread.join()

    def drop(self) -> None:
        """End every link that stands; who comes back is served again."""
        for link in self.links:
            with suppress(OSError):
                link.shutdown(socket.SHUT_RDWR)

    def _begin(self, run: Callable[..., None], *given: object) -> None:
        self._threads.append(threading.Thread(target=run, args=given, daemon=True))
        self._threads[-1].start()

    def _accept(self) -> None:
        with suppress(OSError):
            while True:
                link = self._listening.accept()[0]
                self.links.append(link)
                self.met += 1
                self._begin(self._meet, link)

    def _meet(self, link: socket.socket) -> None:
        with suppress(OSError, ValueError):
            if self._tls is not None:
                link = self._tls.wrap_socket(link, server_side=True)
                self.links.append(link)
            with link:
                self._serve(link)


class Heard:
    """What a source told; runs from ``with`` until its end."""

    def __init__(self, source: Source) -> None:
        self.source = source
        self._news = threading.Condition()
        self.events: list[CallEvent] = []
        self.statuses: list[SourceStatus] = []
        self.tracker = CallTracker()

    def __enter__(self) -> Self:
        self.source.start(self._hear, self._learn)
        return self

    def __exit__(self, *_: object) -> None:
        self.source.stop()

    def _hear(self, event: CallEvent) -> None:
        with self._news:
            self.events.append(event)
            self.tracker = self.tracker.after(event)
            self._news.notify_all()

    def _learn(self, status: SourceStatus) -> None:
        with self._news:
            self.statuses.append(status)
            self._news.notify_all()

    def until(self, seen: Callable[[], bool], within_s: float = 10.0) -> None:
        """Wait until ``seen``."""
        with self._news:
            assert self._news.wait_for(seen, within_s), (self.kinds, self.statuses)

    def until_connected(self) -> None:
        """Wait until the link stands."""
        self.until(lambda: bool(self.statuses) and self.statuses[-1].state is LinkState.CONNECTED)

    def until_told(self, state: LinkState) -> SourceStatus:
        """Wait for a state and return the status that has it."""
        self.until(lambda: any(status.state is state for status in self.statuses))
        return next(status for status in self.statuses if status.state is state)

    @property
    def kinds(self) -> list[Kind]:
        """The kinds of all events, in order."""
        return [event.kind for event in self.events]


__all__ = ["Heard", "Listener", "Serve", "clock", "until_true"]
