"""The connection to baresip's control port, kept up by a thread of its own."""

import queue
import select
import socket
import threading
from collections.abc import Mapping
from contextlib import suppress

from agentassist.core.call import Capabilities, Holding, LinkState, Order, SourceStatus, Verb
from agentassist.core.errors import SourceError, Trouble
from agentassist.telephony.baresip.frames import FrameError, split_frames
from agentassist.telephony.baresip.phone import Phone, Step, connected, disconnected, heard, obeying
from agentassist.telephony.baresip.told import understand
from agentassist.telephony.source import Clock, Emit, Tell

FIRST_RETRY_S = 0.2
"""The wait before the first attempt to reconnect; each further one is twice as long."""
LONGEST_RETRY_S = 5.0
TAKEN_WITHIN_S = 2.0
"""A link that ends this soon, again, was taken by a program that wants it as much as we do."""
FIRST_TAKEN_RETRY_S = 30.0
"""The wait where another program took the control port, which serves one; twice as long every time."""
LONGEST_TAKEN_RETRY_S = 480.0
CONNECT_S = 1.0
"""Longest wait for the port itself; it is on this machine."""

CAPABILITIES = Capabilities(
    # Every version tells our holds; those by the other side only from 1.1 on.
    hold=Holding.LOCAL,
    name=True,
    call_id=True,
    control=frozenset({Verb.ANSWER, Verb.DIAL, Verb.HOLD, Verb.RESUME, Verb.HANGUP}),
    resync_hold=True,
)


class BaresipSource:
    """Tells the calls of one running baresip and passes orders on to it.

    Args:
        clock: Stamps what is told.
        host: Where baresip listens; its port knows no passwords, so this is nearly always this machine.
        port: Its ``ctrl_tcp_listen``.
    """

    name = "baresip:default"
    capabilities = CAPABILITIES

    def __init__(self, clock: Clock, host: str, port: int) -> None:
        self._clock = clock
        self._address = (host, port)
        self._orders: queue.SimpleQueue[Order] = queue.SimpleQueue()
        self._waker, self._wake = socket.socketpair()
        self._stopped = threading.Event()
        self._thread: threading.Thread | None = None

    def start(self, emit: Emit, tell: Tell) -> None:
        """Begin to connect."""
        keeper = _Keeper(self.name, self._clock, emit, tell)
        self._thread = threading.Thread(target=self._run, args=(keeper,), name="baresip", daemon=True)
        self._thread.start()

    def stop(self) -> None:
        """Hang up the link, not the calls."""
        self._stopped.set()
        self._rouse()
        if self._thread is not None:
            self._thread.join()
        self._waker.close()
        self._wake.close()

    def obey(self, order: Order) -> None:
        """Pass the order on; without a link it is dropped, for later it would surprise."""
        self._orders.put(order)
        self._rouse()

    def _rouse(self) -> None:
        with suppress(OSError):
            self._waker.send(b"!")

    def _run(self, keeper: "_Keeper") -> None:
        while not self._stopped.is_set():
            try:
                with socket.create_connection(self._address, CONNECT_S) as phone:
                    self._serve(phone, keeper)
            except OSError:
                pass
            if not self._stopped.is_set():
                self._rest(keeper.ended())

    def _serve(self, phone: socket.socket, keeper: "_Keeper") -> None:
        while not self._orders.empty():
            self._orders.get()
        phone.sendall(keeper.began())
        while not self._stopped.is_set():
            readable, _, _ = select.select([phone, self._wake], [], [])
            if phone in readable:
                received = phone.recv(65536)
                if not received:
                    return
                phone.sendall(keeper.received(received))
            if self._wake in readable:
                self._wake.recv(4096)
                phone.sendall(keeper.ordered(self._orders))

    def _rest(self, wait_s: float) -> None:
        """Wait, but not longer than until ``stop``; orders given meanwhile find no phone."""
        self._stopped.wait(wait_s)


class _Keeper:
    """What the thread knows: the phone, the bytes of an unfinished frame, how long to wait."""

    def __init__(self, source: str, clock: Clock, emit: Emit, tell: Tell) -> None:
        self._phone = Phone(source)
        self._clock = clock
        self._emit = emit
        self._tell = tell
        self._unfinished = b""
        self._began_s: float | None = None
        self._cut_off = False
        """The last attempt gave a link, and the link ended."""
        self._retry_s = FIRST_RETRY_S
        self._taken_retry_s = FIRST_TAKEN_RETRY_S
        self._told: LinkState | None = None

    def began(self) -> bytes:
        """Return what to send first on a new link."""
        self._began_s = self._clock().mono_s
        self._unfinished = b""
        self._say(LinkState.CONNECTED)
        return self._take(connected(self._phone))

    def received(self, data: bytes) -> bytes:
        """Take in what came and return what to send.

        Raises:
            ConnectionError: It was no netstring; only a new link helps.
        """
        try:
            bodies, self._unfinished = split_frames(self._unfinished + data)
        except FrameError as error:
            raise ConnectionError from error
        now = self._clock()
        return b"".join(self._take(heard(self._phone, understand(body), now)) for body in bodies)

    def ordered(self, orders: queue.SimpleQueue[Order]) -> bytes:
        """Return what to send for all orders given so far."""
        sent = b""
        while not orders.empty():
            sent += self._take(obeying(self._phone, orders.get()))
        return sent

    def ended(self) -> float:
        """Tell that there is no link, and return how long to wait for the next attempt, in seconds."""
        began_s, self._began_s = self._began_s, None
        again, self._cut_off = self._cut_off, began_s is not None
        if began_s is None:
            return self._unreachable()
        now = self._clock()
        self._take(disconnected(self._phone, now))
        self._retry_s = FIRST_RETRY_S
        # A phone that died refuses the next attempt; one that was taken accepts it and cuts us off again.
        if again and now.mono_s - began_s < TAKEN_WITHIN_S:
            return self._taken()
        self._taken_retry_s = FIRST_TAKEN_RETRY_S
        self._say(LinkState.RETRYING)
        return FIRST_RETRY_S

    def _unreachable(self) -> float:
        self._say(LinkState.RETRYING)
        wait_s, self._retry_s = self._retry_s, min(self._retry_s * 2, LONGEST_RETRY_S)
        return wait_s

    def _taken(self) -> float:
        self._say(LinkState.TAKEN)
        wait_s = self._taken_retry_s
        self._taken_retry_s = min(wait_s * 2, LONGEST_TAKEN_RETRY_S)
        return wait_s

    def _take(self, step: Step) -> bytes:
        self._phone = step.phone
        for event in step.events:
            self._emit(event)
        return b"".join(step.frames)

    def _say(self, state: LinkState) -> None:
        if state is not self._told:
            self._told = state
            self._tell(SourceStatus(self._phone.source, state, CAPABILITIES))


def make(clock: Clock, settings: Mapping[str, str]) -> BaresipSource:
    """Build the source from ``host`` (this machine) and ``port`` (4444, as baresip comes).

    Raises:
        SourceError: The port is no port.
    """
    port = settings.get("port", "4444")
    if not port.isdecimal() or not 0 < int(port) < 65536:
        raise SourceError(Trouble.SOURCE_SETTING_WRONG, source="baresip", setting="port")
    return BaresipSource(clock, settings.get("host", "127.0.0.1"), int(port))
