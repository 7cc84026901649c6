"""After (re)connecting: the list of all channels, where we may see it, is the truth about what goes on."""

from dataclasses import replace

from agentassist.core.call import CallEvent, Kind
from agentassist.core.moment import Moment
from agentassist.telephony.asterisk import told
from agentassist.telephony.asterisk.call import Call, Leg, event
from agentassist.telephony.asterisk.exchange import Exchange, Step
from agentassist.telephony.asterisk.told import Channel
from agentassist.telephony.source import event_at


def lost(exchange: Exchange, now: Moment) -> Step:
    """Tell that the link broke; the calls may go on, and be held or not, unseen."""
    calls = tuple(replace(call, doubtful=True) for call in exchange.calls)
    return Step(replace(exchange, calls=calls), (event_at(now, Kind.LOST, exchange.source, ""),))


def settled(exchange: Exchange, listed: tuple[Channel, ...], now: Moment) -> Step:
    """Take over the list; what is not in it is gone. Whether a call is held it never tells."""
    after, events = replace(exchange, calls=()), []
    for seen in listed:
        beside = next(
            (call for call in after.calls if not call.answered and call.linked == seen.linked), None
        )
        if beside is not None and seen.state != told.UP:
            after = after.with_call(beside.with_leg(Leg(seen.uid, seen.name)))
            continue
        call = _still_there(exchange.call_of(seen.uid), seen)
        after = after.with_call(call)
        events.append(_told(after, call, now))
    return Step(after, (*events, event_at(now, Kind.SYNCED, exchange.source, "")))


def _still_there(known: Call | None, seen: Channel) -> Call:
    leg = Leg(seen.uid, seen.name)
    number = (seen.exten if seen.began_it else "") or seen.other_number
    new = Call(seen.uid, seen.began_it, (leg,), seen.linked, number, seen.other_caller)
    up = seen.state == told.UP and not (known and known.lifted_first and not known.answered)
    return replace(known or new, legs=(leg,), linked=seen.linked, answered=up, doubtful=True)


def _told(exchange: Exchange, call: Call, now: Moment) -> CallEvent:
    if call.answered:
        return replace(event(call, exchange.source, Kind.SYNCED, now), hold_known=False)
    return event(call, exchange.source, Kind.DIALING if call.outgoing else Kind.RINGING, now)
