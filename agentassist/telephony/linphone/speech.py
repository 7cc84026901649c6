"""The daemon's language on a link: one command, one answer, and a question for events now and then."""

from collections.abc import Callable

from agentassist.core.call import CallEvent, Capabilities, Fault, Holding, Order
from agentassist.core.moment import Moment
from agentassist.telephony.linphone.orders import OBEYED, obeying
from agentassist.telephony.linphone.phone import Phone, Step, What
from agentassist.telephony.linphone.steps import connected, disconnected, heard, polled
from agentassist.telephony.linphone.told import LONGEST, is_whole, understand
from agentassist.telephony.wire.speech import Speech, Turn

PATIENCE_S = 5.0
"""The daemon answers within milliseconds; one that has not by then hangs."""

CAPABILITIES = Capabilities(
    hold=Holding.BOTH,
    name=True,
    control=OBEYED,
    resync_hold=True,
    transfers=True,
)


class DaemonSpeech(Speech):
    """What a Linphone daemon is asked, and what is known of its calls.

    Args:
        source: The name of the source.
        life: Names the present run of the daemon.
    """

    exclusive = True
    capabilities = CAPABILITIES

    def __init__(self, source: str, life: Callable[[], str]) -> None:
        self._phone = Phone(source)
        self._life = life
        self._unfinished = b""
        self._next_s = 0.0
        self._asked_s = 0.0

    @property
    def due_s(self) -> float | None:
        """When to ask for events, or when the last answer is overdue."""
        return self._asked_s + PATIENCE_S if self._phone.asked else self._next_s

    def began(self, now: Moment) -> Turn:
        """Ask how everything stands."""
        self._unfinished = b""
        return self._take(connected(self._phone, self._life()), now)

    def received(self, data: bytes, now: Moment) -> Turn:
        """Take in an answer, or a piece of one."""
        # Some versions end an answer with more empty lines than others.
        self._unfinished = (self._unfinished + data).lstrip(b"\n")
        if not _begins_well(self._unfinished):
            return Turn(fault=Fault.OTHER_PROTOCOL)
        if len(self._unfinished) > LONGEST:
            return Turn(fault=Fault.TOO_LONG)
        said = self._unfinished.decode("utf-8", "replace")
        of_events = bool(self._phone.asked) and self._phone.asked[0].what is What.EVENTS
        answer = understand(said) if is_whole(said, of_events) else None
        if answer is None:
            return Turn()
        self._unfinished = b""
        return Turn(up=True).then(self._take(heard(self._phone, answer, now), now))

    def ordered(self, order: Order, now: Moment) -> Turn:
        """Pass the order on as a command."""
        return self._take(obeying(self._phone, order, now), now)

    def woken(self, now: Moment) -> Turn:
        """Ask for events."""
        if self._phone.asked and now.mono_s >= self._asked_s + PATIENCE_S:
            return Turn(fault=Fault.SILENT)
        return self._take(polled(self._phone, now), now)

    def ended(self, now: Moment) -> tuple[CallEvent, ...]:
        """Tell that the calls are out of sight."""
        return self._take(disconnected(self._phone, now), now).events

    def _take(self, step: Step, now: Moment) -> Turn:
        self._phone = step.phone
        self._next_s = now.mono_s + step.phone.wait_s(now)
        if step.frames:
            self._asked_s = now.mono_s
        return Turn(step.events, b"".join(step.frames))


def _begins_well(said: bytes) -> bool:
    head = b"Status: "
    return said.startswith(head) or head.startswith(said)
