"""A few things to choose from, after a word that says what they are; takes no room while there are none."""

from collections.abc import Iterable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from agentassist.ui.look import Look
from agentassist.ui.widgets.button import Button
from agentassist.ui.widgets.card import label
from agentassist.ui.widgets.flow import Flow
from agentassist.ui.widgets.tab_order import in_tab_order

LONGEST = 40
"""So many letters of each are shown; the rest is told by the tool tip."""


class ChipRow(QWidget):
    """Small buttons that wrap like words.

    Args:
        look: Colours and icons of the moment.
        words: What they are.
        icon: The sign on each.
    """

    picked = Signal(str)
    """The code of the one that was pressed."""

    def __init__(self, look: Look, words: str, icon: str) -> None:
        super().__init__()
        self._look, self._icon, self._words = look, icon, words
        self._offered: tuple[tuple[str, str], ...] = ()
        self.buttons: list[Button] = []
        self._flow = Flow(self)
        self._flow.addWidget(label(words, "dim"))
        self.hide()

    def offer(self, options: Iterable[tuple[str, str]]) -> None:
        """Show pairs of a code and its words."""
        offered = tuple(options)
        if offered == self._offered:
            return
        self._offered = offered
        for button in self.buttons:
            self._flow.removeWidget(button)
            button.hide()
            button.deleteLater()
        self.buttons = [self._made(code, words) for code, words in offered]
        in_tab_order(self, *self.buttons)
        self.setVisible(bool(offered))

    def _made(self, code: str, words: str) -> Button:
        short = words if len(words) <= LONGEST else f"{words[:LONGEST].rstrip()}…"
        button = Button(self._look, short, self._icon, "heard")
        button.setAccessibleName(f"{self._words} {words}")
        button.setToolTip(words)
        button.clicked.connect(lambda: self.picked.emit(code))
        self._flow.addWidget(button)
        return button
