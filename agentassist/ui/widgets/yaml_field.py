"""A field for a text with numbered lines, those with a fault marked."""

from collections.abc import Iterable

from PySide6.QtCore import QRect, QSize, Qt, Signal, Slot
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QResizeEvent, QTextCursor
from PySide6.QtWidgets import QWidget

from agentassist.ui.look import Look
from agentassist.ui.widgets.markdown_field import MarkdownField
from agentassist.ui.widgets.writing import run_as

GUTTER_EM = 0.6


class YamlField(MarkdownField):
    """Its lines run from left to right: keys are English in every scenario.

    Args:
        look: Colours and icons of the moment.
        name: What the field is called.
    """

    edited = Signal()
    """Somebody typed; silent when a text is shown."""

    def __init__(self, look: Look, name: str) -> None:
        super().__init__()
        self._look = look
        self._faulty: frozenset[int] = frozenset()
        self._showing = False
        self._numbers = _Numbers(self)
        self.setAccessibleName(name)
        # Tab leaves the field, as everywhere: YAML takes no tabs.
        self.setTabChangesFocus(True)
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.textChanged.connect(self._tell)
        self.blockCountChanged.connect(self._make_room)
        self.updateRequest.connect(self._scroll)
        self._make_room()

    @property
    def text(self) -> str:
        """What stands there, letter for letter."""
        # Qt's own way to plain text turns a no-break space into a plain one.
        return self.document().toRawText().replace("\u2029", "\n")

    @property
    def caret(self) -> int:
        """Where somebody types, in letters of ``text``."""
        before = self.text.encode("utf-16-le")[: 2 * self.textCursor().position()]
        return len(before.decode("utf-16-le", "ignore"))

    def show_text(self, text: str) -> None:
        """Show another text; where it differs in one place, caret and undo stay."""
        was = self.text
        if text == was:
            return
        self._showing = True
        if was:
            self._exchange(was, text)
        else:
            self.setPlainText(text)
        run_as(self.document(), Qt.LayoutDirection.LeftToRight)
        self._showing = False

    def show_faulty(self, lines: Iterable[int]) -> None:
        """Mark other lines, counted from 1."""
        self._faulty = frozenset(lines)
        self._numbers.update()

    def go_to(self, line: int) -> None:
        """Bring a line into view, with the caret at its start and the keyboard in the field."""
        block = self.document().findBlockByNumber(max(0, line - 1))
        cursor = QTextCursor(block if block.isValid() else self.document().lastBlock())
        self.setTextCursor(cursor)
        self.centerCursor()
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the numbers as high as the field."""
        super().resizeEvent(event)
        inside = self.contentsRect()
        self._numbers.setGeometry(QRect(inside.left(), inside.top(), self.gutter(), inside.height()))

    def gutter(self) -> int:
        """Return how wide the numbers are."""
        digits = len(str(max(99, self.blockCount())))
        return self.fontMetrics().horizontalAdvance("9" * digits) + round(2 * GUTTER_EM * self._look.em)

    def paint_numbers(self, event: QPaintEvent) -> None:
        """Write a number beside each line that is seen."""
        painter, tokens = QPainter(self._numbers), self._look.tokens
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        block, gap = self.firstVisibleBlock(), round(GUTTER_EM * self._look.em)
        top = self.blockBoundingGeometry(block).translated(self.contentOffset()).top()
        while block.isValid() and top <= event.rect().bottom():
            number, height = block.blockNumber() + 1, self.blockBoundingRect(block).height()
            faulty = number in self._faulty
            painter.setPen(QColor(tokens.bad if faulty else tokens.dim))
            box = QRect(0, round(top), self._numbers.width() - gap, self.fontMetrics().height())
            # A sign besides the colour, for those who do not see it.
            painter.drawText(box, int(Qt.AlignmentFlag.AlignRight), f"▸{number}" if faulty else str(number))
            block, top = block.next(), top + height

    def _exchange(self, was: str, text: str) -> None:
        start = next(
            (at for at, (a, b) in enumerate(zip(was, text, strict=False)) if a != b), min(len(was), len(text))
        )
        most = min(len(was), len(text)) - start
        same = next((at for at in range(most) if was[-1 - at] != text[-1 - at]), most)
        cursor = QTextCursor(self.document())
        cursor.setPosition(_units(was[:start]))
        cursor.setPosition(_units(was[: len(was) - same]), QTextCursor.MoveMode.KeepAnchor)
        cursor.insertText(text[start : len(text) - same])

    @Slot()
    def _tell(self) -> None:
        if not self._showing:
            self.edited.emit()

    @Slot()
    def _make_room(self) -> None:
        self.setViewportMargins(self.gutter(), 0, 0, 0)

    @Slot(QRect, int)
    def _scroll(self, box: QRect, by: int) -> None:
        if by:
            self._numbers.scroll(0, by)
        else:
            self._numbers.update(0, box.y(), self._numbers.width(), box.height())


class _Numbers(QWidget):
    """The strip beside the lines."""

    def __init__(self, field: YamlField) -> None:
        super().__init__(field)
        self._field = field

    def sizeHint(self) -> QSize:
        return QSize(self._field.gutter(), 0)

    def paintEvent(self, event: QPaintEvent) -> None:
        self._field.paint_numbers(event)


def _units(text: str) -> int:
    """Return how long a text is to Qt, which counts some letters twice."""
    return len(text.encode("utf-16-le")) // 2
