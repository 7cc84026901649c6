"""What a call source tells, whatever phone stands behind it."""

from datetime import datetime
from enum import StrEnum

from agentassist.core.frozen import dataclass

MANUAL = "manual"
"""The source of what the rep tells by hand, of calls of other sources too."""


class Kind(StrEnum):
    """What happened on a line."""

    RINGING = "ringing"
    DIALING = "dialing"
    ANSWERED = "answered"
    HELD = "held"
    RESUMED = "resumed"
    TRANSFER_STARTED = "transfer_started"
    TRANSFER_FAILED = "transfer_failed"
    TRANSFERRED = "transferred"
    ENDED = "ended"
    MUTED = "muted"
    """The peer does not hear the rep any more; some sources tell it only of a mute asked for here."""
    UNMUTED = "unmuted"
    IDENTITY = "identity"
    """The source learned more about the peer."""
    LOST = "lost"
    """The link to the source broke; its calls may go on unseen."""
    SYNCED = "synced"
    """After (re)connecting the source says this call is up; held_by and hold_known tell its hold.

    With an empty call_key: that was all, whatever else was known of this source is gone.
    """


class Direction(StrEnum):
    """Who began the call."""

    IN = "in"
    OUT = "out"


class HeldBy(StrEnum):
    """Who put whom on hold; only a hold by the rep makes a customer wait."""

    REP = "rep"
    REMOTE = "remote"


class Cause(StrEnum):
    """How a call ended."""

    NORMAL = "normal"
    MISSED = "missed"
    REJECTED = "rejected"
    BUSY = "busy"
    CANCELLED = "cancelled"
    TRANSFERRED = "transferred"
    FAILED = "failed"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class CallEvent:
    """One thing a source noticed; most fields are unknown (None) on most events."""

    kind: Kind
    source: str
    """Who tells: ``baresip:default``, ``cli``, ``url``, ``manual``, ``demo``."""
    call_key: str
    """The SIP Call-ID where known, else unique within the source; one call per key. Empty for LOST."""
    mono_s: float
    """Stamped on receipt, on the clock that counts through sleep."""
    at: datetime
    """Stamped on receipt, aware, UTC."""
    line: int | None = None
    direction: Direction | None = None
    peer_raw: str | None = None
    """The peer as the source wrote it: a number, an extension, the part of a SIP address before the @."""
    peer_e164: str | None = None
    peer_name: str | None = None
    anonymous: bool = False
    """True where the caller withholds the number; such calls never share an identity."""
    held_by: HeldBy | None = None
    hold_known: bool = True
    """False on a SYNCED whose source cannot tell whether the call is held."""
    cause: Cause | None = None
    queue: str | None = None
    queue_wait_s: float | None = None
    other_call: str | None = None
    """The consult leg of a warm transfer, by its call_key."""
    clicked: bool = False
    """A click dialled: the rep's own phone rings first, and may tell of that as of a caller."""

    @property
    def began_by(self) -> Direction:
        """Who began the call, as far as this tells: one that is dialled goes out, any other came in."""
        return self.direction or (Direction.OUT if self.kind is Kind.DIALING else Direction.IN)

    @property
    def at_ms(self) -> int:
        """``at`` in milliseconds since 1970."""
        return round(self.at.timestamp() * 1000)


class Holding(StrEnum):
    """What a source can tell about holds."""

    NONE = "none"
    LOCAL = "local"
    BOTH = "both"


class Verb(StrEnum):
    """What a source can be told to do."""

    RING = "ring"
    """Somebody rings, says the rep; only for calls told by hand."""
    ANSWER = "answer"
    DIAL = "dial"
    HOLD = "hold"
    RESUME = "resume"
    HANGUP = "hangup"
    MUTE = "mute"
    UNMUTE = "unmute"
    TRANSFER = "transfer"
    """Pass the caller on to a number without a word to who answers there."""
    CONSULT = "consult"
    """Ring somebody up while the caller waits."""
    COMPLETE = "complete"
    """Join the caller with whom the rep consulted, and leave."""


@dataclass(frozen=True, slots=True)
class Capabilities:
    """What a source tells and obeys; the window offers its own buttons for the rest."""

    hold: Holding = Holding.NONE
    name: bool = False
    call_id: bool = False
    control: frozenset[Verb] = frozenset()
    resync_hold: bool = False
    """Whether a hold is still known after the link came back."""
    transfers: bool = False
    """Whether it tells that a caller was passed on, and how."""
    queue: bool = False
    """Whether it tells how long a caller waited before anybody rang."""


@dataclass(frozen=True, slots=True)
class Order:
    """A wish for one source; whether it came true is told by events alone."""

    source: str
    verb: Verb
    call_key: str = ""
    """Which call; empty for DIAL and RING."""
    number: str = ""
    """Whom to dial, to consult or to pass the caller to, or who rings; empty otherwise."""
    other_call: str = ""
    """The consult leg of a COMPLETE, by its call_key."""


class LinkState(StrEnum):
    """How a source stands with its phone."""

    OFF = "off"
    CONNECTED = "connected"
    RETRYING = "retrying"
    TAKEN = "taken"
    """Another program controls the phone."""
    DOWN = "down"


class Fault(StrEnum):
    """Why a source does not stand as it should; what to do follows from it."""

    NONE = ""
    UNREACHABLE = "unreachable"
    """Nobody listens there."""
    SECRET_MISSING = "secret-missing"
    """Nobody has told its password yet, or this desktop has no keyring to remember it."""
    WRONG_SECRET = "wrong-secret"
    NOT_ALLOWED = "not-allowed"
    """The name and secret are right, but may not see what is needed."""
    OTHER_PROTOCOL = "other-protocol"
    """Somebody answers who speaks another language."""
    ENCRYPTED = "encrypted"
    """The other side speaks TLS where none was expected, or the other way round."""
    UNTRUSTED = "untrusted"
    """The other side speaks TLS, and its certificate does not show that it is who was meant."""
    SILENT = "silent"
    """Somebody listens there, and says nothing."""
    TOO_LONG = "too-long"
    """One thing told was longer than anything that can be meant."""
    PORT_IN_USE = "port-in-use"
    """Another program listens where this source wanted to."""


@dataclass(frozen=True, slots=True)
class SourceStatus:
    """One source's state, for the footer and the settings page."""

    source: str
    state: LinkState
    capabilities: Capabilities = Capabilities()
    fault: Fault = Fault.NONE
    """Why it is not connected, as far as that is known."""

    @property
    def name(self) -> str:
        """The kind of source, as the settings name it."""
        return self.source.partition(":")[0]

    @property
    def well(self) -> bool:
        """True where it is connected and nothing is amiss."""
        return self.state is LinkState.CONNECTED and self.fault is Fault.NONE
