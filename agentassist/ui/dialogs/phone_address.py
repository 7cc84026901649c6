"""The address that a phone system is told, for it to report calls to."""

from collections.abc import Mapping

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from agentassist.core.messages import ChangeToken, ShowToken, Undo
from agentassist.core.phone_setup import PhoneAbout, PhoneSetup
from agentassist.ui.look import Look
from agentassist.ui.panel import Send
from agentassist.ui.widgets.boxes import stacked
from agentassist.ui.widgets.button import Button
from agentassist.ui.widgets.copied_line import CopiedLine
from agentassist.ui.widgets.flow import Flow
from agentassist.ui.widgets.form import Form

HERE = "127.0.0.1"
SIGNED = "placetel"
"""Who signs reports with a secret."""


class PhoneAddress(QWidget):
    """Seen by whoever unfolds it, for whoever has it can report calls; it dials nothing.

    Args:
        look: Colours and icons of the moment.
        name: Of the source.
        send: Takes wishes.
    """

    def __init__(self, look: Look, name: str, send: Send) -> None:
        super().__init__()
        self._name, self._send = name, send
        self.address = CopiedLine(look, self.tr("Address to report to"))
        self.secret = CopiedLine(look, self.tr("Secret for signing"))
        self.renew = Button(look, self.tr("New address"))
        self.renew.clicked.connect(lambda: send(ChangeToken(name)))
        self.back = Button(look, self.tr("Back to the one before"), "undo-2")
        self.back.clicked.connect(lambda: send(Undo()))
        self.back.hide()
        rows, self._signed, deeds = Form(), Form(), QWidget()
        rows.add_wide(self.tr("Address to report to"), self.address)
        self._signed.add_wide(self.tr("Secret for signing"), self.secret)
        line = Flow(deeds, 8)
        line.addWidget(self.renew)
        line.addWidget(self.back)
        column = stacked(self, 8)
        for part in (rows, self._signed, deeds):
            column.addWidget(part)

    def show_token(self, about: PhoneAbout, settings: Mapping[str, str], setup: PhoneSetup) -> None:
        """Show the address, once it is known."""
        token = next((one for one in setup.tokens if one.name == self._name), None)
        host = next(iter(setup.hosts), HERE) if settings.get("lan") else HERE
        base = f"http://{host}:{settings.get('port') or about.usual('port')}"
        self.address.show_text(f"{base}{token.path}" if token else "")
        self.secret.show_text(token.token if token else "")
        self._signed.setVisible(settings.get("kind") == SIGNED)

    def showEvent(self, event: QShowEvent) -> None:
        """Ask for the token, which is on no page before somebody looks."""
        super().showEvent(event)
        if not self.address.line.text():
            self._send(ShowToken(self._name))
