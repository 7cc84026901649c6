"""Tries one phone while somebody looks: how it stands, and the first call it tells of."""

from collections.abc import Callable

from PySide6.QtCore import Slot
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QWidget

from agentassist.core.call import SourceStatus
from agentassist.core.messages import StopTrying, TryPhone
from agentassist.core.phone_setup import Trial
from agentassist.core.preferences import SourceChoice
from agentassist.ui.look import Look
from agentassist.ui.panel import Send
from agentassist.ui.phone_words import PhoneWords
from agentassist.ui.widgets.boxes import stacked
from agentassist.ui.widgets.button import Button
from agentassist.ui.widgets.flow import Flow
from agentassist.ui.widgets.spoken import Spoken


class PhoneTrial(QWidget):
    """A button, and below it what the trial says; nothing is tried behind a page that nobody sees.

    Args:
        look: Colours and icons of the moment.
        wanted: Gives what is to be tried; None where something is missing.
        send: Takes wishes.
    """

    def __init__(self, look: Look, wanted: Callable[[], SourceChoice | None], send: Send) -> None:
        super().__init__()
        self._wanted, self._send = wanted, send
        self._words = PhoneWords(self)
        self._running = False
        self.button = Button(look, self.tr("Try it"), "play")
        self.button.clicked.connect(self._turn)
        self.said = Spoken(look)
        line = QWidget()
        Flow(line, 8).addWidget(self.button)
        column = stacked(self, 6)
        column.addWidget(line)
        column.addWidget(self.said)

    def show_trial(self, trial: Trial | None, live: SourceStatus | None) -> None:
        """Show how a trial stands; of a phone that is on, ``live`` says it."""
        self._running = trial is not None
        self.button.set_words(self.tr("Stop trying") if trial else self.tr("Try it"))
        self.button.set_icon("x" if trial else "play")
        if trial is None:
            self.said.hide()
            return
        status = trial.status or live
        said = self._words.trial(trial, status)
        if self.said.isHidden() or self.said.words.text() != said:
            self.said.say(said, _tone(trial, status))

    @Slot()
    def _turn(self) -> None:
        if self._running:
            self._send(StopTrying())
        elif (choice := self._wanted()) is not None:
            self._send(TryPhone(choice))

    def hideEvent(self, event: QHideEvent) -> None:
        """Let the phone go when nobody looks any more."""
        super().hideEvent(event)
        if self._running:
            self._running = False
            self._send(StopTrying())


def _tone(trial: Trial, status: SourceStatus | None) -> str:
    if trial.trouble:
        return "bad"
    if trial.heard is not None:
        return "good"
    if status is None:
        return ""
    return "good" if status.well else "bad"
