"""The window of somebody who plays a caller, made when a part is taken; most days nobody does."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from agentassist.core.messages import Message
from agentassist.core.screen import Screen
from agentassist.ui.dresser import Dresser

if TYPE_CHECKING:
    from agentassist.ui.dialogs.stage_window import StageWindow


class StageDoor:
    """Stands in for the window until a part is taken; used by Qt's thread.

    Args:
        send: Where wishes go.
        dresser: Gives the look of the moment.
    """

    def __init__(self, send: Callable[[Message], None], dresser: Dresser) -> None:
        self._send, self._dresser = send, dresser
        self.window: StageWindow | None = None
        """None until a part was taken."""

    def show_screen(self, screen: Screen) -> None:
        """Show a screen to whoever has a part."""
        if self.window is None and screen.stage is not None:
            from agentassist.ui.dialogs.stage_window import StageWindow

            self.window = StageWindow(self._send, self._dresser.look)
        if self.window is not None:
            self.window.show_screen(screen)

    def redress(self) -> None:
        """Put other choices on."""
        if self.window is not None:
            self.window.redress()

    def close(self) -> None:
        """Close it for good."""
        if self.window is not None:
            self.window.close()
            self.window.deleteLater()
