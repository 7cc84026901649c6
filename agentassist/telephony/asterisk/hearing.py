"""What each event of Asterisk means for the rep's calls."""

from collections.abc import Callable
from dataclasses import replace

from agentassist.core.call import Kind
from agentassist.core.moment import Moment
from agentassist.telephony.asterisk import ringing
from agentassist.telephony.asterisk.call import Call, Leg, hold_events, leg
from agentassist.telephony.asterisk.exchange import (
    Exchange,
    Room,
    Step,
    answered,
    better_known,
    leg_over,
    remembered,
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
    room = Room(seen.uid, seen.name, message.get("BridgeUniqueid"))
    exchange = exchange.with_room(room)
    if not exchange.is_rep(seen):
        return Step(exchange)
    call = exchange.call_of(seen.uid)
    two = message.get("BridgeNumChannels") not in ("0", "1")
    if call is None:
        return _found(exchange, seen, now) if two else Step(exchange)
    if not call.ours:
        # Who left a caller waiting for a colleague by the keys of the house comes back to them.
        call = replace(call, home=room.bridge)
        exchange = exchange.with_call(call)
    # Where a click led through a Local channel, that is all the rep is connected with so far.
    met = not call.outgoing or (two and not (call.lifted_first and call.way))
    return answered(exchange, call, seen.uid, now) if met else Step(exchange)


def _merged(exchange: Exchange, message: Message, now: Moment) -> Step:  # noqa: ARG001 - one shape for all
    """Follow a caller whose room became part of another."""
    into, out_of = message.get("ToBridgeUniqueid"), message.get("FromBridgeUniqueid")
    call = next((one for one in exchange.calls if out_of and one.home == out_of), None)
    return Step(exchange if call is None else exchange.with_call(replace(call, home=into)))


def _emptied(exchange: Exchange, message: Message, now: Moment) -> Step:  # noqa: ARG001 - one shape for all
    """Follow a caller who was moved along with the rep, into another room."""
    call = _left_behind(exchange, message.get("BridgeUniqueid"))
    if call is None:
        return Step(exchange)
    return Step(exchange.with_call(replace(call, home=exchange.room_of(call))))


def _left_behind(exchange: Exchange, bridge: str) -> Call | None:
    """Return the rep's call that was at home in a room where nobody of it is any more."""
    call = next((one for one in exchange.calls if bridge and one.home == bridge), None)
    if call is None or exchange.room_of(call) in ("", bridge):
        return None
    return None if any(not call.has(uid) for uid in exchange.in_room(bridge)) else call


def _caller_left(exchange: Exchange, seen: Channel, now: Moment) -> Step:
    """End the waiting of a caller who left while the rep spoke with a colleague."""
    bridge = exchange.bridge_of(seen.uid)
    exchange = exchange.out_of_rooms(seen.uid)
    call = _left_behind(exchange, bridge)
    if call is None:
        return Step(exchange)
    # A Local channel that was left out is nobody: who was behind it is in the rep's room now.
    waits = call.ours and local_base(seen.name) in exchange.shortened
    new = replace(call, ours=waits, home=exchange.room_of(call))
    return Step(exchange.with_call(new), hold_events(call, new, exchange.source, now))


def _found(exchange: Exchange, seen: Channel, now: Moment) -> Step:
    """Begin with a call in its middle."""
    number = (seen.exten if seen.began_it else "") or seen.other_number
    bare = Call(seen.uid, seen.began_it, (leg(seen),), seen.linked, number, seen.other_caller)
    call = replace(bare, answered=True, home=exchange.bridge_of(seen.uid))
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
    if call is None or _is_about_colleague(exchange, call, seen):
        return met
    old = replace(call, ours=not holds) if call.doubtful else call
    new = replace(call, ours=holds, doubtful=False, answered=True)
    events = hold_events(old, new, exchange.source, now)
    return Step(met.exchange.with_call(new), (*met.events, *events))


def _is_about_colleague(exchange: Exchange, call: Call, seen: Channel) -> bool:
    """Tell whether the rep puts a colleague on hold, or back, while the caller waits elsewhere."""
    here = exchange.bridge_of(seen.uid)
    return call.ours and "" not in (call.home, here) and call.home != here


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
        return leg_over(exchange.out_of_rooms(seen.uid), call, seen.uid, message.get("Cause"), now)
    if not exchange.is_rep(seen):
        return _caller_left(exchange, seen, now)
    return Step(exchange.with_gone(seen.uid).out_of_rooms(seen.uid))


def _shortened(exchange: Exchange, message: Message, now: Moment) -> Step:  # noqa: ARG001 - one shape for all
    """Have whom a Local channel led to take its place, now that Asterisk leaves the detour out."""
    half = channel(message, "LocalOne")
    if half is None:
        return Step(exchange)
    base, call = local_base(half.name), exchange.call_of(half.uid)
    exchange = replace(exchange, shortened=remembered(exchange.shortened, base))
    if call is None:
        return Step(exchange)
    led_to = exchange.led_to(base)
    if led_to is None:
        return Step(exchange)
    legs = tuple(leg(led_to) if one.uid == half.uid else one for one in call.legs)
    return Step(exchange.with_call(replace(call, legs=legs, home=exchange.bridge_of(led_to.uid))))


def _renamed(exchange: Exchange, message: Message, now: Moment) -> Step:  # noqa: ARG001 - one shape for all
    """One channel takes the place of another, name and all, while the call goes on."""
    uid, name = message.get("Uniqueid"), message.get("Newname")
    for call in exchange.calls:
        for old in call.legs:
            if old.uid == uid or old.name == f"{name}<MASQ>":
                legs = tuple(Leg(uid, name) if one is old else one for one in call.legs)
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
    "BridgeMerge": _merged,
    "BridgeDestroy": _emptied,
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
