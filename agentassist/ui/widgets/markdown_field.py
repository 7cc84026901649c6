"""A field for long plain text, fit for whatever is pasted or dropped into it."""

from PySide6.QtCore import QMimeData, Signal
from PySide6.QtWidgets import QPlainTextEdit

from agentassist.ui.widgets.pictures import brought
from agentassist.ui.widgets.writing import ANYWHERE, wrap_for


class MarkdownField(QPlainTextEdit):
    """Breaks its lines so that no paste holds up the window; hands on pictures."""

    pictured = Signal(list)
    """Name and bytes of each picture that was pasted or dropped."""

    def setPlainText(self, text: str) -> None:
        """Show another text."""
        self.setWordWrapMode(wrap_for(text))
        super().setPlainText(text)

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Take in what is pasted or dropped, as plain text; pictures are somebody else's to take in."""
        if pictures := list(brought(source)):
            self.pictured.emit(pictures)
            return
        if self.wordWrapMode() is not ANYWHERE:
            self.setWordWrapMode(wrap_for(source.text()))
        super().insertFromMimeData(source)

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        """Tell whether something can be pasted or dropped; pictures can."""
        return source.hasImage() or super().canInsertFromMimeData(source)
