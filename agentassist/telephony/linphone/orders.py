"""The daemon's words for what the rep wants done."""

import re
from dataclasses import replace

from agentassist.core.call import Order, Verb
from agentassist.core.moment import Moment
from agentassist.telephony.dialling import dialled
from agentassist.telephony.linphone.line import Line
from agentassist.telephony.linphone.phone import EVENTS, HURRY_FOR_S, Asked, Phone, Step, What, asking
from agentassist.telephony.linphone.told import host

_COMMANDS = {
    Verb.ANSWER: "answer",
    Verb.HOLD: "call-pause",
    Verb.RESUME: "call-resume",
    Verb.HANGUP: "terminate",
}
_MUTES = {Verb.MUTE: Asked(What.MUTE, "call-mute 1"), Verb.UNMUTE: Asked(What.UNMUTE, "call-mute 0")}
"""They mean the microphone, whatever call is spoken on."""

OBEYED = frozenset({*_COMMANDS, *_MUTES, Verb.DIAL, Verb.CONSULT, Verb.TRANSFER, Verb.COMPLETE})


def obeying(phone: Phone, order: Order, now: Moment) -> Step:
    """Return the command that tries to fulfil ``order``; what cannot be done is let pass."""
    line = phone.line_of(order.call_key)
    if order.verb is Verb.DIAL:
        asked = _dial(phone, order.number)
    else:
        asked = _wish(phone, line, order) if line is not None else None
    if asked is None:
        return Step(phone)
    if line is not None and order.verb is Verb.HANGUP:
        phone = phone.with_line(replace(line, dropped=True))
    return asking(replace(phone, hurry_until_s=now.mono_s + HURRY_FOR_S), asked, EVENTS)


def _wish(phone: Phone, line: Line, order: Order) -> Asked | None:
    match order.verb:
        case Verb.CONSULT:
            # The daemon holds the caller by itself when another call begins.
            return _dial(phone, order.number, line.address)
        case Verb.TRANSFER:
            address = _address(phone, order.number, line.address)
            return Asked(What.TRANSFER, f"call-transfer {line.id} {address}", line.id) if address else None
        case Verb.COMPLETE:
            leg = phone.line_of(order.other_call)
            text = f"call-transfer {line.id} {leg.id}" if leg else ""
            return Asked(What.TRANSFER, text, line.id, leg.id) if leg else None
        case Verb.MUTE | Verb.UNMUTE:
            return _MUTES[order.verb]
        case _ if order.verb in _COMMANDS:
            return Asked(What.OTHER, f"{_COMMANDS[order.verb]} {line.id}", line.id)
        case _:
            return None


def _dial(phone: Phone, number: str, beside: str = "") -> Asked | None:
    address = _address(phone, number, beside)
    return Asked(What.DIAL, f"call {address}", address=address) if address else None


def _address(phone: Phone, number: str, beside: str) -> str:
    """Return the SIP address of a number; without an account it is looked for where the other call is.

    A bare number would be taken for that of a call.
    """
    bare = re.sub("^sips?:", "", dialled(number))
    if not bare:
        return ""
    domain = phone.domain or host(beside)
    return f"sip:{bare}" if "@" in bare or not domain else f"sip:{bare}@{domain}"
