"""How the caller feels at this moment, between hostile and content."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from agentassist.core.scenario import band_of
from agentassist.ui.look import Look
from agentassist.ui.practice_words import PracticeWords
from agentassist.ui.widgets.mood_picture import BEST, FAINTEST, SPANS, STEP
from agentassist.ui.words import left_to_right

HEIGHT_EM, MARK_EM, LEAST_EM = 1.5, 0.55, 10.0


class MoodMeter(QWidget):
    """The bands side by side, and a mark; words beside it say the same."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look, self._words = look, PracticeWords(self)
        self._mood = 0.0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_mood(self, mood: float) -> None:
        """Move the mark."""
        self._mood = mood
        self.setAccessibleName(self.said())
        self.update()

    def said(self) -> str:
        """Return the mood in words."""
        band, number = self._words.band(band_of(self._mood)), left_to_right(str(round(self._mood)))
        return self.tr("{band}, {mood} of 100").format(band=band, mood=number)

    def sizeHint(self) -> QSize:
        """Return room for all bands."""
        return QSize(round(2 * LEAST_EM * self._look.em), round(HEIGHT_EM * self._look.em))

    def minimumSizeHint(self) -> QSize:
        """Return the least room: narrower, never lower."""
        return QSize(round(LEAST_EM * self._look.em), round(HEIGHT_EM * self._look.em))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the bands, and the mark on its place."""
        painter, tokens = QPainter(self), self._look.tokens
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        room = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        for step, (_, low, high) in enumerate(SPANS):
            tint = QColor(tokens.accent)
            tint.setAlphaF(FAINTEST + 2 * STEP * step)
            part = self._part(room, low, high)
            painter.fillRect(part, tint)
            painter.setPen(QPen(QColor(tokens.line), 1))
            painter.drawRect(part)
        wide = MARK_EM * self._look.em
        centre = self._part(room, self._mood, self._mood).center().x()
        left = min(max(centre - wide / 2, room.left()), room.right() - wide)
        painter.setPen(QPen(QColor(tokens.card), 1))
        painter.setBrush(QColor(tokens.accent))
        painter.drawRoundedRect(QRectF(left, room.top(), wide, room.height()), wide / 2, wide / 2)

    def _part(self, room: QRectF, low: float, high: float) -> QRectF:
        """Return the stretch between two moods; time and mood run as the language is written."""
        start, end = room.width() * low / BEST, room.width() * high / BEST
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        left = room.right() - end if mirrored else room.left() + start
        return QRectF(left, room.top(), end - start, room.height())
