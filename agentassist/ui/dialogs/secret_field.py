"""A field for something secret: hidden while typed, shown on request."""

from PySide6.QtWidgets import QLineEdit, QWidget

from agentassist.ui.look import Look
from agentassist.ui.widgets.boxes import stacked
from agentassist.ui.widgets.card import label
from agentassist.ui.widgets.tick import Tick


class SecretField(QWidget):
    """A line with its name above and, where it hides what is typed, a tick box below.

    Args:
        look: Colours of the moment.
        name: What is asked for.
        hidden: False for a code that is copied letter by letter.
    """

    def __init__(self, look: Look, name: str, *, hidden: bool = True) -> None:
        super().__init__()
        self.line = QLineEdit()
        self.line.setAccessibleName(name)
        self.line.setMaxLength(1000)
        self.shown = Tick(look, self.tr("Show what I type"))
        self.shown.toggled.connect(self._show)
        self._show(not hidden)
        self.shown.setVisible(hidden)
        self.setFocusProxy(self.line)
        title = label(name, "strong")
        title.setBuddy(self.line)
        column = stacked(self, 4)
        column.addWidget(title)
        column.addWidget(self.line)
        column.addWidget(self.shown)

    @property
    def text(self) -> str:
        """What was typed."""
        return self.line.text()

    def _show(self, shown: bool) -> None:
        self.line.setEchoMode(QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password)
