"""A page that lists what is kept, beside or instead of the one that is being edited."""

from PySide6.QtGui import QHideEvent, QShowEvent

from agentassist.core.screen import Undoable
from agentassist.ui.dialogs.bench_page import BenchPage
from agentassist.ui.look import Look
from agentassist.ui.panel import Send


class ListedPage(BenchPage):
    """Has its list whenever somebody looks at it, and loses nothing when they look elsewhere."""

    def __init__(self, send: Send, look: Look) -> None:
        super().__init__(send, look)
        self._undo: Undoable | None = None

    @property
    def listing(self) -> bool:
        """True while the list is looked at."""
        return self.isVisible()

    def refresh(self) -> None:
        """Ask for the list."""
        raise TypeError(f"{type(self).__name__} has no list")

    def keep(self) -> None:
        """Tell what was typed and has not been told."""
        raise TypeError(f"{type(self).__name__} keeps nothing")

    def follow_undo(self, undo: Undoable | None) -> None:
        """Ask for the list again after every step, for it may be one back."""
        was, self._undo = self._undo, undo
        if was is not undo and self.listing:
            self.refresh()

    def showEvent(self, event: QShowEvent) -> None:
        """Ask for the list when it is first looked at, and again for what may have changed."""
        super().showEvent(event)
        self.refresh()

    def hideEvent(self, event: QHideEvent) -> None:
        """Keep what was edited, for the window may be about to close."""
        self.keep()
        super().hideEvent(event)
