"""Was it solved? Four answers, one key each."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from agentassist.core.history import Resolved
from agentassist.ui.look import Look
from agentassist.ui.widgets.boxes import stacked
from agentassist.ui.widgets.elided import Elided
from agentassist.ui.widgets.flow import Flow
from agentassist.ui.widgets.key_tile import KeyTile
from agentassist.ui.words import Words

KEYS = {"Y": Resolved.YES, "P": Resolved.PARTLY, "N": Resolved.NO, "A": Resolved.NOT_ASKED}
"""The letters are the same in every language, as the keyboard's."""


class AnswerRow(QWidget):
    """What the caller said when asked."""

    answered = Signal(object)
    """A ``Resolved`` value."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        words = Words(self)
        row = Flow(spacing=5)
        self.tiles = {answer: KeyTile(look, key, words.resolved(answer)) for key, answer in KEYS.items()}
        for answer, tile in self.tiles.items():
            tile.clicked.connect(lambda _checked=False, given=answer: self.answered.emit(given))
            row.addWidget(tile)
        column = stacked(self, 6)
        column.addWidget(Elided(self.tr("You asked: was it solved?"), "head"))
        column.addLayout(row)

    def show_answer(self, answer: Resolved | None) -> None:
        """Show which one it is."""
        for own, tile in self.tiles.items():
            tile.choose(own is answer)

    def press(self, key: str) -> None:
        """Answer by ``key``, if it is one of ours."""
        if key in KEYS:
            self.tiles[KEYS[key]].click()
