"""After (re)connecting: the list of all channels, where we may see it, is the truth about what goes on."""

import re
from dataclasses import replace

from agentassist.core.call import CallEvent, Kind
from agentassist.core.moment import Moment
from agentassist.telephony.asterisk import told
from agentassist.telephony.asterisk.call import Call, event, leg
from agentassist.telephony.asterisk.exchange import Exchange, Step
from agentassist.telephony.asterisk.frames import Message
from agentassist.telephony.asterisk.told import Channel, channel
from agentassist.telephony.source import event_at

_COUNTED = re.compile(r"(?P<at>\d+)\.(?P<number>\d+)$")


def lost(exchange: Exchange, now: Moment) -> Step:
    """Tell that the link broke; the calls may go on, and be held or not, unseen."""
    # Who went into which room meanwhile is not known either.
    calls = tuple(replace(call, doubtful=True, unseen=True, home="") for call in exchange.calls)
    return Step(
        replace(exchange, calls=calls, rooms=(), dialling=""),
        (event_at(now, Kind.LOST, exchange.source, ""),),
    )


def restarted(exchange: Exchange, message: Message, now: Moment) -> Step:
    """End the calls of an Asterisk that ran before: its channels are counted from one on with every start.

    That is what can be told without the right to list channels.
    """
    seen = channel(message) if any(call.doubtful for call in exchange.calls) else None
    if seen is None:
        return Step(exchange)
    over = [call for call in exchange.calls if call.doubtful and _counted_anew(call.key, seen.uid)]
    if not over:
        return Step(exchange)
    kept = tuple(call for call in exchange.calls if call not in over)
    # Local channels are counted anew as well.
    fresh = replace(exchange, calls=kept, clicked=(), shortened=())
    return Step(fresh, (event_at(now, Kind.SYNCED, exchange.source, ""),))


def _counted_anew(before: str, after: str) -> bool:
    """Return whether ``after`` is later and yet counted lower; ids end in seconds, a dot, a number."""
    one, other = _COUNTED.search(before), _COUNTED.search(after)
    if one is None or other is None:
        return False
    return int(other["at"]) > int(one["at"]) and int(other["number"]) <= int(one["number"])


def seen_again(exchange: Exchange, message: Message, now: Moment) -> Step:
    """Tell of a call that went on while the link was broken, with the first word about it that is no end."""
    seen = channel(message) if any(call.unseen for call in exchange.calls) else None
    call = exchange.call_of(seen.uid) if seen is not None else None
    if call is None or not call.unseen:
        return Step(exchange)
    exchange = exchange.with_call(replace(call, unseen=False))
    if not call.answered or message.event in ("Hangup", "Hold", "Unhold"):
        return Step(exchange)
    told = replace(event(call, exchange.source, Kind.SYNCED, now), hold_known=False)
    return Step(exchange, (told,))


def settled(exchange: Exchange, listed: tuple[Channel, ...], now: Moment) -> Step:
    """Take over the list; what is not in it is gone. Whether a call is held it never tells."""
    after, events = replace(exchange, calls=()), []
    for seen in listed:
        beside = next(
            (call for call in after.calls if not call.answered and call.linked == seen.linked), None
        )
        if beside is not None and seen.state != told.UP:
            after = after.with_call(beside.with_leg(leg(seen)))
            continue
        call = _still_there(exchange.call_of(seen.uid), seen)
        after = after.with_call(call)
        events.append(_told(after, call, now))
    return Step(after, (*events, event_at(now, Kind.SYNCED, exchange.source, "")))


def _still_there(known: Call | None, seen: Channel) -> Call:
    number = (seen.exten if seen.began_it else "") or seen.other_number
    new = Call(seen.uid, seen.began_it, (leg(seen),), seen.linked, number, seen.other_caller)
    up = seen.state == told.UP and not (known and known.lifted_first and not known.answered)
    return replace(
        known or new, legs=(leg(seen),), linked=seen.linked, answered=up, doubtful=True, unseen=False
    )


def _told(exchange: Exchange, call: Call, now: Moment) -> CallEvent:
    if call.answered:
        return replace(event(call, exchange.source, Kind.SYNCED, now), hold_known=False)
    return event(call, exchange.source, Kind.DIALING if call.outgoing else Kind.RINGING, now)
