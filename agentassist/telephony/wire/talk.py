"""One link, from connecting to its end."""

import logging
import queue
import socket
from collections.abc import Callable

from agentassist.core.call import Fault, Order
from agentassist.core.frozen import dataclass
from agentassist.core.moment import Moment
from agentassist.telephony.source import Clock, Emit
from agentassist.telephony.wire.pace import LinkEnd
from agentassist.telephony.wire.probe import TLS_RECORDS
from agentassist.telephony.wire.speech import Speech, Turn
from agentassist.telephony.wire.waker import StopAskedError, Waker

log = logging.getLogger(__name__)

PATIENCE_S = 5.0
"""A peer that has not shown by then who it is will not."""
MOST_UNSENT = 1024 * 1024
"""Bytes; a peer that leaves so much unread does not listen."""


@dataclass(frozen=True, slots=True)
class Hearers:
    """Whom a link tells what."""

    clock: Clock
    emit: Emit
    connected: Callable[[], None]


class Talk:
    """What is known of one link."""

    def __init__(self, link: socket.socket, speech: Speech, hearers: Hearers) -> None:
        self._link = link
        self._speech = speech
        self._hearers = hearers
        self._began_s = hearers.clock().mono_s
        self._unsent = b""
        self._first = b""
        """The first bytes that came."""
        self._up = False
        self._fault: Fault | None = None
        """Why the link ends; None while it goes on."""

    def run(self, waker: Waker, orders: queue.SimpleQueue[Order]) -> LinkEnd:
        """Talk until one side ends it.

        Raises:
            StopAskedError: Nobody wants to hear any more.
        """
        while not orders.empty():
            # Given while there was no peer.
            orders.get()
        try:
            self._take(self._speech.began(self._now()))
            while self._fault is None:
                self._round(waker, orders)
        except OSError:
            # The peer is gone; what it said last was told.
            self._hear(b"")
        except StopAskedError:
            raise
        except Exception as error:  # noqa: BLE001 - a fault of ours costs one link, not the source
            # Its words may hold what was told.
            log.warning("a link ends: unforeseen %s", type(error).__name__)
            self._fault = Fault.OTHER_PROTOCOL
        now = self._now()
        if self._up:
            for event in self._speech.ended(now):
                self._hearers.emit(event)
        return LinkEnd(self._fault or Fault.NONE, now.mono_s - self._began_s, self._up)

    def _round(self, waker: Waker, orders: queue.SimpleQueue[Order]) -> None:
        ready = waker.wait(self._link, self._left_s(), write=bool(self._unsent))
        if ready.read:
            self._hear(self._link.recv(65536))
        while not orders.empty():
            order = orders.get()
            if self._up:
                self._take(self._speech.ordered(order, self._now()))
        due_s = self._due_s()
        if due_s is not None and self._now().mono_s >= due_s:
            self._be_woken()
        self._send()

    def _hear(self, data: bytes) -> None:
        self._first = (self._first + data[:2])[:2]
        if not data:
            self._end(Fault.NONE if self._first else Fault.SILENT)
        elif self._first.startswith(TLS_RECORDS) and not self._speech.encrypted:
            self._end(Fault.ENCRYPTED)
        else:
            self._take(self._speech.received(data, self._now()))

    def _be_woken(self) -> None:
        if self._up:
            self._take(self._speech.woken(self._now()))
        else:
            self._end(Fault.OTHER_PROTOCOL if self._first else Fault.SILENT)

    def _take(self, turn: Turn) -> None:
        if self._fault is not None:
            return
        if turn.up:
            self._up = True
            self._hearers.connected()
        for event in turn.events:
            self._hearers.emit(event)
        self._unsent += turn.send
        self._send()
        if turn.fault or len(self._unsent) > MOST_UNSENT:
            self._end(turn.fault or Fault.SILENT)

    def _send(self) -> None:
        while self._unsent:
            try:
                sent = self._link.send(self._unsent)
            except BlockingIOError:
                return
            self._unsent = self._unsent[sent:]

    def _end(self, fault: Fault) -> None:
        if self._fault is None:
            self._fault = fault

    def _due_s(self) -> float | None:
        return self._speech.due_s if self._up else self._began_s + PATIENCE_S

    def _left_s(self) -> float | None:
        due_s = self._due_s()
        return None if due_s is None else due_s - self._now().mono_s

    def _now(self) -> Moment:
        return self._hearers.clock()
