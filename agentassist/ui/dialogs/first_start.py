"""The first start on one's own data: make the key, show the recovery code, ask it back."""

from collections.abc import Callable

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QDialog, QStackedWidget

from agentassist.core.errors import AssistError, Trouble
from agentassist.ui.dialogs.first_steps import AskBackStep, CodeStep, PassphraseStep, Welcome
from agentassist.ui.dialogs.step import Step
from agentassist.ui.look import Look
from agentassist.ui.widgets.boxes import stacked

WIDTH_EM, HEIGHT_EM = 40, 32
NO_KEYRING = frozenset({Trouble.KEYRING_MISSING, Trouble.KEYRING_LOCKED, Trouble.KEYRING_CHANGED})
"""What a passphrase helps against."""


class FirstStart(QDialog):
    """A few steps in an ordinary window, before any call.

    Args:
        look: Colours and icons of the moment.
        create: Makes the key behind the keyring (None) or a passphrase and returns the recovery code;
            raises ``AssistError`` where it cannot.
        confirm: Tells whether what was typed is the recovery code.
    """

    def __init__(
        self, look: Look, create: Callable[[str | None], str], confirm: Callable[[str], bool]
    ) -> None:
        super().__init__()
        self._create, self._confirm = create, confirm
        self.setWindowTitle(self.tr("Agent Assist: your own data"))
        self.setMinimumSize(round(WIDTH_EM * look.em), round(HEIGHT_EM * look.em))
        self.welcome, self.passphrase = Welcome(look), PassphraseStep(look)
        self.code, self.ask_back = CodeStep(look), AskBackStep(look)
        self.steps = QStackedWidget()
        for step in (self.welcome, self.passphrase, self.code, self.ask_back):
            self.steps.addWidget(step)
        column = stacked(self)
        column.addWidget(self.steps)
        self._connect()
        self._turn_to(self.welcome)

    def _connect(self) -> None:
        self.welcome.begin.clicked.connect(self._with_keyring)
        self.welcome.later.clicked.connect(self.reject)
        self.passphrase.again.clicked.connect(self._with_keyring)
        self.passphrase.chosen.connect(self._with_passphrase)
        self.code.go.clicked.connect(self._ask_back)
        self.ask_back.back.clicked.connect(self._show_code)
        self.ask_back.later.clicked.connect(self.accept)
        self.ask_back.typed.connect(self._check)

    @Slot()
    def _with_keyring(self) -> None:
        try:
            self._made(self._create(None))
        except AssistError as error:
            self._without_keyring(error)

    def _without_keyring(self, error: AssistError) -> None:
        if error.code not in NO_KEYRING:
            self._now().say_trouble(error)
            return
        locked = error.code is Trouble.KEYRING_LOCKED
        why = self._why_locked() if locked else self._why_none()
        self.passphrase.again.setVisible(locked)
        self.passphrase.ask(why)
        self._turn_to(self.passphrase)

    def _why_none(self) -> str:
        return self.tr(
            "This desktop has no keyring. A passphrase guards your data instead; "
            "it is asked for each time you open the app."
        )

    def _why_locked(self) -> str:
        return self.tr(
            "The keyring of this desktop is locked. Unlock it and try again, or choose a passphrase; "
            "it is then asked for each time you open the app."
        )

    @Slot(str)
    def _with_passphrase(self, chosen: str) -> None:
        try:
            self._made(self._create(chosen))
        except AssistError as error:
            self.passphrase.say_trouble(error)

    def _made(self, code: str) -> None:
        self.code.show_code(code)
        self._show_code()

    @Slot()
    def _show_code(self) -> None:
        self._turn_to(self.code)

    @Slot()
    def _ask_back(self) -> None:
        self._turn_to(self.ask_back)

    @Slot(str)
    def _check(self, typed: str) -> None:
        if self._confirm(typed):
            self.accept()
        else:
            self.ask_back.say_wrong()

    def _now(self) -> Step:
        step = self.steps.currentWidget()
        assert isinstance(step, Step)
        return step

    def _turn_to(self, step: Step) -> None:
        self.steps.setCurrentWidget(step)
        starts = {
            self.welcome: self.welcome.begin,
            self.passphrase: self.passphrase.first,
            self.code: self.code.go,
            self.ask_back: self.ask_back.field,
        }
        starts[step].setFocus()
