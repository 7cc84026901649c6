"""One group of words, to be written in a line with commas."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QLineEdit

from agentassist.core.bench import WordRow, WordsFault
from agentassist.ui.look import Look
from agentassist.ui.widgets.boxes import beside
from agentassist.ui.widgets.button import Button
from agentassist.ui.widgets.card import Card, label

LONGEST = 2_000
"""More letters than the longest group has."""


class WordsEditor(Card):
    """A line, what is wrong with it, and the way to keep it or take it out."""

    saved = Signal(str, str)
    """The group's id, empty for a new one, and its words with commas between them."""
    removed = Signal(str)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.group = WordRow("", ())
        self.line = QLineEdit()
        self.line.setObjectName("words-line")
        self.line.setMaxLength(LONGEST)
        self.line.setPlaceholderText(self.tr("refund, money back, wapsi"))
        self.line.returnPressed.connect(self.keep)
        self.hint = label(role="dim", wrap=True)
        self.save = Button(look, self.tr("Save"), "check", "primary")
        self.save.clicked.connect(self.keep)
        self.delete = Button(look, self.tr("Delete"), "trash-2", "link")
        self.delete.clicked.connect(self.remove)
        self._lay_out()
        self.show_group(self.group)

    def _lay_out(self) -> None:
        name = label(self.tr("Words that mean the same, with commas between them"), "dim", wrap=True)
        name.setBuddy(self.line)
        self.line.setAccessibleName(name.text())
        buttons = beside(spacing=8)
        buttons.addWidget(self.delete)
        buttons.addWidget(self.hint, 1)
        buttons.addWidget(self.save)
        self.column.addWidget(name)
        self.column.addWidget(self.line)
        self.column.addLayout(buttons)

    @property
    def changed(self) -> bool:
        """True where the line says something else than the group that was opened."""
        return self.line.text().strip() != _line(self.group)

    def show_group(self, group: WordRow) -> None:
        """Open a group; one without an id is a new one."""
        self.group = group
        self.line.setText(_line(group))
        self.delete.setVisible(bool(group.id))
        self.say(None)

    def say(self, fault: WordsFault | None) -> None:
        """Say what is wrong with the line; nothing for None."""
        words = self._sentence(fault) if fault else ""
        self.hint.setText(words)
        self.line.setAccessibleDescription(words)

    def _sentence(self, fault: WordsFault) -> str:
        return {
            WordsFault.ONE_WORD: self.tr("A group needs at least two words, with a comma between them."),
            WordsFault.KNOWN: self.tr("Another group has all of these words already."),
            WordsFault.TOO_LONG: self.tr("One of these is too long. Is a comma missing?"),
            WordsFault.TOO_MANY: self.tr("These are too many words for one group. Make two groups of them."),
        }[fault]

    @Slot()
    def keep(self) -> None:
        """Tell the words if something changed."""
        if self.changed:
            self.saved.emit(self.group.id, self.line.text())

    @Slot()
    def remove(self) -> None:
        """Have the group taken out; undo brings it back."""
        if self.group.id:
            self.removed.emit(self.group.id)


def _line(group: WordRow) -> str:
    return ", ".join(group.words)
