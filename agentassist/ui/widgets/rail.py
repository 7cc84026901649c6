"""The way of a call in five parts: what is done, where we are, what is ahead."""

from collections.abc import Callable

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QLabel, QSizePolicy, QStyle, QWidget

from agentassist.core.prompt import Rail
from agentassist.core.screen import RailState
from agentassist.ui.look import Look
from agentassist.ui.widgets.boxes import beside, stacked
from agentassist.ui.widgets.card import label
from agentassist.ui.widgets.shapes import paint_focus, paint_tick
from agentassist.ui.words import Words

BAR_EM, HEIGHT_EM, TICK_EM, GAP_EM = 0.38, 2.4, 0.85, 0.15
SPACING = 3
COLOURS = {RailState.DONE: "good", RailState.HERE: "accent", RailState.AHEAD: "line"}


class RailPart(QAbstractButton):
    """One part: a bar, its word and, when done, a tick."""

    def __init__(self, look: Look, word: str) -> None:
        super().__init__()
        self._look = look
        self.state = RailState.AHEAD
        self.wordless = False
        """True where the words of all parts would not fit; a line below says where we are."""
        self.setText(word)
        self.setToolTip(word)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def fits(self, width: int) -> bool:
        """Return whether the word fits, be it bold or behind a tick."""
        tick = (TICK_EM + GAP_EM) * self._look.em
        plain = self.fontMetrics().horizontalAdvance(self.text()) + tick
        return max(plain, QFontMetrics(self._bold()).horizontalAdvance(self.text())) <= width

    def sizeHint(self) -> QSize:
        """Return a target that can be hit; the row shares its width evenly."""
        height = max(24, round((1.5 if self.wordless else HEIGHT_EM) * self._look.em))
        return QSize(round(3 * self._look.em), height)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint bar, tick and word."""
        painter, tokens, em = QPainter(self), self._look.tokens, self._look.em
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(getattr(tokens, COLOURS[self.state])))
        bar = QRectF(0, 1, self.width(), em * BAR_EM)
        painter.drawRoundedRect(bar, bar.height() / 2, bar.height() / 2)
        room = self.rect().adjusted(0, round(bar.bottom()) + 3, 0, 0)
        self._paint_word(painter, room)
        if self.hasFocus():
            paint_focus(painter, QRectF(room), tokens.focus, em * 0.4)

    def _paint_word(self, painter: QPainter, room: QRect) -> None:
        here, tokens = self.state is RailState.HERE, self._look.tokens
        painter.setFont(self._bold() if here else self.font())
        painter.setPen(QColor(tokens.text if here else tokens.dim))
        side = min(round(TICK_EM * self._look.em), room.height())
        gap = round((TICK_EM + GAP_EM) * self._look.em) if self.state is RailState.DONE else 0
        word = 0 if self.wordless else painter.fontMetrics().horizontalAdvance(self.text())
        left = (self.width() - word - gap) // 2
        if gap:
            tick = QRect(left, room.center().y() - side // 2 + 1, side, side)
            paint_tick(painter, QRectF(self._seen(tick)), tokens.good)
        if word:
            words = QRect(left + gap, room.top(), word + 1, room.height())
            painter.drawText(self._seen(words), int(Qt.AlignmentFlag.AlignCenter), self.text())

    def _seen(self, box: QRect) -> QRect:
        return QStyle.visualRect(self.layoutDirection(), self.rect(), box)

    def _bold(self) -> QFont:
        font = QFont(self.font())
        font.setWeight(QFont.Weight.DemiBold)
        return font


class StageRail(QWidget):
    """Five parts side by side; a click says where to go.

    Args:
        look: Colours of the moment.
        go: Called with the part that was chosen.
    """

    def __init__(self, look: Look, go: Callable[[Rail], None]) -> None:
        super().__init__()
        self._words = Words(self)
        self._here: QLabel = label(role="strong")
        self._here.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.parts = {rail: RailPart(look, self._words.rail(rail)) for rail in Rail}
        row = beside(spacing=SPACING)
        for rail, part in self.parts.items():
            part.clicked.connect(lambda _checked=False, rail=rail: go(rail))
            row.addWidget(part, 1)
        column = stacked(self, 0)
        column.addLayout(row)
        column.addWidget(self._here)

    def show_states(self, states: tuple[tuple[Rail, RailState], ...]) -> None:
        """Show how each part stands."""
        for rail, state in states:
            part = self.parts[rail]
            part.state = state
            part.setAccessibleName(part.text())
            part.setAccessibleDescription(self._state(state))
            part.update()
            if state is RailState.HERE:
                self._here.setText(part.text())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Drop all words where one does not fit."""
        super().resizeEvent(event)
        wide = (self.width() - SPACING * (len(self.parts) - 1)) // len(self.parts)
        wordless = not all(part.fits(wide) for part in self.parts.values())
        for part in self.parts.values():
            part.wordless = wordless
            part.updateGeometry()
            part.update()
        self._here.setVisible(wordless)

    def _state(self, state: RailState) -> str:
        return {
            RailState.DONE: self.tr("Done"),
            RailState.HERE: self.tr("You are here"),
            RailState.AHEAD: self.tr("Ahead"),
        }[state]
