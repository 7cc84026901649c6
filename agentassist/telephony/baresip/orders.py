"""What the rep wants of the softphone, as commands to it.

The early versions of baresip ring somebody up without holding the caller, who would then hear every word of
it, and cannot join two calls. So there the caller is held first, and handed on by number once the colleague
has been let go, having agreed.
"""

import re
from dataclasses import replace

from agentassist.core.call import CallEvent, Kind, Order, Verb
from agentassist.core.moment import Moment
from agentassist.telephony.baresip.frames import command
from agentassist.telephony.baresip.line import Line
from agentassist.telephony.baresip.state import CONSULTS, Later, Phone, Step, Wish, event_of
from agentassist.telephony.baresip.told import PhoneAnswer, muted
from agentassist.telephony.dialling import dialled

DO, LOOK = "do", "look"
"""Tokens of our commands: obey, list calls."""

COMMANDS = {
    Verb.ANSWER: "accept",
    Verb.HOLD: "hold",
    Verb.RESUME: "resume",
    Verb.HANGUP: "hangup",
    Verb.MUTE: "mute",
    Verb.UNMUTE: "mute",
    Verb.TRANSFER: "transfer",
    Verb.CONSULT: "atransferstart",
    Verb.COMPLETE: "atransferexec",
}
"""baresip's words; each means its current line."""
TOLD_BY_ANSWER = frozenset({Verb.MUTE, Verb.UNMUTE, Verb.TRANSFER, Verb.CONSULT, Verb.COMPLETE})
"""Verbs of which no event tells that baresip took them up."""
WAIT_S = 5.0
"""What waits longer for a hold or an end is dropped; coming true later, it would surprise."""
UNANSWERED_AT_MOST = 16

_ADDRESS = re.compile(r"[0-9A-Za-z+*#@.:;=_%-]{1,256}")
"""Of a call that is up; what the rep types has no ``%``, at which 1.0 stumbles."""


def obeying(phone: Phone, order: Order, now: Moment) -> Step:
    """Return the commands that try to fulfil ``order``; what cannot be done is let pass."""
    if order.verb in (Verb.DIAL, Verb.TRANSFER, Verb.CONSULT):
        order = replace(order, number=dialled(order.number))
        if not order.number:
            return Step(phone)
    if order.verb is Verb.DIAL:
        return _ring_up(phone, order, now)
    if phone.line(order.call_key) is None:
        return Step(phone)
    if order.verb is Verb.COMPLETE:
        return _join(phone, order, now)
    if order.verb is Verb.CONSULT and phone.version < CONSULTS:
        return _ring_up(phone, order, now)
    return for_call(phone, Wish(order)) if order.verb in COMMANDS else Step(phone)


def for_call(phone: Phone, wish: Wish) -> Step:
    """Give the command for one call: at once where it is the only one, else as soon as its line is known."""
    if len(phone.lines) == 1:
        return give(phone, wish)
    return Step(replace(phone, wanted=(*phone.wanted, wish)), frames=(command("listcalls", LOOK),))


def give(phone: Phone, wish: Wish) -> Step:
    """Give the command for the current line."""
    order = wish.order
    word, number = COMMANDS[order.verb], ""
    if order.verb not in TOLD_BY_ANSWER:
        return Step(phone, frames=(command(word, DO),))
    if order.verb is Verb.TRANSFER:
        number = order.number
    elif order.verb is Verb.CONSULT:
        number = _address(phone.line(order.call_key), order.number)
    token = f"{DO}{phone.commands}"
    asked = (*phone.asked, replace(wish, token=token))[-UNANSWERED_AT_MOST:]
    after = replace(phone, asked=asked, commands=phone.commands + 1)
    return Step(after, frames=(command(word, token, number),))


def _address(line: Line | None, number: str) -> str:
    """Return the number at the rep's own exchange; only ``atransferstart`` wants it whole."""
    _, at, exchange = (line.account if line else "").partition("@")
    whole = not at or "@" in number or number.startswith("sip:")
    return number if whole else f"sip:{number}@{exchange}"


