"""To whom something is given, by name: a trainer writes the name, and takes it back with a click."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QCompleter, QWidget

from agentassist.ui.look import Look
from agentassist.ui.widgets.boxes import beside, stacked
from agentassist.ui.widgets.button import Button
from agentassist.ui.widgets.flow import Flow
from agentassist.ui.widgets.line_field import LineField
from agentassist.ui.words import isolated


class GiveRow(QWidget):
    """A field for a name, and a button for everybody who has it.

    Args:
        look: Colours and icons of the moment.
    """

    given = Signal(str)
    taken = Signal(str)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._known: tuple[str, ...] = ()
        self._whose: tuple[str, ...] = ()
        self.who = LineField(self.tr("Name of a rep"), self.tr("Give it to a rep, by name"))
        self.give = Button(look, self.tr("Give"), "user-plus")
        self.who.returnPressed.connect(self._give)
        self.give.clicked.connect(self._give)
        self.buttons: list[Button] = []
        row, whole, self._people = beside(spacing=8), stacked(self, 6), QWidget()
        row.addWidget(self.who, 1)
        row.addWidget(self.give)
        whole.addLayout(row)
        self._flow = Flow(self._people)
        whole.addWidget(self._people)

    def show_people(self, whose: tuple[str, ...], known: tuple[str, ...]) -> None:
        """Show who has it; ``known`` names are offered."""
        if known != self._known:
            self._known = known
            completer = QCompleter(known, self.who)
            completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
            self.who.setCompleter(completer)
        if whose != self._whose:
            self._whose = whose
            self._show(whose)

    def _show(self, whose: tuple[str, ...]) -> None:
        for button in self.buttons:
            self._flow.removeWidget(button)
            button.hide()
            button.deleteLater()
        self.buttons = [self._button(who) for who in whose]
        for button in self.buttons:
            self._flow.addWidget(button)
            button.show()
        self._people.setVisible(bool(whose))

    def _button(self, who: str) -> Button:
        button = Button(self._look, isolated(who), "x")
        button.set_words(isolated(who), self.tr("Take it back from {who}").format(who=isolated(who)))
        button.setToolTip(button.accessibleName())
        button.setProperty("slim", True)
        button.clicked.connect(lambda: self.taken.emit(who))
        return button

    @Slot()
    def _give(self) -> None:
        who = self.who.text().strip()
        if who:
            self.who.clear()
            self.given.emit(who)
