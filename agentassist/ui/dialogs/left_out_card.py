"""What of a story that was brought in is not in its scenario; there until somebody puts it away."""

from PySide6.QtCore import QSize, Qt, Slot
from PySide6.QtWidgets import QFrame, QScrollArea

from agentassist.core.left_out import LeftOut
from agentassist.ui.left_out_words import LeftOutWords
from agentassist.ui.look import Look
from agentassist.ui.widgets.button import Button
from agentassist.ui.widgets.card import Card, label
from agentassist.ui.widgets.signed_lines import SignedLines

MOST_HIGH = 180
"""Pixels of the list at the usual size of text; what is more is scrolled to."""


class LeftOutCard(Card):
    """A heading, a line for each kind of thing, and a way to put it away.

    Args:
        look: Icons and size of text of the moment.
    """

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._words = LeftOutWords(self)
        self._shown: tuple[LeftOut, ...] = ()
        self.lines = SignedLines(look)
        self.away = Button(look, self.tr("Put away"), "x", "link")
        self.away.clicked.connect(self._put_away)
        self._area = _Area(self.lines, round(MOST_HIGH * look.preferences.text_scale))
        self._area.setAccessibleName(self._words.heading())
        self.add_row(label(self._words.heading(), "head", wrap=True), self.away, stretch=0)
        self.column.addWidget(self._area)
        self.hide()

    def show_left_out(self, left_out: tuple[LeftOut, ...]) -> None:
        """Show what stayed out; nothing of that hides the card."""
        if left_out == self._shown:
            return
        self._shown = left_out
        self.lines.show_lines(tuple(("info", line) for line in self._words.lines(left_out)))
        self.setVisible(bool(left_out))

    @Slot()
    def _put_away(self) -> None:
        self.hide()


class _Area(QScrollArea):
    """As high as its lines are, up to a limit."""

    def __init__(self, lines: SignedLines, most: int) -> None:
        super().__init__()
        self._lines, self._most = lines, most
        self.setWidget(lines)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setAutoFillBackground(False)
        lines.setAutoFillBackground(False)

    def sizeHint(self) -> QSize:
        """Return the size of the lines at this width."""
        width = self.viewport().width()
        high = self._lines.heightForWidth(width) if self._lines.hasHeightForWidth() else -1
        wanted = high if high >= 0 else self._lines.sizeHint().height()
        return QSize(self._lines.sizeHint().width(), min(wanted, self._most))

    def minimumSizeHint(self) -> QSize:
        """Return room for a line or two."""
        return QSize(0, min(self.sizeHint().height(), self._most // 3))
