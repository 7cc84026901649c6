"""The connection to baresip's control port."""

from collections.abc import Mapping

from agentassist.core.call import CallEvent, Capabilities, Fault, Order
from agentassist.core.moment import Moment
from agentassist.telephony.baresip.frames import FrameError, LongFrameError, split_frames
from agentassist.telephony.baresip.orders import obeying
from agentassist.telephony.baresip.phone import connected, disconnected, heard
from agentassist.telephony.baresip.state import Phone, Step
from agentassist.telephony.baresip.told import understand
from agentassist.telephony.source import Clock
from agentassist.telephony.wire.place import Place
from agentassist.telephony.wire.settings import place_of
from agentassist.telephony.wire.source import StreamSource
from agentassist.telephony.wire.speech import Speech, Turn

NAME = "baresip:default"


class BaresipSpeech(Speech):
    """Netstrings about one phone."""

    exclusive = True

    def __init__(self) -> None:
        self._phone = Phone(NAME)
        self._unfinished = b""

    @property
    def capabilities(self) -> Capabilities:
        """What the version that answers tells and obeys."""
        return self._phone.capabilities

    def began(self, now: Moment) -> Turn:  # noqa: ARG002 - nothing is stamped before baresip speaks
        """Ask for the version and for all calls."""
        self._unfinished = b""
        return self._take(connected(self._phone))

    def received(self, data: bytes, now: Moment) -> Turn:
        """Take in what came; one frame that makes sense shows that it is baresip."""
        fault = Fault.NONE
        try:
            bodies, self._unfinished = split_frames(self._unfinished + data)
        except FrameError as error:
            bodies, self._unfinished = list(error.before), b""
            fault = Fault.TOO_LONG if isinstance(error, LongFrameError) else Fault.OTHER_PROTOCOL
        turn = Turn()
        for body in bodies:
            said = understand(body)
            turn = turn.then(Turn(up=said is not None)).then(self._take(heard(self._phone, said, now)))
        return turn.then(Turn(fault=fault))

    def ordered(self, order: Order, now: Moment) -> Turn:
        """Return the commands that try to fulfil ``order``."""
        return self._take(obeying(self._phone, order, now))

    def ended(self, now: Moment) -> tuple[CallEvent, ...]:
        """Tell that the link broke; the calls may go on."""
        return self._take(disconnected(self._phone, now)).events

    def _take(self, step: Step) -> Turn:
        self._phone = step.phone
        return Turn(step.events, b"".join(step.frames))


class BaresipSource(StreamSource):
    """Tells the calls of one running baresip and passes orders on to it.

    Args:
        clock: Stamps what is told.
        place: Where baresip listens (its ``ctrl_tcp_listen``); it knows no passwords, so this is nearly
            always this machine.
    """

    def __init__(self, clock: Clock, place: Place) -> None:
        super().__init__(NAME, clock, place, BaresipSpeech())


def make(clock: Clock, settings: Mapping[str, str]) -> BaresipSource:
    """Build the source from ``host`` (this machine) and ``port`` (as baresip comes).

    Raises:
        SourceError: The port is no port.
    """
    return BaresipSource(clock, place_of(settings, "baresip"))
