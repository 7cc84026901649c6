"""Calls told by the rep: buttons, hotkeys and pasted numbers, for phones that tell nothing."""

from collections.abc import Mapping
from dataclasses import replace
from uuid import uuid4

from agentassist.core.call import (
    CallEvent,
    Capabilities,
    Cause,
    Direction,
    HeldBy,
    Holding,
    Kind,
    LinkState,
    Order,
    SourceStatus,
    Verb,
)
from agentassist.telephony.peers import peer, plain, with_peer
from agentassist.telephony.source import Clock, Emit, Tell, event_at


class ManualSource:
    """Turns the rep's own orders into events at once.

    Orders may name a call of another source: its phone cannot tell holds, so the rep does.
    """

    def __init__(self, clock: Clock, name: str, capabilities: Capabilities) -> None:
        self.name = name
        self.capabilities = capabilities
        self._clock = clock
        self._emit: Emit | None = None
        self._unanswered: dict[str, Cause] = {}
        """Of every call not answered yet, why it ends if the rep hangs up now."""

    def start(self, emit: Emit, tell: Tell) -> None:
        """Begin to tell; events come on the thread that gives the order."""
        self._emit = emit
        tell(SourceStatus(self.name, LinkState.CONNECTED, self.capabilities))

    def stop(self) -> None:
        """Fall silent."""
        self._emit = None

    def obey(self, order: Order) -> None:
        """Tell that the order is done, for the rep does it by hand."""
        match order.verb:
            case Verb.RING:
                self.ring(order.number)
            case Verb.DIAL:
                self._begin(self._peer_event(Kind.DIALING, order.number), Direction.OUT, Cause.CANCELLED)
            case Verb.ANSWER:
                self._unanswered.pop(order.call_key, None)
                self._tell(self._event(Kind.ANSWERED, order.call_key))
            case Verb.HOLD:
                self._tell(replace(self._event(Kind.HELD, order.call_key), held_by=HeldBy.REP))
            case Verb.RESUME:
                self._tell(replace(self._event(Kind.RESUMED, order.call_key), held_by=HeldBy.REP))
            case Verb.HANGUP:
                cause = self._unanswered.pop(order.call_key, Cause.NORMAL)
                self._tell(replace(self._event(Kind.ENDED, order.call_key), cause=cause))

    def ring(self, number: str, name: str = "") -> None:
        """Tell of a caller whose phone rings; an empty number is a withheld one."""
        ringing = replace(self._peer_event(Kind.RINGING, number), peer_name=plain(name) or None)
        self._begin(ringing, Direction.IN, Cause.REJECTED)

    def _begin(self, event: CallEvent, direction: Direction, unanswered: Cause) -> None:
        self._unanswered[event.call_key] = unanswered
        self._tell(replace(event, direction=direction))

    def _peer_event(self, kind: Kind, number: str) -> CallEvent:
        return with_peer(self._event(kind, f"{self.name}-{uuid4()}"), peer(number))

    def _event(self, kind: Kind, call_key: str) -> CallEvent:
        return event_at(self._clock(), kind, self.name, call_key)

    def _tell(self, event: CallEvent) -> None:
        if self._emit is not None:
            self._emit(event)


def make(clock: Clock, _settings: Mapping[str, str]) -> ManualSource:
    """Build the source; it has no settings."""
    return ManualSource(clock, "manual", Capabilities(hold=Holding.LOCAL, control=frozenset(Verb)))


SOURCE = make
