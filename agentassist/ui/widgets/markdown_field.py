"""A field for long plain text, fit for whatever is pasted into it."""

from PySide6.QtCore import QMimeData
from PySide6.QtWidgets import QPlainTextEdit

from agentassist.ui.widgets.writing import ANYWHERE, wrap_for


class MarkdownField(QPlainTextEdit):
    """Breaks its lines so that no paste holds up the window."""

    def setPlainText(self, text: str) -> None:
        """Show another text."""
        self.setWordWrapMode(wrap_for(text))
        super().setPlainText(text)

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Take in what is pasted or dropped, as plain text."""
        if self.wordWrapMode() is not ANYWHERE:
            self.setWordWrapMode(wrap_for(source.text()))
        super().insertFromMimeData(source)
