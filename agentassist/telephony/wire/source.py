"""A call source that has one link over a stream, kept up by a thread of its own."""

import queue
import threading
from dataclasses import replace

from agentassist.core.call import Capabilities, Fault, LinkState, Order, SourceStatus
from agentassist.telephony.source import Clock, Emit, Tell
from agentassist.telephony.wire.pace import LinkEnd, Pace, rest
from agentassist.telephony.wire.place import Place, UnreachedError, reached
from agentassist.telephony.wire.probe import speaks_tls
from agentassist.telephony.wire.speech import Speech
from agentassist.telephony.wire.talk import Hearers, Talk
from agentassist.telephony.wire.waker import StopAskedError, Waker


class StreamSource:
    """Reaches a peer, lets a language talk with it, and tells what comes of that.

    Args:
        name: Of the source, as in ``asterisk:default``.
        clock: Stamps what is told.
        place: Where the peer listens.
        speech: The peer's language; this source's alone.
    """

    def __init__(self, name: str, clock: Clock, place: Place, speech: Speech) -> None:
        self.name = name
        self._clock = clock
        self._place = place
        self._speech = speech
        self._orders: queue.SimpleQueue[Order] = queue.SimpleQueue()
        self._waker = Waker()
        self._doubted = False
        """A peer that says nothing was already asked whether it waits for TLS."""
        self._thread: threading.Thread | None = None

    @property
    def capabilities(self) -> Capabilities:
        """What the peer tells and obeys, as far as known."""
        return self._speech.capabilities

    def start(self, emit: Emit, tell: Tell) -> None:
        """Begin to connect."""
        keeper = _Keeper(self.name, self._speech, tell)
        hearers = Hearers(self._clock, emit, keeper.say_connected)
        self._waker.open()
        kind = self.name.partition(":")[0]
        self._thread = threading.Thread(target=self._run, args=(keeper, hearers), name=kind, daemon=True)
        self._thread.start()

    def stop(self) -> None:
        """Hang up the link, not the calls."""
        self._waker.stop()
        if self._thread is not None:
            self._thread.join()
        self._waker.close()

    def obey(self, order: Order) -> None:
        """Pass the order on; without a link it is dropped, for later it would surprise."""
        self._orders.put(order)
        self._waker.rouse()

    def _run(self, keeper: "_Keeper", hearers: Hearers) -> None:
        try:
            while True:
                self._pause(keeper.say_ended(self._attempt(hearers)))
        except StopAskedError:
            return

    def _attempt(self, hearers: Hearers) -> LinkEnd:
        """Have one link from its beginning to its end."""
        try:
            with reached(self._place, self._waker, self._seconds) as link:
                end = Talk(link, self._speech, hearers).run(self._waker, self._orders)
        except UnreachedError:
            return LinkEnd(Fault.UNREACHABLE)
        doubtful = end.fault is Fault.SILENT and not end.up and not self._speech.encrypted
        if doubtful and not self._doubted and self._waits_for_tls():
            end = replace(end, fault=Fault.ENCRYPTED)
        # Asked once, and again only of a peer that has said something since.
        self._doubted = doubtful
        return end

    def _waits_for_tls(self) -> bool:
        try:
            with reached(self._place, self._waker, self._seconds) as link:
                return speaks_tls(link, self._waker, self._seconds)
        except UnreachedError:
            return False

    def _seconds(self) -> float:
        return self._clock().mono_s

    def _pause(self, wait_s: float) -> None:
        """Wait; an order given meanwhile finds no peer, and does not shorten it."""
        end_s = self._seconds() + wait_s
        while (left_s := end_s - self._seconds()) > 0:
            self._waker.wait(None, left_s)


class _Keeper:
    """What is kept from one attempt to the next: how long to wait, and what was said last."""

    def __init__(self, name: str, speech: Speech, tell: Tell) -> None:
        self._name = name
        self._speech = speech
        self._tell = tell
        self._pace = Pace()
        self._told: SourceStatus | None = None

    def say_connected(self) -> None:
        """Tell that the link stands, or what else the peer turned out to be able to do."""
        self._say(LinkState.CONNECTED, Fault.NONE)

    def say_ended(self, end: LinkEnd) -> float:
        """Tell why there is no link, and return how long to wait for the next attempt, in seconds."""
        after = rest(self._pace, end, self._speech.exclusive)
        self._pace = after.pace
        self._say(after.state, after.fault)
        return after.wait_s

    def _say(self, state: LinkState, fault: Fault) -> None:
        status = SourceStatus(self._name, state, self._speech.capabilities, fault)
        if status != self._told:
            self._told = status
            self._tell(status)
