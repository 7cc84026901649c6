"""Wakes up when a hold turns another second, and at no other time."""

from collections.abc import Callable
from math import ceil

from PySide6.QtCore import QObject, Qt, QTimer


class Ticker(QObject):
    """Calls ``tick`` right after each whole second since a start, while it follows one.

    Args:
        now: The clock of the holds; every wait is measured from it anew, so that nothing adds up.
        tick: Called in the window's thread.
        parent: Ends the ticker with itself.
    """

    def __init__(self, now: Callable[[], float], tick: Callable[[], None], parent: QObject) -> None:
        super().__init__(parent)
        self._now, self._tick = now, tick
        self._started_s = 0.0
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._turned)

    @property
    def running(self) -> bool:
        """True while it follows a hold."""
        return self._timer.isActive()

    def follow(self, started_s: float) -> None:
        """Tick with the hold that began at ``started_s``."""
        self._started_s = started_s
        self._wait()

    def stop(self) -> None:
        """Tick no more."""
        self._timer.stop()

    def _turned(self) -> None:
        self._wait()
        self._tick()

    def _wait(self) -> None:
        into = (self._now() - self._started_s) % 1.0
        # A timer may be early by less than its grain; one millisecond more never shows the old second twice.
        self._timer.start(ceil((1.0 - into) * 1000) + 1)
