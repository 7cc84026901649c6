"""The minute of a hold, in the prompt's place: number, colour, shape, words, and what was said of it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QHideEvent,
    QResizeEvent,
    QShowEvent,
)
from PySide6.QtWidgets import QApplication, QBoxLayout

from agentassist.core.courtesy import Courtesy, HoldReason
from agentassist.core.hold import MINUTE, HoldPhase, HoldView
from agentassist.core.messages import EndHold
from agentassist.core.messages.holding import OfferCallBack
from agentassist.core.screen import Screen
from agentassist.ui.hold_words import HoldWords
from agentassist.ui.look import Look
from agentassist.ui.panel import Now, Panel, Send
from agentassist.ui.widgets.boxes import beside, stacked
from agentassist.ui.widgets.button import Button
from agentassist.ui.widgets.card import Card, label
from agentassist.ui.widgets.courtesy_choice import CourtesyChoice
from agentassist.ui.widgets.deed import add_deed, keys_of
from agentassist.ui.widgets.keycap import Keycap
from agentassist.ui.widgets.ring import HoldRing
from agentassist.ui.widgets.ticker import Ticker
from agentassist.ui.words import Words

TONES = {HoldPhase.CALM: "", HoldPhase.SOON: "warn", HoldPhase.NOW: "bad", HoldPhase.OVER: "bad"}
ANNOUNCED = frozenset({HoldPhase.SOON, HoldPhase.NOW})
"""Only these are told to a screen reader; every second would drown the call."""
NARROW_EM = 25
"""Below this width the ring stands above the words."""


class HoldPanel(Panel):
    """Silent and still but for the second that turns."""

    place = 30
    announced = Signal(str)
    """What a screen reader was told."""

    def __init__(self, send: Send, now: Now, look: Look) -> None:
        super().__init__(send, now, look)
        self._words, self._hold_words = Words(self), HoldWords(self)
        self._late = False
        self._hold: HoldView | None = None
        self._limits = MINUTE
        self._phase: HoldPhase | None = None
        self._ticker = Ticker(now, self._show_second, self)
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
        if screen.hold is self._hold or screen.hold is None:
            return
        new = self._hold is None or self._hold.id != screen.hold.id
        # A hold that becomes a breather is as urgent as a breather from then on.
        new = new or self._limits is not screen.hold.limits
        self._hold, self._limits = screen.hold, screen.hold.limits
        self._phase = None if new else self._phase
        self._show_told(screen.hold)
        self.unsure.setVisible(screen.hold.unsure)
        self._ticker.follow(screen.hold.started_s)
        self._show_second()

    def _show_told(self, hold: HoldView) -> None:
        self._late = hold.outlasted(self.now())
        self.choice.show_told(Courtesy(hold.why, hold.promised_s))
        self.ring.show_limit(hold.limits.over_s, hold.promised_s or 0)
        self.cue.setText(self._cue(hold))

    def _cue(self, hold: HoldView) -> str:
        if self._late and hold.promised_s is not None:
            told = self._hold_words.length(hold.promised_s)
            return self.tr("They were told: {length}. Go back, or say how it stands.").format(length=told)
        if hold.why is HoldReason.BREATHER:
            return self.tr("Nobody hears you. In through the nose, out for longer.")
        return self.tr("Start with: sorry for the wait, thank you for holding.")

    def _show_second(self) -> None:
        if self._hold is None:
            return
        now = self.now()
        phase, left = self._hold.phase(now), self._hold.left_s(now)
        if phase is not self._phase:
            self._show_phase(phase)
        self.ring.show_time(self._hold.waited_s(now), phase)
        self.left.setText(self._left(self._hold, left))
        if not self._late and self._hold.outlasted(now):
            self._late = True
            self.cue.setText(self._cue(self._hold))
            self._announce(self.cue.text())

    def _left(self, hold: HoldView, left: int) -> str:
        if left <= 0:
            return self.tr("%n second(s) over", "", -left)
        if hold.why is HoldReason.BREATHER:
            return self.tr("%n second(s) left of 20", "", left)
        return self.tr("%n second(s) left of 60", "", left)

    def _show_phase(self, phase: HoldPhase) -> None:
        entered = self._phase is not None
        self._phase = phase
        resting = self._hold is not None and self._hold.why is HoldReason.BREATHER
        said = self._hold_words.breather_phase if resting else self._words.hold_phase
        self.head.setText(said(phase))
        self.card.set_tone(TONES[phase])
        self.offer.setVisible(phase is not HoldPhase.CALM and not resting)
        if entered and phase in ANNOUNCED:
            self._announce(self.head.text())
        if entered and phase is HoldPhase.NOW and self.look.preferences.sound:
            QApplication.beep()

    def _announce(self, text: str) -> None:
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, text))
        self.announced.emit(text)

    def showEvent(self, event: QShowEvent) -> None:
        """Take the clock up again."""
        super().showEvent(event)
        if self._hold is not None:
            self._ticker.follow(self._hold.started_s)
            self._show_second()

    def hideEvent(self, event: QHideEvent) -> None:
        """Let the clock rest while nobody waits here."""
        super().hideEvent(event)
        self._ticker.stop()

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
