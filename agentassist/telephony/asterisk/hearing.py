"""What each event of Asterisk means for the rep's calls."""

from collections.abc import Callable
from dataclasses import replace

from agentassist.core.call import Kind
from agentassist.core.moment import Moment
from agentassist.telephony.asterisk import ringing
from agentassist.telephony.asterisk.call import Call, Leg, hold_events
from agentassist.telephony.asterisk.exchange import (
    REMEMBERED,
    Exchange,
    Room,
    Step,
    answered,
    better_known,
    leg_over,
    told_of,
)
from agentassist.telephony.asterisk.frames import Message
from agentassist.telephony.asterisk.passing_on import attended, blind, fetched, parked
from agentassist.telephony.asterisk.sync import restarted, seen_again
from agentassist.telephony.asterisk.told import Channel, channel, local_base


def heard(exchange: Exchange, message: Message, now: Moment) -> Step:
    """Take in one thing that happened; what concerns no call of the rep's changes nothing."""
    past = restarted(exchange, message, now)
    again = seen_again(past.exchange, message, now)
    known = _STEPS.get(message.event, _nothing)
    step = known(_relinked(again.exchange, message), message, now)
    return Step(step.exchange, past.events + again.events + step.events)


def _nothing(exchange: Exchange, message: Message, now: Moment) -> Step:  # noqa: ARG001 - one shape for all
    return Step(exchange)


def _relinked(exchange: Exchange, message: Message) -> Exchange:
    """Learn the id that joined calls share from then on; by it the other side's hold is recognised."""
    seen = channel(message) if exchange.calls else None
    call = exchange.call_of(seen.uid) if seen is not None else None
    if seen is None or call is None or seen.linked in ("", call.linked):
        return exchange
    return exchange.with_call(replace(call, linked=seen.linked))


# --- talking


def _joined(exchange: Exchange, message: Message, now: Moment) -> Step:
    """Take in that somebody is connected with somebody: the rep, perhaps."""
    seen = channel(message)
    if seen is None:
        return Step(exchange)
    room = Room(seen.uid, message.get("BridgeUniqueid"))
    exchange = replace(exchange, rooms=(*exchange.rooms, room)[-REMEMBERED:])
    if not exchange.is_rep(seen):
        return Step(exchange)
    call = exchange.call_of(seen.uid)
    two = message.get("BridgeNumChannels") not in ("0", "1")
    if call is None:
        return _found(exchange, seen, now) if two else Step(exchange)
    return answered(exchange, call, seen.uid, now) if two or not call.outgoing else Step(exchange)


def _found(exchange: Exchange, seen: Channel, now: Moment) -> Step:
    """Begin with a call in its middle."""
    number = (seen.exten if seen.began_it else "") or seen.other_number
    leg = Leg(seen.uid, seen.name)
    call = Call(seen.uid, seen.began_it, (leg,), seen.linked, number, seen.other_caller, answered=True)
    return told_of(exchange, call, Kind.ANSWERED, now)


def _held_or_not(exchange: Exchange, message: Message, now: Moment) -> Step:
    seen = channel(message)
    if seen is None or (local_base(seen.name) and not exchange.is_mine(seen)):
        # A Local channel only hands on what one of its ends did.
        return Step(exchange)
    holds = message.event == "Hold" and message.get("Status") != "Off"
    if not exchange.is_mine(seen):
        return _held_by_peer(exchange, seen, holds, now)
    met = Step(exchange) if exchange.call_of(seen.uid) else _found(exchange, seen, now)
    call = met.exchange.call_of(seen.uid)
    if call is None:
        return met
    old = replace(call, ours=not holds) if call.doubtful else call
    new = replace(call, ours=holds, doubtful=False, answered=True)
    events = hold_events(old, new, exchange.source, now)
    return Step(met.exchange.with_call(new), (*met.events, *events))


def _held_by_peer(exchange: Exchange, seen: Channel, holds: bool, now: Moment) -> Step:
    call = exchange.shared_with(seen)
    if call is None:
        return Step(exchange)
    new = replace(call, theirs=holds)
    return Step(exchange.with_call(new), hold_events(call, new, exchange.source, now))


def _shown_anew(exchange: Exchange, message: Message, now: Moment) -> Step:
    """Take in that the rep's phone shows somebody else, as after a colleague passed a caller on."""
    seen = channel(message)
    call = exchange.call_of(seen.uid) if seen is not None else None
    # While a caller waits, the display shows the colleague whom the rep asks meanwhile.
    if seen is None or call is None or not call.answered or call.ours:
        return Step(exchange)
    return better_known(exchange, call, seen.other_number, seen.other_caller, now)


# --- the end


def _hung_up(exchange: Exchange, message: Message, now: Moment) -> Step:
    seen = channel(message)
    if seen is None:
        return Step(exchange)
    call = exchange.call_of(seen.uid)
    if call is not None:
        return leg_over(exchange, call, seen.uid, message.get("Cause"), now)
    if not exchange.is_rep(seen):
        return Step(exchange)
    return Step(replace(exchange, gone=(*exchange.gone, seen.uid)[-REMEMBERED:]))


def _shortened(exchange: Exchange, message: Message, now: Moment) -> Step:  # noqa: ARG001 - one shape for all
    """Have whom a Local channel led to take its place, now that Asterisk leaves the detour out."""
    half = channel(message, "LocalOne")
    call = exchange.call_of(half.uid) if half is not None else None
    if half is None or call is None:
        return Step(exchange)
    base = local_base(half.name)
    led_to = next((via.by for via in reversed(exchange.beyond) if via.base == base), None)
    if led_to is None:
        return Step(exchange)
    legs = tuple(Leg(led_to.uid, led_to.name) if leg.uid == half.uid else leg for leg in call.legs)
    return Step(exchange.with_call(replace(call, legs=legs)))


def _renamed(exchange: Exchange, message: Message, now: Moment) -> Step:  # noqa: ARG001 - one shape for all
    """One channel takes the place of another, name and all, while the call goes on."""
    uid, name = message.get("Uniqueid"), message.get("Newname")
    for call in exchange.calls:
        for leg in call.legs:
            if leg.uid == uid or leg.name == f"{name}<MASQ>":
                legs = tuple(Leg(uid, name) if one is leg else one for one in call.legs)
                kept = legs if not name.endswith("<ZOMBIE>") else call.legs
                return Step(exchange.with_call(replace(call, legs=kept)))
    return Step(exchange)


def _answered_to_us(exchange: Exchange, message: Message, now: Moment) -> Step:  # noqa: ARG001 - as above
    """Asterisk gave up what we asked it to dial; what it did dial tells for itself."""
    failed = message.get("Response") == "Failure"
    return Step(replace(exchange, dialling="") if failed else exchange)


_STEPS: dict[str, Callable[[Exchange, Message, Moment], Step]] = {
    "Newchannel": ringing.channel_seen,
    "Newstate": ringing.channel_seen,
    "DialBegin": ringing.dial_begun,
    "DialEnd": ringing.dial_ended,
    "AgentCalled": ringing.queue_called,
    "AgentConnect": ringing.queue_connected,
    "BridgeEnter": _joined,
    "Hold": _held_or_not,
    "Unhold": _held_or_not,
    "NewConnectedLine": _shown_anew,
    "BlindTransfer": blind,
    "AttendedTransfer": attended,
    "ParkedCall": parked,
    "Pickup": fetched,
    "LocalOptimizationEnd": _shortened,
    "Rename": _renamed,
    "OriginateResponse": _answered_to_us,
    "Hangup": _hung_up,
}