def _ring_up(phone: Phone, order: Order, now: Moment) -> Step:
    """Dial, but never while a caller can listen."""
    if not phone.speaking:
        return Step(phone, frames=(command("dial", DO, order.number),))
    step = Step(replace(phone, later=(*phone.later, Later(order, now))))
    for line in phone.speaking:
        hold = Order(order.source, Verb.HOLD, line.key)
        step = step.then(for_call(step.phone, Wish(hold)))
    return step


def _join(phone: Phone, order: Order, now: Moment) -> Step:
    leg = phone.line(order.other_call)
    if leg is None or not leg.established:
        return Step(phone)
    if phone.consulted == order.call_key:
        return for_call(phone, Wish(order))
    return _hand_over(phone, order, now)


def _hand_over(phone: Phone, order: Order, now: Moment) -> Step:
    """Let the colleague go, then pass the caller on to them; together, baresip cannot."""
    leg = phone.line(order.other_call)
    if leg is None or not _ADDRESS.fullmatch(leg.uri):
        return Step(phone)
    passing = replace(order, verb=Verb.TRANSFER, number=leg.uri)
    waiting = replace(phone, later=(*phone.later, Later(passing, now, gone=leg.key)))
    return for_call(waiting, Wish(Order(order.source, Verb.HANGUP, leg.key)))


def answered(phone: Phone, said: PhoneAnswer, now: Moment) -> Step:
    """Take in the answer to an order of which no event tells."""
    wish = next((wish for wish in phone.asked if wish.token == said.token), None)
    if wish is None:
        return Step(phone)
    phone = replace(phone, asked=tuple(one for one in phone.asked if one is not wish))
    match wish.order.verb:
        case Verb.MUTE | Verb.UNMUTE:
            return _muted(phone, wish, muted(said.data), now)
        case Verb.CONSULT:
            return _consulting(phone, wish.order, said, now)
        case Verb.COMPLETE if not said.ok:
            return _hand_over(replace(phone, consulted=""), wish.order, now)
        case _:
            return _passed_on(phone, wish.order, said, now)


def _consulting(phone: Phone, order: Order, said: PhoneAnswer, now: Moment) -> Step:
    rings = any(line.outgoing for line in phone.lines if line.key != order.call_key)
    if said.ok and rings:
        return Step(replace(phone, consulted=order.call_key))
    # To a caller whose phone cannot be joined with another, baresip says yes and does nothing.
    return _ring_up(phone, order, now)


def _muted(phone: Phone, wish: Wish, is_muted: bool | None, now: Moment) -> Step:
    line = phone.line(wish.order.call_key)
    if line is None or is_muted is None:
        return Step(phone)
    step = Step(phone, (event_of(phone, line, Kind.MUTED if is_muted else Kind.UNMUTED, now),))
    if is_muted is (wish.order.verb is Verb.MUTE) or wish.again:
        return step
    # It was muted by the phone's own key before, which nobody told; the same command once more turns it.
    return step.then(for_call(phone, replace(wish, again=True)))


def _passed_on(phone: Phone, order: Order, said: PhoneAnswer, now: Moment) -> Step:
    line = phone.line(order.call_key)
    if line is None:
        return Step(phone)
    event: CallEvent = event_of(phone, line, Kind.TRANSFER_STARTED if said.ok else Kind.TRANSFER_FAILED, now)
    return Step(phone, (replace(event, other_call=order.other_call or None) if said.ok else event,))


def overdue(phone: Phone, now: Moment) -> Step:
    """Do what waited for a hold or an end, where that has come; drop what waited too long."""
    if not phone.later:
        return Step(phone)
    step = Step(replace(phone, later=()))
    for waiting in phone.later:
        if now.mono_s - waiting.since.mono_s > WAIT_S:
            continue
        if _has_come(step.phone, waiting):
            step = step.then(_now_do(step.phone, waiting.order))
        else:
            step = replace(step, phone=replace(step.phone, later=(*step.phone.later, waiting)))
    return step


def _has_come(phone: Phone, waiting: Later) -> bool:
    return phone.line(waiting.gone) is None if waiting.gone else not phone.speaking


def _now_do(phone: Phone, order: Order) -> Step:
    if order.call_key and phone.line(order.call_key) is None:
        return Step(phone)
    if order.verb is Verb.TRANSFER:
        return for_call(phone, Wish(order))
    return Step(phone, frames=(command("dial", DO, order.number),))
