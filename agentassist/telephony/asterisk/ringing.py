"""Who rings the rep up, whom the rep rings up, and whether anybody answers."""

from dataclasses import replace

from agentassist.core.call import Kind
from agentassist.core.moment import Moment
from agentassist.telephony.asterisk import told
from agentassist.telephony.asterisk.call import Call, leg
from agentassist.telephony.asterisk.exchange import (
    Asked,
    Exchange,
    Step,
    Via,
    answered,
    better_known,
    leg_over,
    remembered,
    told_of,
)
from agentassist.telephony.asterisk.frames import Message
from agentassist.telephony.asterisk.told import Channel, channel, local_base


def channel_seen(exchange: Exchange, message: Message, now: Moment) -> Step:
    """Take in a channel that is new, or went on to another state."""
    seen = channel(message)
    if seen is None or not exchange.is_rep(seen):
        return Step(exchange)
    call = exchange.call_of(seen.uid)
    if call is not None:
        lifted = seen.state == told.UP and not call.lifted_first
        return answered(exchange, call, seen.uid, now) if lifted else Step(exchange)
    if seen.state == told.RINGING_OUT and seen.began_it:
        dialled = Call(seen.uid, True, (leg(seen),), seen.linked, seen.exten)
        return told_of(exchange, dialled, Kind.DIALING, now)
    if seen.state != told.RINGS or not seen.linked:
        return Step(exchange)
    return _lifted_first(exchange, seen, now) if seen.began_it else _rung(exchange, seen, _shown(seen), now)


def _shown(seen: Channel) -> Channel:
    """Return who rings, where all that is known of them is what the rep's phone shows."""
    return replace(seen, uid=seen.linked, name="", number=seen.other_number, caller=seen.other_caller)


def dial_begun(exchange: Exchange, message: Message, now: Moment) -> Step:
    """Take in that one channel rings another up."""
    by, dialled = channel(message), channel(message, "Dest")
    if dialled is None:
        return Step(exchange)
    if base := local_base(dialled.name):
        exchange = _rung_through(exchange, base, by)
    if exchange.is_rep(dialled):
        return _lifted_first(exchange, dialled, now) if by is None else _rung(exchange, dialled, by, now)
    call = exchange.dialled_by(by) if by is not None else None
    if call is None or not call.outgoing or call.answered:
        return Step(exchange)
    return better_known(exchange, replace(call, status=""), dialled.number, dialled.caller, now)


def _rung_through(exchange: Exchange, base: str, by: Channel | None) -> Exchange:
    """Note who rang a Local channel up; where nobody's channel did, a click in some program."""
    if by is None:
        return replace(exchange, clicked=remembered(exchange.clicked, base))
    clicked = tuple(one for one in exchange.clicked if one != base)
    return replace(exchange, via=remembered(exchange.via, Via(base, by)), clicked=clicked)


def _rung(exchange: Exchange, rep: Channel, by: Channel, now: Moment) -> Step:
    """Somebody rings one of the rep's phones, perhaps beside another that rings for the same call."""
    way = exchange.who_rang(by)
    marks = tuple(mark for one in way for mark in (one.uid, local_base(one.name)) if mark)
    queue = next((one.queue for one in exchange.asked if one.mark in (rep.uid, *marks)), "")
    known = exchange.call_of(rep.uid)
    if known is not None:
        if exchange.is_click(way) and not (known.answered or known.outgoing):
            # It was seen ringing before anybody said who has it ring.
            known = replace(known, outgoing=True, lifted_first=True)
            return told_of(exchange, replace(known, way=marks), Kind.IDENTITY, now)
        return _rung_already(exchange, known, marks, queue, now)
    beside = next((call for call in exchange.calls if _rings(call) and set(marks) & set(call.way)), None)
    if beside is not None:
        both = beside.with_leg(leg(rep))
        return Step(exchange.with_call(replace(both, way=tuple(dict.fromkeys((*both.way, *marks))))))
    if exchange.is_click(way):
        return _lifted_first(exchange, rep, now, marks)
    who = next((one for one in reversed(way) if one.number), by)
    call = Call(rep.uid, False, (leg(rep),), rep.linked, who.number, who.caller, marks, queue=queue)
    return told_of(exchange, call, Kind.RINGING, now)


def _rung_already(exchange: Exchange, call: Call, marks: tuple[str, ...], queue: str, now: Moment) -> Step:
    """Learn the way by which a call came whose phone was seen ringing first."""
    call = replace(call, way=tuple(dict.fromkeys((*call.way, *marks))))
    if call.answered or call.queue or not queue:
        return Step(exchange.with_call(call))
    return told_of(exchange, replace(call, queue=queue), Kind.IDENTITY, now)


