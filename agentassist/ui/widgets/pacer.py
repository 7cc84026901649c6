"""A circle to breathe with: it grows for four seconds and shrinks for six, without a sound."""

from collections.abc import Callable
from math import cos, pi

from PySide6.QtCore import QRectF, QSize, Qt, QTimer
from PySide6.QtGui import QColor, QHideEvent, QPainter, QPaintEvent, QPen, QShowEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from agentassist.ui.look import Look

IN_S, OUT_S = 4.0, 6.0
FRAME_MS = 66
SIDE_EM, LEAST, LINE_EM, FILL_ALPHA = 6.0, 0.45, 0.15, 0.25


def fullness(at_s: float) -> float:
    """Return how full the breath is at a time, from 0 to 1.

    >>> [fullness(at) for at in (0, 4, 10)]
    [0.0, 1.0, 0.0]
    """
    into = at_s % (IN_S + OUT_S)
    share = into / IN_S if into <= IN_S else 1 - (into - IN_S) / OUT_S
    return round((1 - cos(pi * share)) / 2, 4)


class Pacer(QWidget):
    """Moves only while it is seen, and not at all for whoever wants everything still.

    Args:
        look: Colours and choices of the moment.
        now: The clock of the holds.
    """

    def __init__(self, look: Look, now: Callable[[], float]) -> None:
        super().__init__()
        self._look, self._now, self._began_s = look, now, now()
        self._timer = QTimer(self)
        self._timer.setInterval(FRAME_MS)
        self._timer.timeout.connect(self.update)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Breathe in for four seconds, and out for six"))
        self.setToolTip(self.accessibleName())

    @property
    def moving(self) -> bool:
        """True while it moves."""
        return self._timer.isActive()

    def sizeHint(self) -> QSize:
        """Return a square that grows with the text."""
        side = round(SIDE_EM * self._look.em)
        return QSize(side, side)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the breath as full as it is now."""
        painter, line = QPainter(self), LINE_EM * self._look.em
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colour = QColor(self._look.tokens.accent)
        whole = QRectF(self.rect()).adjusted(line, line, -line, -line)
        painter.setPen(QPen(colour, line))
        painter.drawEllipse(whole)
        full = fullness(self._now() - self._began_s) if self.moving else 0.5
        side = whole.width() * (LEAST + (1 - LEAST) * full)
        inner = QRectF(0, 0, side, side)
        inner.moveCenter(whole.center())
        colour.setAlphaF(FILL_ALPHA)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        painter.drawEllipse(inner)

    def showEvent(self, event: QShowEvent) -> None:
        """Begin with a breath in."""
        super().showEvent(event)
        self._began_s = self._now()
        if not self._look.preferences.still:
            self._timer.start()

    def hideEvent(self, event: QHideEvent) -> None:
        """Rest while nobody looks."""
        super().hideEvent(event)
        self._timer.stop()
