"""A payment is being taken: one quiet line says what becomes of the digits."""

from agentassist.core.messages import TakePayment
from agentassist.core.screen import Screen
from agentassist.ui.look import Look
from agentassist.ui.panel import Now, Panel, Send
from agentassist.ui.widgets.boxes import stacked
from agentassist.ui.widgets.button import Button
from agentassist.ui.widgets.card import Card, label
from agentassist.ui.widgets.sign import Sign


class PaymentPanel(Panel):
    """Seen only while it lasts; the key that began it, kept by the notes, ends it too."""

    place = 38

    def __init__(self, send: Send, now: Now, look: Look) -> None:
        super().__init__(send, now, look)
        self.line = label(self.tr("Taking payment: digits are not kept"), wrap=True)
        self.line.setAccessibleName(self.line.text())
        self.done = Button(look, self.tr("Payment taken"), "check", "link", bare=True)
        self.done.clicked.connect(lambda: send(TakePayment(False)))
        self.setAccessibleName(self.line.text())
        card = Card()
        card.column.setContentsMargins(12, 3, 8, 3)
        card.add_row(Sign(look, "info", "accent"), self.line, self.done, stretch=1)
        column = stacked(self)
        column.addWidget(card)

    def wanted(self, screen: Screen) -> bool:
        """Return whether a payment is taken."""
        return super().wanted(screen) and screen.paying

    def show_screen(self, screen: Screen) -> None:
        """Show nothing that changes."""


PANEL = PaymentPanel
