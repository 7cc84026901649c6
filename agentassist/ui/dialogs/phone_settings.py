"""Where calls come from: by hand always, from a softphone where one is switched on."""

from collections.abc import Callable

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from agentassist.core.call import SourceStatus
from agentassist.core.preferences import SourceChoice
from agentassist.ui.look import Look
from agentassist.ui.widgets.boxes import stacked
from agentassist.ui.widgets.card import label
from agentassist.ui.widgets.form import Form
from agentassist.ui.widgets.line_field import LineField
from agentassist.ui.widgets.tick import Tick
from agentassist.ui.words import Words

SOFTPHONE = "baresip"
HOST, PORT = "127.0.0.1", "4444"
"""Where the softphone's control port is as it comes."""


class PhoneSettings(QWidget):
    """A switch for the softphone, with its address.

    Args:
        look: Colours of the moment.
        choose: Keeps the new choice of sources.
    """

    def __init__(self, look: Look, choose: Callable[..., None]) -> None:
        super().__init__()
        self._choose, self._words = choose, Words(self)
        self._sources: tuple[SourceChoice, ...] = ()
        self.on = Tick(look, self.tr("Calls from baresip on this computer"))
        self.on.setObjectName("settings-softphone")
        self.on.clicked.connect(self._switch)
        self.host = LineField(self.tr("Address of the softphone"))
        self.port = LineField(self.tr("Port of the softphone"))
        self.host.given.connect(self._switch)
        self.port.given.connect(self._switch)
        self.state = label(role="dim", wrap=True)
        self.address = Form()
        self.address.add(self.tr("Address"), self.host)
        self.address.add(self.tr("Port"), self.port)
        column = stacked(self, 8)
        column.addWidget(
            label(self.tr("Calls told by hand, by pasted number or by link always work."), wrap=True)
        )
        column.addWidget(self.on)
        column.addWidget(self.address)
        column.addWidget(self.state)

    def show_sources(self, chosen: tuple[SourceChoice, ...], told: tuple[SourceStatus, ...]) -> None:
        """Show what is switched on and how it stands."""
        self._sources = chosen
        phone = next((one for one in chosen if one.name == SOFTPHONE), None)
        settings = dict(phone.settings) if phone else {}
        self.on.setChecked(phone is not None)
        self.host.show_text(settings.get("host", HOST))
        self.port.show_text(settings.get("port", PORT))
        self.address.setVisible(phone is not None)
        self.state.setText(self._state(phone is not None, told))
        self.state.setVisible(bool(self.state.text()))

    def _state(self, on: bool, told: tuple[SourceStatus, ...]) -> str:
        status = next((one for one in told if one.source.startswith(SOFTPHONE)), None)
        if status is None or not on:
            return ""
        return self.tr("Now: {state}.").format(state=self._words.link_state(status.state))

    @Slot()
    def _switch(self) -> None:
        others = tuple(one for one in self._sources if one.name != SOFTPHONE)
        settings = (("host", self.host.text().strip() or HOST), ("port", self.port.text().strip() or PORT))
        phone = (SourceChoice(SOFTPHONE, settings),) if self.on.isChecked() else ()
        self._choose(sources=(*others, *phone))
