"""The minute of a hold as a ring: what is left, how long it lasts, how urgent it is."""

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from agentassist.core.courtesy import MINUTE_S
from agentassist.core.hold import HoldPhase
from agentassist.ui.look import Look
from agentassist.ui.words import left_to_right

SIDE_EM, WIDTH_EM, TRACK_EM, TRACK_ALPHA, SIGN_PX, TOLD_EM = 10.0, 0.75, 0.25, 0.25, 20, 0.2
SIGNS = {
    HoldPhase.CALM: "disc",
    HoldPhase.SOON: "triangle",
    HoldPhase.NOW: "octagon",
    HoldPhase.OVER: "octagon",
}
COLOURS = {HoldPhase.CALM: "accent", HoldPhase.SOON: "warn", HoldPhase.NOW: "bad", HoldPhase.OVER: "bad"}


def seconds_text(seconds: int) -> str:
    """Return seconds as a timer shows them: ``58``, from 100 on ``1:40``."""
    return left_to_right(str(seconds) if seconds < 100 else f"{seconds // 60}:{seconds % 60:02}")


class HoldRing(QWidget):
    """Repaints itself only when the second or the urgency is another one."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.waited_s = -1
        self._phase = HoldPhase.CALM
        self._limit_s, self._told_s = float(MINUTE_S), 0.0
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_time(self, waited_s: int, phase: HoldPhase) -> None:
        """Show whole seconds and the urgency they have."""
        if (waited_s, phase) != (self.waited_s, self._phase):
            self.waited_s, self._phase = waited_s, phase
            self.setAccessibleName(seconds_text(waited_s))
            self.update()

    def show_limit(self, limit_s: float, told_s: float) -> None:
        """Let the ring last so long, with a mark at what the caller was told; 0 for no mark."""
        if (limit_s, told_s) != (self._limit_s, self._told_s):
            self._limit_s, self._told_s = limit_s, told_s
            self.update()

    def sizeHint(self) -> QSize:
        """Return a square that grows with the text."""
        side = round(SIDE_EM * self._look.em)
        return QSize(side, side)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint what is left of the minute, the number and the shape."""
        painter, em = QPainter(self), self._look.em
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colour = getattr(self._look.tokens, COLOURS[self._phase])
        self._paint_minute(painter, colour)
        font = QFont(self.font())
        font.setPixelSize(round(em * 3.1))
        font.setWeight(QFont.Weight.DemiBold)
        painter.setFont(font)
        painter.setPen(QColor(self._look.tokens.text))
        middle = self.rect().adjusted(0, 0, 0, -round(em * 1.8))
        painter.drawText(middle, Qt.AlignmentFlag.AlignCenter, seconds_text(max(0, self.waited_s)))
        side = round(em * 1.5)
        box = QRect((self.width() - side) // 2, round(self.height() / 2 + em * 1.25), side, side)
        self._look.icon(SIGNS[self._phase], COLOURS[self._phase], SIGN_PX).paint(painter, box)

    def _paint_minute(self, painter: QPainter, colour: str) -> None:
        width = WIDTH_EM * self._look.em
        box = QRectF(self.rect()).adjusted(width, width, -width, -width)
        # Thin, so that what is left stands out also where few colours are used.
        track = QColor(colour)
        track.setAlphaF(TRACK_ALPHA)
        pen = QPen(track, TRACK_EM * self._look.em)
        painter.setPen(pen)
        painter.drawEllipse(box)
        left = 1 - min(1.0, max(0, self.waited_s) / self._limit_s)
        pen.setColor(QColor(colour))
        pen.setWidthF(width)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        # Qt counts sixteenths of a degree, anticlockwise from three o'clock; what is left begins at noon.
        painter.drawArc(box, 90 * 16, round(left * 360 * 16))
        if 0 < self._told_s < self._limit_s:
            self._paint_told(painter, box)

    def _paint_told(self, painter: QPainter, box: QRectF) -> None:
        """Cross the ring where the time that the caller was told ends."""
        painter.setPen(QPen(QColor(self._look.tokens.text), TOLD_EM * self._look.em))
        width = WIDTH_EM * self._look.em
        painter.save()
        painter.translate(box.center())
        # What is left shrinks towards noon from the left: so the mark lies to the right by what is told.
        painter.rotate(-360 * (1 - self._told_s / self._limit_s))
        painter.drawLine(QPointF(0, -box.height() / 2 - width / 2), QPointF(0, -box.height() / 2 + width / 2))
        painter.restore()
