"""All that is known of one softphone, and how its news are written."""

from dataclasses import replace

from agentassist.core.call import CallEvent, Capabilities, Holding, Kind, Order, Verb
from agentassist.core.frozen import dataclass
from agentassist.core.moment import Moment
from agentassist.telephony.baresip.line import Line
from agentassist.telephony.baresip.told import ListedCall
from agentassist.telephony.holding import hold_changes
from agentassist.telephony.peers import peer, with_peer
from agentassist.telephony.source import event_at

TELLS_THE_PEERS_HOLD = (1, 1)
"""From this version on a hold by the other side can be told from any other offer of theirs."""
CONSULTS = (4, 0)
"""From this version on it is let join two calls; where some earlier one can, it was never seen to."""
CAPABILITIES = Capabilities(
    # Every version tells our holds.
    hold=Holding.LOCAL,
    name=True,
    call_id=True,
    control=frozenset(Verb) - {Verb.RING},
    resync_hold=True,
    transfers=True,
)
"""What the oldest version tells and obeys."""


@dataclass(frozen=True, slots=True)
class Wish:
    """An order on its way: before its line is known, or until baresip answers."""

    order: Order
    token: str = ""
    again: bool = False
    """Asked a second time, because the first answer told the opposite."""

    @property
    def key(self) -> str:
        """The call that must be baresip's current one; to join two calls, the colleague's."""
        return self.order.other_call if self.order.verb is Verb.COMPLETE else self.order.call_key


@dataclass(frozen=True, slots=True)
class Later:
    """What is to be done as soon as something else came true."""

    order: Order
    since: Moment
    gone: str = ""
    """The Call-ID of the call that must be over; empty: every call must be on hold."""


@dataclass(frozen=True, slots=True)
class Phone:
    """One softphone; kept over a lost link."""

    source: str
    lines: tuple[Line, ...] = ()
    wanted: tuple[Wish, ...] = ()
    """Orders that wait for the list of calls, since baresip obeys for one line at a time."""
    asked: tuple[Wish, ...] = ()
    """Orders whose answer says something that no event tells."""
    later: tuple[Later, ...] = ()
    found: tuple[ListedCall, ...] = ()
    """Calls listed after connecting, while their Call-IDs are being asked for."""
    version: tuple[int, int] = (0, 0)
    """As baresip calls itself; (0, 0) until it does, which counts as the oldest."""
    consulted: str = ""
    """The Call-ID of the caller for whom baresip itself rang somebody up, and so can join the two."""
    commands: int = 0
    """How many commands were given a token of their own."""

    @property
    def capabilities(self) -> Capabilities:
        """What this version tells and obeys."""
        both = self.version >= TELLS_THE_PEERS_HOLD
        return replace(CAPABILITIES, hold=Holding.BOTH) if both else CAPABILITIES

    @property
    def speaking(self) -> tuple[Line, ...]:
        """The calls in which the rep can be heard."""
        return tuple(line for line in self.lines if line.established and not line.ours)

    def line(self, key: str) -> Line | None:
        """Return the call with this Call-ID."""
        return next((line for line in self.lines if line.key == key), None)

    def with_line(self, line: Line) -> "Phone":
        """Return the phone with this call new or renewed."""
        by_key = {known.key: known for known in self.lines} | {line.key: line}
        return replace(self, lines=tuple(by_key.values()))

    def without(self, key: str) -> "Phone":
        """Return the phone without this call."""
        return replace(self, lines=tuple(line for line in self.lines if line.key != key))


@dataclass(frozen=True, slots=True)
class Step:
    """The phone after some news, what to tell and what to send."""

    phone: Phone
    events: tuple[CallEvent, ...] = ()
    frames: tuple[bytes, ...] = ()

    def then(self, after: "Step") -> "Step":
        """Return both steps as one; ``after`` began with this one's phone."""
        return Step(after.phone, self.events + after.events, self.frames + after.frames)


def event_of(phone: Phone, line: Line, kind: Kind, now: Moment) -> CallEvent:
    """Return an event of this call with all that is known of its peer."""
    bare = event_at(now, kind, phone.source, line.key, outgoing=line.outgoing)
    return with_peer(bare, peer(line.uri, line.name))


def hold_events(phone: Phone, old: Line, new: Line, now: Moment) -> tuple[CallEvent, ...]:
    """Tell what changed about the hold: nothing, its end, its start, or one after the other."""
    return hold_changes(old.held_by, new.held_by, event_of(phone, new, Kind.HELD, now))
