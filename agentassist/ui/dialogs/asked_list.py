"""One list of "What callers ask": a heading, a few lines with what can be done about each."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget

from agentassist.core.frozen import dataclass
from agentassist.ui.look import Look
from agentassist.ui.widgets.boxes import beside, stacked
from agentassist.ui.widgets.button import Button
from agentassist.ui.widgets.card import Card, label
from agentassist.ui.widgets.elided import Elided


@dataclass(frozen=True, slots=True)
class Choice:
    """A button of a line."""

    words: str
    name: str
    """What a reader of the screen says, with what it is about."""
    do: Callable[[], None]


@dataclass(frozen=True, slots=True)
class Line:
    """One line: what it is about, what there is to say, what can be done."""

    title: str
    detail: str
    choices: tuple[Choice, ...] = ()


class AskedList(Card):
    """Shows a handful of lines, or a kind word where there are none.

    Args:
        look: Colours and icons of the moment.
        heading: What all lines have in common.
        quiet: What an empty list says.
    """

    def __init__(self, look: Look, heading: str, quiet: str) -> None:
        super().__init__()
        self._look = look
        self.setAccessibleName(heading)
        self.column.setContentsMargins(16, 12, 16, 14)
        self.column.setSpacing(8)
        self.column.addWidget(label(heading, "head"))
        self.quiet = label(quiet, "dim", wrap=True)
        self.column.addWidget(self.quiet)
        self.rows: list[LineRow] = []

    def show_lines(self, lines: tuple[Line, ...]) -> None:
        """Show other lines; the keyboard stays at its height in the list."""
        here = QApplication.focusWidget()
        at = next((at for at, row in enumerate(self.rows) if here and row.isAncestorOf(here)), None)
        for row in self.rows:
            self.column.removeWidget(row)
            row.hide()
            row.deleteLater()
        self.rows = [LineRow(self._look, line) for line in lines]
        for row in self.rows:
            self.column.addWidget(row)
        self.quiet.setVisible(not lines)
        if at is not None and self.rows:
            self.rows[min(at, len(self.rows) - 1)].take_focus()


class LineRow(QWidget):
    """Title and detail on one side, buttons on the other."""

    def __init__(self, look: Look, line: Line) -> None:
        super().__init__()
        words = stacked(spacing=0)
        words.addWidget(Elided(line.title, "strong"))
        detail = label(line.detail, "dim", wrap=True)
        detail.setTextFormat(Qt.TextFormat.PlainText)
        words.addWidget(detail)
        row = beside(self, 8)
        row.addLayout(words, 1)
        self.buttons = [self._button(look, choice) for choice in line.choices]
        for button in self.buttons:
            row.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)

    def take_focus(self) -> None:
        """Give the keyboard to the first button."""
        if self.buttons:
            self.buttons[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def _button(self, look: Look, choice: Choice) -> Button:
        button = Button(look, choice.words)
        button.set_words(choice.words, choice.name)
        button.setProperty("slim", True)
        button.clicked.connect(choice.do)
        return button
