"""What a wrap-up still needs, said right above the button that finishes it."""

from PySide6.QtWidgets import QBoxLayout

from agentassist.core.screen import Place, Screen, WrapUp
from agentassist.ui.hold_words import HoldWords
from agentassist.ui.look import Look
from agentassist.ui.panel import Now, Panel, Send, Zone
from agentassist.ui.widgets.boxes import beside
from agentassist.ui.widgets.card import label
from agentassist.ui.widgets.elided import Elided
from agentassist.ui.widgets.sign import Sign
from agentassist.ui.words import Words


class MissingPanel(Panel):
    """One line: questions that are open, or that it can be filed; and how long the caller was held."""

    place = 84
    zone = Zone.BOTTOM
    pages = frozenset({Place.WRAPUP})

    def __init__(self, send: Send, now: Now, look: Look) -> None:
        super().__init__(send, now, look)
        self._words, self._hold_words = Words(self), HoldWords(self)
        self._shown: WrapUp | None = None
        self.open_sign = Sign(look, "triangle-alert", "warn")
        self.ready_sign = Sign(look, "circle-check", "good")
        self.line = label(wrap=True)
        self.held = Elided(role="dim")
        row = beside(spacing=8)
        row.addWidget(self.open_sign)
        row.addWidget(self.ready_sign)
        row.addWidget(self.line, 1)
        directions = QBoxLayout.Direction
        rows = QBoxLayout(directions.TopToBottom if look.large else directions.LeftToRight, self)
        rows.setContentsMargins(4, 0, 4, 0)
        rows.setSpacing(2 if look.large else 8)
        rows.addLayout(row, 1)
        rows.addWidget(self.held)

    def show_screen(self, screen: Screen) -> None:
        """Make the line match what is missing."""
        now = screen.wrapup
        if now is None or now is self._shown:
            return
        self._shown, missing = now, now.missing
        self.held.say(self._hold_words.holds(now.holds))
        self.held.setVisible(bool(now.holds))
        self.open_sign.setVisible(bool(missing))
        self.ready_sign.setVisible(not missing)
        asked = "  ".join(self._words.missing(one) for one in missing)
        self.line.setText(asked or self.tr("Everything is there."))
        self.setAccessibleName(self.line.text())


PANEL = MissingPanel
