"""Paints the rows of the day list: who, what, when; what is late wears a shape and says so."""

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from agentassist.core.history import FollowUpKind
from agentassist.core.screen import PROMISE, DayItem
from agentassist.ui.dates import utc_now
from agentassist.ui.day_words import DayWords
from agentassist.ui.look import Look
from agentassist.ui.widgets.day_model import ROW, Index
from agentassist.ui.widgets.pill import Pill, paint_pill, pill_size
from agentassist.ui.words import isolated, left_to_right

LINE_EM, PAD_EM, HEADING_EM, INSET_EM, SIGN_PX, RADIUS_EM = 1.7, 1.1, 2.5, 0.75, 16, 0.6
NARROW_EM, NARROW_LINES = 22, 4
"""With less room who, number, what and when have a line each."""
SIGNS = {
    PROMISE: "calendar",
    FollowUpKind.CALL_BACK.value: "phone-outgoing",
    FollowUpKind.MISSED.value: "phone-missed",
    FollowUpKind.FOLLOW_UP.value: "list-checks",
}


class DayDelegate(QStyledItemDelegate):
    """Draws one row; every rectangle is turned for right-to-left."""

    def __init__(self, parent: QAbstractItemView, look: Look) -> None:
        super().__init__(parent)
        self._list, self._look, self._days = parent, look, DayWords(self)

    def _narrow(self) -> bool:
        return self._list.viewport().width() < NARROW_EM * self._look.em

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return the height of a row, or of a heading."""
        if isinstance(index.data(ROW), str):
            return QSize(0, round(HEADING_EM * self._look.em))
        lines = NARROW_LINES if self._narrow() else 2
        return QSize(0, round((lines * LINE_EM + PAD_EM) * self._look.em))

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
        em, side = self._look.em, round(SIGN_PX * self._look.preferences.text_scale)
        line, top = round(LINE_EM * em), room.top() + round(PAD_EM * em / 2)
        start = room.left() + side + round(0.7 * em)
        icon = self._look.icon(SIGNS.get(item.kind, "calendar"), "bad" if item.overdue else "dim", SIGN_PX)
        icon.paint(
            painter, self._seen(painter, room, QRect(room.left(), top + (line - side) // 2, side, side))
        )
        lines = [QRect(start, top + at * line, room.right() - start + 1, line) for at in range(NARROW_LINES)]
        if self._narrow():
            who, number, what, due = lines
        else:
            who, number, what, due = lines[0], lines[0], lines[1], lines[1]
        self._paint_who(painter, room, (who, number), item)
        self._paint_what(painter, room, (what, due), item)

    def _paint_who(self, painter: QPainter, room: QRect, lines: tuple[QRect, QRect], item: DayItem) -> None:
        tokens, number = self._look.tokens, left_to_right(item.number)
        who, place = lines
        if item.name and number:
            width = painter.fontMetrics().horizontalAdvance(number) + 2
            if who == place:
                place = place.adjusted(place.width() - width, 0, 0, 0)
                who = who.adjusted(0, 0, -width - round(self._look.em / 2), 0)
            self._write(painter, self._seen(painter, room, place), number, tokens.dim)
        words = isolated(item.name) or number or self.tr("Number withheld")
        self._write(painter, self._seen(painter, room, who), words, tokens.text, bold=True)

    def _paint_what(self, painter: QPainter, room: QRect, lines: tuple[QRect, QRect], item: DayItem) -> None:
        what, place = lines
        pill = Pill(self._days.due(item, utc_now().astimezone().date()), "bad", "octagon")
        metrics = painter.fontMetrics()
        late = pill_size(pill, self._look, metrics)
        size = late if item.overdue else QSize(metrics.horizontalAdvance(pill.text) + 2, late.height())
        size = size.boundedTo(QSize(place.width(), size.height()))
        corner = QPoint(place.left(), place.center().y() - size.height() // 2 + 1)
        if what == place:
            corner.setX(place.right() - size.width() + 1)
            what = what.adjusted(0, 0, -size.width() - round(self._look.em / 2), 0)
        box = self._seen(painter, room, QRect(corner, size))
        if item.overdue:
            paint_pill(painter, box, pill, self._look, painter.layoutDirection())
        else:
            self._write(painter, box, pill.text, self._look.tokens.text)
        self._write(painter, self._seen(painter, room, what), isolated(item.what), self._look.tokens.dim)

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
