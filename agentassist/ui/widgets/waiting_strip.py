"""How long the caller has been waiting, in one line beside something else."""

from PySide6.QtGui import QHideEvent, QShowEvent

from agentassist.core.hold import HoldPhase, HoldView
from agentassist.ui.look import Look
from agentassist.ui.panel import Now
from agentassist.ui.widgets.card import Card, label
from agentassist.ui.widgets.sign import Sign
from agentassist.ui.widgets.ticker import Ticker
from agentassist.ui.words import Words

TONES = {HoldPhase.CALM: "", HoldPhase.SOON: "warn", HoldPhase.NOW: "bad", HoldPhase.OVER: "bad"}


class WaitingStrip(Card):
    """Takes no room while nobody waits; the minute counts as it does for every hold.

    Args:
        look: Colours and icons of the moment.
        now: The clock of the holds.
    """

    def __init__(self, look: Look, now: Now) -> None:
        super().__init__()
        self._now, self._words = now, Words(self)
        self._hold: HoldView | None = None
        self._ticker = Ticker(now, self._show_second, self)
        self.line = label(role="strong", wrap=True)
        self.column.setContentsMargins(10, 4, 10, 4)
        self.add_row(Sign(look, "clock"), self.line, stretch=1)
        self.hide()

    def show_hold(self, hold: HoldView | None) -> None:
        """Follow a hold, or none."""
        if hold is self._hold:
            return
        self._hold = hold
        self.setVisible(hold is not None)
        if hold is None:
            self._ticker.stop()
        else:
            self._ticker.follow(hold.started_s)
            self._show_second()

    def _show_second(self) -> None:
        if self._hold is None:
            return
        now = self._now()
        phase, left = self._hold.phase(now), self._hold.left_s(now)
        rest = self.tr("%n second(s) left of 60", "", left) if left > 0 else self._over(-left)
        self.line.setText(self.tr("{state}: {rest}").format(state=self._words.hold_phase(phase), rest=rest))
        self.set_tone(TONES[phase])

    def _over(self, seconds: int) -> str:
        return self.tr("%n second(s) over", "", seconds)

    def showEvent(self, event: QShowEvent) -> None:
        """Take the clock up again."""
        super().showEvent(event)
        if self._hold is not None:
            self._ticker.follow(self._hold.started_s)
            self._show_second()

    def hideEvent(self, event: QHideEvent) -> None:
        """Let the clock rest while nobody looks."""
        super().hideEvent(event)
        self._ticker.stop()
