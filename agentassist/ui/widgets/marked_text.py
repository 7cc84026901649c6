"""One line of text with the letters that matched a search marked behind."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRect, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QTextCharFormat, QTextLayout, QTextOption
from PySide6.QtWidgets import QStyle

from agentassist.ui.theme import Tokens

Marks = Sequence[tuple[int, int]]


def paint_marked(painter: QPainter, room: QRect, text: str, marks: Marks, tokens: Tokens) -> None:
    """Draw ``text`` in the painter's font and pen on the layout's own side; what does not fit ends in dots.

    Args:
        painter: Its font, pen and layout direction are used.
        room: One line high.
        text: What is to be read.
        marks: Start and end of each stretch that matched, in characters.
        tokens: The colours of the moment.
    """
    fitting = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, room.width())
    layout = QTextLayout(fitting, painter.font())
    layout.setTextOption(_one_line(painter.layoutDirection()))
    layout.setFormats([_marked(start, end, text, tokens) for start, end in marks if start < len(fitting)])
    layout.beginLayout()
    line = layout.createLine()
    line.setLineWidth(room.width())
    layout.endLayout()
    layout.draw(painter, QPointF(room.x(), room.y() + (room.height() - line.height()) / 2))


def line_height(font: QFont) -> int:
    """Return the height of one line."""
    return QFontMetrics(font).height()


def _one_line(direction: Qt.LayoutDirection) -> QTextOption:
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.NoWrap)
    option.setTextDirection(direction)
    option.setAlignment(QStyle.visualAlignment(direction, Qt.AlignmentFlag.AlignLeft))
    return option


def _marked(start: int, end: int, text: str, tokens: Tokens) -> QTextLayout.FormatRange:
    span = QTextLayout.FormatRange()
    look = QTextCharFormat()
    look.setBackground(QColor(tokens.mark))
    # Qt counts UTF-16 units where we count characters.
    first, last = _units(text[:start]), _units(text[:end])
    span.start, span.length, span.format = first, last - first, look
    return span


def _units(text: str) -> int:
    return len(text.encode("utf-16-le")) // 2
