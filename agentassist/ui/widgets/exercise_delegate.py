"""Paints one exercise: what it is, who calls, for whom it is meant, and how far the rep is."""

from typing import cast

from PySide6.QtCore import QRect, QRectF, QSize
from PySide6.QtGui import QColor, QFont, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from agentassist.core.practice import Exercise, Rung
from agentassist.ui.look import Look
from agentassist.ui.widgets.exercise_model import EXERCISE, ExerciseModel, Index
from agentassist.ui.widgets.marked_text import MarkedText, line_height
from agentassist.ui.widgets.pill import HEIGHT_EM, Pill, paint_pill, pill_size
from agentassist.ui.widgets.shapes import paint_choice

INSET_EM, AIR_EM, RADIUS_EM = 0.75, 0.55, 0.6
_RUNGS = {
    Rung.NEW: ("", ""),
    Rung.PRACTICE: ("accent", "headset"),
    Rung.TEST: ("accent", "eye-off"),
    Rung.COMFORTABLE: ("good", "circle-check"),
}


def state_of(model: ExerciseModel, exercise: Exercise) -> Pill:
    """Return how far the rep is, at a glance."""
    tone, sign = ("warn", "clock") if exercise.due else _RUNGS[exercise.rung]
    return Pill(model.state(exercise), tone, sign)


class ExerciseDelegate(QStyledItemDelegate):
    """Three lines; mirrored for right-to-left by turning the row's own rectangles."""

    def __init__(self, parent: ExerciseModel, look: Look) -> None:
        super().__init__(parent)
        self._model, self._look = parent, look
        self._text = MarkedText(look.tokens.mark)

    def sizeHint(self, option: QStyleOptionViewItem, _index: Index) -> QSize:
        """Return the height of a row; all are equally high."""
        return QSize(0, 2 * line_height(option.font) + self._low(option.font) + self._em(2 * AIR_EM))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw the row in the colours of the moment."""
        exercise = cast("Exercise", index.data(EXERCISE))
        painter.save()
        painter.setLayoutDirection(option.direction)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if option.state & QStyle.StateFlag.State_Selected:
            tokens, inside = self._look.tokens, QRectF(option.rect).adjusted(1, 0, -1, 0)
            paint_choice(painter, inside, tokens.accent, tokens.soft, RADIUS_EM * self._look.em)
        inset, air = self._em(INSET_EM), self._em(AIR_EM)
        room = option.rect.adjusted(inset, air, -inset, -air)
        self._paint_lines(painter, room, exercise)
        painter.restore()

    def _paint_lines(self, painter: QPainter, room: QRect, exercise: Exercise) -> None:
        line, low = line_height(painter.font()), self._low(painter.font())
        title = QRect(room.left(), room.top(), room.width(), line)
        self._write(painter, title, exercise.title, self._look.tokens.text, bold=True)
        self._write(painter, title.translated(0, line), exercise.caller, self._look.tokens.dim)
        last = QRect(room.left(), room.top() + 2 * line, room.width(), low)
        left = self._paint_state(painter, last, state_of(self._model, exercise))
        self._write(painter, left, self._model.about(exercise), self._look.tokens.dim)

    def _paint_state(self, painter: QPainter, line: QRect, pill: Pill) -> QRect:
        """Return what the state leaves of its line."""
        size, direction = pill_size(pill, self._look, painter.fontMetrics()), painter.layoutDirection()
        width = min(size.width(), line.width() * 3 // 5)
        box = QRect(line.right() - width + 1, line.top(), width, line.height())
        paint_pill(painter, QStyle.visualRect(direction, line, box), pill, self._look, direction)
        left = line.adjusted(0, 0, -width - self._em(0.5), 0)
        return QStyle.visualRect(direction, line, left)

    def _write(self, painter: QPainter, room: QRect, words: str, ink: str, *, bold: bool = False) -> None:
        font = QFont(painter.font())
        font.setWeight(QFont.Weight.DemiBold if bold else QFont.Weight.Normal)
        painter.setFont(font)
        painter.setPen(QColor(ink))
        self._text.paint(painter, room, words, ())

    def _low(self, font: QFont) -> int:
        return max(line_height(font), self._em(HEIGHT_EM))

    def _em(self, count: float) -> int:
        return round(count * self._look.em)
