"""How long the caller has been waiting, in one line beside something else."""

from PySide6.QtGui import QHideEvent, QShowEvent

from agentassist.core.hold import HoldView
from agentassist.ui.look import Look
from agentassist.ui.panel import Now
from agentassist.ui.widgets.card import Card, label
from agentassist.ui.widgets.hold_minute import TONES, HoldMinute
from agentassist.ui.widgets.sign import Sign


class WaitingStrip(Card):
    """Takes no room while nobody waits; the minute counts as it does for every hold.

    Args:
        look: Colours and icons of the moment.
        now: The clock of the holds.
    """

    def __init__(self, look: Look, now: Now) -> None:
        super().__init__()
        self.minute = HoldMinute(self, now, look)
        self.minute.turned.connect(self._show_second)
        self.line = label(role="strong", wrap=True)
        self.told = label(wrap=True)
        self.told.hide()
        self.column.setContentsMargins(10, 4, 10, 4)
        self.add_row(Sign(look, "clock"), self.line, stretch=1)
        self.column.addWidget(self.told)
        self.hide()

    def show_hold(self, hold: HoldView | None) -> None:
        """Follow a hold, or none."""
        if hold is self.minute.hold:
            return
        self.setVisible(hold is not None)
        self.minute.follow(hold)

    def _show_second(self) -> None:
        state, rest = self.minute.said(), self.minute.left()
        self.line.setText(self.tr("{state}: {rest}").format(state=state, rest=rest))
        told = self.minute.told()
        self.told.setText(told)
        self.told.setVisible(bool(told))
        self.set_tone(TONES[self.minute.phase])

    def showEvent(self, event: QShowEvent) -> None:
        """Take the clock up again."""
        super().showEvent(event)
        self.minute.resume()

    def hideEvent(self, event: QHideEvent) -> None:
        """Let the clock rest while nobody looks."""
        super().hideEvent(event)
        self.minute.rest()
