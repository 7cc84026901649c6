"""One call as the Linphone daemon tells it."""

from agentassist.core.call import Cause, HeldBy
from agentassist.core.frozen import dataclass
from agentassist.core.moment import Moment

RINGING = frozenset({"IncomingReceived", "IncomingEarlyMedia", "PushIncomingReceived"})
DIALING = frozenset({"OutgoingInit", "OutgoingProgress", "OutgoingRinging", "OutgoingEarlyMedia"})
UP = frozenset({"Connected", "StreamsRunning", "Pausing", "Paused", "PausedByRemote", "Resuming"}) | {
    "Updating",
    "UpdatedByRemote",
    "Referred",
}
"""Only an answered call comes into these."""
OVER = frozenset({"End", "Error", "Released"})


@dataclass(frozen=True, slots=True)
class Line:
    """One call."""

    id: int
    key: str
    outgoing: bool | None = None
    """None where the call was found, and the daemon does not say."""
    address: str = ""
    """The peer, with a name where there is one; empty where not known yet."""
    told: bool = False
    """False while only our wish to call is known."""
    established: bool = False
    held_by: HeldBy | None = None
    dropped: bool = False
    """We asked for its end."""
    passing: Moment | None = None
    """Since when the daemon tries to pass the caller on; it never tells that this failed."""
    passed_to: str = ""
    """The consult leg, by its key."""


def cause_of_end(line: Line, state: str) -> Cause:
    """Return why the call ended: the daemon tells no reason, so what was asked for has to tell it."""
    if line.established:
        return Cause.FAILED if state == "Error" else Cause.NORMAL
    if line.outgoing:
        return Cause.CANCELLED if line.dropped else Cause.FAILED
    return Cause.REJECTED if line.dropped else Cause.MISSED
