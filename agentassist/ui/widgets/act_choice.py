"""What a line of the rep's was, chosen from all that a line can be."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPushButton, QWidget

from agentassist.core.scenario import Act
from agentassist.ui.look import Look
from agentassist.ui.practice_words import PracticeWords
from agentassist.ui.widgets.boxes import stacked
from agentassist.ui.widgets.button import Button
from agentassist.ui.widgets.card import label
from agentassist.ui.widgets.flow import Flow

OFFERED = tuple(act for act in Act if act is not Act.UNKNOWN)
"""Nothing chosen says that a line was none of them."""


class ActChoice(QWidget):
    """A button for each act, those pressed that were heard; Escape leaves it as it was.

    Args:
        look: Colours and icons of the moment.
        heard: As what the line was heard.
    """

    chosen = Signal(tuple)
    """The acts, in their order."""
    left = Signal()

    def __init__(self, look: Look, heard: tuple[Act, ...]) -> None:
        super().__init__()
        words = PracticeWords(self)
        self.setAccessibleName(self.tr("What this line was"))
        self.buttons = {act: self._button(words.act(act), on=act in heard) for act in OFFERED}
        self.save = Button(look, self.tr("Save"), "check", "primary")
        self.cancel = Button(look, self.tr("Cancel"), role="link")
        self.save.clicked.connect(self._give)
        self.cancel.clicked.connect(self.left)
        acts, deeds, column = Flow(), Flow(spacing=8), stacked(self, 8)
        for button in self.buttons.values():
            acts.addWidget(button)
        deeds.addWidget(self.save)
        deeds.addWidget(self.cancel)
        how = self.tr("Choose all that it was; mood and score follow, and the line is heard so from now on.")
        column.addWidget(label(how, "dim", wrap=True))
        column.addLayout(acts)
        column.addLayout(deeds)

    def take_focus(self) -> None:
        """Give the keyboard to the first that was heard, else to the first."""
        on = (button for button in self.buttons.values() if button.isChecked())
        next(on, self.buttons[OFFERED[0]]).setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave with Escape."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _button(self, words: str, *, on: bool) -> QPushButton:
        button = QPushButton(words)
        button.setProperty("slim", True)
        button.setCheckable(True)
        button.setChecked(on)
        return button

    @Slot()
    def _give(self) -> None:
        acts = tuple(act for act, button in self.buttons.items() if button.isChecked())
        self.chosen.emit(acts or (Act.UNKNOWN,))
