"""The minute of a hold, in the prompt's place: number, colour, shape, words, and what was said of it."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QHideEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QBoxLayout

from agentassist.core.courtesy import Courtesy
from agentassist.core.hold import HoldPhase
from agentassist.core.messages import EndHold
from agentassist.core.messages.holding import OfferCallBack
from agentassist.core.screen import Screen
from agentassist.ui.look import Look
from agentassist.ui.panel import Now, Panel, Send
from agentassist.ui.widgets.boxes import beside, stacked
from agentassist.ui.widgets.button import Button
from agentassist.ui.widgets.card import Card, label
from agentassist.ui.widgets.courtesy_choice import CourtesyChoice
from agentassist.ui.widgets.deed import add_deed, keys_of
from agentassist.ui.widgets.hold_minute import TONES, HoldMinute
from agentassist.ui.widgets.keycap import Keycap
from agentassist.ui.widgets.ring import HoldRing

NARROW_EM = 25
"""Below this width the ring stands above the words."""


class HoldPanel(Panel):
    """Silent and still but for the second that turns."""

    place = 30

    def __init__(self, send: Send, now: Now, look: Look) -> None:
        super().__init__(send, now, look)
        self.minute = HoldMinute(self, now, look)
        self.minute.turned.connect(self._show_second)
        self.card = Card()
        self.ring = HoldRing(look)
        self.head = label(role="title", wrap=True)
        self.left = label(role="strong", wrap=True)
        self.unsure = label(self.tr("The phone is not answering; the clock goes on."), "dim", wrap=True)
        self.cue = label(wrap=True)
        self.choice = CourtesyChoice(self)
        self.back = Button(look, self.tr("Back to caller"), "play", "primary")
        self.offer = Button(look, self.tr("Offer a call-back"), "phone-outgoing")
        # One choice of keys puts the caller on hold and takes them back.
        deed = add_deed(self, "hold", self.tr("Back to caller"), "Ctrl+H", lambda: send(EndHold()))
        self.back.clicked.connect(deed.trigger)
        self.back.setAccessibleDescription(keys_of(deed))
        self.keys = Keycap(keys_of(deed))
        self.offer.clicked.connect(lambda: send(OfferCallBack()))
        self.offer.setAccessibleDescription(self.tr("Goes back to the caller first"))
        self._lay_out()

    def _lay_out(self) -> None:
        policy = self.offer.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self.offer.setSizePolicy(policy)
        words = stacked(spacing=6)
        words.addStretch(1)
        for line in (self.head, self.left, self.unsure, self.cue):
            words.addWidget(line)
        words.addStretch(1)
        self._pair = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._pair.setSpacing(18)
        self._pair.addWidget(self.ring, 0, Qt.AlignmentFlag.AlignCenter)
        self._pair.addLayout(words, 1)
        buttons = beside(spacing=8)
        buttons.addWidget(self.back)
        buttons.addWidget(self.keys)
        buttons.addStretch(1)
        buttons.addWidget(self.offer)
        self.card.column.addStretch(1)
        self.card.column.addLayout(self._pair)
        self.card.column.addStretch(1)
        self.card.column.addWidget(self.choice)
        self.card.column.addLayout(buttons)
        self.card.column.addStretch(0)
        column = stacked(self)
        column.addWidget(self.card, 1)
        # Until its turn comes nobody tells it how wide it is, and its least width counts all the same.
        self._narrow(self.look.large)

    def wanted(self, screen: Screen) -> bool:
        """Return whether the shown line is on hold; what hands a caller on tells the wait itself."""
        return super().wanted(screen) and screen.hold is not None and not screen.hands_on

    def show_screen(self, screen: Screen) -> None:
        """Make the widgets match ``screen.hold``."""
        hold = screen.hold
        if hold is self.minute.hold or hold is None:
            return
        self.choice.show_told(Courtesy(hold.why, hold.promised_s))
        self.ring.show_limit(hold.limits.over_s, hold.promised_s or 0)
        self.unsure.setVisible(hold.unsure)
        self.minute.follow(hold)

    def _show_second(self) -> None:
        hold, phase = self.minute.hold, self.minute.phase
        if hold is None:
            return
        self.ring.show_time(hold.waited_s(self.now()), phase)
        self.head.setText(self.minute.said())
        self.left.setText(self.minute.left())
        self.cue.setText(self.minute.told() or self._cue())
        self.card.set_tone(TONES[phase])
        self.offer.setVisible(phase is not HoldPhase.CALM and not self.minute.resting)

    def _cue(self) -> str:
        if self.minute.resting:
            return self.tr("Nobody hears you. In through the nose, out for longer.")
        return self.tr("Start with: sorry for the wait, thank you for holding.")

    def showEvent(self, event: QShowEvent) -> None:
        """Take the clock up again."""
        super().showEvent(event)
        self.minute.resume()

    def hideEvent(self, event: QHideEvent) -> None:
        """Let the clock rest while nobody waits here."""
        super().hideEvent(event)
        self.minute.rest()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the ring above the words where both would be cramped."""
        super().resizeEvent(event)
        self._narrow(self.width() < NARROW_EM * self.look.em)

    def _narrow(self, narrow: bool) -> None:
        directions = QBoxLayout.Direction
        self._pair.setDirection(directions.TopToBottom if narrow else directions.LeftToRight)
        self.keys.setVisible(not narrow)
        # With large text the seat may be higher than the window: what counts stays at its top.
        above, _, between, _, _, below = range(self.card.column.count())
        for at, share in ((above, not narrow), (between, not narrow), (below, narrow)):
            self.card.column.setStretch(at, int(share))


PANEL = HoldPanel
