"""One line to type or paste a phone number into."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QLineEdit, QWidget

from agentassist.ui.look import Look
from agentassist.ui.widgets.boxes import beside
from agentassist.ui.widgets.button import Button


class NumberRow(QWidget):
    """Asks for a number and who rang whom; Escape puts it away."""

    given = Signal(str, bool)
    """The number, and True where they rang."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.field = QLineEdit()
        self.field.setMaxLength(40)
        self.field.setPlaceholderText(self.tr("Phone number"))
        self.field.setAccessibleName(self.tr("Phone number of the new call"))
        self.field.returnPressed.connect(lambda: self._give(incoming=True))
        escape = QShortcut(QKeySequence(Qt.Key.Key_Escape), self, self.hide)
        escape.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self.rang = Button(look, self.tr("They ring"), "phone-incoming")
        self.rang.clicked.connect(lambda: self._give(incoming=True))
        self.ring = Button(look, self.tr("I ring"), "phone-outgoing")
        self.ring.clicked.connect(lambda: self._give(incoming=False))
        row = beside(self, 8)
        row.addWidget(self.field, 1)
        row.addWidget(self.rang)
        row.addWidget(self.ring)

    def ask(self) -> None:
        """Show an empty line; a second time puts it away."""
        self.setVisible(self.isHidden())
        if not self.isHidden():
            self.field.clear()
            self.field.setFocus()

    def _give(self, *, incoming: bool) -> None:
        number = self.field.text().strip()
        if number:
            self.hide()
            self.given.emit(number, incoming)
