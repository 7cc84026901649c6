"""A calm surface that holds one subject."""

from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from agentassist.ui.widgets.boxes import beside


class Card(QFrame):
    """A rounded frame; ``tone`` is empty, accent, good, warn or bad."""

    def __init__(self, parent: QWidget | None = None, tone: str = "") -> None:
        super().__init__(parent)
        self.setObjectName("card")
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(12, 10, 12, 10)
        self.column.setSpacing(6)
        self.setProperty("tone", tone)

    def set_tone(self, tone: str) -> None:
        """Change the tone; repolished only when it really changes, for that costs more than painting."""
        if self.property("tone") != tone:
            self.setProperty("tone", tone)
            self.style().unpolish(self)
            self.style().polish(self)

    def add_row(self, *widgets: QWidget, stretch: int = -1) -> QHBoxLayout:
        """Add widgets side by side; the one at index ``stretch`` takes the room that is left."""
        row = beside(spacing=8)
        for index, widget in enumerate(widgets):
            row.addWidget(widget, 1 if index == stretch else 0)
        self.column.addLayout(row)
        return row


def label(text: str = "", role: str = "", *, wrap: bool = False) -> QLabel:
    """Return a label in one of the style sheet's roles: title, head, label, dim, strong, big, chip, key."""
    made = QLabel(text)
    made.setProperty("role", role)
    made.setWordWrap(wrap)
    return made
