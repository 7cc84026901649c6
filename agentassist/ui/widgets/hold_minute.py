"""The minute of a hold, whoever draws it: its second, its urgency, and what is said aloud of both."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QApplication, QWidget

from agentassist.core.courtesy import HoldReason
from agentassist.core.hold import MINUTE, HoldPhase, HoldView
from agentassist.ui.hold_words import HoldWords
from agentassist.ui.look import Look
from agentassist.ui.panel import Now
from agentassist.ui.widgets.ticker import Ticker
from agentassist.ui.words import Words

TONES = {HoldPhase.CALM: "", HoldPhase.SOON: "warn", HoldPhase.NOW: "bad", HoldPhase.OVER: "bad"}
ANNOUNCED = frozenset({HoldPhase.SOON, HoldPhase.NOW})
"""Only these are told to a screen reader; every second would drown the call."""
SAID = "said-of-hold"
"""Under this the window keeps what was said aloud of its hold, as one drawing of it follows another."""


class HoldMinute(QObject):
    """Silent and still but for the second that turns.

    Args:
        drawn: What draws it; the clock rests while nobody sees that.
        now: The clock of the holds.
        look: For whether there are sounds.
    """

    turned = Signal()
    """There is another second to draw."""
    announced = Signal(str)
    """What a screen reader was told."""

    def __init__(self, drawn: QWidget, now: Now, look: Look) -> None:
        super().__init__(drawn)
        self._drawn, self._now, self._look = drawn, now, look
        self._words, self._hold_words = Words(self), HoldWords(self)
        self._limits = MINUTE
        self._entered = False
        self._ticker = Ticker(now, self.tick, self)
        self.hold: HoldView | None = None
        self.phase = HoldPhase.CALM
        self.late = False
        """True once it lasts longer than the caller was told."""

    @property
    def running(self) -> bool:
        """True while its clock runs."""
        return self._ticker.running

    @property
    def resting(self) -> bool:
        """True in a breather."""
        return self.hold is not None and self.hold.why is HoldReason.BREATHER

    def follow(self, hold: HoldView | None) -> None:
        """Follow a hold, or none; one that is found late is shown without a word."""
        if hold is None:
            self.hold = None
            self._ticker.stop()
            return
        same = self.hold is not None and self.hold.id == hold.id
        # A hold that becomes a breather is as urgent as a breather from then on.
        self._entered = self._entered and same and self._limits is hold.limits
        self.hold, self._limits = hold, hold.limits
        self.late = hold.outlasted(self._now())
        self.resume()

    def resume(self) -> None:
        """Take the clock up again."""
        if self.hold is not None:
            self._ticker.follow(self.hold.started_s)
            self.tick()

    def rest(self) -> None:
        """Let the clock rest while nobody looks."""
        self._ticker.stop()

    def tick(self) -> None:
        """Draw the second, and say aloud what begins with it."""
        if self.hold is None:
            return
        was, self.phase = self.phase, self.hold.phase(self._now())
        begins, self._entered = self._entered and self.phase is not was, True
        outlasted = not self.late and self.hold.outlasted(self._now())
        self.late = self.late or outlasted
        self.turned.emit()
        if begins and self.phase in ANNOUNCED and self._first(f"{self.phase} {self.resting}"):
            self._announce(self.said())
            self._sound()
        if outlasted and self._first(f"late {self.hold.promised_s}"):
            self._announce(self.told())

    def said(self) -> str:
        """Return how urgent it is."""
        words = self._hold_words.breather_phase if self.resting else self._words.hold_phase
        return words(self.phase)

    def told(self) -> str:
        """Return that it lasts longer than they were told; empty where it does not."""
        if not self.late or self.hold is None or self.hold.promised_s is None:
            return ""
        return self._hold_words.outlasted(self.hold.promised_s)

    def left(self) -> str:
        """Return what is left of it."""
        return self._hold_words.left(self.hold, self._now()) if self.hold else ""

    def _first(self, what: str) -> bool:
        """Tell whether it is yet to be said in this window, and note that it is now."""
        window, key = self._drawn.window(), self.hold.id if self.hold else ""
        kept = window.property(SAID) or [key]
        said = list(kept) if kept[0] == key else [key]
        if what in said[1:]:
            return False
        window.setProperty(SAID, [*said, what])
        return True

    def _sound(self) -> None:
        if self.phase is HoldPhase.NOW and self._look.preferences.sound:
            QApplication.beep()

    def _announce(self, text: str) -> None:
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self._drawn, text))
        self.announced.emit(text)
