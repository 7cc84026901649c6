"""The call window: a header, a page and what is pinned below, beside the softphone."""

from collections.abc import Callable, Sequence
from itertools import groupby

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QFrame, QMainWindow, QScrollArea, QVBoxLayout, QWidget

from agentassist.core.screen import Screen
from agentassist.ui.panel import Panel, Zone
from agentassist.ui.seat import Seat

SIZE = (420, 820)
"""The usual size of the window, in pixels."""


class CallWindow(QMainWindow):
    """Hands every screen to every panel; knows none of them by name.

    Args:
        make_panels: Makes all panels, in the order of their places, in the language of the moment.
    """

    def __init__(self, make_panels: Callable[[], Sequence[Panel]]) -> None:
        super().__init__()
        # A ring must never take the keyboard from the softphone or from what the rep is typing elsewhere.
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        self._make_panels = make_panels
        self._seats: list[Seat] = []
        self.panels: tuple[Panel, ...] = ()
        """The panels of the moment."""
        self.rebuild()
        self.resize(*SIZE)

    def rebuild(self) -> None:
        """Make all panels anew: after a change of language or size of text every word is another."""
        self.panels = tuple(self._make_panels())
        self._seats = [Seat(tuple(group)) for _, group in groupby(self.panels, lambda panel: panel.place)]
        body = QWidget()
        body.setObjectName("page")
        column = _column(body, margins=(12, 10, 12, 8))
        for zone in Zone:
            room = _add_page(column) if zone is Zone.PAGE else column
            for seat in self._seats:
                if seat.panels[0].zone is zone:
                    room.addWidget(seat, seat.panels[0].stretch)
            if zone is Zone.PAGE:
                room.addStretch(0)
        self.setCentralWidget(body)

    def restyle(self) -> None:
        """Draw again what a style sheet cannot reach."""
        for panel in self.panels:
            panel.restyle()

    @Slot(object)
    def show_screen(self, screen: Screen) -> None:
        """Show one screen: every seat picks whose turn it is."""
        for seat in self._seats:
            seat.show_screen(screen)


def _column(body: QWidget, margins: tuple[int, int, int, int] = (0, 0, 0, 0)) -> QVBoxLayout:
    column = QVBoxLayout(body)
    column.setContentsMargins(*margins)
    column.setSpacing(8)
    return column


def _add_page(column: QVBoxLayout) -> QVBoxLayout:
    area = QScrollArea()
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setWidgetResizable(True)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    page = QWidget()
    page.setObjectName("page")
    area.setWidget(page)
    column.addWidget(area, 1)
    return _column(page)
