"""One notice: a sign, a sentence and a way out."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout

from agentassist.core.screen import Notice
from agentassist.ui.look import Look
from agentassist.ui.widgets.button import Button
from agentassist.ui.widgets.card import label
from agentassist.ui.widgets.sign import Sign


class Banner(QFrame):
    """Stays until it is closed.

    Args:
        notice: What it tells of.
        sentence: The same in words.
        close: What closing is called.
        look: Colours and icons of the moment.
    """

    def __init__(self, notice: Notice, sentence: str, close: str, look: Look) -> None:
        super().__init__()
        self.notice = notice
        self.setObjectName("card")
        self.setProperty("tone", "bad" if notice.bad else "")
        icon, colour = ("triangle-alert", "bad") if notice.bad else ("info", "accent")
        self.sign = Sign(look, icon, colour)
        self.sentence = label(sentence, wrap=True)
        self.sentence.setTextFormat(Qt.TextFormat.PlainText)
        self.close_button = Button(look, close, "x", "link", bare=True)
        self.close_button.setAccessibleDescription(sentence)
        self.setAccessibleName(sentence)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 2, 4, 2)
        row.setSpacing(8)
        row.addWidget(self.sign)
        row.addWidget(self.sentence, 1)
        row.addWidget(self.close_button)
