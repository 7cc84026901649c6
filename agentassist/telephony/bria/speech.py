"""Bria's language on a link: messages over a WebSocket; it says when something changed, we ask what."""

from agentassist.core.call import CallEvent, Capabilities, Fault, Holding, Order
from agentassist.core.moment import Moment
from agentassist.telephony.bria.phone import (
    Phone,
    Step,
    connected,
    disconnected,
    given_up,
    heard,
    obeying,
)
from agentassist.telephony.bria.requests import OBEYED
from agentassist.telephony.bria.told import LONGEST, Answer, understand
from agentassist.telephony.passing import given_up_s
from agentassist.telephony.wire.speech import Speech, Turn
from agentassist.telephony.wire.websocket import WebSocket

HOST = "cpclientapi.softphone.com"
"""A public name that leads every computer to itself; Bria's certificate carries it."""
PATH = "/counterpath/socketapi/v1/"

PATIENCE_S = 5.0
"""Bria answers at once; one that has not by then hangs, or has said farewell and stays."""

CAPABILITIES = Capabilities(hold=Holding.BOTH, name=True, control=OBEYED, resync_hold=True)
"""Transfers that the rep makes in Bria's own window are not told."""


class BriaSpeech(Speech):
    """What is said to Bria, and what is known of its calls.

    Args:
        source: The name of the source.
        port: Where Bria listens; a part of how it is addressed.
    """

    capabilities = CAPABILITIES

    def __init__(self, source: str, port: int) -> None:
        self._phone = Phone(source)
        self._socket = WebSocket(f"{HOST}:{port}", PATH, LONGEST)
        self._answered = False
        self._overdue_s: float | None = None

    @property
    def due_s(self) -> float | None:
        """When an answer is overdue, or a transfer is to be given up."""
        passing = [given_up_s(line.passing) for line in self._phone.lines if line.passing]
        dues = [*passing, *([] if self._overdue_s is None else [self._overdue_s])]
        return min(dues, default=None)

    def began(self, now: Moment) -> Turn:  # noqa: ARG002 - nothing is stamped before Bria speaks
        """Ask for a WebSocket."""
        self._answered, self._overdue_s = False, None
        return Turn(send=self._socket.opening())

    def received(self, data: bytes, now: Moment) -> Turn:
        """Take in what came."""
        came = self._socket.received(data)
        turn = Turn(send=came.send, up=came.opened)
        if came.opened:
            turn = turn.then(self._take(connected(self._phone), now))
        for message in came.messages:
            turn = turn.then(self._said(message, now))
        if came.closed:
            self._overdue_s = now.mono_s + PATIENCE_S
        return turn.then(Turn(fault=came.fault))

    def ordered(self, order: Order, now: Moment) -> Turn:
        """Pass the order on as a request."""
        return self._take(obeying(self._phone, order), now)

    def woken(self, now: Moment) -> Turn:
        """Give up what took too long."""
        if self._overdue_s is not None and now.mono_s >= self._overdue_s:
            return Turn(fault=Fault.SILENT)
        return self._take(given_up(self._phone, now), now)

    def ended(self, now: Moment) -> tuple[CallEvent, ...]:
        """Tell that the calls are out of sight."""
        return self._take(disconnected(self._phone, now), now).events

    def _said(self, message: str, now: Moment) -> Turn:
        said = understand(message)
        if said is None:
            return Turn()
        if isinstance(said, Answer):
            self._answered, self._overdue_s = True, None
        return self._take(heard(self._phone, said, now), now)

    def _take(self, step: Step, now: Moment) -> Turn:
        self._phone = step.phone
        # Before the first answer Bria may be asking its user whether we may talk with it.
        if step.requests and self._answered:
            self._overdue_s = now.mono_s + PATIENCE_S
        return Turn(step.events, b"".join(self._socket.message(one.text()) for one in step.requests))
