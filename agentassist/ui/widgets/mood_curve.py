"""The mood of a practice call as a picture to walk through, point by point."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QEnterEvent, QFocusEvent, QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from agentassist.core.scenario import Band
from agentassist.ui.look import Look
from agentassist.ui.practice_words import PracticeWords
from agentassist.ui.widgets.mood_picture import MoodPlot, paint_bands, paint_curve, paint_dot
from agentassist.ui.widgets.shapes import paint_focus

HEIGHT_EM, LEAST_EM, DOT_EM, RADIUS_EM, LINE_EM, GAP_EM = 14.0, 22.0, 1.7, 0.3, 0.16, 0.8
_STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}


class MoodDot(QWidget):
    """One point; its name is the sentence that tells of it."""

    reached = Signal()
    """The keyboard or the mouse is on it."""
    left = Signal(int)
    """The key that leads on to another one."""

    def __init__(self, parent: QWidget, look: Look, sentence: str) -> None:
        super().__init__(parent)
        self._look, self.chosen = look, False
        self.setAccessibleName(sentence)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        side = round(DOT_EM * look.em)
        self.resize(side, side)

    def choose(self, *, chosen: bool) -> None:
        """Be the one that Tab comes to, or not."""
        self.chosen = chosen
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if chosen else Qt.FocusPolicy.ClickFocus)
        self.update()

    def enterEvent(self, event: QEnterEvent) -> None:
        """Tell of the point under the mouse."""
        super().enterEvent(event)
        self.reached.emit()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Tell of the point that the keyboard is on."""
        super().focusInEvent(event)
        self.reached.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Lead on with the arrows, Home and End."""
        if event.key() in (*_STEPS, Qt.Key.Key_Home, Qt.Key.Key_End):
            self.left.emit(event.key())
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the point, and the ring of the keyboard around it."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        tokens, box = self._look.tokens, QRectF(self.rect())
        paint_dot(painter, box.center(), RADIUS_EM * self._look.em, tokens, chosen=self.chosen)
        if self.hasFocus():
            paint_focus(painter, box, tokens.focus, box.width() / 2)


class MoodCurve(QWidget):
    """Bands, the curve, and a dot for each point; Tab comes to the chosen dot, the arrows lead on."""

    told = Signal(str)
    """The sentence of the point that is looked at."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look, words = look, PracticeWords(self)
        self._names = {band: words.band(band) for band in Band}
        self._moods: tuple[float, ...] = ()
        self.dots: list[MoodDot] = []
        self.setAccessibleName(words.mood_heading())
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_moods(self, moods: Sequence[float], sentences: Sequence[str]) -> None:
        """Draw others; the point that was looked at stays so where it is among them."""
        at = next((at for at, dot in enumerate(self.dots) if dot.chosen), 0)
        focused = any(dot.hasFocus() for dot in self.dots)
        for dot in self.dots:
            dot.hide()
            dot.deleteLater()
        self._moods = tuple(moods)
        self.dots = [self._dot(at, sentence) for at, sentence in enumerate(sentences)]
        self._place()
        self.choose(min(at, len(self.dots) - 1), focus=focused)
        self.update()

    def choose(self, at: int, *, focus: bool = False) -> None:
        """Look at one point."""
        for place, dot in enumerate(self.dots):
            dot.choose(chosen=place == at)
        if focus and not self.dots[at].hasFocus():
            self.dots[at].setFocus(Qt.FocusReason.OtherFocusReason)
        self.told.emit(self.dots[at].accessibleName())

    def sizeHint(self) -> QSize:
        """Return a size in which the name of each band has a line."""
        return QSize(round(2 * LEAST_EM * self._look.em), round(HEIGHT_EM * self._look.em))

    def minimumSizeHint(self) -> QSize:
        """Return the least size: narrower, never lower."""
        return QSize(round(LEAST_EM * self._look.em), round(HEIGHT_EM * self._look.em))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the dots where the curve goes."""
        super().resizeEvent(event)
        self._place()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw bands and curve; the dots draw themselves."""
        painter, plot = QPainter(self), self._plot()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        beside = QRectF(self.rect())
        beside.setWidth(self.width() - plot.room.width())
        if plot.mirrored:
            beside.moveRight(self.width())
        paint_bands(painter, plot, self._names, beside, self._look.tokens)
        if self._moods:
            paint_curve(painter, plot, self._moods, self._look.tokens, LINE_EM * self._look.em)

    def _dot(self, at: int, sentence: str) -> MoodDot:
        dot = MoodDot(self, self._look, sentence)
        dot.reached.connect(lambda: self.choose(at))
        dot.left.connect(lambda key: self._lead_on(at, key))
        dot.show()
        return dot

    def _lead_on(self, at: int, key: int) -> None:
        last = len(self.dots) - 1
        if key in _STEPS:
            step = _STEPS[Qt.Key(key)]
            to = at - step if self._plot().mirrored else at + step
        else:
            to = 0 if key == Qt.Key.Key_Home else last
        self.choose(max(0, min(last, to)), focus=True)

    def _place(self) -> None:
        plot = self._plot()
        for at, (dot, mood) in enumerate(zip(self.dots, self._moods, strict=True)):
            half = QPointF(dot.width() / 2, dot.height() / 2)
            corner = (plot.point(at, mood) - half).toPoint()
            corner.setY(max(0, min(corner.y(), self.height() - dot.height())))
            dot.move(corner)

    def _plot(self) -> MoodPlot:
        em = self._look.em
        names = max(map(self.fontMetrics().horizontalAdvance, self._names.values())) + GAP_EM * em
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        # Room for half a dot above and below, so that none is cut at the very best and worst.
        edge = DOT_EM * em / 2
        room = QRectF(0 if mirrored else names, edge, self.width() - names, self.height() - 2 * edge)
        return MoodPlot(room, len(self._moods), mirrored, edge)
