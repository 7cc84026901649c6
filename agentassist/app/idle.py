"""Notices that nobody has touched the app for a while."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QTimer, Slot
from PySide6.QtGui import QGuiApplication, QWindow

LOOK_MS = 10_000
"""Between two looks at the clock."""
AGAIN_S = 60.0
"""So soon it is told again while somebody on the line keeps the app open."""
INPUT = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseMove,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
        QEvent.Type.TabletPress,
    }
)


class IdleWatch(QObject):
    """Watches the windows that have the keyboard; one that has not is not worked in.

    Only they are looked at, and not the whole application: each of its events would pass through here.

    Args:
        minutes: Gives after how many minutes to tell; 0 for never.
        now_s: Reads the clock that counts through sleep.
        tell: Told that nobody was here for so long; again every minute until somebody is.
    """

    def __init__(
        self, minutes: Callable[[], int], now_s: Callable[[], float], tell: Callable[[], None]
    ) -> None:
        super().__init__()
        self._minutes, self._now_s, self._tell = minutes, now_s, tell
        self._touched_s = self._told_s = now_s()
        self._watched: QWindow | None = None
        self._timer = QTimer(self, interval=LOOK_MS)
        self._timer.timeout.connect(self.look)
        app = QGuiApplication.instance()
        assert isinstance(app, QGuiApplication)
        app.focusWindowChanged.connect(self._follow)
        self._follow(QGuiApplication.focusWindow())

    def start(self) -> None:
        """Begin to look, as if somebody had just been here."""
        self._touched_s = self._told_s = self._now_s()
        self._timer.start()

    def stop(self) -> None:
        """Look no more, until started again."""
        self._timer.stop()

    @Slot()
    def look(self) -> None:
        """Tell if it is time."""
        now_s, minutes = self._now_s(), self._minutes()
        away = minutes and now_s - self._touched_s >= minutes * 60
        if away and (self._told_s <= self._touched_s or now_s - self._told_s >= AGAIN_S):
            self._told_s = now_s
            self._tell()

    @Slot(QWindow)
    def _follow(self, window: QWindow | None) -> None:
        self._touched_s = self._now_s()
        if self._watched is not None:
            self._watched.removeEventFilter(self)
        self._watched = window
        if window is not None:
            window.installEventFilter(self)
            window.destroyed.connect(self._lost)

    @Slot()
    def _lost(self) -> None:
        self._watched = None

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Remember when somebody was here; nothing is kept from anybody."""
        if event.type() in INPUT:
            self._touched_s = self._now_s()
        return False
