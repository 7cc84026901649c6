"""A line of text that tells when its writer is done with it."""

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QSizePolicy

LONGEST = 200


class LineField(QLineEdit):
    """Tells a changed text on Enter, on leaving, and before any key of the window takes effect."""

    given = Signal(str)

    def __init__(self, name: str, placeholder: str = "") -> None:
        super().__init__()
        self._told = ""
        self.setAccessibleName(name)
        self.setPlaceholderText(placeholder)
        self.setMaxLength(LONGEST)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.editingFinished.connect(self.tell)

    def show_text(self, text: str) -> None:
        """Show what is kept; never while the rep is writing."""
        if not self.hasFocus() or not self.isModified():
            self._told = text
            if text != self.text():
                self.setText(text)
                # A long text is read from its beginning.
                self.setCursorPosition(0)

    @Slot()
    def tell(self) -> None:
        """Tell a change that has not been told yet."""
        self.setModified(False)
        if self.text().strip() != self._told:
            self._told = self.text().strip()
            self.given.emit(self._told)

    def event(self, event: QEvent) -> bool:
        """Tell first when the window's keys are about to act: Ctrl+Enter must not lose the last word."""
        if event.type() is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            self._before(event)
        return super().event(event)

    def _before(self, key: QKeyEvent) -> None:
        if key.modifiers() & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier):
            self.tell()
