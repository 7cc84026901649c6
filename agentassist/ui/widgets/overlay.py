"""A frame that lies over the page, from the search field upward; a child, so it never takes activation."""

from PySide6.QtCore import QEvent, QObject, QPoint, QRect
from PySide6.QtWidgets import QFrame, QMainWindow, QScrollArea, QWidget

GAP = 6


class Overlay(QFrame):
    """Shown over the page of the anchor's window, and kept there when the window changes its size.

    Args:
        anchor: It ends above this widget.
    """

    def __init__(self, anchor: QWidget) -> None:
        super().__init__(anchor)
        self._anchor = anchor
        self.setObjectName("card")
        self.hide()

    def open(self) -> None:
        """Show it over the page."""
        floor = _floor(self._anchor)
        if self.parentWidget() is not floor:
            self.setParent(floor)
            floor.installEventFilter(self)
        self.place()
        self.show()
        self.raise_()

    def place(self) -> None:
        """Take the whole room; a subclass may take less."""
        self.setGeometry(self.room())

    def room(self) -> QRect:
        """Return the page above the anchor, in the parent's coordinates."""
        floor = _floor(self._anchor)
        at = self._anchor.mapTo(floor, QPoint(0, 0))
        page = floor.findChild(QScrollArea)
        top = page.geometry().top() if page is not None else 0
        # Large text leaves the page little room; then the header gives some of its own.
        top = min(top, at.y() // 2)
        return QRect(at.x(), top, self._anchor.width(), max(0, at.y() - GAP - top))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the window's size."""
        if event.type() in (QEvent.Type.Resize, QEvent.Type.LayoutRequest) and self.isVisible():
            self.place()
        return super().eventFilter(watched, event)


def _floor(anchor: QWidget) -> QWidget:
    window = anchor.window()
    return (window.centralWidget() if isinstance(window, QMainWindow) else None) or window
