"""A round sign for a person: initials, or an icon while nobody is known."""

from PySide6.QtCore import QRectF, QSize, Qt, QTextBoundaryFinder
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from agentassist.ui.look import Look

SIDE_EM = 3.3
NON_JOINER = "\u200c"
"""Keeps two Urdu initials from running into one another."""


def first_letter(word: str) -> str:
    """Return the first letter as readers see it, with every sign that belongs to it.

    >>> first_letter("क्षमा")
    'क्ष'
    """
    finder = QTextBoundaryFinder(QTextBoundaryFinder.BoundaryType.Grapheme, word)
    end = finder.toNextBoundary()
    # Qt counts in UTF-16, Python in code points.
    return word.encode("utf-16-le")[: end * 2].decode("utf-16-le") if end > 0 else ""


def initials(name: str) -> str:
    """Return the first letters of the first and the last word; empty for no name."""
    words = [word for word in name.split() if word[0].isalpha()]
    chosen = words if len(words) < 2 else [words[0], words[-1]]
    return NON_JOINER.join(first_letter(word).upper() for word in chosen)


class Avatar(QWidget):
    """A circle in the accent; decoration only, the name stands beside it."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._letters = ""
        self._icon = "user"
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_person(self, name: str, icon: str = "user") -> None:
        """Show the initials of ``name``, or ``icon`` where it has none."""
        self._letters, self._icon = initials(name), icon
        self.update()

    def sizeHint(self) -> QSize:
        """Return a square that grows with the text."""
        side = round(SIDE_EM * self._look.em)
        return QSize(side, side)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the circle and what it holds."""
        painter, tokens = QPainter(self), self._look.tokens
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(tokens.accent), 1.5))
        painter.setBrush(QColor(tokens.soft))
        painter.drawEllipse(QRectF(self.rect()).adjusted(1, 1, -1, -1))
        if not self._letters:
            size = round(20 * self._look.preferences.text_scale)
            inset = (self.width() - size) // 2
            self._look.icon(self._icon, "accent", 20).paint(
                painter, self.rect().adjusted(inset, inset, -inset, -inset)
            )
            return
        font = QFont(self.font())
        font.setPixelSize(round(self._look.em * 1.18))
        font.setWeight(QFont.Weight.DemiBold)
        painter.setFont(font)
        painter.setPen(QColor(tokens.accent))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self._letters)
