"""Scrolls the page so that what a shortcut leads to can be seen."""

from PySide6.QtWidgets import QScrollArea, QWidget

MARGIN_PX = 8


def bring_into_view(widget: QWidget) -> None:
    """Scroll the page that ``widget`` is on; nothing happens where it is seen or on no page."""
    above = widget.parentWidget()
    while above is not None and not isinstance(above, QScrollArea):
        above = above.parentWidget()
    if isinstance(above, QScrollArea):
        above.ensureWidgetVisible(widget, 0, MARGIN_PX)
