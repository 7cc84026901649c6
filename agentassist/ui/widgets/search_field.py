"""A field above a list, that asks for what is typed once its writer pauses."""

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtWidgets import QLineEdit, QToolButton

PAUSE_MS = 120


class SearchField(QLineEdit):
    """One line, which a button empties.

    Args:
        name: What the field is found by once the page is made anew.
        hint: What stands in it while it is empty.
        said: What a reader of the screen calls it.
    """

    asked = Signal(str)
    """The text, without the blanks around it."""

    def __init__(self, name: str, hint: str, said: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setPlaceholderText(hint)
        self.setAccessibleName(said)
        self.setClearButtonEnabled(True)
        for button in self.findChildren(QToolButton):
            button.setAccessibleName(self.tr("Empty the field"))
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._pause.timeout.connect(self._ask)
        self.textChanged.connect(self._pause.start)

    @Slot()
    def _ask(self) -> None:
        self.asked.emit(self.text().strip())
