"""When the letters of a file cannot be told: the same lines read in several ways, to choose by eye."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from agentassist.core.importing import Guess
from agentassist.ui.widgets.boxes import stacked
from agentassist.ui.widgets.card import label
from agentassist.ui.widgets.row_button import RowButton
from agentassist.ui.widgets.tab_order import in_tab_order
from agentassist.ui.words import left_to_right

LINES = 4
"""So many lines of a sample tell enough."""


class ImportLetters(QWidget):
    """One button for each way of reading."""

    chosen = Signal(str)
    """The codec's name."""

    def __init__(self) -> None:
        super().__init__()
        self.rows: tuple[RowButton, ...] = ()
        self._column = stacked(self, 8)
        self._column.addWidget(label(self.tr("Which of these looks right?"), "head", wrap=True))
        self._column.addStretch(1)

    def show_guesses(self, guesses: tuple[Guess, ...]) -> None:
        """Show the ways, most likely first."""
        for row in self.rows:
            self._column.removeWidget(row)
            row.deleteLater()
        self.rows = tuple(self._row(guess) for guess in guesses)
        for at, row in enumerate(self.rows, 1):
            self._column.insertWidget(at, row)
        in_tab_order(self, *self.rows)

    def _row(self, guess: Guess) -> RowButton:
        row = RowButton()
        sample = "\n".join(guess.sample.splitlines()[:LINES])
        row.add(label(sample), 1)
        row.add(label(left_to_right(guess.encoding), "dim"))
        row.setAccessibleName(sample)
        row.setAccessibleDescription(guess.encoding)
        row.clicked.connect(lambda: self.chosen.emit(guess.encoding))
        return row
