"""The field for notes: one document per call, so that each keeps its text and its undo."""

from PySide6.QtCore import QMimeData, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QTextDocument
from PySide6.QtWidgets import QPlainTextDocumentLayout, QPlainTextEdit, QSizePolicy

from agentassist.core.digits import hidden
from agentassist.core.history import NOTE_AT_MOST
from agentassist.ui.widgets.writing import run_as

LINES = 2
KEPT = 12
"""So many calls' documents are kept; older ones come back from the desk without their undo."""


class NoteField(QPlainTextEdit):
    """Two lines of plain text.

    Args:
        least: So many of them are kept where the page needs the room.
    """

    left = Signal()
    """The focus went elsewhere."""
    too_long = Signal()
    """What was to be pasted does not fit, and was not."""

    def __init__(self, least: int = LINES) -> None:
        super().__init__()
        self._least = least
        self.discreet = False
        """While True, what is copied or dragged out has dots for digits."""
        self._documents: dict[str, QTextDocument] = {}
        self.setTabChangesFocus(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)

    def open(self, key: str, text: str) -> None:
        """Show the document of one call, begun with ``text`` where it is new."""
        document = self._documents.pop(key, None) or self._new(text)
        self._documents[key] = document
        self.setDocument(document)
        for old in list(self._documents)[:-KEPT]:
            self._documents.pop(old).deleteLater()

    def forget(self, key: str) -> None:
        """Take the text of one call from the desk when it comes back; its undo is gone with it."""
        self._documents.pop(key).deleteLater()

    def sizeHint(self) -> QSize:
        """Return room for its lines; more of them scroll."""
        return QSize(super().sizeHint().width(), self._height(LINES))

    def minimumSizeHint(self) -> QSize:
        """Return the least height; narrower it may be, too."""
        return QSize(super().minimumSizeHint().width(), self._height(self._least))

    def createMimeDataFromSelection(self) -> QMimeData:
        """Return what goes to the clipboard."""
        if not self.discreet:
            return super().createMimeDataFromSelection()
        data = QMimeData()
        data.setText(hidden(self.textCursor().selection().toPlainText()))
        return data

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Take in what is pasted or dropped, whole or not at all."""
        taken = len(self.textCursor().selectedText())
        if self.document().characterCount() - taken + len(source.text()) > NOTE_AT_MOST:
            self.too_long.emit()
        else:
            super().insertFromMimeData(source)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Tell that the rep has left the field."""
        super().focusOutEvent(event)
        self.left.emit()

    def _height(self, lines: int) -> int:
        frame = self.height() - self.viewport().height() if self.isVisible() else self.fontMetrics().height()
        return self.fontMetrics().lineSpacing() * lines + round(self.document().documentMargin() * 2) + frame

    def _new(self, text: str) -> QTextDocument:
        document = QTextDocument(text, self)
        document.setDocumentLayout(QPlainTextDocumentLayout(document))
        document.setDefaultFont(self.font())
        # A text that starts with a digit must not turn round among Urdu.
        run_as(document, self.layoutDirection())
        return document
