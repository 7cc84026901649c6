"""The gap between what scrolls and its scroll bar, on whichever side that is."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

GAP = 8


def scroll_gap() -> tuple[int, int, int, int]:
    """Return the margins of a scrolled page; Qt does not mirror margins."""
    mirrored = QApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft
    return (GAP, 0, 0, 0) if mirrored else (0, 0, GAP, 0)
