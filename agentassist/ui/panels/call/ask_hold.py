"""Before a hold, in the prompt's place: ask, say why, say how long; and Hold holds at once all the same."""

from PySide6.QtWidgets import QWidget

from agentassist.core.messages import StartHold
from agentassist.core.messages.holding import AskFirst, TakeBreather
from agentassist.core.screen import BeforeHold, Screen
from agentassist.ui.look import Look
from agentassist.ui.panel import Now, Panel, Send
from agentassist.ui.widgets.boxes import stacked
from agentassist.ui.widgets.button import Button
from agentassist.ui.widgets.card import Card, label
from agentassist.ui.widgets.courtesy_choice import CourtesyChoice
from agentassist.ui.widgets.signed_lines import SignedLines


class AskHoldPanel(Panel):
    """Seen from the key that asks for it until the hold begins or the rep puts it away."""

    place = 30

    def __init__(self, send: Send, now: Now, look: Look) -> None:
        super().__init__(send, now, look)
        self._shown: BeforeHold | None = None
        self.head = label(self.tr("Before you hold"), "head", wrap=True)
        self.own_words = label(self.tr("In your own words:"), "dim", wrap=True)
        self.cues = SignedLines(look)
        self.choice = CourtesyChoice(self)
        self.hold = Button(look, self.tr("Hold"), "pause", "primary")
        self.breather = Button(look, self.tr("Breather"), "coffee")
        self.not_now = Button(look, self.tr("Not now"), "x", "link")
        self.hold.clicked.connect(lambda: send(StartHold()))
        self.breather.clicked.connect(lambda: send(TakeBreather()))
        self.not_now.clicked.connect(lambda: send(AskFirst(False)))
        self._lay_out()

    def _lay_out(self) -> None:
        self.cues.show_lines(
            (
                ("message-circle", self.tr("ask whether they can wait a moment, and listen to the answer")),
                ("info", self.tr("say what you do meanwhile")),
                ("clock", self.tr("say how long, a minute at most")),
            )
        )
        self.card = Card()
        for part in (self.head, self.own_words, self.cues, self.choice):
            self.card.column.addWidget(part)
        self.card.column.addStretch(1)
        self.card.add_row(self.hold, self.breather, QWidget(), self.not_now, stretch=2)
        column = stacked(self)
        column.addWidget(self.card, 1)
        # Who only waits for a turn must not make the seat higher for everybody.
        self.card.hide()

    def wanted(self, screen: Screen) -> bool:
        """Return whether the rep looks at what to say, and nobody waits yet."""
        free = screen.hold is None and screen.call_back is None
        return super().wanted(screen) and free and screen.before_hold is not None

    def show_screen(self, screen: Screen) -> None:
        """Make the widgets match ``screen.before_hold``."""
        if screen.before_hold is self._shown:
            return
        self._shown = screen.before_hold
        self.card.setVisible(self._shown is not None)
        if self._shown is not None:
            self.choice.show_told(self._shown.told)


PANEL = AskHoldPanel
