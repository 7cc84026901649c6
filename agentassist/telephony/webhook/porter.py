"""Answers senders and tells what they told: bytes in, events and answers out; knows no socket."""

from collections.abc import Iterable
from ipaddress import ip_address
from xml.sax.saxutils import quoteattr

from agentassist.core.call import CallEvent, Fault
from agentassist.core.frozen import dataclass
from agentassist.core.moment import Moment
from agentassist.telephony.webhook.calls import WebhookCalls
from agentassist.telephony.webhook.fields import fields
from agentassist.telephony.webhook.gate import Gate
from agentassist.telephony.webhook.request import BadRequestError, Request, request
from agentassist.telephony.webhook.shapes import Told, told

_TLS = b"\x16\x03"
_REASONS = {
    200: "OK",
    400: "Bad Request",
    401: "Unauthorized",
    404: "Not Found",
    405: "Method Not Allowed",
    408: "Request Timeout",
    409: "Conflict",
    413: "Content Too Large",
    429: "Too Many Requests",
    431: "Request Header Fields Too Large",
}

_FAULTS = {404: Fault.WRONG_SECRET, 413: Fault.TOO_LONG, 431: Fault.TOO_LONG}


@dataclass(frozen=True, slots=True)
class Heard:
    """What comes of what a guest said."""

    answer: bytes
    """Empty where nothing is to be said."""
    events: tuple[CallEvent, ...] = ()
    fault: Fault | None = None
    """What is wrong with whoever sent it, NONE where nothing is; None where nothing can be told from it."""


class Porter:
    """Used by one thread.

    Args:
        source: Written into every event.
        kind: In whose words to answer: ``zammad``, ``sipgate`` or ``placetel``.
        secret: What path and signature are made of.
        mine: Names, ids and numbers of the rep; where there are none, every call is theirs.
        outside: The address under which a sender reaches us, where that is not our own.
    """

    def __init__(self, source: str, kind: str, secret: str, mine: Iterable[str], outside: str) -> None:
        self._kind = kind
        self._gate = Gate(secret)
        self._calls = WebhookCalls(source, mine)
        self._outside = outside

    def heard(self, received: bytes, there: str, here: str, now: Moment) -> Heard | None:
        """Return what comes of a guest's bytes so far, or None while it is no whole request.

        ``there`` is the address it came from, ``here`` the one it reached, with the port.
        """
        if not is_near(there):
            return Heard(b"")
        if received.startswith(_TLS):
            return Heard(b"", fault=Fault.ENCRYPTED)
        try:
            asked = request(received, self._gate.knows)
        except BadRequestError as error:
            return Heard(_said(error.status), fault=_FAULTS.get(error.status, Fault.OTHER_PROTOCOL))
        return None if asked is None else self._answered(asked, here, now)

    def _answered(self, asked: Request, here: str, now: Moment) -> Heard:
        if not self._gate.knows(asked.path):
            return Heard(_said(404), fault=Fault.WRONG_SECRET)
        if asked.method != "POST":
            return Heard(_said(405))
        if not self._gate.in_time(now):
            return Heard(_said(429))
        try:
            news = told(fields(asked.body, asked.headers.get("content-type", "")))
        except ValueError:
            return Heard(_said(400), fault=Fault.OTHER_PROTOCOL)
        return self._taken(asked, news, here, now)

    def _taken(self, asked: Request, news: Told | None, here: str, now: Moment) -> Heard:
        if self._kind == "placetel" or (news is not None and news.signed):
            if not self._gate.signed(asked):
                return Heard(_said(401), fault=Fault.WRONG_SECRET)
            if self._gate.again(asked):
                return Heard(_said(409))
        events = self._calls.events(news, now) if news is not None else ()
        return Heard(self._thanks(here), events, Fault.NONE)

    def _thanks(self, here: str) -> bytes:
        if self._kind == "zammad":
            return _said(200, "application/json", b"{}")
        ask = ""
        if self._kind == "sipgate":
            # Only who asks for them is told of answers and ends.
            where = quoteattr(self._outside or f"http://{here}{self._gate.path}")
            ask = f" onAnswer={where} onHangup={where}"
        xml = f'<?xml version="1.0" encoding="UTF-8"?>\n<Response{ask}/>\n'
        return _said(200, "application/xml", xml.encode())


def is_near(there: str) -> bool:
    """Tell whether ``there`` is this computer or one of its network; nobody else is ever answered."""
    try:
        return not ip_address(there).is_global
    except ValueError:
        return False


def _said(status: int, kind: str = "text/plain", body: bytes = b"") -> bytes:
    """Return an answer; nothing of the question is ever in it."""
    lines = (
        f"HTTP/1.1 {status} {_REASONS[status]}",
        f"Content-Type: {kind}; charset=utf-8",
        f"Content-Length: {len(body)}",
        "X-Content-Type-Options: nosniff",
        "Cache-Control: no-store",
        "Connection: close",
    )
    return "\r\n".join((*lines, "", "")).encode() + body


TOO_SLOW = _said(408)
