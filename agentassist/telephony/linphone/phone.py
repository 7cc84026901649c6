"""All that is known of a Linphone daemon, and the questions on their way to it."""

from dataclasses import replace
from enum import Enum, auto

from agentassist.core.call import CallEvent, Kind
from agentassist.core.frozen import dataclass
from agentassist.core.moment import Moment
from agentassist.telephony.linphone.line import Line
from agentassist.telephony.peers import name_and_address, peer, with_peer
from agentassist.telephony.source import event_at

REMEMBERED = 64
"""How many calls are remembered as over."""
IDLE_S, BUSY_S, HURRY_S = 0.5, 0.25, 0.05
"""The wait between two questions for events: without calls, during calls, and right after an order."""
HURRY_FOR_S = 1.0


class What(Enum):
    """What a command is for, so that its answer is understood."""

    EVENTS = auto()
    STATUS = auto()
    SYNC = auto()
    """As STATUS, after connecting."""
    DIAL = auto()
    TRANSFER = auto()
    ACCOUNTS = auto()
    MUTE = auto()
    UNMUTE = auto()
    OTHER = auto()


@dataclass(frozen=True, slots=True)
class Asked:
    """A command; the daemon takes one at a time, the next goes out when it has answered."""

    what: What
    text: str
    id: int = 0
    """The call meant; 0 where none."""
    other: int = 0
    """The consult leg of a transfer."""
    address: str = ""
    """Whom we call."""


EVENTS = Asked(What.EVENTS, "pop-event")


def status(number: int, what: What = What.STATUS) -> Asked:
    """Return the question how a call stands."""
    return Asked(what, f"call-status {number}", number)


@dataclass(frozen=True, slots=True)
class Phone:
    """All that is known of one daemon; kept over a lost link."""

    source: str
    life: str = ""
    """Differs after the daemon was started anew, when it counts its calls from 1 again."""
    lines: tuple[Line, ...] = ()
    over: tuple[int, ...] = ()
    """Calls that are done with; a daemon never uses their numbers again."""
    asked: tuple[Asked, ...] = ()
    """The command that was sent, and those that wait for it."""
    domain: str = ""
    """Where the rep's own account is; numbers need it to become addresses."""
    syncing: bool = False
    hurry_until_s: float = 0.0

    def line(self, number: int) -> Line | None:
        """Return the call with this number."""
        return next((line for line in self.lines if line.id == number), None)

    def line_of(self, key: str) -> Line | None:
        """Return the call with this key."""
        return next((line for line in self.lines if line.key == key), None)

    def new_line(self, number: int) -> Line:
        """Return a call of which nothing but its number is known."""
        return Line(number, f"linphone-{self.life}-{number}")

    def with_line(self, line: Line) -> "Phone":
        """Return the phone with this call new or renewed."""
        by_id = {known.id: known for known in self.lines} | {line.id: line}
        return replace(self, lines=tuple(by_id.values()))

    def without(self, number: int) -> "Phone":
        """Return the phone without this call; what is told of it later is let pass."""
        kept = tuple(line for line in self.lines if line.id != number)
        return replace(self, lines=kept, over=(*self.over, number)[-REMEMBERED:])

    def wait_s(self, now: Moment) -> float:
        """Return how long to wait before the next question for events."""
        if now.mono_s < self.hurry_until_s:
            return HURRY_S
        return BUSY_S if self.lines else IDLE_S

    def event(self, line: Line, kind: Kind, now: Moment) -> CallEvent:
        """Return an event of a call, with its peer as far as known."""
        event = event_at(now, kind, self.source, line.key, outgoing=line.outgoing)
        if not line.address:
            return event
        name, address = name_and_address(line.address)
        return with_peer(event, peer(address, name))


@dataclass(frozen=True, slots=True)
class Step:
    """The phone after some news, what to tell and what to send."""

    phone: Phone
    events: tuple[CallEvent, ...] = ()
    frames: tuple[bytes, ...] = ()


def asking(phone: Phone, *asks: Asked) -> Step:
    """Put commands in line; the first goes out where nothing else is being asked."""
    waiting = (*phone.asked, *asks)
    return Step(replace(phone, asked=waiting), frames=() if phone.asked else frames(waiting))


def frames(asks: tuple[Asked, ...]) -> tuple[bytes, ...]:
    """Return what to send where ``asks`` wait and nothing was sent."""
    return tuple(ask.text.encode() + b"\n" for ask in asks[:1])
