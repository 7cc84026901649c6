"""A sentence that appears where something went wrong or well, and is read aloud."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QLabel


class Spoken(QLabel):
    """Takes no room while there is nothing to say."""

    def __init__(self) -> None:
        super().__init__()
        self.setWordWrap(True)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.hide()

    def say(self, sentence: str, tone: str = "") -> None:
        """Show ``sentence`` and announce it; ``tone`` is good, warn, bad or empty. Nothing hides the line."""
        self.setText(sentence)
        self.setAccessibleName(sentence)
        self.setProperty("role", "said")
        self.setProperty("tone", tone)
        self.style().unpolish(self)
        self.style().polish(self)
        self.setVisible(bool(sentence))
        if sentence:
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, sentence))
