"""What a source brings to a link over a stream: its language, as steps without socket, thread or clock."""

from abc import ABC, abstractmethod

from agentassist.core.call import CallEvent, Capabilities, Fault, Order
from agentassist.core.frozen import dataclass
from agentassist.core.moment import Moment


@dataclass(frozen=True, slots=True)
class Turn:
    """What follows from one piece of news."""

    events: tuple[CallEvent, ...] = ()
    send: bytes = b""
    up: bool = False
    """The peer has shown that it is who was expected, and lets us in; from then on the link is connected."""
    fault: Fault = Fault.NONE
    """Anything but NONE ends the link, after ``events`` and ``send``."""

    def then(self, later: "Turn") -> "Turn":
        """Return both turns as one."""
        return Turn(
            self.events + later.events, self.send + later.send, self.up or later.up, self.fault or later.fault
        )


class Speech(ABC):
    """One peer's language and all that is known of its calls; used by one thread, kept over lost links."""

    exclusive = False
    """The peer serves one program, and drops it without a word for the next one."""
    encrypted = False
    """What comes is meant to be TLS."""

    @property
    @abstractmethod
    def capabilities(self) -> Capabilities:
        """What the peer tells and obeys; the change is told with a turn that is ``up``."""

    @abstractmethod
    def began(self, now: Moment) -> Turn:
        """Forget what was left of the last link; return what to send first."""

    @abstractmethod
    def received(self, data: bytes, now: Moment) -> Turn:
        """Take in what came, cut anywhere; must not keep more than it can make sense of."""

    @abstractmethod
    def ordered(self, order: Order, now: Moment) -> Turn:
        """Return what tries to fulfil ``order``; asked only while the link is connected."""

    @abstractmethod
    def ended(self, now: Moment) -> tuple[CallEvent, ...]:
        """Return what to tell when a connected link breaks."""

    @property
    def due_s(self) -> float | None:
        """When to call ``woken``, on the clock of ``Moment.mono_s``; None waits for news alone."""
        return None

    def woken(self, now: Moment) -> Turn:  # noqa: ARG002 - for those that have something due
        """Return what to do now that ``due_s`` has come."""
        return Turn()
