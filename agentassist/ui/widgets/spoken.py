"""A sentence that appears where something went wrong or well, and is read aloud."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent

from agentassist.ui.look import Look
from agentassist.ui.widgets.card import Card, label
from agentassist.ui.widgets.sign import Sign


class Spoken(Card):
    """Takes no room while there is nothing to say."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.words = label(wrap=True)
        self.words.setTextFormat(Qt.TextFormat.PlainText)
        self._signs = {"good": Sign(look, "circle-check", "good"), "bad": Sign(look, "triangle-alert", "bad")}
        self.column.setContentsMargins(12, 8, 12, 8)
        self.add_row(*self._signs.values(), self.words, stretch=len(self._signs))
        self.hide()

    def say(self, sentence: str, tone: str) -> None:
        """Show ``sentence`` and announce it; ``tone`` is good or bad."""
        self.words.setText(sentence)
        self.setAccessibleName(sentence)
        self.set_tone(tone)
        for own, sign in self._signs.items():
            sign.setVisible(own == tone)
        self.show()
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, sentence))
