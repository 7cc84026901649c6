"""Looks which phones are on this computer, and offers to switch them on."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QWidget

from agentassist.core.messages import LookForPhones, StopLooking
from agentassist.core.phone_setup import FoundPhone, PhoneSetup
from agentassist.ui.look import Look
from agentassist.ui.panel import Send
from agentassist.ui.phone_words import PhoneWords
from agentassist.ui.widgets.boxes import beside, emptied, stacked
from agentassist.ui.widgets.button import Button
from agentassist.ui.widgets.card import label
from agentassist.ui.widgets.flow import Flow
from agentassist.ui.widgets.sign import Sign


class PhoneFinding(QWidget):
    """Asks nobody anything: it looks who listens, and which folders there are.

    Args:
        look: Colours and icons of the moment.
        send: Takes wishes.
    """

    picked = Signal(object)
    """A ``FoundPhone`` that is to be used."""

    def __init__(self, look: Look, send: Send) -> None:
        super().__init__()
        self._look, self._send, self._words = look, send, PhoneWords(self)
        self._looking = False
        self._shown: tuple[tuple[FoundPhone, ...] | None, frozenset[str]] | None = None
        self.button = Button(look, self.tr("Look what is on this computer"), "search")
        self.button.setObjectName("phones-find")
        self.button.clicked.connect(self._turn)
        self.state = label(role="dim", wrap=True)
        self.offers: list[Button] = []
        line, self._list = QWidget(), QWidget()
        Flow(line, 8).addWidget(self.button)
        self._rows = stacked(self._list, 6)
        column = stacked(self, 6)
        for part in (line, self.state, self._list):
            column.addWidget(part)
        self.state.hide()

    def show_found(self, setup: PhoneSetup, on: frozenset[str]) -> None:
        """Show what was found; ``on`` are the names of the phones that are switched on."""
        self._looking = setup.looking
        self.button.set_words(
            self.tr("Stop looking") if setup.looking else self.tr("Look what is on this computer")
        )
        said = self._said(setup)
        self.state.setText(said)
        self.state.setVisible(bool(said))
        if (setup.found, on) != self._shown:
            self._shown = (setup.found, on)
            self._fill(setup.found or (), on)

    def _said(self, setup: PhoneSetup) -> str:
        if setup.looking:
            return self.tr("Looking …")
        if setup.found is None:
            return ""
        return self.tr("Found:") if setup.found else self.tr("No phone that we know was found here.")

    def _fill(self, found: tuple[FoundPhone, ...], on: frozenset[str]) -> None:
        emptied(self._rows)
        self.offers = []
        for one in found:
            self._rows.addWidget(self._row(one, is_on=one.name in on))

    def _row(self, found: FoundPhone, *, is_on: bool) -> QWidget:
        row = QWidget()
        line = beside(row, 8)
        line.addWidget(Sign(self._look, "phone", "accent"))
        words = self._words.found(found)
        line.addWidget(label(words, wrap=True), 1)
        deed = self.tr("On already") if is_on else self._deed(found)
        button = Button(self._look, deed)
        button.set_words(deed, f"{deed}: {self._words.title(found.name)}")
        button.setEnabled(not is_on)
        button.clicked.connect(lambda: self.picked.emit(found))
        self.offers.append(button)
        line.addWidget(button)
        return row

    def _deed(self, found: FoundPhone) -> str:
        return self.tr("Switch on") if found.settings else self.tr("Show how")

    @Slot()
    def _turn(self) -> None:
        self._send(StopLooking() if self._looking else LookForPhones())

    def hideEvent(self, event: QHideEvent) -> None:
        """Look no longer when nobody does."""
        super().hideEvent(event)
        if self._looking:
            self._looking = False
            self._send(StopLooking())
