"""An icon that stands beside a line of text."""

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from agentassist.ui.look import Look


class Sign(QWidget):
    """One icon in one token's colour; decoration, the words beside it say the same."""

    def __init__(self, look: Look, icon: str, colour: str = "dim", size: int = 16) -> None:
        super().__init__()
        self._look, self._icon, self._colour, self._size = look, icon, colour, size
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_icon(self, icon: str, colour: str) -> None:
        """Show another icon; nothing is drawn anew where it is the same."""
        if (icon, colour) != (self._icon, self._colour):
            self._icon, self._colour = icon, colour
            self.update()

    def sizeHint(self) -> QSize:
        """Return room as high as a line, so that icon and words stand level."""
        return QSize(self._side, max(self._side, self.fontMetrics().height()))

    @property
    def _side(self) -> int:
        return round(self._size * self._look.preferences.text_scale)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the icon in the colours of the moment."""
        box = QRect(0, (self.height() - self._side) // 2, self._side, self._side)
        self._look.icon(self._icon, self._colour, self._size).paint(QPainter(self), box)
