"""The call window: a header, a page and what is pinned below, beside the softphone."""

from collections.abc import Callable, Sequence
from itertools import groupby

from PySide6.QtCore import QRect, QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFrame, QMainWindow, QVBoxLayout, QWidget

from agentassist.core.screen import Place, Screen
from agentassist.ui.panel import Panel, Zone
from agentassist.ui.seat import Seat
from agentassist.ui.widgets.boxes import stacked
from agentassist.ui.widgets.scrolled import scrolled

SIZE = (420, 820)
"""The usual size of the window, in pixels."""


SOON_MS = 300
"""So long after the newest screen the panels of a call are made, in milliseconds."""
MakePanels = Callable[[], Sequence[Panel]]
"""Makes panels in the language of the moment."""


class _Page(QWidget):
    """Scrolls only once nothing on it can give way any more."""

    def heightForWidth(self, width: int) -> int:
        """Return the least height at ``width``; the scroll area would ask for the most comfortable one."""
        layout = self.layout()
        return layout.minimumHeightForWidth(width) if layout else super().heightForWidth(width)

    def minimumSizeHint(self) -> QSize:
        """Return the least width; the height follows from the width it gets."""
        return QSize(super().minimumSizeHint().width(), 0)


class CallWindow(QMainWindow):
    """Hands every screen to every panel; knows none of them by name.

    Args:
        make_panels: Makes the panels seen between calls, in the order of their places.
        make_call_panels: Makes those that only a call needs, likewise; called once the window stands.
    """

    workbench_wanted = Signal()
    changes_wanted = Signal()
    settings_wanted = Signal(str)
    """The code of a page of the settings; empty for the one that was looked at last."""
    editor_wanted = Signal()
    """An article is to be edited in the workbench; that must not take the keyboard from a call."""
    asked_for = Signal(bool)
    """Somebody outside wants to see the window; True also hides a window that is in front."""
    own_wanted = Signal()
    """The rep leaves the sample company for their own data."""

    def __init__(self, make_panels: MakePanels, make_call_panels: MakePanels = tuple) -> None:
        super().__init__()
        # A ring must never take the keyboard from the softphone or from what the rep is typing elsewhere.
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        self._make_panels = make_panels
        self._make_call_panels = make_call_panels
        self._screen = Screen()
        self._soon = QTimer(self, singleShot=True, interval=SOON_MS)
        self._soon.timeout.connect(self._complete_quietly)
        self._build()
        self.resize(*SIZE)
        self.asked_for.connect(self._come)

    @property
    def panels(self) -> tuple[Panel, ...]:
        """All panels of the moment, in the order of their places."""
        self._complete()
        return tuple(panel for seat in self._seats for panel in seat.panels)

    def redress(self) -> None:
        """Make all panels anew: after a change of language, size or colours every one looks different."""
        self._build()
        self.show_screen(self._screen)

    def _build(self) -> None:
        self._seats: list[Seat] = []
        self._whole = False
        body = QWidget()
        body.setObjectName("page")
        column = _column(body, margins=(12, 10, 12, 8))
        self._rooms = {zone: _add_page(column) if zone is Zone.PAGE else _add_room(column) for zone in Zone}
        self._sit(self._make_panels())
        self.setCentralWidget(body)
        # A window that is seen shows a new page on the next turn of the loop only, and is blank until then.
        body.show()

    def _sit(self, panels: Sequence[Panel]) -> None:
        """Give each panel its seat, among those that sit already."""
        for _, group in groupby(panels, lambda panel: panel.place):
            seat = Seat(tuple(group))
            zone = seat.panels[0].room
            before = sum(other.place < seat.place and other.panels[0].room is zone for other in self._seats)
            self._rooms[zone].insertWidget(before, seat, seat.panels[0].stretch)
            self._seats = sorted((*self._seats, seat), key=lambda one: one.place)

    def _complete(self) -> None:
        """Make what only a call needs; a start does not wait for it."""
        if self._whole:
            return
        self._whole = True
        self._sit(self._make_call_panels())
        page = self._rooms[Zone.PAGE]
        # The last seat keeps its place at the foot, so that the hand finds it.
        page.insertStretch(page.count() - 1, 0)

    def _complete_quietly(self) -> None:
        if not self._whole:
            self._complete()
            self.show_screen(self._screen)

    def stay_on_top(self, wanted: bool) -> None:
        """Stay above other windows, beside the softphone, or not."""
        if bool(self.windowFlags() & Qt.WindowType.WindowStaysOnTopHint) == wanted:
            return
        seen = self.isVisible()
        self.setWindowFlag(Qt.WindowType.WindowStaysOnTopHint, wanted)
        # Qt takes a window away whose flags change.
        self.setVisible(seen)

    def lie_at(self, place: tuple[int, int, int, int] | None) -> None:
        """Lie where the window lay last time, where a screen still shows that place."""
        if place is None:
            return
        wanted = QRect(*place)
        if any(screen.availableGeometry().contains(wanted.topLeft()) for screen in QGuiApplication.screens()):
            self.setGeometry(wanted)

    @Slot(object)
    def show_screen(self, screen: Screen) -> None:
        """Show one screen: every seat picks whose turn it is."""
        self._screen = screen
        if screen.place is not Place.DAY:
            self._complete()
        elif not self._whole:
            # The window is there to be used; what a call needs is made before the phone rings.
            self._soon.start()
        for seat in self._seats:
            seat.show_screen(screen)

    @Slot(bool)
    def _come(self, toggle: bool) -> None:
        """Come to the front because somebody asked; the only way the window ever takes the keyboard."""
        if toggle and self.isVisible() and self.isActiveWindow():
            self.showMinimized()
            return
        self.showNormal()
        self.raise_()
        self.activateWindow()


def _column(body: QWidget, margins: tuple[int, int, int, int] = (0, 0, 0, 0)) -> QVBoxLayout:
    column = QVBoxLayout(body)
    column.setContentsMargins(*margins)
    column.setSpacing(8)
    return column


def _add_room(column: QVBoxLayout) -> QVBoxLayout:
    room = stacked(spacing=8)
    column.addLayout(room)
    return room


def _add_page(column: QVBoxLayout) -> QVBoxLayout:
    page = _Page()
    page.setObjectName("page")
    area = scrolled(page)
    area.setFrameShape(QFrame.Shape.NoFrame)
    column.addWidget(area, 1)
    return _column(page)
