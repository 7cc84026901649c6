"""What two people wrote at once: both texts in full, and which of them shall stand."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from agentassist.core.team import Clash
from agentassist.ui.look import Look
from agentassist.ui.team_words import TeamWords
from agentassist.ui.widgets.boxes import stacked
from agentassist.ui.widgets.button import Button
from agentassist.ui.widgets.card import label
from agentassist.ui.widgets.flow import Flow
from agentassist.ui.widgets.telling import telling


class ClashRow(QWidget):
    """One field; both buttons are named by it for readers of the screen.

    Args:
        clash: What to show.
        look: Colours and icons of the moment.
    """

    settled = Signal(bool)
    """True to take what the other one wrote."""

    def __init__(self, clash: Clash, look: Look) -> None:
        super().__init__()
        self.clash = clash
        words = TeamWords(self)
        field = words.clash_field(clash.field)
        self.stands = telling(words.clash_text(clash, clash.stands))
        self.other = telling(words.clash_text(clash, clash.other))
        self.keep = Button(look, self.tr("Keep what stands"), "check")
        self.take = Button(look, self.tr("Take the other"), "user")
        self.keep.clicked.connect(lambda: self.settled.emit(False))
        self.take.clicked.connect(lambda: self.settled.emit(True))
        column = stacked(self, 2)
        column.addWidget(label(field, "label", wrap=True))
        for said, text in ((self.tr("This stands now"), self.stands), (words.clash_other(clash), self.other)):
            column.addWidget(label(said, "dim", wrap=True))
            column.addWidget(text)
            text.setAccessibleName(f"{said}: {text.text()}")
        buttons = Flow(spacing=8)
        for button in (self.keep, self.take):
            button.setAccessibleName(f"{button.words}: {field}")
            buttons.addWidget(button)
        column.addSpacing(4)
        column.addLayout(buttons)
