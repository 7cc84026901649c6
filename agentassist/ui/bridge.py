"""Carries screens from the desk's thread into the window's."""

from collections import deque

from PySide6.QtCore import QObject, Qt, Signal, Slot

from agentassist.core.screen import Screen


class Bridge(QObject):
    """Lives in the window's thread; ``publish`` may be called from any.

    Screens that pile up while the window is busy replace one another: only the newest is shown.
    """

    screen = Signal(object)
    """The newest ``Screen``, in the window's thread."""
    _arrived = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._newest: deque[Screen] = deque(maxlen=1)
        self._arrived.connect(self._show, Qt.ConnectionType.QueuedConnection)

    def publish(self, screen: Screen) -> None:
        """Hand over a screen; returns at once."""
        self._newest.append(screen)
        self._arrived.emit()

    @Slot()
    def _show(self) -> None:
        # An earlier turn may have shown it already: every publish knocks once, only the newest waits.
        if self._newest:
            self.screen.emit(self._newest.popleft())
