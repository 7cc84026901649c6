"""Bria's words for what is asked and wanted of it."""

import re
from dataclasses import replace
from xml.sax.saxutils import escape

from agentassist.core.call import HeldBy, Order, Verb
from agentassist.core.frozen import dataclass
from agentassist.telephony.dialling import dialled

ASK, DO, PASS = "ask", "do", "pass"
"""Marks of our requests: for a list of calls, of an order, of a transfer."""
MUTE, UNMUTE = "mute", "unmute"
"""Marks of those that mean the microphone, whatever call is spoken on."""

_JOINS_BY_NUMBER = (6, 2)
"""From this version on a number to transfer to and a call to join are told apart."""


@dataclass(frozen=True, slots=True)
class Request:
    """One request: its path, its mark and what it says."""

    path: str
    mark: str
    body: str

    def text(self) -> str:
        """Return the message."""
        body = f'<?xml version="1.0" encoding="utf-8" ?>\r\n{self.body}'
        head = (
            f"GET /{self.path}",
            "User-Agent: Agent Assist",
            f"Transaction-ID: {self.mark}",
            "Content-Type: application/xml",
            f"Content-Length: {len(body.encode())}",
        )
        return "\r\n".join([*head, "", body])


def calls_wanted() -> Request:
    """Return the question for all calls."""
    return Request("status", ASK, "<status>\r\n <type>call</type>\r\n</status>")


def version_wanted() -> Request:
    """Return the question which Bria it is."""
    return Request("status", DO, "<status>\r\n <type>systemInformation</type>\r\n</status>")


@dataclass(frozen=True, slots=True)
class Wish:
    """An order with what Bria needs to know for it."""

    order: Order
    id: str
    """The call meant; empty for a number to dial."""
    held_by: HeldBy | None = None
    other: str = ""
    """The call to join it with."""
    version: str = ""


OBEYED = frozenset(
    {
        *(Verb.ANSWER, Verb.DIAL, Verb.HOLD, Verb.RESUME, Verb.HANGUP, Verb.MUTE, Verb.UNMUTE),
        *(Verb.TRANSFER, Verb.CONSULT, Verb.COMPLETE),
    }
)


def requests_for(wish: Wish) -> tuple[Request, ...]:
    """Return what tries to fulfil an order; what cannot be done is let pass."""
    verb = wish.order.verb
    if verb in (Verb.DIAL, Verb.CONSULT, Verb.TRANSFER):
        return _towards(wish, dialled(wish.order.number))
    if verb in (Verb.MUTE, Verb.UNMUTE):
        return (_mute(MUTE, "enabled") if verb is Verb.MUTE else _mute(UNMUTE, "disabled"),)
    if verb is Verb.COMPLETE:
        return (_transfer(wish, "targetCallId", wish.other),) if wish.other else ()
    return (_of_call(*_OF_CALL[verb], wish.id),) if verb in _OF_CALL else ()


def _towards(wish: Wish, number: str) -> tuple[Request, ...]:
    if not number:
        return ()
    if wish.order.verb is Verb.TRANSFER:
        return (_transfer(wish, "targetNumber", number),)
    waits = wish.order.verb is Verb.DIAL or wish.held_by is HeldBy.REP
    return (_dial(number),) if waits else (_of_call("hold", "holdCall", wish.id), _dial(number))


def _mute(mark: str, state: str) -> Request:
    body = f"<audioProperties>\r\n <mute>{state}</mute>\r\n</audioProperties>"
    return Request("audioProperties", mark, body)


_OF_CALL = {
    Verb.ANSWER: ("answer", "answerCall"),
    Verb.HOLD: ("hold", "holdCall"),
    Verb.RESUME: ("resume", "resumeCall"),
    Verb.HANGUP: ("endCall", "endCall"),
}


def _of_call(path: str, tag: str, number: str) -> Request:
    more = "\r\n <withVideo>false</withVideo>" if path == "answer" else ""
    return Request(path, DO, f"<{tag}>\r\n <callId>{escape(number)}</callId>{more}\r\n</{tag}>")


def _dial(number: str) -> Request:
    to = f" <number>{escape(number)}</number>\r\n <displayName></displayName>"
    return Request("call", DO, f'<dial type="audio">\r\n{to}\r\n</dial>')


def _transfer(wish: Wish, tag: str, target: str) -> Request:
    asked = _of_call("transferCall", "transferCall", wish.id)
    tag = "target" if wish.version and _numbers(wish.version) < _JOINS_BY_NUMBER else tag
    to = f" <{tag}>{escape(target)}</{tag}>\r\n</transferCall>"
    return replace(asked, mark=PASS, body=asked.body.replace("</transferCall>", to))


def _numbers(version: str) -> tuple[int, ...]:
    return tuple(int(part) for part in re.findall(r"\d{1,6}", version)[:3])
