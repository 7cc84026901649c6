"""Tells when the window has painted a certain screen."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QTimer, Slot
from PySide6.QtWidgets import QWidget

from agentassist.core.screen import Screen
from agentassist.ui.bridge import Bridge


class Painted(QObject):
    """Waits for one screen, then for the window to have laid it out and painted it.

    Args:
        bridge: Brings the screens; the window takes them from it, too, and is connected already.
        window: Owns this object.
        wanted: Tells whether a screen is the one.
        tell: Called once, right after the paint.
    """

    def __init__(
        self,
        bridge: Bridge,
        window: QWidget,
        wanted: Callable[[Screen], bool],
        tell: Callable[[], None],
    ) -> None:
        super().__init__(window)
        self._bridge, self._window = bridge, window
        self._wanted, self._tell = wanted, tell
        bridge.screen.connect(self._seen)

    @Slot(object)
    def _seen(self, screen: Screen) -> None:
        if self._wanted(screen):
            self._bridge.screen.disconnect(self._seen)
            NextPaint(self._window, self._tell)
            self.deleteLater()


class NextPaint(QObject):
    """Waits until the window has laid out and painted what it shows.

    Args:
        window: Owns this object.
        tell: Called once, right after the paint.
    """

    def __init__(self, window: QWidget, tell: Callable[[], None]) -> None:
        super().__init__(window)
        self._window, self._tell = window, tell
        window.installEventFilter(self)
        # One pixel, for a window on which nothing is new would not paint, and nobody be told.
        window.update(0, 0, 1, 1)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Let the window's next paint pass, then tell."""
        if event.type() is QEvent.Type.UpdateRequest:
            self._window.removeEventFilter(self)
            QTimer.singleShot(0, self, self._done)
        return False

    @Slot()
    def _done(self) -> None:
        self._tell()
        self.deleteLater()
