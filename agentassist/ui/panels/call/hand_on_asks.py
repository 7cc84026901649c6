"""Asked once and softly: why somebody was passed on without a word, or whether they were passed on at all."""

from functools import partial

from PySide6.QtWidgets import QWidget

from agentassist.core.messages import CallDropped, SayCameOf, SayWhyCold
from agentassist.core.screen import Asks, HandingOn, Place, Screen
from agentassist.core.transfer import CameOf, WhyCold
from agentassist.ui.hand_words import HandWords
from agentassist.ui.look import Look
from agentassist.ui.panel import Now, Panel, Send
from agentassist.ui.widgets.boxes import stacked
from agentassist.ui.widgets.button import Button
from agentassist.ui.widgets.card import Card, label
from agentassist.ui.widgets.flow import Flow
from agentassist.ui.widgets.line_field import LineField
from agentassist.ui.widgets.sign import Sign
from agentassist.ui.words import isolated


class HandOnAsksPanel(Panel):
    """One card, gone with the answer or without one; nothing waits for it."""

    place = 27
    pages = frozenset({Place.CALL, Place.WRAPUP})

    def __init__(self, send: Send, now: Now, look: Look) -> None:
        super().__init__(send, now, look)
        self._words = HandWords(self)
        self._shown: HandingOn | None = None
        self.line = label(wrap=True)
        self.not_now = Button(look, self.tr("Not now"), "x", "link", bare=True)
        self.not_now.clicked.connect(lambda: self._explain(""))
        self.came_of, self.why = self._answers_of_came(), self._answers_of_why()
        self.owe = Button(look, self.tr("Owe them a call-back"), "phone-outgoing", "primary")
        self.owe.clicked.connect(lambda: send(CallDropped()))
        self.other = LineField(self.tr("Another reason"), self.tr("Another reason"))
        self.other.given.connect(self._explain)
        card = Card()
        card.column.setContentsMargins(12, 6, 8, 8)
        card.add_row(Sign(look, "phone-forwarded", "accent"), self.line, self.not_now, stretch=1)
        for part in (self.came_of, self.why, self.other, self.owe):
            card.column.addWidget(part)
        column = stacked(self)
        column.addWidget(card)

    def _answers_of_came(self) -> QWidget:
        said = {
            CameOf.WARM: self.tr("Yes, I spoke with them"),
            CameOf.COLD: self.tr("Yes, without a word"),
            # That the caller rang off is for a phone to tell.
            CameOf.STAYED: self.tr("No"),
        }
        answers = QWidget()
        flow = Flow(answers)
        for came_of, words in said.items():
            button = Button(self.look, words)
            button.clicked.connect(partial(self._say, came_of))
            flow.addWidget(button)
        return answers

    def _answers_of_why(self) -> QWidget:
        answers = QWidget()
        flow = Flow(answers)
        for why in WhyCold:
            button = Button(self.look, self._words.why_cold(why))
            button.clicked.connect(partial(self._explain, why.value))
            flow.addWidget(button)
        return answers

    def wanted(self, screen: Screen) -> bool:
        """Return whether something is asked."""
        return super().wanted(screen) and screen.handing is not None and bool(screen.handing.asks)

    def show_screen(self, screen: Screen) -> None:
        """Make the widgets match ``screen.handing``."""
        if screen.handing is self._shown or screen.handing is None:
            return
        was, self._shown = self._shown, screen.handing
        if was is not None and was.transfer_id != screen.handing.transfer_id:
            self.other.clear()
        who = isolated(screen.handing.who) or self.tr("somebody else")
        asks = screen.handing.asks
        self.line.setText(self._asked(asks).format(who=who))
        self.setAccessibleName(self.line.text())
        self.why.setVisible(asks is Asks.WHY_COLD)
        self.other.setVisible(asks is Asks.WHY_COLD)
        self.came_of.setVisible(asks is Asks.CAME_OF)
        self.owe.setVisible(asks is Asks.CALLER_GONE)

    def _asked(self, asks: Asks) -> str:
        return {
            Asks.NOTHING: "",
            Asks.CAME_OF: self.tr("Did {who} take over?"),
            Asks.WHY_COLD: self.tr("Passed on to {who} without a word: why?"),
            Asks.CALLER_GONE: self.tr("{who} could not take it, and the line to the caller is gone."),
        }[asks]

    def _say(self, came_of: CameOf, _checked: bool = False) -> None:
        if self._shown is not None:
            self.send(SayCameOf(self._shown.transfer_id, came_of))

    def _explain(self, reason: str, _checked: bool = False) -> None:
        if self._shown is not None:
            self.send(SayWhyCold(self._shown.transfer_id, reason))


PANEL = HandOnAsksPanel
