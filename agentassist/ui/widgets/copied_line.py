"""A line of text to be copied elsewhere."""

from PySide6.QtCore import Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLineEdit, QWidget

from agentassist.ui.look import Look
from agentassist.ui.widgets.boxes import beside
from agentassist.ui.widgets.button import Button


class CopiedLine(QWidget):
    """Read-only, written from left to right in every language, with a button that copies it.

    Args:
        look: Colours and icons of the moment.
        name: What it is, for readers of the screen.
    """

    def __init__(self, look: Look, name: str) -> None:
        super().__init__()
        self.line = QLineEdit()
        self.line.setReadOnly(True)
        self.line.setAccessibleName(name)
        self.copy = Button(look, self.tr("Copy"), "copy")
        self.copy.set_words(self.copy.words, self.tr("Copy: {what}").format(what=name))
        self.copy.clicked.connect(self._copy)
        self.setFocusProxy(self.line)
        row = beside(self, 8)
        row.addWidget(self.line, 1)
        row.addWidget(self.copy)

    def show_text(self, text: str) -> None:
        """Show another text, from its beginning."""
        if text != self.line.text():
            self.line.setText(text)
            self.line.setCursorPosition(0)

    @Slot()
    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.line.text())
