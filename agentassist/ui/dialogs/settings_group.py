"""What every page of the settings is: made when it is first looked at, then told like a panel."""

from collections.abc import Callable
from typing import ClassVar

from PySide6.QtWidgets import QVBoxLayout, QWidget

from agentassist.core.screen import Screen
from agentassist.ui.look import Look
from agentassist.ui.panel import Send
from agentassist.ui.widgets.card import Card, label
from agentassist.ui.widgets.scroll_gap import scroll_gap

Choose = Callable[..., None]
"""Takes choices by their names in ``Preferences``; each takes effect at once."""


class SettingsGroup(QWidget):
    """One page: cards, one below the other.

    Args:
        look: Colours and icons of the moment.
        send: Where wishes go.
        choose: Takes choices.
    """

    code: ClassVar[str] = ""
    """What it is called by whoever leads to it."""
    icon: ClassVar[str] = ""
    """The name of its icon."""

    def __init__(self, look: Look, send: Send, choose: Choose) -> None:
        super().__init__()
        self.setObjectName("page")
        self.look, self.send, self.choose = look, send, choose
        self._cards = QVBoxLayout(self)
        self._cards.setContentsMargins(*scroll_gap())
        self._cards.setSpacing(12)
        self._cards.addStretch(1)
        self.fill()

    def fill(self) -> None:
        """Make the cards."""
        raise TypeError(f"{type(self).__name__} has no cards")

    def show_screen(self, screen: Screen) -> None:
        """Make the cards match; compares its own part."""
        raise TypeError(f"{type(self).__name__} shows nothing of a {type(screen).__name__}")

    @property
    def memory(self) -> str:
        """What only this page knows, for the one made after it; empty for nothing."""
        return ""

    def recall(self, memory: str) -> None:
        """Go on with what the page before knew."""

    def add_card(self, heading: str, inside: QWidget) -> Card:
        """Put a card below the others."""
        card = Card()
        card.column.setContentsMargins(16, 12, 16, 14)
        card.column.setSpacing(10)
        card.column.addWidget(label(heading, "head"))
        card.column.addWidget(inside)
        self._cards.insertWidget(self._cards.count() - 1, card)
        return card
