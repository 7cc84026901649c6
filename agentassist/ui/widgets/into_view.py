"""Scrolls the page so that what a shortcut leads to can be seen."""

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QScrollArea, QWidget

MARGIN_PX = 8
SETTLED_MS = 50
"""A layout asks its neighbours by events, which takes a few turns of the loop; in milliseconds."""


def bring_into_view(widget: QWidget) -> None:
    """Scroll the page that ``widget`` is on; nothing happens where it is seen or on no page."""
    above = widget.parentWidget()
    while above is not None and not isinstance(above, QScrollArea):
        above = above.parentWidget()
    if isinstance(above, QScrollArea):
        above.ensureWidgetVisible(widget, 0, MARGIN_PX)


def keep_writing_in_view(came: QWidget) -> None:
    """Scroll to where the rep types, once the layouts have made room for what ``came`` by itself."""
    QTimer.singleShot(SETTLED_MS, came, lambda: _go_to_caret(came.window()))


def _go_to_caret(window: QWidget) -> None:
    writing = window.focusWidget()
    if writing is not None and writing.hasFocus():
        bring_into_view(writing)
