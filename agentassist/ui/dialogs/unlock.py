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
from agentassist.ui.widgets.tick import Tick

WIDTH_EM, HEIGHT_EM = 36, 25


class Unlock(QDialog):
    """Asks until it opens or the rep gives up.

    Args:
        look: Colours and icons of the moment.
        try_it: Opens with what was typed; raises ``AssistError`` where it opens nothing.
        reason: Why the keyring did not do; None where there was none from the start.
        passphrase: True where a passphrase was chosen; else only the recovery code helps.
        again: Opens with the keyring after all; raises ``AssistError`` where it does not.
    """

    def __init__(
        self,
        look: Look,
        try_it: Callable[[str], None],
        reason: Trouble | None,
        *,
        passphrase: bool,
        again: Callable[[], None] | None = None,
    ) -> None:
        super().__init__()
        self._try_it, self._try_again = try_it, again
        self.setWindowTitle(self.tr("Open your data"))
        self.setMinimumSize(round(WIDTH_EM * look.em), round(HEIGHT_EM * look.em))
        why = (self._why(reason),) if reason else ()
        asked = self.tr("Passphrase or recovery code") if passphrase else self.tr("Recovery code")
        self.step = Step(look, self.tr("Open your data"), *why, self.tr("It is encrypted on this computer."))
        self.field = SecretField(look, asked, hidden=passphrase)
        self.step.body.addWidget(self.field)
        self.keep = Tick(look, self.tr("Let the keyring of this desktop open it from now on"))
        # Only a keyring that answers, and has lost our key, can take it.
        self.keep.setVisible(reason is Trouble.KEYRING_CHANGED)
        self.keep.setChecked(reason is Trouble.KEYRING_CHANGED)
        self.step.body.addWidget(self.keep)
        self.again = self.step.add_button(self.tr("Try the keyring again"))
        self.again.setVisible(reason is Trouble.KEYRING_LOCKED and again is not None)
        self.again.clicked.connect(self._open_by_keyring)
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

    def _why(self, reason: Trouble) -> str:
        said = {
            Trouble.KEYRING_MISSING: self.tr(
                "No keyring answers on this desktop, so what you chose or wrote down opens your data."
            ),
            Trouble.KEYRING_LOCKED: self.tr(
                "The keyring of this desktop is locked. Unlock it and try again, or type what you wrote down."
            ),
            Trouble.KEYRING_CHANGED: self.tr(
                "This is another keyring than last time, or it has lost our key. Your data is as it was, "
                "and opens with what you chose or wrote down."
            ),
        }
        return said.get(reason) or TroubleWords().said(reason, {})

    @Slot()
    def _open_by_keyring(self) -> None:
        if self._try_again is None:
            return
        try:
            self._try_again()
        except AssistError as error:
            self.step.say_trouble(error)
        else:
            self.accept()

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
