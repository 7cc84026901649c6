"""One line of text with the letters that matched a search marked behind."""

from functools import lru_cache
from typing import cast

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QTextLayout, QTextLine, QTextOption
from PySide6.QtWidgets import QStyle

Marks = tuple[tuple[int, int], ...]
KEPT = 100
"""So many lines stay laid out, several screens full: most rows outlive a letter."""


class MarkedText:
    """Draws lines, and keeps them laid out for the next time: shaping takes far longer than drawing.

    The marks are drawn behind, not laid out: they change with every letter typed, most lines do not.

    Args:
        mark: The colour behind what matched.
    """

    def __init__(self, mark: str) -> None:
        self._mark = QColor(mark)
        self._laid = lru_cache(KEPT)(_laid)

    def paint(self, painter: QPainter, room: QRect, text: str, marks: Marks) -> None:
        """Draw ``text`` on the layout's own side; what does not fit ends in dots.

        Args:
            painter: Its font, pen and layout direction are used.
            room: One line high.
            text: What is to be read.
            marks: Start and end of each stretch that matched, in characters.
        """
        layout = self._laid(text, painter.font(), room.width(), painter.layoutDirection())
        line = layout.lineAt(0)
        at = QPointF(room.x(), room.y() + (room.height() - line.height()) / 2)
        for start, end in marks:
            painter.fillRect(_behind(line, text, start, end).translated(at), self._mark)
        layout.draw(painter, at)


def line_height(font: QFont) -> int:
    """Return the height of one line."""
    return QFontMetrics(font).height()


def _laid(text: str, font: QFont, width: int, direction: Qt.LayoutDirection) -> QTextLayout:
    layout = QTextLayout(QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, width), font)
    # Without this, Qt would forget the shaped letters and shape them again at every drawing.
    layout.setCacheEnabled(True)
    layout.setTextOption(_one_line(direction))
    layout.beginLayout()
    layout.createLine().setLineWidth(width)
    layout.endLayout()
    return layout


def _behind(line: QTextLine, text: str, start: int, end: int) -> QRectF:
    """Return where a stretch of ``text`` stands in its line; what the dots stand for ends at the dots."""
    one, other = (_x_of(line, _units(text[:at])) for at in (start, end))
    return QRectF(min(one, other), 0, abs(one - other), line.height())


def _x_of(line: QTextLine, units: int) -> float:
    x, _place = cast("tuple[float, int]", line.cursorToX(min(units, line.textLength())))
    return x


def _one_line(direction: Qt.LayoutDirection) -> QTextOption:
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.NoWrap)
    option.setTextDirection(direction)
    option.setAlignment(QStyle.visualAlignment(direction, Qt.AlignmentFlag.AlignLeft))
    return option


def _units(text: str) -> int:
    """Return how long ``text`` is to Qt, which counts UTF-16 units where we count characters."""
    return len(text.encode("utf-16-le")) // 2
