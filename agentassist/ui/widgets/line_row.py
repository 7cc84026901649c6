"""One of several lines: who, how it stands, and how long they have been waiting."""

from collections.abc import Callable

from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from agentassist.core.hold import HoldPhase
from agentassist.core.screen import LineState, LineView
from agentassist.ui.look import Look
from agentassist.ui.widgets.boxes import beside
from agentassist.ui.widgets.button import Button
from agentassist.ui.widgets.chip import Chip
from agentassist.ui.widgets.elided import Elided
from agentassist.ui.widgets.pill import Pill
from agentassist.ui.widgets.ring import SIGNS, seconds_text
from agentassist.ui.widgets.row_button import RowButton
from agentassist.ui.widgets.ticker import Ticker
from agentassist.ui.words import Words, isolated

STATES: dict[LineState, tuple[str, str]] = {
    LineState.RINGING: ("accent", "phone-incoming"),
    LineState.DIALING: ("accent", "phone-outgoing"),
    LineState.ACTIVE: ("good", "disc"),
    LineState.HELD: ("warn", "bars"),
    LineState.HELD_BY_CALLER: ("", "bars"),
    LineState.LOST: ("bad", "triangle"),
    LineState.ENDED: ("", "ring"),
}
"""Tone and sign of each state, so that no state is told by colour alone."""
HOLD_TONES = {HoldPhase.CALM: "accent", HoldPhase.SOON: "warn", HoldPhase.NOW: "bad", HoldPhase.OVER: "bad"}


class LineRow(QWidget):
    """A button that shows the line, and one to take it while it rings."""

    def __init__(self, look: Look, now: Callable[[], float]) -> None:
        super().__init__()
        self._words, self._now = Words(self), now
        self._line: LineView | None = None
        self._ticker = Ticker(now, self._show_state, self)
        self.title, self.state = Elided(role="strong"), Chip(look)
        self.switch = RowButton()
        self.switch.setCheckable(True)
        self.switch.add(self.title, 1)
        self.switch.add(self.state)
        self.answer = Button(look, self.tr("Answer"), "phone", "primary")
        row = beside(self, 8)
        row.addWidget(self.switch, 1)
        row.addWidget(self.answer)

    def show_line(self, line: LineView) -> None:
        """Show how ``line`` stands."""
        if line is self._line:
            return
        self._line = line
        self.title.say(isolated(line.title) or self.tr("Number withheld"))
        self.answer.setVisible(line.state is LineState.RINGING and "answer" in line.can)
        self._follow()

    def _follow(self) -> None:
        if self._line and self._line.hold:
            self._ticker.follow(self._line.hold.started_s)
        else:
            self._ticker.stop()
        self._show_state()

    def _show_state(self) -> None:
        line = self._line
        if line is None:
            return
        # A click has toggled it already; what is shown is for the desk to say.
        self.switch.setChecked(line.shown)
        word, (tone, sign) = self._words.line_state(line.state), STATES[line.state]
        if line.hold:
            now = self._now()
            phase = line.hold.phase(now)
            seconds = seconds_text(line.hold.waited_s(now))
            word = self.tr("{state} {seconds}").format(state=word, seconds=seconds)
            tone, sign = HOLD_TONES[phase], SIGNS[phase]
        self.state.show_fact(Pill(word, tone, sign))
        self.switch.setAccessibleName(f"{self.title.text()}, {word}")

    def showEvent(self, event: QShowEvent) -> None:
        """Take the clock up again."""
        super().showEvent(event)
        self._follow()

    def hideEvent(self, event: QHideEvent) -> None:
        """Let the clock rest."""
        super().hideEvent(event)
        self._ticker.stop()
