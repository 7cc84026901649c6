"""A promise was just typed: keep it in mind, and by when."""

from functools import partial

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from agentassist.core.messages import DismissPromise, KeepPromise
from agentassist.core.screen import Place, PromiseLine, Screen
from agentassist.ui.day_words import DayWords
from agentassist.ui.look import Look
from agentassist.ui.panel import Now, Panel, Send
from agentassist.ui.widgets.boxes import stacked
from agentassist.ui.widgets.button import Button
from agentassist.ui.widgets.card import Card, label
from agentassist.ui.widgets.deed import add_deed, keys_of
from agentassist.ui.widgets.elided import Elided
from agentassist.ui.widgets.flow import Flow
from agentassist.ui.widgets.sign import Sign
from agentassist.ui.words import isolated

KEYS = ("Ctrl+M", "Ctrl+Shift+M", "Ctrl+Alt+M")
"""One for each time that can be chosen."""


class PromisePanel(Panel):
    """One line, seen only while a promise waits for a yes; it never takes the keyboard."""

    place = 62
    pages = frozenset({Place.CALL, Place.WRAPUP})

    def __init__(self, send: Send, now: Now, look: Look) -> None:
        super().__init__(send, now, look)
        self._shown: PromiseLine | None = None
        self._days = DayWords(self)
        words = (
            self.tr("Keep the promise"),
            self.tr("Keep it by the second time"),
            self.tr("Keep it by the third time"),
        )
        self.deeds = [
            add_deed(self, f"keep-promise-{number}", said, keys, partial(self._keep, number - 1))
            for number, (said, keys) in enumerate(zip(words, KEYS, strict=True), 1)
        ]
        self.dismiss = add_deed(
            self, "dismiss-promise", self.tr("That was no promise"), "Alt+M", self._dismiss
        )
        self.line = Elided()
        advice = self.tr("Some of yours ran late lately: a later time leaves room. Only you see this.")
        self.why = label(advice, "dim", wrap=True)
        self.keep = self._time(self.deeds[0], "check")
        self.times = [self._time(deed) for deed in self.deeds]
        self.not_now = Button(look, self.tr("Not now"), "x", "link", bare=True)
        self.not_now.setToolTip(f"{self.dismiss.text()} ({keys_of(self.dismiss)})")
        self.not_now.clicked.connect(self._dismiss)
        self._lay_out(look)

    def _time(self, deed: QAction, icon: str = "") -> Button:
        button = Button(self.look, icon=icon)
        button.setAccessibleDescription(keys_of(deed))
        button.setToolTip(keys_of(deed))
        button.clicked.connect(deed.trigger)
        return button

    def _lay_out(self, look: Look) -> None:
        card = Card()
        card.column.setContentsMargins(12, 5, 8, 5)
        card.column.setSpacing(4)
        card.add_row(Sign(look, "calendar", "accent"), self.line, self.keep, self.not_now, stretch=1)
        card.column.addWidget(self.why)
        self.choices = QWidget()
        flow = Flow(self.choices)
        for button in self.times:
            flow.addWidget(button)
        card.column.addWidget(self.choices)
        column = stacked(self)
        column.addWidget(card)

    def wanted(self, screen: Screen) -> bool:
        """Return whether a promise waits."""
        return super().wanted(screen) and screen.promise is not None

    def show_screen(self, screen: Screen) -> None:
        """Make the widgets match ``screen.promise``."""
        if screen.promise is self._shown:
            return
        self._shown = screen.promise
        offered = screen.promise.times if screen.promise else ()
        self.dismiss.setEnabled(bool(offered))
        for number, deed in enumerate(self.deeds):
            deed.setEnabled(number < len(offered))
        if screen.promise is not None:
            self._say(screen.promise)

    def _say(self, promise: PromiseLine) -> None:
        what = self.tr("Promise: {what}").format(what=isolated(promise.what))
        self.line.say(what if promise.said else self.tr("Promise: give a time you can beat"))
        self.why.setVisible(promise.said and promise.late_lately)
        self.keep.setVisible(promise.said)
        self.keep.set_words(self._days.near_time(promise.times[0]), self._kept_by(promise.times[0]))
        for number, button in enumerate(self.times):
            # What was said stands in the line itself.
            button.setVisible(int(promise.said) <= number < len(promise.times))
            if number < len(promise.times):
                due_ms = promise.times[number]
                button.set_words(self._days.near_time(due_ms), self._kept_by(due_ms))
                button.setToolTip(keys_of(self.deeds[number]))
        self.choices.setVisible(not promise.said or len(promise.times) > 1)
        self.setAccessibleName(f"{what} {self.line.text()}" if not promise.said else what)

    def _kept_by(self, due_ms: int) -> str:
        return self.tr("Keep the promise by {when}").format(when=self._days.near_time(due_ms))

    def _keep(self, number: int) -> None:
        if self._shown is not None and number < len(self._shown.times):
            self.send(KeepPromise(self._shown.times[number]))

    def _dismiss(self) -> None:
        self.send(DismissPromise())


PANEL = PromisePanel
