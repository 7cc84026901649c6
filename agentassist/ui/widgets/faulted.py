"""A field with room below it for what is wrong with it."""

from PySide6.QtWidgets import QWidget

from agentassist.ui.look import Look
from agentassist.ui.widgets.boxes import stacked
from agentassist.ui.widgets.spoken import Spoken


class Faulted(QWidget):
    """Says one sentence beside its field; silent, it takes no room.

    Args:
        look: Colours and icons of the moment.
        field: What is written in.
    """

    def __init__(self, look: Look, field: QWidget) -> None:
        super().__init__()
        self.field = field
        self.said = Spoken(look)
        self.setFocusProxy(field)
        column = stacked(self, 4)
        column.addWidget(field, 1)
        column.addWidget(self.said)

    def tell(self, sentence: str) -> None:
        """Say what is wrong; empty once it is right."""
        self.field.setAccessibleDescription(sentence)
        if not sentence:
            self.said.hide()
        elif self.said.isHidden() or self.said.words.text() != sentence:
            self.said.say(sentence, "bad")
