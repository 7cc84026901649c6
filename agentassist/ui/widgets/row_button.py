"""A button with lines of text inside."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QWidget


class RowButton(QPushButton):
    """As large as what is inside; clicks go to the button wherever they land."""

    def __init__(self) -> None:
        super().__init__()
        self.inside = QHBoxLayout(self)
        self.inside.setContentsMargins(12, 5, 8, 5)
        self.inside.setSpacing(8)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def add(self, widget: QWidget, share: int = 0) -> None:
        """Add a widget that takes no clicks of its own."""
        widget.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.inside.addWidget(widget, share)

    def sizeHint(self) -> QSize:
        """Return the size of what is inside."""
        return self.inside.sizeHint()

    def minimumSizeHint(self) -> QSize:
        """Return the least size of what is inside."""
        return self.inside.minimumSize()