def _rings(call: Call) -> bool:
    return not call.answered and (call.lifted_first or not call.outgoing)


def _lifted_first(exchange: Exchange, rep: Channel, now: Moment, way: tuple[str, ...] = ()) -> Step:
    """Begin a call that a click dialled: the rep's own phone rings first."""
    if exchange.call_of(rep.uid) is not None:
        return Step(exchange)
    own = exchange.endpoint.rpartition("/")[2]
    shown = "" if rep.other_number == own else rep.other_number
    number, caller = (exchange.dialling, "") if exchange.dialling else (shown, rep.other_caller)
    call = Call(rep.uid, True, (leg(rep),), rep.linked, number, caller, way, lifted_first=True)
    return told_of(replace(exchange, dialling=""), call, Kind.DIALING, now)


def dial_ended(exchange: Exchange, message: Message, now: Moment) -> Step:
    """Take in whether the other one answered."""
    by, dialled, status = channel(message), channel(message, "Dest"), message.get("DialStatus")
    if dialled is None:
        return Step(exchange)
    call = exchange.call_of(dialled.uid)
    if call is not None:
        return _tried(exchange, call, dialled.uid, status, now)
    if by is None:
        return Step(exchange)
    if local_base(by.name) and status == "ANSWER":
        beyond = remembered(exchange.beyond, Via(local_base(by.name), dialled))
        exchange = replace(exchange, beyond=beyond)
    mine = exchange.dialled_by(by)
    if mine is not None and not mine.answered:
        return _reached(exchange, mine, by.uid, status, now)
    return _taken_elsewhere(exchange, by, dialled) if status == "ANSWER" else Step(exchange)


def _tried(exchange: Exchange, call: Call, uid: str, status: str, now: Moment) -> Step:
    """One of the rep's phones is not rung any more."""
    if status == "ANSWER":
        return Step(exchange) if call.lifted_first else answered(exchange, call, uid, now)
    if call.answered:
        return Step(exchange)
    call = replace(call, status=status)
    if status == "CANCEL" and not call.elsewhere:
        # Whether the caller gave up or a colleague answered, the end of the channel tells a moment later.
        return Step(exchange.with_call(call))
    return leg_over(exchange, call, uid, "", now)


def _reached(exchange: Exchange, call: Call, uid: str, status: str, now: Moment) -> Step:
    """Whom the rep rang up answered, or did not; the dial plan may go on with somebody else."""
    if status == "ANSWER":
        return answered(exchange, call, uid, now)
    return Step(exchange.with_call(replace(call, status=status)))


def _taken_elsewhere(exchange: Exchange, by: Channel, dialled: Channel) -> Step:
    """Somebody else answered who was rung up beside the rep."""
    for call in exchange.calls:
        if _rings(call) and by.uid in call.way and local_base(dialled.name) not in call.way:
            exchange = exchange.with_call(replace(call, elsewhere=True))
    return Step(exchange)


def queue_called(exchange: Exchange, message: Message, now: Moment) -> Step:
    """Take in which queue rings one of its members up."""
    dialled, queue = channel(message, "Dest"), message.get("Queue")
    if dialled is None:
        return Step(exchange)
    mark = local_base(dialled.name) or dialled.uid
    exchange = replace(exchange, asked=remembered(exchange.asked, Asked(mark, queue)))
    call = _rung_by(exchange, dialled)
    if call is None or call.queue:
        return Step(exchange)
    return told_of(exchange, replace(call, queue=queue), Kind.IDENTITY, now)


def queue_connected(exchange: Exchange, message: Message, now: Moment) -> Step:
    """Take in how long the caller had waited."""
    dialled, waited = channel(message, "Dest"), message.get("HoldTime")
    call = None if dialled is None else _rung_by(exchange, dialled)
    if dialled is None or call is None or call.queue_wait_s is not None:
        return Step(exchange)
    wait_s = float(waited) if waited.isdecimal() else None
    call = replace(call, queue=message.get("Queue") or call.queue, queue_wait_s=wait_s)
    first = answered(exchange.with_call(call), call, dialled.uid, now)
    if first.events:
        return first
    return told_of(exchange, call, Kind.IDENTITY, now)


def _rung_by(exchange: Exchange, dialled: Channel) -> Call | None:
    """Return the call that a queue means by whom it dialled: the rep's phone, or a Local channel to it."""
    base = local_base(dialled.name)
    beyond = (call for call in exchange.calls if base and base in call.way)
    return exchange.call_of(dialled.uid) or next(beyond, None)
