"""One seat in the window; panels that share it take turns and nothing below moves."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QStackedLayout, QWidget

from agentassist.core.screen import Screen
from agentassist.ui.panel import Panel


class _Stack(QStackedLayout):
    """Takes no more room than its panels need; Qt's own would share in all that is left."""

    def expandingDirections(self) -> Qt.Orientation:
        """Ask for no more room than needed."""
        return Qt.Orientation(0)

    def heightForWidth(self, width: int) -> int:
        """Return the height of the highest at ``width``; Qt's own breaks lines at the least width."""
        seated = (self.widget(at) for at in range(self.count()))
        return max(_height(widget, width) for widget in seated if widget)


def _height(widget: QWidget, width: int) -> int:
    return widget.heightForWidth(width) if widget.hasHeightForWidth() else widget.sizeHint().height()


class Seat(QWidget):
    """Shows the first of its panels that is wanted, as high as the highest of them.

    Args:
        panels: All of one place, in the order they are asked.
    """

    def __init__(self, panels: Sequence[Panel]) -> None:
        super().__init__()
        self.panels = tuple(panels)
        self.place = self.panels[0].place
        self._stack = _Stack(self)
        for panel in self.panels:
            # A panel that waits for its turn still counts for the height.
            policy = panel.sizePolicy()
            policy.setRetainSizeWhenHidden(True)
            panel.setSizePolicy(policy)
            self._stack.addWidget(panel)

    def show_screen(self, screen: Screen) -> None:
        """Show the panel whose turn it is, or nothing."""
        turn = next((panel for panel in self.panels if panel.wanted(screen)), None)
        self.setVisible(turn is not None)
        if turn is not None:
            for panel in self.panels:
                # Who waits here counts for the height with what it will show next.
                panel.show_screen(screen)
            self._stack.setCurrentWidget(turn)
