"""Callers passed on: by the rep, to the rep, or into the car park."""

from dataclasses import replace

from agentassist.core.call import Kind
from agentassist.core.moment import Moment
from agentassist.telephony.asterisk.call import Call, event, known_better
from agentassist.telephony.asterisk.exchange import Exchange, Step, told_of
from agentassist.telephony.asterisk.frames import Message
from agentassist.telephony.asterisk.told import channel, local_base, same_phone

_NOBODY_LEFT = frozenset({"Threeway"})
"""Ends of an attended transfer after which the rep still talks."""


def blind(exchange: Exchange, message: Message, now: Moment) -> Step:
    """Somebody passed a call on without a word."""
    rep = channel(message, "Transferer")
    call = exchange.call_of(rep.uid) if rep is not None else None
    if call is None:
        return Step(exchange)
    if message.get("Result") != "Success":
        return told_of(exchange, call, Kind.TRANSFER_FAILED, now)
    return _passed_on(exchange, call, "", now)


def attended(exchange: Exchange, message: Message, now: Moment) -> Step:
    """Somebody joined two others after speaking with one of them."""
    ends = (channel(message, "OrigTransferer"), channel(message, "SecondTransferer"))
    uids = [end.uid for end in ends if end is not None]
    # Which of the two the phone names first is its own affair; whom the rep consulted came later.
    mine = [call for call in exchange.calls if any(call.has(uid) for uid in uids)]
    if not mine:
        return _brought_to_rep(exchange, message, now)
    if message.get("Result") != "Success" or message.get("DestType") == "Fail":
        return told_of(exchange, mine[0], Kind.TRANSFER_FAILED, now)
    if message.get("DestType") in _NOBODY_LEFT:
        return Step(exchange)
    return _passed_on(exchange, mine[0], _consulted(exchange, mine, message), now)


def _consulted(exchange: Exchange, mine: list[Call], message: Message) -> str:
    """Return whom the rep spoke with: a call of the rep's, or on one line a channel; empty for nobody."""
    if len(mine) > 1:
        return mine[-1].key if mine[-1].answered else ""
    target = channel(message, "TransferTarget")
    if target is not None:
        return target.uid if _is_answered(exchange, target.name) else ""
    # After the rep went back and forth, Asterisk names nobody: whoever was in the second room beside the rep.
    second = message.get("SecondBridgeUniqueid")
    beside = (room for room in exchange.rooms if room.bridge == second and not mine[0].has(room.uid))
    return next((room.uid for room in beside if second and _is_answered(exchange, room.name)), "")


def _is_answered(exchange: Exchange, name: str) -> bool:
    """Tell whether somebody is at a channel: a Local one may still ring whom it leads to."""
    base = local_base(name)
    return not base or exchange.led_to(base) is not None


def _brought_to_rep(exchange: Exchange, message: Message, now: Moment) -> Step:
    """Have the rep talk with the caller of a colleague who had rung the rep up and left."""
    rep, caller = channel(message, "TransferTarget"), channel(message, "Transferee")
    call = exchange.call_of(rep.uid) if rep is not None else None
    if call is None or caller is None or message.get("Result") != "Success":
        return Step(exchange)
    better = known_better(call, caller.number, caller.caller)
    return Step(exchange) if better == call else told_of(exchange, better, Kind.IDENTITY, now)


def fetched(exchange: Exchange, message: Message, now: Moment) -> Step:
    """Have the rep talk with a caller who rang a colleague, and whom the rep fetched by a code."""
    rep = channel(message)
    call = exchange.call_of(rep.uid) if rep is not None else None
    if rep is None or call is None or not rep.other_number:
        return Step(exchange)
    caller = replace(call, outgoing=False, number=rep.other_number, caller=rep.other_caller)
    return told_of(exchange, caller, Kind.IDENTITY, now)


def parked(exchange: Exchange, message: Message, now: Moment) -> Step:
    """End a call whose caller the rep left where anybody can fetch them."""
    left, parker = channel(message, "Parkee"), message.get("ParkerDialString")
    if left is None or not same_phone(parker, exchange.endpoint):
        return Step(exchange)
    mine = [call for call in exchange.calls if call.answered and call.linked == left.linked]
    return _passed_on(exchange, mine[-1], "", now) if mine else Step(exchange)


def _passed_on(exchange: Exchange, call: Call, consulted: str, now: Moment) -> Step:
    told = replace(event(call, exchange.source, Kind.TRANSFERRED, now), other_call=consulted or None)
    return Step(exchange.without(call), (told,))
