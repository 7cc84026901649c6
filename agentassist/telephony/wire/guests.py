"""Serves a listening socket: each guest says one thing and gets one answer.

Nobody can make it wait, fill the memory or keep others out, and while nobody says anything it sleeps.
"""

import logging
import select
import socket
from collections import Counter
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass

MOST_GUESTS = 16
"""Connections at once; of whoever has the most of them, the oldest gives way."""
AT_ONCE = 64 * 1024
"""Bytes read before it is looked at what they say."""
_FULL_HOUSE_S = 0.2
"""The wait where the machine has no room for one more connection."""

log = logging.getLogger(__name__)


@dataclass(slots=True)
class Guest:
    """One connection, and what it said so far; both ends are empty where the socket is a file."""

    link: socket.socket
    until_s: float
    there: str = ""
    """The address it came from."""
    here: str = ""
    """Where it reached us: ``address:port``."""
    received: bytes = b""


class GuestServer:
    """Serves on the thread that calls ``serve``.

    Args:
        listening: Closed at the end.
        answer: Returns the whole answer to what a guest said so far; None to hear more, empty to say nothing.
            It bounds what a guest may say.
        too_slow: The answer to whoever does not come to an end in time.
        patience_s: How long a guest may take.
        now_s: Reads a clock that only goes forward.
    """

    def __init__(
        self,
        listening: socket.socket,
        answer: Callable[[Guest], bytes | None],
        too_slow: bytes,
        patience_s: float,
        now_s: Callable[[], float],
    ) -> None:
        self._listening = listening
        self._answer = answer
        self._too_slow = too_slow
        self._patience_s = patience_s
        self._now_s = now_s
        self._guests: list[Guest] = []

    def serve(self, until: socket.socket) -> None:
        """Serve until ``until`` has something to read."""
        with self._listening:
            while True:
                waiting = [until, self._listening, *(guest.link for guest in self._guests)]
                readable, _, _ = select.select(waiting, [], [], self._longest_wait_s())
                if until in readable:
                    break
                for guest in [guest for guest in self._guests if guest.link in readable]:
                    self._listen_to(guest)
                self._dismiss_the_slow()
                if self._listening in readable and not self._let_in():
                    select.select([until], [], [], _FULL_HOUSE_S)
        for guest in self._guests:
            guest.link.close()

    def _longest_wait_s(self) -> float | None:
        ends = [guest.until_s for guest in self._guests]
        return max(0.0, min(ends) - self._now_s()) if ends else None

    def _let_in(self) -> bool:
        """Return False where nobody could be let in."""
        try:
            link, there = self._listening.accept()
        except OSError:
            return False
        link.settimeout(self._patience_s)
        guest = Guest(link, self._now_s() + self._patience_s)
        if isinstance(there, tuple):
            guest.there, guest.here = there[0], ":".join(map(str, link.getsockname()[:2]))
        self._guests.append(guest)
        if len(self._guests) > MOST_GUESTS:
            # Whoever comes in crowds pushes out their own; a sender from elsewhere is heard.
            [(crowd, _count)] = Counter(guest.there for guest in self._guests).most_common(1)
            self._dismiss(next(guest for guest in self._guests if guest.there == crowd), self._too_slow)
        return True

    def _listen_to(self, guest: Guest) -> None:
        try:
            received = guest.link.recv(AT_ONCE)
        except OSError:
            received = b""
        guest.received += received
        answer = self._answer_anyhow(guest) if received else self._too_slow
        if answer is not None:
            self._dismiss(guest, answer)

    def _answer_anyhow(self, guest: Guest) -> bytes | None:
        """Answer; what nobody foresaw costs one guest their answer, and no later one theirs."""
        try:
            return self._answer(guest)
        except Exception as error:  # noqa: BLE001 - a fault of ours costs one guest, not the source
            # Its words may hold what was told.
            log.warning("a guest was told nothing: unforeseen %s", type(error).__name__)
            return b""

    def _dismiss_the_slow(self) -> None:
        now_s = self._now_s()
        for guest in [guest for guest in self._guests if guest.until_s <= now_s]:
            self._dismiss(guest, self._too_slow)

    def _dismiss(self, guest: Guest, answer: bytes) -> None:
        self._guests.remove(guest)
        with suppress(OSError), guest.link as link:
            link.sendall(answer)
