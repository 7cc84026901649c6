"""Whether the call is turned into text, in one quiet line; what the caller said last is kept by one key."""

from PySide6.QtWidgets import QVBoxLayout

from agentassist.core.messages import AddHeard, PauseHearing
from agentassist.core.screen import Listening, Screen
from agentassist.core.speech import Hearing
from agentassist.ui.look import Look
from agentassist.ui.panel import Now, Panel, Send, Zone
from agentassist.ui.widgets.boxes import beside
from agentassist.ui.widgets.button import Button
from agentassist.ui.widgets.deed import add_deed, keys_of
from agentassist.ui.widgets.elided import Elided
from agentassist.ui.widgets.sign import Sign
from agentassist.ui.words import isolated

ON = frozenset({Hearing.STARTING, Hearing.LISTENING, Hearing.HELD})


class ListeningPanel(Panel):
    """Stands in its place for the whole call, so that nothing moves when somebody speaks."""

    place = 78
    zone = Zone.BOTTOM

    def __init__(self, send: Send, now: Now, look: Look) -> None:
        super().__init__(send, now, look)
        self._shown: Listening | None = None
        self.sign = Sign(look, "ear")
        self.line = Elided(role="dim")
        self.take_deed = add_deed(
            self, "take-heard", self.tr("Put what they said on the list"), "Ctrl+Shift+L", self._take
        )
        self.pause_deed = add_deed(self, "pause-hearing", "", "Alt+L", self._turn)
        self.take = Button(look, self.tr("Keep"), "plus", "link")
        self.take.clicked.connect(self.take_deed.trigger)
        self.take.setAccessibleDescription(keys_of(self.take_deed))
        self.pause = Button(look, "", "pause", "link", bare=True)
        self.pause.clicked.connect(self.pause_deed.trigger)
        self.pause.setAccessibleDescription(keys_of(self.pause_deed))
        row = beside(spacing=6)
        for widget, stretch in ((self.sign, 0), (self.line, 1), (self.take, 0), (self.pause, 0)):
            row.addWidget(widget, stretch)
        column = QVBoxLayout(self)
        column.setContentsMargins(2, 0, 2, 0)
        column.addLayout(row)

    def wanted(self, screen: Screen) -> bool:
        """Return whether the rep has switched listening on, and somebody is on the line."""
        return super().wanted(screen) and screen.listening is not None

    def show_screen(self, screen: Screen) -> None:
        """Make the line match ``screen.listening``."""
        if screen.listening is self._shown:
            return
        self._shown = screen.listening
        for deed in (self.take_deed, self.pause_deed):
            deed.setEnabled(False)
        if screen.listening is not None:
            self._show(screen.listening)

    def _show(self, listening: Listening) -> None:
        state, on = self._state(listening.hearing), listening.hearing in ON
        offered = self.tr("They said: {words}").format(words=isolated(listening.offered))
        self.line.say(offered if listening.offered else state)
        self.setAccessibleName(f"{state} {offered}" if listening.offered else state)
        colour = "good" if listening.hearing is Hearing.LISTENING else "dim"
        self.sign.show_icon("ear" if on else "pause", colour)
        self.take_deed.setEnabled(bool(listening.offered))
        self.take.setVisible(bool(listening.offered))
        words = self.tr("Do not listen to this call") if on else self.tr("Listen to this call")
        self.pause_deed.setText(words)
        self.pause_deed.setEnabled(True)
        self.pause.set_words(words)
        self.pause.set_icon("pause" if on else "play")
        self.pause.setToolTip(f"{words} ({keys_of(self.pause_deed)})")

    def _state(self, hearing: Hearing) -> str:
        return {
            Hearing.STARTING: self.tr("Listening begins…"),
            Hearing.LISTENING: self.tr("Listening. Nothing is kept."),
            Hearing.HELD: self.tr("Not listening during the hold."),
            Hearing.PAUSED: self.tr("Not listening to this call."),
            Hearing.FAILED: self.tr("Not listening: something is missing."),
        }[hearing]

    def _take(self) -> None:
        if self._shown is not None:
            self.send(AddHeard(self._shown.offered))

    def _turn(self) -> None:
        if self._shown is not None:
            self.send(PauseHearing(self._shown.hearing in ON))


PANEL = ListeningPanel
