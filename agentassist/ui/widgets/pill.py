"""A small fact in a rounded frame, painted into the rows of a list: colour, shape and words."""

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPen

from agentassist.core.frozen import dataclass
from agentassist.ui.look import Look

HEIGHT_EM, INSET_EM, SIGN_PX = 1.7, 0.7, 13


@dataclass(frozen=True, slots=True)
class Pill:
    """What one says; ``tone`` is good, warn, bad, accent or empty, ``sign`` an icon or empty."""

    text: str
    tone: str = ""
    sign: str = ""


def pill_size(pill: Pill, look: Look, metrics: QFontMetrics) -> QSize:
    """Return the room it takes with nothing cut."""
    sign = round((SIGN_PX + 5) * look.preferences.text_scale) if pill.sign else 0
    width = metrics.horizontalAdvance(pill.text) + sign + 2 * round(INSET_EM * look.em)
    return QSize(width + 1, max(round(HEIGHT_EM * look.em), metrics.height()))


def paint_pill(painter: QPainter, rect: QRect, pill: Pill, look: Look, direction: Qt.LayoutDirection) -> None:
    """Draw it over the whole of ``rect``; words that do not fit end in dots."""
    painter.save()
    paint_frame(painter, rect, pill.tone, look)
    inset = round(INSET_EM * look.em)
    _paint_inside(painter, rect.adjusted(inset, 0, -inset, 0), pill, look, direction)
    painter.restore()


def paint_frame(painter: QPainter, rect: QRect, tone: str, look: Look) -> None:
    """Draw the rounded surface alone; one of several lines keeps the corners of one line."""
    surface, ink = _surface(tone, look), QColor(ink_of(tone, look))
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    # A scheme without soft surfaces shows the pill by its outline.
    outlined = surface == look.tokens.card
    painter.setPen(QPen(ink if outlined else QColor(surface), 1))
    painter.setBrush(QColor(surface))
    radius = min(rect.height(), HEIGHT_EM * look.em) / 2
    painter.drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)


def ink_of(tone: str, look: Look) -> str:
    """Return the colour of words on the surface of ``tone``."""
    return str(getattr(look.tokens, tone or "text"))


def _paint_inside(
    painter: QPainter, room: QRect, pill: Pill, look: Look, direction: Qt.LayoutDirection
) -> None:
    mirrored = direction is Qt.LayoutDirection.RightToLeft
    if pill.sign:
        side = round(SIGN_PX * look.preferences.text_scale)
        left = room.right() - side + 1 if mirrored else room.left()
        sign = QRect(left, room.center().y() - side // 2 + 1, side, side)
        look.icon(pill.sign, pill.tone or "text", SIGN_PX).paint(painter, sign)
        gap = side + round(5 * look.preferences.text_scale)
        room = room.adjusted(0, 0, -gap, 0) if mirrored else room.adjusted(gap, 0, 0, 0)
    painter.setPen(QColor(ink_of(pill.tone, look)))
    fitting = painter.fontMetrics().elidedText(pill.text, Qt.TextElideMode.ElideRight, room.width() + 1)
    painter.drawText(room, int(Qt.AlignmentFlag.AlignCenter), fitting)


def _surface(tone: str, look: Look) -> str:
    if tone == "accent":
        return look.tokens.soft
    # Where lines are as strong as text, words on a line's colour could not be read.
    if not tone and look.tokens.line == look.tokens.text:
        return look.tokens.card
    return str(getattr(look.tokens, f"{tone}_soft")) if tone else look.tokens.line
