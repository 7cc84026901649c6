"""The way back to one's own data when the keyring does not answer: a passphrase or the recovery code."""

from collections.abc import Callable

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QDialog

from agentassist.core.errors import AssistError, Trouble
from agentassist.ui.dialogs.secret_field import SecretField
from agentassist.ui.dialogs.step import Step
from agentassist.ui.look import Look
from agentassist.ui.trouble_words import TroubleWords
from agentassist.ui.widgets.boxes import stacked

WIDTH_EM, HEIGHT_EM = 36, 25


class Unlock(QDialog):
    """Asks until it opens or the rep gives up.

    Args:
        look: Colours and icons of the moment.
        try_it: Opens with what was typed; raises ``AssistError`` where it opens nothing.
        reason: Why the keyring did not do; None where there was none from the start.
        passphrase: True where a passphrase was chosen; else only the recovery code helps.
    """

    def __init__(
        self, look: Look, try_it: Callable[[str], None], reason: Trouble | None, *, passphrase: bool
    ) -> None:
        super().__init__()
        self._try_it = try_it
        self.setWindowTitle(self.tr("Open your data"))
        self.setMinimumSize(round(WIDTH_EM * look.em), round(HEIGHT_EM * look.em))
        why = (TroubleWords(self).said(reason, {}),) if reason else ()
        asked = self.tr("Passphrase or recovery code") if passphrase else self.tr("Recovery code")
        self.step = Step(look, self.tr("Open your data"), *why, self.tr("It is encrypted on this computer."))
        self.field = SecretField(look, asked, hidden=passphrase)
        self.step.body.addWidget(self.field)
        self.step.buttons.addStretch(1)
        self.close_button = self.step.add_button(self.tr("Not now"))
        self.close_button.clicked.connect(self.reject)
        self.open_button = self.step.add_button(self.tr("Open"), "primary")
        self.open_button.clicked.connect(self._open)
        self.field.line.textChanged.connect(self._typed)
        column = stacked(self)
        column.addWidget(self.step)
        self._typed("")
        self.field.setFocus()

    @Slot(str)
    def _typed(self, text: str) -> None:
        self.open_button.setEnabled(bool(text.strip()))

    @Slot()
    def _open(self) -> None:
        try:
            self._try_it(self.field.text)
        except AssistError as error:
            self.step.say_trouble(error)
            self.field.line.selectAll()
            self.field.setFocus()
        else:
            self.accept()
