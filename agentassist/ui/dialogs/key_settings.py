"""The key of the data and the lock: what opens it, what can be renewed, when the window locks."""

from collections.abc import Callable

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from agentassist.core.key_care import KeyView, KeyWish
from agentassist.core.messages import KeysWanted, WantKey, WantLock
from agentassist.ui.look import Look
from agentassist.ui.panel import Send
from agentassist.ui.widgets.boxes import beside, stacked
from agentassist.ui.widgets.button import Button
from agentassist.ui.widgets.card import label
from agentassist.ui.widgets.choice_box import ChoiceBox
from agentassist.ui.widgets.flow import Flow
from agentassist.ui.widgets.form import Form

MINUTES = (5, 15, 30, 60)


class KeySettings(QWidget):
    """What opens the data, a button for each thing to be done about it, and the lock.

    Args:
        look: Colours of the moment.
        choose: Takes choices.
        send: Takes wishes.
    """

    def __init__(self, look: Look, choose: Callable[..., None], send: Send) -> None:
        super().__init__()
        self._send = send
        self._shown: KeyView | None = None
        self.state = label(wrap=True)
        self.code = self._button(look, self.tr("New recovery code…"), "", KeyWish.CODE)
        self.key = self._button(look, self.tr("Change the key…"), "", KeyWish.KEY)
        self.keyring = self._button(look, self.tr("Use the keyring of this desktop"), "", KeyWish.KEYRING)
        self.passphrase = self._button(look, self.tr("Choose a passphrase…"), "", KeyWish.PASSPHRASE)
        never = [("0", self.tr("Never"))]
        times = [(str(each), self.tr("%Ln minute(s)", "", each)) for each in MINUTES]
        self.after = ChoiceBox(look, self.tr("Lock after"), times + never)
        self.after.setObjectName("settings-lock-after")
        self.after.picked.connect(lambda code: choose(lock_after_min=int(code)))
        self.lock = Button(look, self.tr("Lock now"), "eye-off")
        self.lock.clicked.connect(lambda: send(WantLock()))
        self._lay_out()

    def _button(self, look: Look, words: str, icon: str, wish: KeyWish) -> Button:
        made = Button(look, words, icon)
        made.clicked.connect(lambda: self._send(WantKey(wish)))
        return made

    def _lay_out(self) -> None:
        self.buttons = QWidget()
        flow = Flow(self.buttons)
        for button in (self.code, self.key, self.keyring, self.passphrase):
            flow.addWidget(button)
        row = QWidget()
        line = beside(row, 8)
        line.addWidget(self.after, 1)
        line.addWidget(self.lock)
        rows = Form()
        rows.add(self.tr("Lock after"), row)
        means = self.tr(
            "When nothing was typed or clicked for so long, or the desktop is locked, the window hides what "
            "it shows and forgets the key. Nothing typed is lost. A call keeps it open."
        )
        column = stacked(self, 8)
        for part in (self.state, self.buttons, label(means, wrap=True), rows):
            column.addWidget(part)
        self.show_keys(KeyView())

    def showEvent(self, event: QShowEvent) -> None:
        """Ask what opens the data, whenever somebody looks."""
        super().showEvent(event)
        self._send(KeysWanted())

    def show_minutes(self, minutes: int) -> None:
        """Show after how many minutes the window locks."""
        code = str(minutes)
        if self.after.findData(code) < 0:
            self.after.addItem(self.tr("%Ln minute(s)", "", minutes), code)
        self.after.show_code(code)

    def show_keys(self, view: KeyView | None) -> None:
        """Say what opens the data; the sample company has no key of its own."""
        if view is None or view == self._shown:
            return
        self._shown = view
        self.state.setText(self._told(view))
        self.buttons.setVisible(view.own)
        self.passphrase.setVisible(view.own and (view.passphrase or not view.keyring))

    def _told(self, view: KeyView) -> str:
        if not view.own:
            return self.tr("The sample company is nobody's secret, so it has no key of its own.")
        first = self.tr("The keyring of this desktop opens your data.") if view.keyring else ""
        typed = self.tr("A passphrase opens your data.") if view.passphrase else ""
        code = (
            self.tr("If that is ever lost, your recovery code does.")
            if view.code_confirmed
            else self.tr("Nobody has typed the recovery code back yet. Please get a new one and keep it.")
        )
        return " ".join(filter(None, (first, typed, code)))
