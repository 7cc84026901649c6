"""One call as baresip tells it, and the rules by which its holds are known."""

from dataclasses import replace

from agentassist.core.call import Cause, HeldBy
from agentassist.core.frozen import dataclass
from agentassist.core.moment import Moment
from agentassist.telephony.baresip.told import PhoneEvent
from agentassist.telephony.holding import holder


@dataclass(frozen=True, slots=True)
class Line:
    """One call."""

    key: str
    uri: str
    outgoing: bool | None
    """None where the call was found after connecting; the list of calls does not tell."""
    name: str = ""
    account: str = ""
    """The rep's own address; empty where the call was found after connecting."""
    established: bool = False
    ours: bool = False
    """We hold the peer."""
    theirs: bool = False
    """The peer holds us."""
    renewed: Moment | None = None
    """When the peer last took an offer of ours that 1.0 does not explain: a hold, a resume or neither."""
    doubtful: bool = False
    """A transfer failed: 1.x then hangs up without a word, later it goes back to the call."""

    @property
    def held_by(self) -> HeldBy | None:
        """Who holds the call."""
        return holder(self.ours, self.theirs)


def renegotiated(line: Line, event: PhoneEvent, now: Moment) -> Line:
    """Return the line after the two sides agreed anew on who sends; every version tells it differently.

    1.0 only tells whose offer was taken, so an answer to ours must be looked up in its list of calls, and
    a hold by the peer cannot be told from any other offer of theirs. 1.1 adds the peer's direction, 3.5 ours.
    """
    if event.local_audio:
        return _by_both_directions(line, event)
    if event.type != "CALL_REMOTE_SDP":
        return line
    if event.remote_audio:
        return _by_remote_direction(line, event, now)
    return replace(line, renewed=now) if event.param == "answer" else line


def _by_both_directions(line: Line, event: PhoneEvent) -> Line:
    stopped = event.remote_audio in ("recvonly", "inactive")
    theirs = line.theirs
    if event.type in ("CALL_HOLD", "CALL_RESUME") or (event.type, event.param) == (
        "CALL_REMOTE_SDP",
        "offer",
    ):
        theirs = stopped
    elif event.type == "CALL_REMOTE_SDP" and not stopped:
        theirs = False
    # An old-style hold by the peer (address 0.0.0.0) makes both directions inactive, ours too.
    imposed = event.local_audio == "inactive" and theirs
    ours = line.ours if imposed else event.local_audio in ("sendonly", "inactive")
    return replace(line, ours=ours, theirs=theirs)


def _by_remote_direction(line: Line, event: PhoneEvent, now: Moment) -> Line:
    if event.param == "offer":
        return replace(line, theirs=event.remote_audio in ("recvonly", "inactive"))
    if event.remote_audio == "inactive" and line.theirs:
        # While they hold, their answer is the same whether we hold too; the list of calls knows.
        return replace(line, renewed=now)
    return replace(line, ours=event.remote_audio in ("sendonly", "inactive"))


def cause_of_end(line: Line, told: str) -> Cause:
    """Return why the call ended, from the words of CALL_CLOSED, which carry no code of their own."""
    if line.established:
        return Cause.NORMAL if told.startswith(_HUNG_UP) or not told else Cause.FAILED
    by_us = told.startswith(_BY_US)
    if not line.outgoing:
        return Cause.REJECTED if by_us else Cause.MISSED
    if by_us:
        return Cause.CANCELLED
    return _REFUSALS.get(told[:3], Cause.FAILED)


_BY_US = ("Connection reset by user", "Rejected by user")
_HUNG_UP = (*_BY_US, "Connection reset by peer", "<")
"""A leading ``<`` is ``<callid;…> replaced``: the talk goes on in another call."""
_REFUSALS = {"486": Cause.BUSY, "600": Cause.BUSY, "487": Cause.CANCELLED, "603": Cause.REJECTED}
