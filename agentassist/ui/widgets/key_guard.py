"""Lets the window's keys win over those a text field keeps for itself."""

from typing import cast

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QTextEdit, QWidget

from agentassist.ui.widgets.deed import deeds_of

_FIELDS = (QLineEdit, QPlainTextEdit, QTextEdit)
_CHORDS = (
    Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier
)
"""Keys without these are letters; they are many and must cost nothing."""


class KeyGuard(QObject):
    """Follows the focus inside one window.

    Text fields take Ctrl+K, Ctrl+E and their like for moving about, and Ctrl+Z also where they have nothing
    to take back. Undo belongs to the field as long as it can undo; the window's other keys are the window's.

    Args:
        owner: Any widget of the window.
    """

    def __init__(self, owner: QWidget) -> None:
        super().__init__(owner)
        self._owner = owner
        cast("QApplication", QApplication.instance()).focusChanged.connect(self._follow)

    def _follow(self, before: QWidget | None, now: QWidget | None) -> None:
        if before is not None:
            before.removeEventFilter(self)
        if isinstance(now, _FIELDS) and now.window() is self._owner.window():
            now.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Pass the window's keys by the field."""
        if event.type() is not QEvent.Type.ShortcutOverride or not isinstance(event, QKeyEvent):
            return False
        if not event.modifiers() & _CHORDS:
            return False
        if event.matches(QKeySequence.StandardKey.Undo) and _can_undo(watched):
            return False
        if QKeySequence(event.keyCombination()) not in self._keys():
            return False
        event.ignore()
        return True

    def _keys(self) -> list[QKeySequence]:
        window = self._owner.window()
        shortcuts = cast("list[QShortcut]", window.findChildren(QShortcut))
        return [deed.shortcut() for deed in deeds_of(window)] + [
            shortcut.key() for shortcut in shortcuts if shortcut.isEnabled()
        ]


def _can_undo(field: QObject) -> bool:
    if isinstance(field, QLineEdit):
        return field.isUndoAvailable()
    return isinstance(field, QPlainTextEdit | QTextEdit) and field.document().isUndoAvailable()
