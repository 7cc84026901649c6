"""A practice call: what the caller said last, and a line to answer in."""

from dataclasses import replace

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QLineEdit

from agentassist.core.messages import SayLine, SetPreferences
from agentassist.core.practice import PracticeCall
from agentassist.core.preferences import Preferences
from agentassist.core.screen import Place, Screen
from agentassist.core.speech import Who
from agentassist.ui.look import Look
from agentassist.ui.panel import Now, Panel, Send
from agentassist.ui.widgets.boxes import stacked
from agentassist.ui.widgets.button import Button
from agentassist.ui.widgets.card import Card, label
from agentassist.ui.widgets.deed import add_deed, keys_of
from agentassist.ui.widgets.sign import Sign
from agentassist.ui.widgets.tick import Tick
from agentassist.ui.words import isolated

LONGEST = 1_000
THINKING, FROM_THE_RIGHT = "…", "\u200f"
"""Dots have no direction of their own."""


class PracticePanel(Panel):
    """Seen only in a practice call, above everything that a real call has too."""

    place = 24
    announced = Signal(str)
    """What a screen reader was told."""
    pages = frozenset({Place.CALL, Place.WRAPUP})

    def __init__(self, send: Send, now: Now, look: Look) -> None:
        super().__init__(send, now, look)
        self._shown: PracticeCall | None = None
        self._key = ""
        self._preferences = Preferences()
        self.sign = Sign(look, "ear", "accent")
        self.state = label(role="dim", wrap=True)
        self.caller = label(wrap=True)
        self.caller.setAccessibleName(self.tr("The caller"))
        self.line = QLineEdit()
        self.line.setMaxLength(LONGEST)
        self.line.setAccessibleName(self.tr("What you say to the caller"))
        self.line.setPlaceholderText(self.tr("Say it in your own words"))
        self.line.returnPressed.connect(self._say)
        self.deed = add_deed(
            self, "say-line", self.tr("Answer the practice caller"), "Ctrl+Shift+Y", self._focus
        )
        self.line.setToolTip(f"{self.deed.text()} ({keys_of(self.deed)})")
        self.say = Button(look, self.tr("Say"), "message-square")
        self.say.clicked.connect(self._say)
        card = Card()
        self.aloud = Tick(look, self.tr("Aloud"))
        self.aloud.setToolTip(self.tr("Callers of practice calls speak, where this computer has a voice"))
        self.aloud.clicked.connect(self._turn)
        card.add_row(self.sign, self.state, self.aloud, stretch=1)
        card.column.addWidget(self.caller)
        card.add_row(self.line, self.say, stretch=0)
        stacked(self).addWidget(card)

    def wanted(self, screen: Screen) -> bool:
        """Return whether the call on screen is a practice call that still goes on."""
        return super().wanted(screen) and screen.practice is not None

    def show_screen(self, screen: Screen) -> None:
        """Make the conversation match ``screen.practice``."""
        self._preferences = screen.preferences
        self.aloud.setChecked(screen.preferences.aloud)
        if screen.practice is self._shown:
            return
        was, self._shown = self._shown, screen.practice
        practice = screen.practice
        self.deed.setEnabled(practice is not None and practice.answered and not practice.over)
        if practice is None:
            # A real caller may only be first; what was typed is there when the rep comes back.
            return
        if practice.key != self._key or practice.over:
            self._key = practice.key
            self.line.clear()
        self._show(practice)
        if was is not None and was.thinking and not practice.thinking and not practice.over:
            self._announce(self.caller.text())
        if practice.answered and not (was and was.answered):
            # The panel may be hidden until all panels have been told.
            QTimer.singleShot(0, self, self._focus)

    def _show(self, practice: PracticeCall) -> None:
        self.state.setText(self._state(practice))
        self._show_caller(practice)
        for widget in (self.line, self.say):
            widget.setEnabled(practice.answered and not practice.over)
            widget.setHidden(practice.over)
        self.caller.setHidden(practice.over)

    def _show_caller(self, practice: PracticeCall) -> None:
        dots = f"{FROM_THE_RIGHT}{THINKING}" if self.isRightToLeft() else THINKING
        # What lies below stays where it is while they think.
        stays = practice.thinking and self.caller.isVisible()
        self.caller.setMinimumHeight(self.caller.height() if stays else 0)
        self.caller.setText(dots if practice.thinking else self._said(practice))
        thinking = self.tr("{name} is about to answer.").format(name=isolated(practice.caller))
        told = thinking if practice.thinking else self.caller.text()
        self.caller.setAccessibleDescription(thinking if practice.thinking else "")
        self.setAccessibleName(f"{self.state.text()} {told}")

    def _said(self, practice: PracticeCall) -> str:
        """Return what the caller said last; before that, who is there, or what the call is about."""
        said = next((line.text for line in reversed(practice.lines) if line.who is Who.CALLER), "")
        waiting = self.tr("{name} is on the line. Greet them.").format(name=isolated(practice.caller))
        own = practice.lines[-1] if practice.lines else None
        if practice.played and own is not None and own.who is Who.REP:
            # A person takes their time, and an old answer would look like one to this line.
            said = self.tr("“{line}”: the caller is about to answer.").format(line=isolated(own.text))
        return said or (waiting if practice.answered else practice.brief)

    def _announce(self, text: str) -> None:
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, text))
        self.announced.emit(text)

    def _state(self, practice: PracticeCall) -> str:
        kind = self.tr("Test: {title}") if practice.hidden else self.tr("Practice: {title}")
        title = kind.format(title=isolated(practice.title))
        if practice.score is not None:
            over = self.tr("{score} of 100. Wrap up as you would; then the report is in the workbench.")
            return f"{title}. {over.format(score=practice.score)}"
        nobody = self.tr("Nobody real is on the line, and nothing goes into the history.")
        if practice.played:
            nobody = self.tr("Your trainer plays the caller, and sees what you say here and nothing else.")
        return f"{title}. {nobody}"

    @Slot()
    def _say(self) -> None:
        text = self.line.text().strip()
        # What is typed while the caller is about to speak is kept: their answer may change it.
        if text and self._shown is not None and not self._shown.thinking:
            self.line.clear()
            self.send(SayLine(text))

    @Slot(bool)
    def _turn(self, aloud: bool) -> None:
        self.send(SetPreferences(replace(self._preferences, aloud=aloud)))

    @Slot()
    def _focus(self) -> None:
        self.line.setFocus()


PANEL = PracticePanel
