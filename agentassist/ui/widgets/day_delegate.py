"""Paints the rows of the day list: who, what, when; what is late wears a shape and says so."""

from PySide6.QtCore import QObject, QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from agentassist.core.history import FollowUpKind
from agentassist.core.screen import PROMISE, DayItem
from agentassist.ui.dates import utc_now
from agentassist.ui.day_words import DayWords
from agentassist.ui.look import Look
from agentassist.ui.widgets.day_model import ROW, Index
from agentassist.ui.widgets.pill import Pill, paint_pill, pill_size
from agentassist.ui.words import isolated, left_to_right

ROW_EM, HEADING_EM, LEADING_EM, INSET_EM, SIGN_PX, RADIUS_EM = 4.5, 2.5, 0.35, 0.75, 16, 0.6
SIGNS = {
    PROMISE: "calendar",
    FollowUpKind.CALL_BACK.value: "phone-outgoing",
    FollowUpKind.MISSED.value: "phone-missed",
    FollowUpKind.FOLLOW_UP.value: "list-checks",
}


class DayDelegate(QStyledItemDelegate):
    """Draws one row; every rectangle is turned for right-to-left."""

    def __init__(self, parent: QObject, look: Look) -> None:
        super().__init__(parent)
        self._look, self._days = look, DayWords(self)

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return the height of a row, or of a heading."""
        heading = isinstance(index.data(ROW), str)
        return QSize(0, round((HEADING_EM if heading else ROW_EM) * self._look.em))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw the row in the colours of the moment."""
        row, whole = index.data(ROW), option.rect
        painter.save()
        painter.setLayoutDirection(option.direction)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        inset = round(INSET_EM * self._look.em)
        room = whole.adjusted(inset, 0, -inset, 0)
        if isinstance(row, DayItem):
            if option.state & QStyle.StateFlag.State_Selected:
                self._paint_choice(
                    painter, whole, focused=bool(option.state & QStyle.StateFlag.State_HasFocus)
                )
            self._paint_item(painter, room, row)
        else:
            foot = room.adjusted(0, round(0.6 * self._look.em), 0, 0)
            self._write(painter, foot, str(row), self._look.tokens.dim, bold=True)
        painter.restore()

    def _paint_choice(self, painter: QPainter, whole: QRect, *, focused: bool) -> None:
        tokens = self._look.tokens
        painter.setPen(QPen(QColor(tokens.focus if focused else tokens.line), 2 if focused else 1))
        painter.setBrush(QColor(tokens.soft))
        radius = RADIUS_EM * self._look.em
        painter.drawRoundedRect(QRectF(whole).adjusted(1, 1, -1, -1), radius, radius)

    def _paint_item(self, painter: QPainter, room: QRect, item: DayItem) -> None:
        tokens, em = self._look.tokens, self._look.em
        side = round(SIGN_PX * self._look.preferences.text_scale)
        gap, line = round(0.7 * em), painter.fontMetrics().height()
        top = room.top() + (room.height() - 2 * line - round(LEADING_EM * em)) // 2
        start = room.left() + side + gap
        first = QRect(start, top, room.right() - start + 1, line)
        sign = QRect(room.left(), top + (line - side) // 2, side, side)
        colour = "bad" if item.overdue else "dim"
        icon = self._look.icon(SIGNS.get(item.kind, "calendar"), colour, SIGN_PX)
        icon.paint(painter, self._seen(painter, room, sign))
        second = first.translated(0, line + round(LEADING_EM * em))
        second.setRight(self._paint_due(painter, room, second, item))
        self._paint_who(painter, room, first, item)
        self._write(painter, self._seen(painter, room, second), isolated(item.what), tokens.dim)

    def _paint_due(self, painter: QPainter, room: QRect, line: QRect, item: DayItem) -> int:
        """Paint when it is due at the end of ``line`` and return what that leaves."""
        words, metrics = self._days.due(item, utc_now().astimezone().date()), painter.fontMetrics()
        pill, direction = Pill(words, "bad", "octagon"), painter.layoutDirection()
        late = pill_size(pill, self._look, metrics)
        plain = QSize(metrics.horizontalAdvance(words) + 2, line.height())
        size = (late if item.overdue else plain).boundedTo(QSize(line.width() * 2 // 3, late.height()))
        corner = QPoint(line.right() - size.width() + 1, line.center().y() - size.height() // 2)
        box = QStyle.visualRect(direction, room, QRect(corner, size))
        if item.overdue:
            paint_pill(painter, box, pill, self._look, direction)
        else:
            self._write(painter, box, words, self._look.tokens.text)
        return corner.x() - round(self._look.em / 2)

    def _paint_who(self, painter: QPainter, room: QRect, line: QRect, item: DayItem) -> None:
        tokens, number = self._look.tokens, left_to_right(item.number)
        if item.name and number:
            width = min(painter.fontMetrics().horizontalAdvance(number) + 2, line.width() // 2)
            box = QRect(line.right() - width + 1, line.top(), width, line.height())
            self._write(painter, self._seen(painter, room, box), number, tokens.dim)
            line = line.adjusted(0, 0, -width - round(self._look.em / 2), 0)
        who = isolated(item.name) or number or self.tr("Number withheld")
        self._write(painter, self._seen(painter, room, line), who, tokens.text, bold=True)

    def _write(self, painter: QPainter, room: QRect, words: str, ink: str, *, bold: bool = False) -> None:
        painter.save()
        font = QFont(painter.font())
        font.setWeight(QFont.Weight.DemiBold if bold else QFont.Weight.Normal)
        painter.setFont(font)
        painter.setPen(QColor(ink))
        side = QStyle.visualAlignment(painter.layoutDirection(), Qt.AlignmentFlag.AlignLeft)
        fitting = QFontMetrics(font).elidedText(words, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, int(side | Qt.AlignmentFlag.AlignVCenter), fitting)
        painter.restore()

    def _seen(self, painter: QPainter, room: QRect, box: QRect) -> QRect:
        return QStyle.visualRect(painter.layoutDirection(), room, box)
