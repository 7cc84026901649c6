"""A big tick box whose words wrap."""

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QCheckBox, QSizePolicy, QStyle

from agentassist.ui.look import Look
from agentassist.ui.widgets.shapes import paint_focus, paint_tick

BOX_EM, GAP_EM, PAD_EM = 1.5, 0.6, 0.28


class Tick(QCheckBox):
    """A tick box to be hit without aiming: the whole row counts."""

    def __init__(self, look: Look, text: str = "") -> None:
        super().__init__(text)
        self._look = look
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def setText(self, text: str) -> None:
        """Say something else."""
        super().setText(text)
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """Return the size with all words in a row."""
        width = self.fontMetrics().horizontalAdvance(self.text()) + self.inset() + 2
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """Return room for a word beside the box."""
        return QSize(self.inset() + round(5 * self._look.em), self._row())

    def hasHeightForWidth(self) -> bool:
        """Tell Qt that a narrower one is a higher one."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height of the wrapped words at ``width``."""
        room = QRect(0, 0, max(1, width - self.inset()), 10_000)
        words = self.fontMetrics().boundingRect(room, int(Qt.TextFlag.TextWordWrap), self.text()).height()
        return max(self._row(), words + round(2 * PAD_EM * self._look.em))

    def hitButton(self, pos: QPoint) -> bool:
        """Take a click anywhere."""
        return self.rect().contains(pos)

    def inset(self) -> int:
        """Return where the words begin, from the box's own edge."""
        return round((BOX_EM + GAP_EM) * self._look.em)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the box and the words."""
        painter, em = QPainter(self), self._look.em
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        side = round(BOX_EM * em)
        self._paint_box(painter, QRectF(self._seen(QRect(0, (self._row() - side) // 2, side, side))))
        room = self._seen(self.rect().adjusted(self.inset(), 0, 0, 0))
        painter.setPen(QColor(self._look.tokens.text))
        start = QStyle.visualAlignment(self.layoutDirection(), Qt.AlignmentFlag.AlignLeft)
        flags = start | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextWordWrap
        painter.drawText(room, int(flags), self.text())

    def _paint_box(self, painter: QPainter, box: QRectF) -> None:
        tokens, radius = self._look.tokens, self._look.em * 0.35
        painter.setPen(QPen(QColor(tokens.good if self.isChecked() else tokens.edge), 1.5))
        painter.setBrush(QColor(tokens.good if self.isChecked() else tokens.card))
        painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), radius, radius)
        if self.isChecked():
            paint_tick(painter, box, tokens.card)
        if self.hasFocus():
            paint_focus(painter, box, tokens.focus, radius)

    def _row(self) -> int:
        # Nastaliq needs more than two em for a line; its box stands level with it, too.
        line = self.fontMetrics().height() + round(2 * PAD_EM * self._look.em)
        return max(24, round(2 * self._look.em), line)

    def _seen(self, box: QRect) -> QRect:
        return QStyle.visualRect(self.layoutDirection(), self.rect(), box)
