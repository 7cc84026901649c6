"""The call window: a header, a page and what is pinned below, beside the softphone."""

from collections.abc import Sequence
from itertools import groupby

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QFrame, QMainWindow, QScrollArea, QVBoxLayout, QWidget

from agentassist.core.screen import Screen
from agentassist.ui.panel import Panel, Zone
from agentassist.ui.seat import Seat

SIZE = (420, 820)
"""The usual size of the window, in pixels at text scale 1."""


class CallWindow(QMainWindow):
    """Hands every screen to every panel; knows none of them by name.

    Args:
        panels: Already made, in the order of their places.
    """

    def __init__(self, panels: Sequence[Panel]) -> None:
        super().__init__()
        # A ring must never take the keyboard from the softphone or from what the rep is typing elsewhere.
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        self.panels = tuple(panels)
        self._seats = [Seat(tuple(group)) for _, group in groupby(panels, lambda panel: panel.place)]
        body = QWidget()
        body.setObjectName("page")
        column = QVBoxLayout(body)
        column.setContentsMargins(12, 10, 12, 8)
        column.setSpacing(8)
        for zone in Zone:
            room = column if zone is not Zone.PAGE else self._add_page(column)
            for seat in self._seats:
                if seat.panels[0].zone is zone:
                    room.addWidget(seat, seat.panels[0].stretch)
            if zone is Zone.PAGE:
                room.addStretch(0)
        self.setCentralWidget(body)
        self.resize(*SIZE)

    def _add_page(self, column: QVBoxLayout) -> QVBoxLayout:
        area = QScrollArea()
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        page = QWidget()
        page.setObjectName("page")
        room = QVBoxLayout(page)
        room.setContentsMargins(0, 0, 0, 0)
        room.setSpacing(8)
        area.setWidget(page)
        column.addWidget(area, 1)
        return room

    @Slot(object)
    def show_screen(self, screen: Screen) -> None:
        """Show one screen: every seat picks whose turn it is."""
        for seat in self._seats:
            seat.show_screen(screen)
