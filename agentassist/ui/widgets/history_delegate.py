"""Paints one past contact: how, when, what about, and how it ended."""

from PySide6.QtCore import QObject, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from agentassist.core.history import Channel
from agentassist.core.screen import HistoryRow
from agentassist.ui.dates import day_of
from agentassist.ui.look import Look
from agentassist.ui.widgets.badges import state_pill
from agentassist.ui.widgets.history_model import ROW, Index
from agentassist.ui.widgets.pill import paint_pill, pill_size
from agentassist.ui.widgets.shapes import paint_choice
from agentassist.ui.words import Words

ROW_EM, GAP_EM, ICON_PX, RADIUS_PX = 2.15, 0.6, 16, 6
ICONS = {
    Channel.CALL: "phone",
    Channel.EMAIL: "mail",
    Channel.SMS: "message-square",
    Channel.CHAT: "message-circle",
    Channel.SOCIAL: "users",
    Channel.IN_PERSON: "store",
    Channel.LETTER: "letter-text",
    Channel.SELF_SERVICE: "globe",
}
_FULL_DAYS_MS = tuple(1_767_960_000_000 + month * 30 * 86_400_000 for month in range(12))
"""A day of two digits in each month: days are as wide as the widest, so that subjects stand in a column."""


class HistoryDelegate(QStyledItemDelegate):
    """One line a row; an unfolded row shows its summary below."""

    def __init__(self, parent: QObject, look: Look) -> None:
        super().__init__(parent)
        self._look, self._words = look, Words(self)
        self._day_px = (0, 0)
        self.unfolded = -1
        """The row that shows its summary; -1 for none."""

    @property
    def line_px(self) -> int:
        """The height of a folded row."""
        return round(ROW_EM * self._look.em)

    def unfolded_px(self, row: HistoryRow, width: int, metrics: QFontMetrics) -> int:
        """Return the height of a row with its summary."""
        room = QRect(0, 0, width - self._indent(metrics), 10_000)
        text = metrics.boundingRect(room, int(Qt.TextFlag.TextWordWrap), row.summary or " ")
        return self.line_px + text.height() + round(self._look.em * 0.5)

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        """Return the size of a folded row."""
        return QSize(0, self.line_px)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw the row in the colours of the moment; dots while it is on its way."""
        row: HistoryRow | None = index.data(ROW)
        painter.save()
        painter.setLayoutDirection(option.direction)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if option.state & QStyle.StateFlag.State_Selected and option.state & QStyle.StateFlag.State_Active:
            tokens = self._look.tokens
            paint_choice(painter, QRectF(option.rect), tokens.focus, tokens.soft, RADIUS_PX)
        line = QRect(option.rect.left(), option.rect.top(), option.rect.width(), self.line_px)
        if row is None:
            self._write(painter, line, "…", self._look.tokens.dim)
        else:
            self._paint_line(painter, line, row)
            if index.row() == self.unfolded:
                self._paint_summary(painter, option.rect.adjusted(0, self.line_px, 0, 0), row)
        painter.restore()

    def _paint_line(self, painter: QPainter, line: QRect, row: HistoryRow) -> None:
        direction, metrics = painter.layoutDirection(), painter.fontMetrics()
        gap, side = round(GAP_EM * self._look.em), round(ICON_PX * self._look.preferences.text_scale)
        room = line.adjusted(gap // 2, 0, -gap // 2, 0)
        sign = QRect(room.left(), room.center().y() - side // 2 + 1, side, side)
        seen = QStyle.visualRect(direction, line, sign)
        self._look.icon(ICONS[row.channel], "dim", ICON_PX).paint(painter, seen)
        day = QRect(sign.right() + gap, room.top(), self._day_width(metrics), room.height())
        self._write(
            painter, QStyle.visualRect(direction, line, day), day_of(row.at_ms), self._look.tokens.dim
        )
        end = self._paint_state(painter, line, room, row)
        subject = QRect(day.right() + gap, room.top(), end - day.right() - 2 * gap, room.height())
        said = row.subject or row.summary or self._words.channel(row.channel)
        self._write(painter, QStyle.visualRect(direction, line, subject), said, self._look.tokens.text)

    def _paint_state(self, painter: QPainter, line: QRect, room: QRect, row: HistoryRow) -> int:
        """Return where the state begins, as if written from left to right."""
        pill = state_pill(self._words, row.state)
        if not pill.text:
            return room.right()
        size = pill_size(pill, self._look, painter.fontMetrics())
        width = min(size.width(), room.width() // 3)
        top = room.center().y() - size.height() // 2 + 1
        box = QRect(room.right() - width + 1, top, width, size.height())
        direction = painter.layoutDirection()
        paint_pill(painter, QStyle.visualRect(direction, line, box), pill, self._look, direction)
        return box.left()

    def _paint_summary(self, painter: QPainter, below: QRect, row: HistoryRow) -> None:
        room = below.adjusted(self._indent(painter.fontMetrics()), 0, 0, 0)
        painter.setPen(QColor(self._look.tokens.dim))
        painter.drawText(
            QStyle.visualRect(painter.layoutDirection(), below, room),
            int(Qt.AlignmentFlag.AlignLeft) | int(Qt.TextFlag.TextWordWrap),
            row.summary or self._words.channel(row.channel),
        )

    def _indent(self, metrics: QFontMetrics) -> int:
        gap, side = round(GAP_EM * self._look.em), round(ICON_PX * self._look.preferences.text_scale)
        return gap // 2 + side + gap + self._day_width(metrics) + gap

    def _day_width(self, metrics: QFontMetrics) -> int:
        if self._day_px[0] != metrics.height():
            widest = max(metrics.horizontalAdvance(day_of(day)) for day in _FULL_DAYS_MS)
            self._day_px = (metrics.height(), widest + 2)
        return self._day_px[1]

    def _write(self, painter: QPainter, room: QRect, words: str, ink: str) -> None:
        painter.setPen(QColor(ink))
        # The painter mirrors the alignment by itself, as it knows the direction.
        flags = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        fitting = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, int(flags), fitting)
