"""The workbench, made when it is first wanted: most days it stays shut, and making it doubles a start."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtGui import QKeySequence, QShortcut

from agentassist.core.preferences import Profile
from agentassist.core.screen import Place, Screen
from agentassist.ui.window import CallWindow

if TYPE_CHECKING:
    from agentassist.ui.dialogs.workbench import Workbench


class SecondWindow(QObject):
    """Stands in for the workbench until somebody opens it.

    Args:
        window: The call window beside it; owns this object.
        make: Makes the workbench.
    """

    def __init__(self, window: CallWindow, make: "Callable[[], Workbench]") -> None:
        super().__init__(window)
        self._window, self._make = window, make
        self._made: Workbench | None = None
        self._screen = Screen()
        self._keys = QShortcut(QKeySequence(Qt.Key.Key_F1), window, self._open_keys)
        window.workbench_wanted.connect(self._open)
        window.editor_wanted.connect(self._open_editor)
        window.changes_wanted.connect(self._open_changes)
        window.settings_wanted.connect(self._open_settings)

    def show_screen(self, screen: Screen) -> None:
        """Show a screen, or remember it; a trainer works in here and finds it open from the start."""
        self._screen = screen
        if self._made is not None:
            self._made.show_screen(screen)
        elif screen.preferences.profile is Profile.TRAINER:
            self._there()

    def redress(self) -> None:
        """Put other choices on."""
        if self._made is not None:
            self._made.redress()

    def close(self) -> None:
        """Close it for good, for its company is left."""
        if self._made is not None:
            self._made.close()
            self._made.deleteLater()

    @Slot()
    def _open(self) -> None:
        self._there().open()

    @Slot()
    def _open_editor(self) -> None:
        self._there().open_editor(quietly=self._screen.place is not Place.DAY)

    @Slot()
    def _open_changes(self) -> None:
        self._there().open_changes()

    @Slot(str)
    def _open_settings(self, code: str) -> None:
        self._there().open_settings(code)

    @Slot()
    def _open_keys(self) -> None:
        self._there().open_keys()

    def _there(self) -> "Workbench":
        if self._made is None:
            # From here on the workbench answers the key itself; two of them would make it mean nothing.
            self._keys.setEnabled(False)
            self._made = self._make()
            self._made.serve(self._window)
            self._made.show_screen(self._screen)
        return self._made
