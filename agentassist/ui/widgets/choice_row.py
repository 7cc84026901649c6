"""One of several people behind a number, with the key that chooses them."""

from PySide6.QtWidgets import QWidget

from agentassist.core.screen import Choice
from agentassist.ui.dates import day_of
from agentassist.ui.widgets.boxes import stacked
from agentassist.ui.widgets.elided import Elided
from agentassist.ui.widgets.keycap import Keycap
from agentassist.ui.widgets.row_button import RowButton
from agentassist.ui.words import isolated


class ChoiceRow(RowButton):
    """Name, what tells them apart, and when they were last in touch."""

    def __init__(self, number: int, choice: Choice) -> None:
        super().__init__()
        self.number = number
        said = self._told(choice)
        lines = QWidget()
        column = stacked(lines, 0)
        column.addWidget(Elided(choice.name, "strong"))
        if said:
            column.addWidget(Elided(said, "dim"))
        self.add(lines, 1)
        self.add(Keycap(str(number)))
        self.setAccessibleName(choice.name)
        self.setAccessibleDescription(said)

    def _told(self, choice: Choice) -> str:
        day = isolated(day_of(choice.last_ms)) if choice.last_ms else ""
        last = self.tr("Last in touch {day}").format(day=day) if day else ""
        return "   ".join(filter(None, (isolated(choice.detail), last)))
