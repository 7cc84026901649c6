"""The whole app with its real threads, on no display; every act is timed until it is painted."""

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from time import perf_counter

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication

from agentassist import clock
from agentassist.app.joined import Joined
from agentassist.app.painted import Painted
from agentassist.content.resources import resources, translations
from agentassist.core import messages as m
from agentassist.core.call import CallEvent, Cause, Direction, Kind, LinkState
from agentassist.core.messages import Message
from agentassist.core.preferences import Preferences, SourceChoice
from agentassist.core.screen import Screen
from agentassist.opening import House
from agentassist.telephony.source import event_at
from agentassist.ui.dresser import Dresser

LONGEST_MS = 20_000
"""Whatever is not painted by then never will be, in milliseconds."""
ALWAYS = ("manual", "handover")
"""Sources that nobody switches on."""
PHONE = "bench"
"""A phone that tells calls and obeys nothing, so that holds are told by hand."""


class Stage:
    """One company's window, desk and cache.

    Args:
        house: The company.
    """

    def __init__(self, house: House) -> None:
        qt = QApplication.instance() or QApplication(["benchmarks"])
        assert isinstance(qt, QApplication)
        dresser = Dresser(resources(), translations())
        preferences = Preferences(rep="meera")
        dresser.dress(qt, preferences)
        self._house = house
        self.joined = Joined(qt, dresser, house, preferences)
        self.window = self.joined.window
        self.screen = Screen()
        """The newest screen."""
        self.joined.bridge.screen.connect(self._seen)
        self.until(self.joined.start, lambda screen: bool(screen.day.today))

    def _seen(self, screen: Screen) -> None:
        self.screen = screen

    def until(self, act: Callable[[], object], wanted: Callable[[Screen], bool]) -> float:
        """Act, and return the seconds until the window has painted a wanted screen."""
        loop, ended = QEventLoop(), []

        def told() -> None:
            ended.append(perf_counter())
            loop.quit()

        Painted(self.joined.bridge, self.window, wanted, told)
        QTimer.singleShot(LONGEST_MS, loop, loop.quit)
        began = perf_counter()
        act()
        loop.exec()
        if not ended:
            raise RuntimeError("the awaited screen never came")
        return float(ended[0] - began)

    def send(self, message: Message, wanted: Callable[[Screen], bool]) -> float:
        """Send a message to the desk, as a panel or a phone does; return as ``until``."""
        return self.until(lambda: self.joined.desk.post(message), wanted)

    def connect(self, choices: Sequence[SourceChoice], secret: str) -> None:
        """Switch phones on that share a password; it goes into no keyring of whoever measures."""
        phones = self.joined._phones
        phones._secrets._typed.update({choice.name: secret for choice in choices})
        phones.choose(choices)
        wanted = len(choices) + len(ALWAYS)
        while sum(one.state is LinkState.CONNECTED for one in self.screen.sources) < wanted:
            self.wait(0.05)

    def tell(self, message: Message) -> None:
        """Send a message and go on at once."""
        self.joined.desk.post(message)

    def wait(self, seconds: float) -> None:
        """Let the window live on for a while."""
        loop = QEventLoop()
        QTimer.singleShot(round(seconds * 1000), loop, loop.quit)
        loop.exec()

    def wait_for_the_index(self) -> None:
        """Wait until the search index is made and kept, as it is at every start but the first."""
        store = self._house.open_to_read()
        while not store.index.read():
            self.wait(0.2)
        store.close()

    def ring(self, key: str, number: str) -> float:
        """Let somebody ring; return the seconds until card and history are painted."""
        ringing = told(Kind.RINGING, key, number)
        return self.send(ringing, lambda screen: screen.card is not None and screen.card.call_key == key)

    def give_up(self, key: str) -> float:
        """Let the rep decline, so that nothing is owed and the window is free again."""
        return self.send(told(Kind.ENDED, key), lambda screen: screen.card is None)

    def close(self) -> None:
        """End it as a closed window does."""
        self.joined.stop()


def told(kind: Kind, key: str, number: str = "") -> m.CallHappened:
    """Return what a phone tells of a call that rings, is answered or declined."""
    bare = event_at(clock.read(), kind, PHONE, key)
    return m.CallHappened(
        CallEvent(
            *(kind, PHONE, key, bare.mono_s, bare.at),
            direction=Direction.IN,
            peer_raw=number or None,
            peer_e164=number or None,
            cause=Cause.REJECTED if kind is Kind.ENDED else None,
        )
    )


@contextmanager
def stage(house: House) -> Iterator[Stage]:
    """Give a whole app on ``house``, and close it afterwards."""
    shown = Stage(house)
    try:
        yield shown
    finally:
        shown.close()
