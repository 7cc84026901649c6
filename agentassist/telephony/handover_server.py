"""Answers one line for one line on a socket; nobody can make it wait, or fill the memory."""

import select
import socket
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass

from agentassist.telephony.handover_client import LONGEST_LINE

PATIENCE_S = 2.0
"""How long a connection may take for its line."""
MOST_GUESTS = 16
"""Connections at once; the oldest gives way."""


@dataclass(slots=True)
class _Guest:
    link: socket.socket
    until_s: float
    received: bytes = b""


class LineServer:
    """Serves one listening socket, on the thread that calls ``serve``.

    Args:
        listening: Closed at the end.
        answer: Returns the answer to a line; both without line end.
        too_long: The answer to more than ``LONGEST_LINE`` bytes.
        too_slow: The answer to whoever does not end the line in time.
        now_s: Reads a clock that only goes forward.
    """

    def __init__(
        self,
        listening: socket.socket,
        answer: Callable[[bytes], bytes],
        too_long: bytes,
        too_slow: bytes,
        now_s: Callable[[], float],
    ) -> None:
        self._listening = listening
        self._answer = answer
        self._too_long = too_long
        self._too_slow = too_slow
        self._now_s = now_s
        self._guests: list[_Guest] = []

    def serve(self, until: socket.socket) -> None:
        """Serve until ``until`` has something to read."""
        with self._listening:
            while True:
                waiting = [until, self._listening, *(guest.link for guest in self._guests)]
                readable, _, _ = select.select(waiting, [], [], self._patience_s())
                if until in readable:
                    break
                for guest in [guest for guest in self._guests if guest.link in readable]:
                    self._listen_to(guest)
                self._dismiss_the_slow()
                if self._listening in readable:
                    self._let_in()
        for guest in self._guests:
            guest.link.close()

    def _patience_s(self) -> float | None:
        ends = [guest.until_s for guest in self._guests]
        return max(0.0, min(ends) - self._now_s()) if ends else None

    def _let_in(self) -> None:
        with suppress(OSError):
            link, _ = self._listening.accept()
            link.settimeout(PATIENCE_S)
            self._guests.append(_Guest(link, self._now_s() + PATIENCE_S))
        for guest in self._guests[:-MOST_GUESTS]:
            self._dismiss(guest, self._too_slow)

    def _listen_to(self, guest: _Guest) -> None:
        try:
            received = guest.link.recv(LONGEST_LINE)
        except OSError:
            received = b""
        guest.received += received
        line, end, _ = guest.received.partition(b"\n")
        if len(line) >= LONGEST_LINE:
            self._dismiss(guest, self._too_long)
        elif end:
            self._dismiss(guest, self._answer(line))
        elif not received:
            self._dismiss(guest, self._too_slow)

    def _dismiss_the_slow(self) -> None:
        now_s = self._now_s()
        for guest in [guest for guest in self._guests if guest.until_s <= now_s]:
            self._dismiss(guest, self._too_slow)

    def _dismiss(self, guest: _Guest, answer: bytes) -> None:
        self._guests.remove(guest)
        with suppress(OSError), guest.link as link:
            link.sendall(answer + b"\n")
