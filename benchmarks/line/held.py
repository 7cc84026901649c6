"""Holds on a real softphone, in a process of its own within the private network; tells one JSON object."""

import json
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from agentassist import clock
from agentassist.app.qt_loaded import load_qt

# As the app does it: before anything else brings Qt.
load_qt()

from agentassist.core import messages as m  # noqa: E402
from agentassist.core.call import CallEvent, HeldBy, Kind, Order, Verb  # noqa: E402
from agentassist.core.screen import LineState, Screen  # noqa: E402
from agentassist.core.session import SessionState  # noqa: E402
from agentassist.folders import Folders  # noqa: E402
from agentassist.opening import House, sample_house  # noqa: E402
from agentassist.telephony.baresip.link import NAME, BaresipSource  # noqa: E402
from agentassist.telephony.wire.place import Place  # noqa: E402
from benchmarks.line.tap import Tap  # noqa: E402
from benchmarks.stage import Stage, stage  # noqa: E402
from tests.telephony.phones import REP, Desk, Softphone  # noqa: E402

CALLER_PORT = 15070


class Line:
    """One call on the rep's softphone, shown in the window."""

    def __init__(self, shown: Stage, control_port: int) -> None:
        self.events: list[CallEvent] = []
        self.painted: list[float] = []
        """When each hold, and each end of one, stood on the screen."""
        self._shown = shown
        self._source = BaresipSource(clock.read, Place("127.0.0.1", control_port))
        self._source.start(self._hear, lambda status: shown.tell(m.SourceChanged(status)))

    def _hear(self, event: CallEvent) -> None:
        if event.held_by is HeldBy.REP:
            self.events.append(event)
        self._shown.tell(m.CallHappened(event))

    def stop(self) -> None:
        """Hang up the link."""
        self._source.stop()

    def obey(self, verb: Verb) -> None:
        """Tell the softphone something about the shown call."""
        card = self._shown.screen.card
        self._source.obey(Order(NAME, verb, card.call_key if card else ""))

    def held(self) -> None:
        """Hold the caller and go back to them."""
        for verb, wanted in ((Verb.HOLD, _waits), (Verb.RESUME, _speaks)):
            began = clock.mono_s()
            self.painted.append(began + self._shown.until(lambda verb=verb: self.obey(verb), wanted))


def _waits(screen: Screen) -> bool:
    return screen.hold is not None


def _speaks(screen: Screen) -> bool:
    return screen.hold is None and screen.card is not None and screen.card.state is LineState.ACTIVE


def _rings(screen: Screen) -> bool:
    return screen.card is not None and screen.card.state is LineState.RINGING


@contextmanager
def phones() -> Iterator[tuple[int, Desk]]:
    """Give the control port of the rep's softphone, and a caller."""
    with tempfile.TemporaryDirectory() as folder:
        place = Path(folder)
        asha = '"Asha Rao" <sip:+442079460123@127.0.0.1:15070>'
        rep = Softphone(place, "rep", '"Rep Desk" <sip:rep@127.0.0.1:15060>', 15060)
        with rep, Softphone(place, "caller", asha, CALLER_PORT) as theirs, Desk(theirs) as caller:
            yield rep.control_port, caller


def play(house: House, rounds: int) -> dict[str, list[float]]:
    """Return how late every start and end of a hold was, in milliseconds after the offer on the wire."""
    tap = Tap(CALLER_PORT)
    with phones() as (port, caller), stage(house) as shown:
        line = Line(shown, port)
        shown.until(lambda: caller.do(Verb.DIAL, number=REP), _rings)
        shown.until(lambda: line.obey(Verb.ANSWER), _speaks)
        caller.call(SessionState.ACTIVE)
        for _ in range(rounds):
            line.held()
        tap.wait_for(2 * rounds)
        line.stop()
    kinds = [event.kind for event in line.events]
    assert kinds == [Kind.HELD, Kind.RESUMED] * rounds, kinds
    offered = [at_s for _, at_s in tap.offers]
    told = {
        "stamped": [event.mono_s for event in line.events],
        "painted": line.painted,
        "agreed": tap.agreed,
    }
    return {
        name: [(at_s - offer_s) * 1000 for at_s, offer_s in zip(times, offered, strict=True)]
        for name, times in told.items()
    }


if __name__ == "__main__":
    place = Path(sys.argv[1])
    print(json.dumps(play(sample_house(Folders(place, place, sample=True)), int(sys.argv[2]))))
