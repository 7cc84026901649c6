"""One seat in the window; panels that share it take turns and nothing below moves."""

from collections.abc import Sequence

from PySide6.QtWidgets import QStackedLayout, QWidget

from agentassist.core.screen import Screen
from agentassist.ui.panel import Panel


class Seat(QWidget):
    """Shows the first of its panels that is wanted, as high as the highest of them.

    Args:
        panels: All of one place, in the order they are asked.
    """

    def __init__(self, panels: Sequence[Panel]) -> None:
        super().__init__()
        self.panels = tuple(panels)
        self._stack = QStackedLayout(self)
        for panel in self.panels:
            self._stack.addWidget(panel)

    def show_screen(self, screen: Screen) -> None:
        """Show the panel whose turn it is, or nothing."""
        turn = next((panel for panel in self.panels if panel.wanted(screen)), None)
        self.setVisible(turn is not None)
        if turn is not None:
            turn.show_screen(screen)
            self._stack.setCurrentWidget(turn)
