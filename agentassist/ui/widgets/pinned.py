"""A fact that must be read to its end: a pill of as many lines as it needs."""

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QStyle

from agentassist.ui.look import Look
from agentassist.ui.widgets.chip import Chip
from agentassist.ui.widgets.pill import INSET_EM, SIGN_PX, Pill, ink_of, paint_frame
from agentassist.ui.words import isolated

GAP_PX, AIR_PX = 5, 4
_LINES = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter) | int(Qt.TextFlag.TextWordWrap)


class Pinned(Chip):
    """Wraps where a chip would be cut."""

    def __init__(self, look: Look, fact: Pill) -> None:
        super().__init__(look, fact)
        policy = self.sizePolicy()
        policy.setVerticalPolicy(QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def heightForWidth(self, width: int) -> int:
        """Return the height of all lines at ``width``."""
        return max(self.sizeHint().height(), self._lines_px(width) + 2 * self._scaled(AIR_PX))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint surface and lines, and the sign level with the first line."""
        painter, fact, whole = QPainter(self), self.fact, self.rect()
        direction, side = self.layoutDirection(), self._scaled(SIGN_PX)
        paint_frame(painter, whole, fact.tone, self._look)
        top = (whole.height() - self._lines_px(whole.width())) // 2
        sign = QRect(self._inset, top + (self.fontMetrics().height() - side) // 2 + 1, side, side)
        self._look.icon(fact.sign, fact.tone, SIGN_PX).paint(
            painter, QStyle.visualRect(direction, whole, sign)
        )
        painter.setPen(QColor(ink_of(fact.tone, self._look)))
        painter.drawText(QStyle.visualRect(direction, whole, self._room(whole)), _LINES, isolated(fact.text))

    def _lines_px(self, width: int) -> int:
        room = self._room(QRect(0, 0, width, 10_000))
        return self.fontMetrics().boundingRect(room, _LINES, self.fact.text).height()

    def _room(self, whole: QRect) -> QRect:
        indent = self._inset + self._scaled(SIGN_PX) + self._scaled(GAP_PX)
        return whole.adjusted(indent, 0, -self._inset, 0)

    @property
    def _inset(self) -> int:
        return round(INSET_EM * self._look.em)

    def _scaled(self, pixels: int) -> int:
        return round(pixels * self._look.preferences.text_scale)
