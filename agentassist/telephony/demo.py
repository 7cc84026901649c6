"""A simulated caller, for trying the app without a phone."""

import threading
from collections.abc import Mapping

from agentassist.core.call import Capabilities, Holding, Order, Verb
from agentassist.core.errors import SourceError, Trouble
from agentassist.telephony.manual import ManualSource
from agentassist.telephony.source import Clock, Emit, Tell


class DemoSource:
    """Rings once, a moment after the start; the caller is patient and never hangs up."""

    name = "demo"
    capabilities = Capabilities(
        hold=Holding.LOCAL,
        name=True,
        control=frozenset({Verb.ANSWER, Verb.HOLD, Verb.RESUME, Verb.HANGUP}),
    )

    def __init__(self, clock: Clock, number: str, caller: str, after_s: float) -> None:
        self._phone = ManualSource(clock, self.name, self.capabilities)
        self._ring = threading.Timer(after_s, self._phone.ring, (number, caller))
        self._ring.daemon = True

    def start(self, emit: Emit, tell: Tell) -> None:
        """Begin; the ring comes on a thread of its own, everything else on the thread of the order."""
        self._phone.start(emit, tell)
        self._ring.start()

    def stop(self) -> None:
        """Fall silent, even while about to ring."""
        self._ring.cancel()
        if self._ring.is_alive():
            self._ring.join()
        self._phone.stop()

    def obey(self, order: Order) -> None:
        """Do as told, as a phone would."""
        if order.verb in self.capabilities.control:
            self._phone.obey(order)


def make(clock: Clock, settings: Mapping[str, str]) -> DemoSource:
    """Build the source from ``number``, ``name`` and ``after_s``; without a number the caller withholds it.

    Raises:
        SourceError: ``after_s`` is no number of seconds.
    """
    try:
        after_s = float(settings.get("after_s", "1"))
    except ValueError as error:
        raise SourceError(Trouble.SOURCE_SETTING_WRONG, source="demo", setting="after_s") from error
    return DemoSource(clock, settings.get("number", ""), settings.get("name", ""), after_s)


SOURCE = make
