"""What every panel of the call window is: told, never asking."""

from collections.abc import Callable
from enum import Enum
from typing import ClassVar

from PySide6.QtWidgets import QWidget

from agentassist.core.messages import Message
from agentassist.core.screen import Place, Screen
from agentassist.ui.look import Look

Send = Callable[[Message], None]
"""Hands a message to the desk; may be called from the window's thread only, returns at once."""
Now = Callable[[], float]
"""The clock that counts through sleep, in seconds; for what must tick on screen."""


class Zone(Enum):
    """Where a panel sits: above the page, on it, or pinned below."""

    TOP = "top"
    PAGE = "page"
    BOTTOM = "bottom"


class Panel(QWidget):
    """One part of the call window; found by folder through its module's ``PANEL``.

    Args:
        send: Where wishes go.
        now: The clock of the holds.
        look: Colours and icons of the moment.
    """

    place: ClassVar[int] = 50
    """Order from the top of the window; panels with the same place share one seat, one at a time."""
    zone: ClassVar[Zone] = Zone.PAGE
    pages: ClassVar[frozenset[Place]] = frozenset({Place.CALL})
    """The pages on which it may be seen."""
    stretch: ClassVar[int] = 0
    """Its share of the room that is left."""

    def __init__(self, send: Send, now: Now, look: Look) -> None:
        super().__init__()
        self.send = send
        self.now = now
        self.look = look

    @property
    def room(self) -> Zone:
        """Where it sits now: in large letters what is above the page scrolls with it, for want of room."""
        return Zone.PAGE if self.zone is Zone.TOP and self.look.large else self.zone

    def wanted(self, screen: Screen) -> bool:
        """Return whether the panel has something to show; asked before ``show_screen``."""
        return screen.place in self.pages

    def show_screen(self, screen: Screen) -> None:
        """Make the widgets match; compares its own part with ``is`` and returns where nothing is new."""
        raise TypeError(f"{type(self).__name__} shows nothing of a {type(screen).__name__}")
