"""After an abusive call: some minutes that nobody counts."""

from agentassist.core.messages.calming import BackAtWork
from agentassist.core.screen import Place, Screen
from agentassist.ui.look import Look
from agentassist.ui.panel import Now, Panel, Send
from agentassist.ui.widgets.boxes import stacked
from agentassist.ui.widgets.button import Button
from agentassist.ui.widgets.card import Card, label
from agentassist.ui.widgets.deed import add_deed, keys_of
from agentassist.ui.widgets.pacer import Pacer


class CoolingPanel(Panel):
    """Goes by itself after ten minutes; calls ring all the same."""

    place = 20
    pages = frozenset({Place.DAY})

    def __init__(self, send: Send, now: Now, look: Look) -> None:
        super().__init__(send, now, look)
        self.pacer = Pacer(look, now)
        self.line = label(
            self.tr("That was hard. Leave the phone for ten minutes; nobody counts them."), wrap=True
        )
        self.setAccessibleName(self.line.text())
        self.back = Button(look, self.tr("Back at work"), "check")
        deed = add_deed(self, "back-at-work", self.tr("Back at work"), "", lambda: send(BackAtWork()))
        self.back.clicked.connect(deed.trigger)
        self.back.setAccessibleDescription(keys_of(deed))
        card = Card(tone="accent")
        words = stacked(spacing=6)
        words.addWidget(self.line)
        words.addWidget(self.back)
        row = card.add_row(self.pacer)
        row.addLayout(words, 1)
        stacked(self).addWidget(card)

    def wanted(self, screen: Screen) -> bool:
        """Return whether such a call is only just over."""
        return super().wanted(screen) and screen.cooling

    def show_screen(self, screen: Screen) -> None:
        """Show nothing that changes."""


PANEL = CoolingPanel
