"""The shown second of a hold against the clock."""

from collections.abc import Iterator

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QLabel

from agentassist import clock
from agentassist.core import messages as m
from agentassist.core.call import Kind
from agentassist.core.screen import LineState, Screen
from agentassist.ui.panels.call.hold import HoldPanel
from benchmarks.big_cache import number
from benchmarks.caches import sample_with_articles
from benchmarks.figure import Figure
from benchmarks.scale import Scale
from benchmarks.stage import Stage, stage, told

LIMIT_MS = 50.0
KEY = "hold"


class Seconds(QObject):
    """Notes at which instant each second was first painted.

    Args:
        panel: The panel whose ring is watched.
    """

    def __init__(self, panel: HoldPanel) -> None:
        super().__init__(panel)
        self._ring = panel.ring
        self.painted: dict[int, float] = {}
        self._ring.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Read what is about to be painted; the paint itself takes less than a millisecond."""
        if event.type() is QEvent.Type.Paint:
            self.painted.setdefault(self._ring.waited_s, clock.mono_s())
        return False


class Plain(QLabel):
    """The reference: a label that counts the ticks of an ordinary timer."""

    def __init__(self) -> None:
        super().__init__("0")
        self.painted: dict[int, float] = {0: clock.mono_s()}
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._count)
        self._timer.start(1000)

    def _count(self) -> None:
        self.painted[len(self.painted)] = clock.mono_s()
        self.setText(str(len(self.painted) - 1))


def measure(scale: Scale) -> Iterator[Figure]:
    """Hold a call; the seconds shown are compared with those on the clock."""
    with sample_with_articles(scale) as house, stage(house) as shown:
        shown.ring(KEY, number(0))
        shown.send(told(Kind.ANSWERED, KEY), lambda screen: _state(screen) is LineState.ACTIVE)
        panel = next(one for one in shown.window.panels if isinstance(one, HoldPanel))
        seconds, started = Seconds(panel), _hold(shown)
        plain = Plain()
        shown.wait(scale.hold_s + 0.3)
    began = plain.painted[0]
    name = f"shown second of a hold against the clock, worst of {scale.hold_s} s"
    yield Figure(name, _worst_ms(seconds.painted, started), "ms", _worst_ms(plain.painted, began), LIMIT_MS)


def _hold(shown: Stage) -> float:
    """Hold the caller and return the instant from which on they wait."""
    starts: list[float] = []

    def held(screen: Screen) -> bool:
        if screen.hold is not None:
            starts.append(screen.hold.started_s)
        return bool(starts)

    shown.send(m.StartHold(), held)
    return starts[0]


def _state(screen: Screen) -> LineState | None:
    return screen.card.state if screen.card else None


def _worst_ms(painted: dict[int, float], started: float) -> float:
    """Return by how much a second came early or late at most; the zeroth comes with the hold itself."""
    off = [abs(at - started - second) for second, at in painted.items() if second > 0]
    return max(off, default=float("inf")) * 1000


MEASURE = measure
