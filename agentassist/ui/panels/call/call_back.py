"""Instead of waiting on: a call-back, with the caller's number and a time that can be kept."""

from functools import partial

from PySide6.QtWidgets import QWidget

from agentassist.core.messages.holding import KeepCallBack, LeaveCallBack
from agentassist.core.screen import CallBackOffer, Screen
from agentassist.ui.day_words import DayWords
from agentassist.ui.look import Look
from agentassist.ui.panel import Now, Panel, Send
from agentassist.ui.widgets.boxes import stacked
from agentassist.ui.widgets.button import Button
from agentassist.ui.widgets.card import Card, label
from agentassist.ui.widgets.deed import add_deed, keys_of
from agentassist.ui.widgets.flow import Flow
from agentassist.ui.words import left_to_right

MOST = 3
"""So many times are offered."""


class CallBackPanel(Panel):
    """Seen from the offer until a time is chosen or they would rather wait; in the prompt's place."""

    place = 30

    def __init__(self, send: Send, now: Now, look: Look) -> None:
        super().__init__(send, now, look)
        self._shown: CallBackOffer | None = None
        self._days = DayWords(self)
        self.head = label(self.tr("Offer a call-back"), "head", wrap=True)
        self.line = label(wrap=True)
        self.cue = label(self.tr("Let them choose a time, and say it back."), "dim", wrap=True)
        self.times = [self._time(number) for number in range(1, MOST + 1)]
        self.leave = Button(look, self.tr("They would rather wait"), "x", "link")
        leave = add_deed(self, "no-call-back", self.tr("No call-back"), "Alt+0", self._leave)
        self.leave.clicked.connect(leave.trigger)
        self.leave.setToolTip(keys_of(leave))
        self._lay_out()

    def _time(self, number: int) -> Button:
        words = self.tr("Call back at time {number}").format(number=number)
        deed = add_deed(self, f"call-back-{number}", words, f"Alt+{number}", partial(self._keep, number - 1))
        button = Button(self.look, icon="phone-outgoing")
        button.setAccessibleDescription(keys_of(deed))
        button.setToolTip(keys_of(deed))
        button.clicked.connect(deed.trigger)
        return button

    def _lay_out(self) -> None:
        self.card = Card(tone="accent")
        choices = QWidget()
        flow = Flow(choices)
        for button in self.times:
            flow.addWidget(button)
        for part in (self.head, self.line, self.cue, choices):
            self.card.column.addWidget(part)
        self.card.column.addStretch(1)
        self.card.add_row(QWidget(), self.leave, stretch=0)
        column = stacked(self)
        column.addWidget(self.card, 1)
        self.card.hide()

    def wanted(self, screen: Screen) -> bool:
        """Return whether one is offered to somebody who does not wait any more."""
        return super().wanted(screen) and screen.hold is None and screen.call_back is not None

    def show_screen(self, screen: Screen) -> None:
        """Make the widgets match ``screen.call_back``."""
        if screen.call_back is self._shown:
            return
        self._shown = screen.call_back
        self.card.setVisible(self._shown is not None)
        if self._shown is not None:
            self._show_offer(self._shown)

    def _show_offer(self, offer: CallBackOffer) -> None:
        reach = self.tr("You will reach them at {number}.").format(number=left_to_right(offer.number))
        withheld = self.tr("Their number is withheld: ask for it, and write it into the note.")
        self.line.setText(reach if offer.number else withheld)
        for number, button in enumerate(self.times):
            button.setVisible(number < len(offer.times))
            if number < len(offer.times):
                button.set_words(self._days.near_time(offer.times[number]))

    def _keep(self, number: int) -> None:
        if self._shown is not None and number < len(self._shown.times):
            self.send(KeepCallBack(self._shown.times[number]))

    def _leave(self) -> None:
        self.send(LeaveCallBack())


PANEL = CallBackPanel
