"""A text that somebody else wrote: a title of the firm's, a line that was said."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QStyle

from agentassist.ui.widgets.card import label


def telling(text: str = "", role: str = "") -> QLabel:
    """Return a label that takes no markup and, in whatever script, begins where the page's own texts do."""
    made = label(text, role, wrap=True)
    made.setTextFormat(Qt.TextFormat.PlainText)
    # Qt would let a text of the other direction begin at the other edge.
    start = QStyle.visualAlignment(QApplication.layoutDirection(), Qt.AlignmentFlag.AlignLeft)
    made.setAlignment(start | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignTop)
    return made
