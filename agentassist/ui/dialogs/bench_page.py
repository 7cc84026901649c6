"""What every page of the workbench is: told like a panel, but in a window of its own."""

from typing import ClassVar, Self

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from agentassist.core.screen import Screen
from agentassist.ui.look import Look
from agentassist.ui.panel import Send


class BenchPage(QWidget):
    """One page.

    Args:
        send: Where wishes go.
        look: Colours and icons of the moment.
    """

    icon: ClassVar[str] = ""
    """The name of its icon."""
    turned = Signal(object)
    """The class of another page to go on with."""
    settings_wanted = Signal(str)
    """The code of a page of the settings to go on with."""

    def __init__(self, send: Send, look: Look) -> None:
        super().__init__()
        self.send = send
        self.look = look

    def title(self) -> str:
        """Return what the page is called."""
        raise TypeError(f"{type(self).__name__} has no title")

    def show_screen(self, screen: Screen) -> None:
        """Make the widgets match; compares its own part with ``is``."""

    def inherit(self, old: Self) -> None:
        """Take over what only the page before a change of language knows."""
