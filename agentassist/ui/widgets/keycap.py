"""The keys of an action, shown so that people outgrow the mouse."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QLabel, QSizePolicy


class Keycap(QLabel):
    """A small drawing of ``keys``, as in ``Ctrl+K``; screen readers hear them with the action itself."""

    def __init__(self, keys: str) -> None:
        super().__init__(QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText))
        self.setProperty("role", "key")
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
