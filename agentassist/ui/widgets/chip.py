"""A pill that is a widget of its own, for facts outside lists."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from agentassist.ui.look import Look
from agentassist.ui.widgets.pill import Pill, paint_pill, pill_size

LEAST_EM = 5


class Chip(QWidget):
    """Gives way like a line of text: cut with an ellipsis, told in full by a tooltip."""

    def __init__(self, look: Look, fact: Pill | None = None) -> None:
        super().__init__()
        self._look = look
        self.fact = Pill("")
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.show_fact(fact or self.fact)

    def show_fact(self, fact: Pill) -> None:
        """Show another fact; nothing is drawn anew where it is the same."""
        if fact != self.fact:
            self.fact = fact
            self.setAccessibleName(fact.text)
            self.updateGeometry()
            self.update()

    def sizeHint(self) -> QSize:
        """Return the size with all of the text."""
        return pill_size(self.fact, self._look, self.fontMetrics())

    def minimumSizeHint(self) -> QSize:
        """Return room for the sign and some letters."""
        return self.sizeHint().boundedTo(QSize(round(LEAST_EM * self._look.em), self.sizeHint().height()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Tell the whole text by a tooltip where it is cut."""
        super().resizeEvent(event)
        cut = self.width() < self.sizeHint().width() and not self.hasHeightForWidth()
        self.setToolTip(self.fact.text if cut else "")

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint it over the whole widget."""
        paint_pill(QPainter(self), self.rect(), self.fact, self._look, self.layoutDirection())
