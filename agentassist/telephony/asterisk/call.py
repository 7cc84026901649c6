"""One call of the rep as Asterisk tells it: the legs to their phones, and who is at the other end."""

import re
from dataclasses import replace

from agentassist.core.call import CallEvent, Cause, HeldBy, Kind
from agentassist.core.frozen import dataclass
from agentassist.core.joining import LONGEST_EXTENSION
from agentassist.core.moment import Moment
from agentassist.telephony.asterisk.told import Channel
from agentassist.telephony.holding import hold_changes, holder
from agentassist.telephony.peers import peer, with_peer
from agentassist.telephony.source import event_at


@dataclass(frozen=True, slots=True)
class Leg:
    """One channel to one of the rep's phones; a call rings all of them at once."""

    uid: str
    name: str


@dataclass(frozen=True, slots=True)
class Call:
    """One call."""

    key: str
    """The id of its first leg; the call as a whole has one that it shares with calls it is passed on to."""
    outgoing: bool | None
    """None where the call was found after connecting, and the list does not tell."""
    legs: tuple[Leg, ...]
    linked: str
    number: str = ""
    caller: str = ""
    way: tuple[str, ...] = ()
    """Who rang the rep up: channels, and the Local channels between."""
    lifted_first: bool = False
    """A click dialled: the rep's own phone rings before anybody else's."""
    answered: bool = False
    ours: bool = False
    """The rep holds the peer."""
    theirs: bool = False
    """The peer holds the rep."""
    home: str = ""
    """The bridge in which the rep talks with the peer; with a colleague in between the rep is in another."""
    doubtful: bool = False
    """The link was broken, so the next word about a hold is news in any case."""
    unseen: bool = False
    """Nothing was heard of it since the link broke."""
    queue: str = ""
    queue_wait_s: float | None = None
    elsewhere: bool = False
    """Somebody else took it."""
    status: str = ""
    """How the last attempt to ring somebody up ended."""

    @property
    def held_by(self) -> HeldBy | None:
        """Who holds the call."""
        return holder(self.ours, self.theirs)

    def has(self, uid: str) -> bool:
        """Return whether this is one of the rep's legs."""
        return any(leg.uid == uid for leg in self.legs)

    def with_leg(self, leg: Leg) -> "Call":
        """Return the call with one more phone ringing."""
        return self if self.has(leg.uid) else replace(self, legs=(*self.legs, leg))

    def without_leg(self, uid: str) -> "Call":
        """Return the call with one phone less."""
        return replace(self, legs=tuple(leg for leg in self.legs if leg.uid != uid))


def leg(channel: Channel) -> Leg:
    """Return the leg that a channel of the rep's is."""
    return Leg(channel.uid, channel.name)


def known_better(call: Call, number: str, caller: str) -> Call:
    """Return the call with what is newly shown about the other end, where that says more than was known.

    Whom the rep dialled is known from the dialling; only a short code is worth less than a full number.
    """
    if not peer(number).raw or (number == call.number and call.caller):
        return call
    if call.outgoing and len(_digits(call.number)) > LONGEST_EXTENSION:
        same = _digits(number)[-LONGEST_EXTENSION:] == _digits(call.number)[-LONGEST_EXTENSION:]
        return replace(call, caller=call.caller or (caller if same else ""))
    if call.outgoing and call.number and len(_digits(number)) <= LONGEST_EXTENSION:
        return replace(call, caller=call.caller or caller)
    return replace(call, number=number, caller=caller)


def _digits(number: str) -> str:
    return re.sub(r"\D", "", number)


def event(call: Call, source: str, kind: Kind, now: Moment) -> CallEvent:
    """Return an event with all that is known about who the call is with."""
    who = peer(call.number, call.caller)
    return replace(
        with_peer(event_at(now, kind, source, call.key, outgoing=call.outgoing), who),
        anonymous=who.anonymous and call.outgoing is False,
        queue=call.queue or None,
        queue_wait_s=call.queue_wait_s,
        clicked=call.lifted_first,
    )


def hold_events(old: Call, new: Call, source: str, now: Moment) -> tuple[CallEvent, ...]:
    """Tell what changed about the hold."""
    return hold_changes(old.held_by, new.held_by, event(new, source, Kind.HELD, now))


def cause_of_end(call: Call, hangup: str) -> Cause:
    """Return why the call ended; ``hangup`` is the number Asterisk gives as cause, which seldom says much."""
    if call.answered:
        return Cause.FAILED if hangup in _BROKEN else Cause.NORMAL
    if call.outgoing:
        return _OUTGOING.get(call.status) or _REFUSED.get(hangup, Cause.FAILED)
    if call.elsewhere or hangup == _ANSWERED_ELSEWHERE:
        return Cause.CANCELLED
    return _INCOMING.get(call.status) or (Cause.BUSY if hangup == "17" else Cause.MISSED)


_ANSWERED_ELSEWHERE = "26"
_BROKEN = frozenset({"27", "34", "38", "41", "42", "102"})
_REFUSED = {
    "": Cause.CANCELLED,
    "0": Cause.CANCELLED,
    "16": Cause.CANCELLED,
    "17": Cause.BUSY,
    "21": Cause.REJECTED,
}
_OUTGOING = {
    "CANCEL": Cause.CANCELLED,
    "NOANSWER": Cause.CANCELLED,
    "BUSY": Cause.BUSY,
    "CHANUNAVAIL": Cause.FAILED,
    "CONGESTION": Cause.FAILED,
}
_INCOMING = {
    "CANCEL": Cause.MISSED,
    "NOANSWER": Cause.MISSED,
    "BUSY": Cause.BUSY,
    "CHANUNAVAIL": Cause.FAILED,
    "CONGESTION": Cause.FAILED,
}
