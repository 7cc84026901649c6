"""The caller has put the rep on hold: said calmly, and nothing is counted."""

from agentassist.core.screen import LineState, Screen
from agentassist.ui.look import Look
from agentassist.ui.panel import Now, Panel, Send
from agentassist.ui.widgets.boxes import stacked
from agentassist.ui.widgets.card import Card, label
from agentassist.ui.widgets.sign import Sign


class TheirHoldPanel(Panel):
    """One line, while it lasts."""

    place = 29

    def __init__(self, send: Send, now: Now, look: Look) -> None:
        super().__init__(send, now, look)
        self.line = label(self.tr("They have put you on hold. Nothing is counted."), "dim", wrap=True)
        self.setAccessibleName(self.line.text())
        card = Card()
        card.column.setContentsMargins(12, 5, 12, 5)
        card.add_row(Sign(look, "pause", "dim"), self.line, stretch=1)
        column = stacked(self)
        column.addWidget(card)

    def wanted(self, screen: Screen) -> bool:
        """Return whether the caller of the shown line holds."""
        held = screen.card is not None and screen.card.state is LineState.HELD_BY_CALLER
        return super().wanted(screen) and held

    def show_screen(self, screen: Screen) -> None:
        """Show nothing that changes."""


PANEL = TheirHoldPanel
