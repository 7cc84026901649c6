"""Paints the rows of the search: what was found, headings with their filters, and actions with their keys."""

from typing import cast

from PySide6.QtCore import QObject, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from agentassist.core.knowledge import Answer, Group
from agentassist.core.screen import Completion
from agentassist.ui.dates import day_of
from agentassist.ui.look import Look
from agentassist.ui.widgets.badges import badge_pill
from agentassist.ui.widgets.finding_model import ENTRY, Command, Entry, Heading, Index
from agentassist.ui.widgets.marked_text import MarkedText, line_height
from agentassist.ui.widgets.pill import HEIGHT_EM as PILL_EM
from agentassist.ui.widgets.pill import Pill, paint_pill, pill_size
from agentassist.ui.widgets.shapes import paint_choice
from agentassist.ui.words import Words, left_to_right

SIGNS = {Group.CONTACT: "user", Group.PAST: "clock", Group.SNIPPET: "mail", Group.CARD: "info"}
INSET_EM, ROW_EM, COMMAND_EM, HEADING_EM, RADIUS_EM = 0.75, 4.3, 2.5, 2.0, 0.6


class AnswerDelegate(QStyledItemDelegate):
    """Draws one row; mirrored for right-to-left by turning the row's own rectangles."""

    def __init__(self, parent: QObject, look: Look) -> None:
        super().__init__(parent)
        self._look, self._words = look, Words(self)
        self._marked = MarkedText(look.tokens.mark)

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return the height of a row; all of one kind are equally high."""
        heights = {Heading: HEADING_EM, Command: COMMAND_EM, Completion: COMMAND_EM}
        return QSize(0, round(heights.get(type(index.data(ENTRY)), ROW_EM) * self._look.em))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw the row in the colours of the moment."""
        entry = cast("Entry", index.data(ENTRY))
        whole, chosen = option.rect, bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.setLayoutDirection(option.direction)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if chosen:
            tokens, inside = self._look.tokens, QRectF(whole).adjusted(1, 0, -1, 0)
            paint_choice(painter, inside, tokens.accent, tokens.soft, RADIUS_EM * self._look.em)
        inset = round(INSET_EM * self._look.em)
        room = whole.adjusted(inset, 0, -inset, 0)
        if isinstance(entry, Answer):
            self._paint_answer(painter, room, entry)
        elif isinstance(entry, Command):
            self._paint_command(painter, room, entry)
        elif isinstance(entry, Completion):
            typed = left_to_right(entry.kind + entry.word)
            self._paint_command(painter, room, Command(entry.word, entry.title, typed))
        else:
            self._paint_heading(painter, room, entry)
        painter.restore()

    def _paint_answer(self, painter: QPainter, room: QRect, answer: Answer) -> None:
        line = line_height(painter.font())
        low = max(line, round(PILL_EM * self._look.em))
        # The second line is as high as a badge, so that none touches the title.
        top = room.top() + (room.height() - line - low) // 2
        title = QRect(room.left(), top - 1, room.width(), line)
        detail = QRect(room.left(), top + line + 1, room.width(), low)
        if answer.badge and self._has_room_beside_title(painter, room, answer):
            title = self._paint_badge(painter, title, room, answer)
        elif answer.badge:
            detail = self._paint_badge(painter, detail, room, answer)
        if answer.at_ms:
            title = self._paint_day(painter, title, room, day_of(answer.at_ms))
        if answer.kind in SIGNS:
            title = self._paint_sign(painter, title, room, SIGNS[Group(answer.kind)])
        painter.setPen(QColor(self._look.tokens.text))
        self._marked.paint(painter, title, answer.title, answer.title_marks)
        painter.setPen(QColor(self._look.tokens.dim))
        self._marked.paint(painter, detail, answer.detail, answer.detail_marks)

    def _has_room_beside_title(self, painter: QPainter, room: QRect, answer: Answer) -> bool:
        metrics = painter.fontMetrics()
        badge = pill_size(self._badge(answer), self._look, metrics).width()
        return metrics.horizontalAdvance(answer.title) + badge + self._look.em <= room.width()

    def _badge(self, answer: Answer) -> Pill:
        if answer.badge is None:
            return Pill("")
        return badge_pill(
            self._words, answer.badge, answer.badge_amount, answer.badge_unit, answer.badge_currency
        )

    def _paint_badge(self, painter: QPainter, line: QRect, room: QRect, answer: Answer) -> QRect:
        """Return what the badge leaves of its line."""
        pill = self._badge(answer)
        size = pill_size(pill, self._look, painter.fontMetrics())
        width = min(size.width(), room.width() * 3 // 5)
        box = QRect(room.right() - width + 1, line.center().y() - size.height() // 2, width, size.height())
        direction = painter.layoutDirection()
        paint_pill(painter, QStyle.visualRect(direction, room, box), pill, self._look, direction)
        left = line.adjusted(0, 0, -width - round(self._look.em / 2), 0)
        return QStyle.visualRect(direction, room, left)

    def _paint_sign(self, painter: QPainter, title: QRect, room: QRect, icon: str) -> QRect:
        """Return what the sign leaves of the title's line; both lie as if read from the left."""
        side = round(16 * self._look.preferences.text_scale)
        direction = painter.layoutDirection()
        line = QStyle.visualRect(direction, room, title)
        box = QRect(line.left(), line.center().y() - side // 2, side, side)
        self._look.icon(icon, "dim", 16).paint(painter, QStyle.visualRect(direction, room, box))
        left = line.adjusted(side + round(self._look.em / 2), 0, 0, 0)
        return QStyle.visualRect(direction, room, left)

    def _paint_day(self, painter: QPainter, title: QRect, room: QRect, day: str) -> QRect:
        """Return what the day leaves of the title's line."""
        direction, width = painter.layoutDirection(), painter.fontMetrics().horizontalAdvance(day)
        box = QRect(title.right() - width, title.top(), width + 1, title.height())
        self._write(painter, QStyle.visualRect(direction, room, box), day, self._look.tokens.dim)
        left = title.adjusted(0, 0, -width - round(self._look.em / 2), 0)
        return QStyle.visualRect(direction, room, left)

    def _paint_heading(self, painter: QPainter, room: QRect, heading: Heading) -> None:
        direction, em = painter.layoutDirection(), self._look.em
        words = painter.fontMetrics().horizontalAdvance(heading.words) * 5 // 4
        for chip in reversed(heading.chips):
            pill = Pill(chip, "accent")
            size = pill_size(pill, self._look, painter.fontMetrics())
            width = min(size.width(), max(room.width() // 3, room.width() - words))
            box = QRect(
                room.right() - width + 1, room.center().y() - size.height() // 2, width, size.height()
            )
            paint_pill(painter, QStyle.visualRect(direction, room, box), pill, self._look, direction)
            room = QStyle.visualRect(direction, room, room.adjusted(0, 0, -width - round(em / 2), 0))
        self._write(painter, room, heading.words, self._look.tokens.dim, bold=True)

    def _paint_command(self, painter: QPainter, room: QRect, command: Command) -> None:
        direction, em = painter.layoutDirection(), self._look.em
        if command.keys:
            width = painter.fontMetrics().horizontalAdvance(command.keys) + round(em)
            height = round(1.6 * em)
            box = QRect(room.right() - width + 1, room.center().y() - height // 2, width, height)
            self._paint_keys(painter, QStyle.visualRect(direction, room, box), command.keys)
            room = QStyle.visualRect(direction, room, room.adjusted(0, 0, -width - round(em / 2), 0))
        self._write(painter, room, command.words, self._look.tokens.text)

    def _paint_keys(self, painter: QPainter, box: QRect, keys: str) -> None:
        painter.setPen(QPen(QColor(self._look.tokens.line), 1))
        painter.setBrush(QColor(self._look.tokens.card))
        painter.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
        painter.setPen(QColor(self._look.tokens.dim))
        painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter), keys)

    def _write(self, painter: QPainter, room: QRect, words: str, ink: str, *, bold: bool = False) -> None:
        font = QFont(painter.font())
        font.setWeight(QFont.Weight.DemiBold if bold else QFont.Weight.Normal)
        painter.setFont(font)
        painter.setPen(QColor(ink))
        self._marked.paint(painter, room, words, ())
