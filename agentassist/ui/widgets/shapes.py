"""A tick and a focus ring drawn as paths, the same on every machine."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

TICK = ((0.22, 0.53), (0.42, 0.72), (0.78, 0.30))
"""Its corners, in parts of the box."""


def paint_tick(painter: QPainter, box: QRectF, colour: str) -> None:
    """Paint a check mark inside a square ``box``."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    pen = QPen(QColor(colour), box.width() * 0.13)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    painter.drawPolyline([QPointF(x, y) * box.width() + box.topLeft() for x, y in TICK])
    painter.restore()


def paint_focus(painter: QPainter, box: QRectF, colour: str, radius: float) -> None:
    """Paint the ring that shows where the keyboard is, 2 px wide, inside ``box``."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(QColor(colour), 2))
    painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), radius, radius)
    painter.restore()


def paint_choice(painter: QPainter, box: QRectF, ring: str, fill: str, radius: float) -> None:
    """Paint the ground of the row that is chosen, with its ring."""
    painter.save()
    painter.setPen(QPen(QColor(ring), 2))
    painter.setBrush(QColor(fill))
    painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), radius, radius)
    painter.restore()
