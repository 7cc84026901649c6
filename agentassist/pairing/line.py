"""One connection that carries JSON lines; nothing on it can hang, or fill the memory."""

import json
import select
import socket
import ssl
from collections import deque
from collections.abc import Callable, Mapping
from contextlib import suppress
from enum import Enum
from functools import partial
from typing import TypeVar

T = TypeVar("T")
Told = Mapping[str, object]
"""One line: a JSON object with a text ``kind``."""

LONGEST_LINE = 1_048_576
"""Bytes of one line with its end; a scenario file is far shorter."""
LONGEST_WAITING = 4 * LONGEST_LINE
"""Bytes that may wait for the other side to read on."""
STILL_S = 5.0
"""So often a side says that it is still there."""
LOST_S = 15.0
"""So long after the last word of the other side the line is taken for lost."""
_PIECE = 65_536


class Parting(Enum):
    """How a line ended."""

    STOPPED = "stopped"
    """By this side."""
    LEFT = "left"
    """The other side said goodbye."""
    LOST = "lost"
    ODD = "odd"
    """The other side said what nobody of ours says."""


class PartedError(Exception):
    """The line ended.

    Args:
        how: Why.
    """

    def __init__(self, how: Parting) -> None:
        super().__init__(how.value)
        self.how = how


class Wake:
    """Ends a wait from another thread."""

    def __init__(self) -> None:
        self._bell, self.ear = socket.socketpair()
        self._bell.setblocking(False)
        self.ear.setblocking(False)
        self.stopped = False

    def ring(self) -> None:
        """Let whoever waits look around; from any thread."""
        # A full bell has rung long since.
        with suppress(OSError):
            self._bell.send(b"!")

    def stop(self) -> None:
        """Let whoever waits end; from any thread."""
        self.stopped = True
        self.ring()

    def hush(self) -> None:
        """Hear all ringing so far."""
        with suppress(OSError):
            while self.ear.recv(_PIECE):
                pass

    def close(self) -> None:
        """Give the sockets back."""
        self._bell.close()
        self.ear.close()


