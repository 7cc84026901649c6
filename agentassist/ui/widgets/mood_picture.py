"""How a caller felt, drawn: bands from hostile to content, and the way the mood took through them."""

from collections.abc import Mapping, Sequence
from itertools import pairwise
from typing import Final

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

from agentassist.core.frozen import dataclass
from agentassist.core.scenario import Band, band_of
from agentassist.ui.theme import Tokens

BEST: Final = 100
_EDGES: Final = (0, *(mood for mood in range(1, BEST) if band_of(mood) is not band_of(mood - 1)), BEST)
SPANS: Final = tuple((band_of(low), low, high) for low, high in pairwise(_EDGES))
"""Each band with where it begins and ends, the worst first."""
FAINTEST, STEP = 0.02, 0.035
"""How strong the accent lies on the worst band, and how much stronger on each better one."""


@dataclass(frozen=True, slots=True)
class MoodPlot:
    """Where the points of a mood stand; time runs as the language is written."""

    room: QRectF
    """Of the curve, without the names of the bands."""
    count: int
    """Of the points."""
    mirrored: bool = False
    margin: float = 0.0
    """Between the edge and the first and last point."""

    def point(self, at: int, mood: float) -> QPointF:
        """Return where the point of a mood stands."""
        wide = self.room.width() - 2 * self.margin
        along = self.margin + wide * (at / (self.count - 1) if self.count > 1 else 0.5)
        x = self.room.right() - along if self.mirrored else self.room.left() + along
        return QPointF(x, self.height(mood))

    def height(self, mood: float) -> float:
        """Return how far down a mood stands."""
        return self.room.bottom() - self.room.height() * mood / BEST


def paint_bands(
    painter: QPainter, plot: MoodPlot, names: Mapping[Band, str], beside: QRectF, t: Tokens
) -> None:
    """Draw the bands, each with its name in ``beside``, a column as high as the plot."""
    for step, (band, low, high) in enumerate(SPANS):
        top, bottom = plot.height(high), plot.height(low)
        tint = QColor(t.accent)
        tint.setAlphaF(FAINTEST + STEP * step)
        painter.fillRect(QRectF(plot.room.left(), top, plot.room.width(), bottom - top), tint)
        painter.setPen(QColor(t.dim))
        start = Qt.AlignmentFlag.AlignRight if plot.mirrored else Qt.AlignmentFlag.AlignLeft
        flags = start | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
        painter.drawText(QRectF(beside.left(), top, beside.width(), bottom - top), int(flags), names[band])
        painter.setPen(QPen(QColor(t.line), 1))
        painter.drawLine(QPointF(plot.room.left(), top), QPointF(plot.room.right(), top))


def paint_curve(painter: QPainter, plot: MoodPlot, moods: Sequence[float], t: Tokens, width: float) -> None:
    """Draw the way the mood took, from point to point."""
    path = QPainterPath(plot.point(0, moods[0]))
    for at, mood in enumerate(moods[1:], 1):
        path.lineTo(plot.point(at, mood))
    pen = QPen(QColor(t.accent), width)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    painter.strokePath(path, pen)


def paint_dot(painter: QPainter, centre: QPointF, radius: float, t: Tokens, *, chosen: bool) -> None:
    """Draw one point; the chosen one is larger and full."""
    painter.setPen(QPen(QColor(t.accent), radius * 0.45))
    painter.setBrush(QColor(t.accent if chosen else t.card))
    painter.drawEllipse(centre, radius * (1.35 if chosen else 1), radius * (1.35 if chosen else 1))
