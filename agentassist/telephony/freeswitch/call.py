"""One call of the rep as FreeSWITCH tells it."""

from dataclasses import replace

from agentassist.core.call import CallEvent, Cause, HeldBy, Kind
from agentassist.core.frozen import dataclass
from agentassist.core.moment import Moment
from agentassist.telephony.freeswitch.told import Leg
from agentassist.telephony.holding import holder
from agentassist.telephony.peers import peer, with_peer
from agentassist.telephony.source import event_at


@dataclass(frozen=True, slots=True)
class Call:
    """One call: the rep's leg, and who is at the other end."""

    uuid: str
    key: str
    """The SIP Call-ID, or where that was never told the leg's own id; empty before anything was told."""
    outgoing: bool
    number: str = ""
    caller: str = ""
    other: str = ""
    queue: str = ""
    answered: bool = False
    clicked: bool = False
    """The rep's own phone rings first, for a call of the rep's."""
    ours: bool = False
    theirs: bool = False
    consulted: str = ""
    """The call with a colleague that ended in joining them with this one's caller."""
    passing_s: float | None = None
    """When we asked FreeSWITCH to pass the caller on."""

    @property
    def held_by(self) -> HeldBy | None:
        """Who holds the call."""
        return holder(self.ours, self.theirs)


def begun(leg: Leg) -> Call:
    """Return the call that a new leg of the rep's is."""
    outgoing = not leg.to_phone or leg.clicked
    number = "" if leg.clicked else leg.number
    return Call(leg.uuid, "", outgoing, number, leg.caller, leg.other, leg.queue, clicked=leg.clicked)


def event(call: Call, source: str, kind: Kind, now: Moment) -> CallEvent:
    """Return an event with all that is known about who the call is with."""
    who = peer(call.number, call.caller)
    return replace(
        with_peer(event_at(now, kind, source, call.key, outgoing=call.outgoing), who),
        anonymous=who.anonymous and not call.outgoing,
        queue=call.queue or None,
        clicked=call.clicked,
    )


def cause_of_end(call: Call, hangup: str) -> Cause:
    """Return why the call ended, from the name of the hang-up cause."""
    if call.answered:
        return Cause.FAILED if hangup in _BROKEN else Cause.NORMAL
    return _REFUSED.get(hangup) or (_OUTGOING if call.outgoing else _INCOMING).get(hangup, Cause.FAILED)


TRANSFERS = frozenset({"BLIND_TRANSFER", "ATTENDED_TRANSFER"})
"""Hang-up causes of a leg whose caller was passed on."""

_BROKEN = frozenset(
    {"MEDIA_TIMEOUT", "NETWORK_OUT_OF_ORDER", "DESTINATION_OUT_OF_ORDER", "RECOVERY_ON_TIMER_EXPIRE"}
    | {"NORMAL_TEMPORARY_FAILURE", "SYSTEM_SHUTDOWN", "CRASH"}
)
_REFUSED = {"USER_BUSY": Cause.BUSY, "CALL_REJECTED": Cause.REJECTED}
_OUTGOING = {
    "ORIGINATOR_CANCEL": Cause.CANCELLED,
    "NORMAL_CLEARING": Cause.CANCELLED,
    "NO_ANSWER": Cause.CANCELLED,
    "NO_USER_RESPONSE": Cause.CANCELLED,
}
_INCOMING = {
    "ORIGINATOR_CANCEL": Cause.MISSED,
    "NORMAL_CLEARING": Cause.MISSED,
    "NO_ANSWER": Cause.MISSED,
    "NO_USER_RESPONSE": Cause.MISSED,
    "ALLOTTED_TIMEOUT": Cause.MISSED,
    "LOSE_RACE": Cause.CANCELLED,
    "PICKED_OFF": Cause.CANCELLED,
}
