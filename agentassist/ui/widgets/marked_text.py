"""One line of text with the letters that matched a search marked behind."""

from functools import lru_cache

from PySide6.QtCore import QPointF, QRect, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QTextCharFormat, QTextLayout, QTextOption
from PySide6.QtWidgets import QStyle

Marks = tuple[tuple[int, int], ...]
KEPT = 100
"""So many lines stay laid out, several screens full: most rows outlive a letter."""


class MarkedText:
    """Draws lines, and keeps them laid out for the next time: shaping takes far longer than drawing.

    Args:
        mark: The colour behind what matched.
    """

    def __init__(self, mark: str) -> None:
        self._look = QTextCharFormat()
        self._look.setBackground(QColor(mark))
        self._laid, self._fitting = lru_cache(KEPT)(self._lay), lru_cache(KEPT)(_fitting)

    def paint(self, painter: QPainter, room: QRect, text: str, marks: Marks) -> None:
        """Draw ``text`` on the layout's own side; what does not fit ends in dots.

        Args:
            painter: Its font, pen and layout direction are used.
            room: One line high.
            text: What is to be read.
            marks: Start and end of each stretch that matched, in characters.
        """
        layout = self._laid(text, marks, painter.font(), room.width(), painter.layoutDirection())
        height = layout.lineAt(0).height()
        layout.draw(painter, QPointF(room.x(), room.y() + (room.height() - height) / 2))

    def _lay(
        self, text: str, marks: Marks, font: QFont, width: int, direction: Qt.LayoutDirection
    ) -> QTextLayout:
        fitting = self._fitting(text, font, width)
        layout = QTextLayout(fitting, font)
        # Without this, Qt would forget the shaped letters and shape them again at every drawing.
        layout.setCacheEnabled(True)
        layout.setTextOption(_one_line(direction))
        layout.setFormats([self._marked(start, end, text) for start, end in marks if start < len(fitting)])
        layout.beginLayout()
        layout.createLine().setLineWidth(width)
        layout.endLayout()
        return layout

    def _marked(self, start: int, end: int, text: str) -> QTextLayout.FormatRange:
        span = QTextLayout.FormatRange()
        # Qt counts UTF-16 units where we count characters.
        first, last = _units(text[:start]), _units(text[:end])
        span.start, span.length, span.format = first, last - first, self._look
        return span


def line_height(font: QFont) -> int:
    """Return the height of one line."""
    return QFontMetrics(font).height()


def _fitting(text: str, font: QFont, width: int) -> str:
    return QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, width)


def _one_line(direction: Qt.LayoutDirection) -> QTextOption:
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.NoWrap)
    option.setTextDirection(direction)
    option.setAlignment(QStyle.visualAlignment(direction, Qt.AlignmentFlag.AlignLeft))
    return option


def _units(text: str) -> int:
    return len(text.encode("utf-16-le")) // 2
