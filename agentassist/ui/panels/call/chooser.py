"""Several people share a number, and the rep says who it is."""

from functools import partial
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

from agentassist.core.messages import ChooseCaller
from agentassist.core.screen import Choice, Screen
from agentassist.ui.look import Look
from agentassist.ui.panel import Now, Panel, Send
from agentassist.ui.widgets.boxes import stacked
from agentassist.ui.widgets.button import Button
from agentassist.ui.widgets.card import Card, label
from agentassist.ui.widgets.choice_row import ChoiceRow
from agentassist.ui.widgets.deed import add_deed

MOST = 9
"""One key each; whoever has not called for longest is found by search."""


class ChooserPanel(Panel):
    """The people behind a shared number, last spoken first; one key or click says who it is."""

    place = 20

    def __init__(self, send: Send, now: Now, look: Look) -> None:
        super().__init__(send, now, look)
        self._choices: tuple[Choice, ...] = ()
        self.rows: tuple[ChoiceRow, ...] = ()
        self.card = Card()
        self.card.column.addWidget(label(self.tr("Who is it?"), "head"))
        self._list = stacked(spacing=4)
        self.card.column.addLayout(self._list)
        self.nobody = Button(look, self.tr("Someone else"), "user-plus", "link")
        self.nobody.clicked.connect(lambda: self.send(ChooseCaller("")))
        self.card.column.addWidget(self.nobody, 0, Qt.AlignmentFlag.AlignLeading)
        column = stacked(self)
        column.addWidget(self.card)
        for number in range(1, MOST + 1):
            words = self.tr("Choose caller {number}").format(number=number)
            add_deed(self, f"caller-{number}", words, f"Alt+Shift+{number}", partial(self._choose, number))

    def wanted(self, screen: Screen) -> bool:
        """Return whether somebody is to be chosen."""
        return super().wanted(screen) and screen.card is not None and len(screen.card.choices) > 1

    def show_screen(self, screen: Screen) -> None:
        """Make the list match ``screen.card.choices``."""
        choices = screen.card.choices if screen.card else ()
        if choices is self._choices:
            return
        self._choices = choices
        for row in self.rows:
            self._list.removeWidget(row)
            row.deleteLater()
        self.rows = tuple(ChoiceRow(at, choice) for at, choice in enumerate(choices[:MOST], 1))
        for row in self.rows:
            row.clicked.connect(lambda _checked=False, number=row.number: self._choose(number))
            self._list.addWidget(row)
        for first, second in pairwise((*self.rows, self.nobody)):
            self.setTabOrder(first, second)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take a single figure for a choice."""
        figure = event.text()
        if figure.isdecimal() and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            self._choose(int(figure))
        else:
            super().keyPressEvent(event)

    def _choose(self, number: int) -> None:
        if 1 <= number <= len(self.rows):
            self.send(ChooseCaller(self._choices[number - 1].contact_id))


PANEL = ChooserPanel
