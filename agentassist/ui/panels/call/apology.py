"""An apology is owed: the caller waited."""

from PySide6.QtWidgets import QWidget

from agentassist.core.messages import ApologyGiven
from agentassist.core.screen import Apology, Place, Screen
from agentassist.ui.look import Look
from agentassist.ui.panel import Now, Panel, Send
from agentassist.ui.widgets.boxes import stacked
from agentassist.ui.widgets.button import Button
from agentassist.ui.widgets.card import Card, label
from agentassist.ui.widgets.deed import add_deed
from agentassist.ui.widgets.flow import Flow
from agentassist.ui.widgets.sign import Sign

REASONS = ("hung-up", "asked", "other")
"""Why there was none, as it is kept in the ledger."""


class ApologyPanel(Panel):
    """One line, seen only while an apology is owed."""

    place = 28
    pages = frozenset({Place.CALL, Place.WRAPUP})

    def __init__(self, send: Send, now: Now, look: Look) -> None:
        super().__init__(send, now, look)
        self._owed: Apology | None = None
        self.line = label(wrap=True)
        self.done = Button(look, self.tr("Done"), "check", "primary")
        self.not_now = Button(look, icon="x", role="link")
        self.not_now.setAccessibleName(self.tr("Not now"))
        self.not_now.setToolTip(self.tr("Not now"))
        self.done.clicked.connect(self._given)
        self.not_now.clicked.connect(self._ask_why)
        add_deed(self, "apologised", self.tr("Apologised for the wait"), "Ctrl+Shift+H", self._given)
        self.why = self._reasons()
        card = Card(tone="warn")
        card.column.setContentsMargins(12, 6, 8, 6)
        buttons = (self.not_now, self.done)
        sign = Sign(look, "clock", "warn", 18)
        card.add_row(sign, self.line, *(() if look.large else buttons), stretch=1)
        if look.large:
            card.add_row(*buttons, stretch=1)
        card.column.addWidget(self.why)
        column = stacked(self)
        column.addWidget(card)

    def _reasons(self) -> QWidget:
        """Return the reasons for none, folded."""
        why = QWidget()
        flow = Flow(why)
        words = (self.tr("They hung up"), self.tr("They asked for the wait"), self.tr("Another reason"))
        for reason, said in zip(REASONS, words, strict=True):
            button = Button(self.look, said)
            button.clicked.connect(lambda _checked=False, reason=reason: self._skipped(reason))
            flow.addWidget(button)
        why.hide()
        return why

    def wanted(self, screen: Screen) -> bool:
        """Return whether one is owed."""
        return super().wanted(screen) and screen.apology is not None

    def show_screen(self, screen: Screen) -> None:
        """Make the widgets match ``screen.apology``."""
        if screen.apology is self._owed or screen.apology is None:
            return
        self._owed = screen.apology
        self.why.hide()
        waited = self.tr("You held them for %n second(s).", "", screen.apology.waited_s)
        wish = self.tr("Thank them for waiting, and apologise.")
        self.line.setText(f"{waited} {wish}")
        self.setAccessibleName(self.line.text())

    def _given(self) -> None:
        if self._owed:
            self.send(ApologyGiven(self._owed.hold_id))

    def _ask_why(self) -> None:
        self.why.setVisible(self.why.isHidden())
        if self.why.isVisible():
            self.why.findChildren(Button)[0].setFocus()

    def _skipped(self, reason: str) -> None:
        if self._owed:
            self.send(ApologyGiven(self._owed.hold_id, given=False, reason=reason))


PANEL = ApologyPanel
