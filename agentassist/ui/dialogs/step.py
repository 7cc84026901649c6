"""One step of a conversation before the first call: a heading, some sentences, buttons."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from agentassist.core.errors import AssistError
from agentassist.ui.look import Look
from agentassist.ui.trouble_words import TroubleWords
from agentassist.ui.widgets.boxes import beside, stacked
from agentassist.ui.widgets.button import Button
from agentassist.ui.widgets.card import label
from agentassist.ui.widgets.spoken import Spoken
from agentassist.ui.words import isolated


class Step(QWidget):
    """A page with room for its own widgets above the line for trouble.

    Args:
        look: Colours and icons of the moment.
        heading: What this step is about.
        *sentences: What to know, one paragraph each.
    """

    def __init__(self, look: Look, heading: str, *sentences: str) -> None:
        super().__init__()
        self.look = look
        self._primary: Button | None = None
        self.body = stacked(spacing=12)
        self.said = Spoken(look)
        self.buttons = beside(spacing=8)
        column = QVBoxLayout(self)
        column.setContentsMargins(28, 24, 28, 20)
        column.setSpacing(12)
        column.addWidget(label(heading, "title", wrap=True))
        for sentence in sentences:
            column.addWidget(label(sentence, wrap=True))
        column.addLayout(self.body)
        column.addWidget(self.said)
        column.addStretch(1)
        column.addLayout(self.buttons)
        self.setAccessibleName(heading)
        self.setAccessibleDescription(" ".join(sentences))

    def add_button(self, words: str, role: str = "", icon: str = "") -> Button:
        """Add a button at the end of the last line; the primary one answers Enter."""
        button = Button(self.look, words, icon, role)
        button.setAutoDefault(role == "primary")
        if role == "primary":
            self._primary = button
        self.buttons.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)
        return button

    def showEvent(self, event: QShowEvent) -> None:
        """Let Enter mean the primary button of the step that is seen: a window has one for all its steps."""
        super().showEvent(event)
        if self._primary is not None:
            self._primary.setDefault(True)

    def say_trouble(self, error: AssistError) -> None:
        """Say what went wrong, calmly."""
        facts = {name: isolated(str(value)) for name, value in error.facts.items()}
        self.said.say(TroubleWords().said(error.code, facts), "bad")