class Line:
    """One TLS connection; all but ``tell`` is for the thread that made it.

    Args:
        link: Connected, greeted or not; from here on it does not block.
        wake: Ends every wait.
        now_s: Reads a clock that only goes forward.
    """

    def __init__(self, link: ssl.SSLSocket, wake: Wake, now_s: Callable[[], float]) -> None:
        link.setblocking(False)
        self._link, self._wake, self._now_s = link, wake, now_s
        self._received = bytearray()
        self._outbox: deque[bytes] = deque()

    def shake(self, until_s: float) -> None:
        """Agree on keys.

        Raises:
            PartedError: It was too late, or the other side speaks no TLS.
        """
        self._patiently(self._link.do_handshake, until_s)

    def certificate(self) -> bytes:
        """Return the other side's certificate; empty for none."""
        return self._link.getpeercert(binary_form=True) or b""

    def give(self, told: Told, until_s: float) -> None:
        """Say a line and wait until it is on its way.

        Raises:
            PartedError: The line ended instead.
        """
        line = _line(told)
        while line:
            sent = self._patiently(partial(self._link.send, line), until_s)
            line = line[sent:]

    def hear(self, most: int, until_s: float) -> Told:
        """Return the next line.

        Raises:
            PartedError: The line ended instead, or is longer than ``most`` bytes, or is none of ours.
        """
        while b"\n" not in self._received:
            if len(self._received) > most:
                raise PartedError(Parting.ODD)
            piece = self._patiently(lambda: self._link.recv(_PIECE), until_s)
            if not piece:
                raise PartedError(Parting.LOST)
            self._received += piece
        return self._next()

    def tell(self, told: Told) -> None:
        """Say a line once ``carry`` gets to it; from any thread, returns at once.

        Raises:
            PartedError: It is longer than any line may be.
        """
        self._outbox.append(_line(told))
        self._wake.ring()

    def carry(self, heard: Callable[[Told], None]) -> Parting:
        """Say what is told and hear what comes, until the line ends; ``heard`` may raise ValueError."""
        try:
            self._carry(heard)
        except PartedError as error:
            return error.how
        except (OSError, ValueError, RecursionError) as error:
            return Parting.LOST if isinstance(error, OSError) else Parting.ODD
        return Parting.STOPPED

    def close(self) -> None:
        """Let go, without waiting for anybody."""
        self._link.close()

    def _carry(self, heard: Callable[[Told], None]) -> None:
        said_s = heard_s = self._now_s()
        waiting = b""
        while not self._wake.stopped:
            now_s = self._now_s()
            if now_s - heard_s > LOST_S:
                raise PartedError(Parting.LOST)
            while self._outbox:
                waiting += self._outbox.popleft()
            if not waiting and now_s - said_s > STILL_S:
                waiting = _line({"kind": "still"})
            if len(waiting) > LONGEST_WAITING:
                raise PartedError(Parting.LOST)
            said, waiting = bool(waiting), waiting[self._sent(waiting) :]
            said_s = now_s if said else said_s
            if self._take(heard):
                heard_s = now_s
            self._rest(now_s + STILL_S / 2, writing=bool(waiting))
        self._goodbye()

    def _sent(self, waiting: bytes) -> int:
        if not waiting:
            return 0
        try:
            return self._link.send(waiting)
        except (ssl.SSLWantReadError, ssl.SSLWantWriteError):
            return 0

    def _take(self, heard: Callable[[Told], None]) -> bool:
        """Hear everything that is there; tell whether anything was."""
        news = False
        while True:
            while b"\n" in self._received:
                self._hand(self._next(), heard)
            if len(self._received) > LONGEST_LINE:
                raise PartedError(Parting.ODD)
            piece = self._piece()
            if piece is None:
                return news
            if not piece:
                raise PartedError(Parting.LOST)
            news = True
            self._received += piece

    def _hand(self, told: Told, heard: Callable[[Told], None]) -> None:
        if told["kind"] == "bye":
            raise PartedError(Parting.LEFT)
        if told["kind"] != "still":
            heard(told)

    def _piece(self) -> bytes | None:
        try:
            return self._link.recv(_PIECE)
        except (ssl.SSLWantReadError, ssl.SSLWantWriteError):
            return None

    def _goodbye(self) -> None:
        with suppress(OSError):
            self._link.send(_line({"kind": "bye"}))

    def _next(self) -> Told:
        line, _, rest = self._received.partition(b"\n")
        self._received = bytearray(rest)
        return read_line(bytes(line))

    def _patiently(self, do: Callable[[], T], until_s: float) -> T:
        """Do what may want to wait for the other side."""
        while True:
            try:
                return do()
            except ssl.SSLWantReadError:
                self._wait(until_s, writing=False)
            except ssl.SSLWantWriteError:
                self._wait(until_s, writing=True)
            except ssl.SSLError as error:
                raise PartedError(Parting.ODD) from error
            except OSError as error:
                raise PartedError(Parting.LOST) from error

    def _wait(self, until_s: float, *, writing: bool) -> None:
        if self._now_s() >= until_s:
            raise PartedError(Parting.LOST)
        self._rest(until_s, writing=writing)
        if self._wake.stopped:
            raise PartedError(Parting.STOPPED)

    def _rest(self, until_s: float, *, writing: bool) -> None:
        link = [self._link]
        wait_s = max(0.0, until_s - self._now_s())
        readable, _, _ = select.select([*link, self._wake.ear], link if writing else [], [], wait_s)
        if self._wake.ear in readable:
            self._wake.hush()


def _line(told: Told) -> bytes:
    line = json.dumps(told, ensure_ascii=False, separators=(",", ":")).encode("utf-8", "replace") + b"\n"
    if len(line) > LONGEST_LINE:
        raise PartedError(Parting.ODD)
    return line


def read_line(line: bytes) -> Told:
    """Return the object of a line.

    Raises:
        PartedError: It is none of ours.
    """
    try:
        told = json.loads(line, parse_constant=_no_number)
    except (ValueError, RecursionError) as error:
        raise PartedError(Parting.ODD) from error
    if not isinstance(told, dict) or not isinstance(told.get("kind"), str):
        raise PartedError(Parting.ODD)
    return told


def _no_number(name: str) -> float:
    raise ValueError(name)
