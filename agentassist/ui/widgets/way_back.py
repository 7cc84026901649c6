"""Leads the keyboard back to where it was before a shortcut took it away."""

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication, QWidget


class WayBack(QObject):
    """Remembers one widget outside its owner.

    Args:
        owner: Focus inside it is nothing to come back to.
    """

    def __init__(self, owner: QWidget) -> None:
        super().__init__(owner)
        self._owner = owner
        self._before: QWidget | None = None

    def remember(self) -> None:
        """Keep where the keyboard is now."""
        here = QApplication.focusWidget()
        if here is not None and not self._owner.isAncestorOf(here):
            self._keep(here)

    def go(self) -> None:
        """Give the keyboard back, once."""
        before = self._before
        self._forget()
        if before is not None and before.isVisible():
            before.setFocus(Qt.FocusReason.OtherFocusReason)

    def _keep(self, widget: QWidget) -> None:
        self._forget()
        self._before = widget
        widget.destroyed.connect(self._forget)

    def _forget(self) -> None:
        if self._before is not None:
            self._before.destroyed.disconnect(self._forget)
        self._before = None
