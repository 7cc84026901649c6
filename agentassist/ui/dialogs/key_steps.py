"""Taking care of the key: another recovery code, another key, another passphrase; step by step."""

import random
from collections.abc import Callable

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QDialog, QStackedWidget

from agentassist.core.errors import AssistError
from agentassist.core.key_care import KeyWish
from agentassist.ui.dialogs.first_steps import CodeStep, PassphraseStep
from agentassist.ui.dialogs.secret_field import SecretField
from agentassist.ui.dialogs.step import Step
from agentassist.ui.look import Look
from agentassist.ui.widgets.boxes import stacked

WIDTH_EM, HEIGHT_EM = 40, 32
GROUPS, ASKED = 6, 2
"""A code has so many groups, and so many of them are asked back."""
Make = Callable[[str | None], str]
"""Prepares what is wished, with a passphrase where one is asked for; returns the code, empty for none."""
Confirm = Callable[[tuple[int, ...], str], bool]
"""Takes which groups were asked for, counted from 0, and what was typed; where that is right, does it."""


class KeySteps(QDialog):
    """A few steps in a window of its own, between calls; closed before the last, nothing is changed.

    Args:
        look: Colours and icons of the moment.
        wish: What somebody wants.
        make: Prepares it.
        confirm: Does it.
        passphrase: True where a passphrase is to be chosen.
    """

    def __init__(
        self, look: Look, wish: KeyWish, make: Make, confirm: Confirm, *, passphrase: bool = False
    ) -> None:
        super().__init__()
        self._make, self._confirm, self._asks = make, confirm, passphrase
        self._groups = tuple(sorted(random.SystemRandom().sample(range(GROUPS), ASKED)))
        self.begin_step = self._opening(look, wish)
        self.passphrase = PassphraseStep(look)
        self.passphrase.again.hide()
        self.code, self.back = CodeStep(look), GroupsStep(look, self._groups)
        self.setWindowTitle(self.begin_step.accessibleName())
        self.setMinimumSize(round(WIDTH_EM * look.em), round(HEIGHT_EM * look.em))
        self.steps = QStackedWidget()
        for step in (self.begin_step, self.passphrase, self.code, self.back):
            self.steps.addWidget(step)
        stacked(self).addWidget(self.steps)
        self._connect()
        self.begin_step.go.setFocus()

    def _connect(self) -> None:
        self.begin_step.later.clicked.connect(self.reject)
        self.begin_step.go.clicked.connect(self._begin)
        self.passphrase.chosen.connect(self._made)
        self.code.go.clicked.connect(lambda: self._turn_to(self.back))
        self.back.again.clicked.connect(lambda: self._turn_to(self.code))
        self.back.typed.connect(self._typed)

    @Slot()
    def _begin(self) -> None:
        if self._asks:
            self.passphrase.ask(self.tr("It takes the place of the passphrase you may have had until now."))
            self._turn_to(self.passphrase)
        else:
            self._made(None)

    @Slot(str)
    def _made(self, passphrase: str | None) -> None:
        try:
            code = self._make(passphrase)
        except AssistError as error:
            self._now().say_trouble(error)
            return
        if not code:
            self.accept()
            return
        self.code.show_code(code)
        self._turn_to(self.code)

    @Slot(str)
    def _typed(self, typed: str) -> None:
        try:
            right = self._confirm(self._groups, typed)
        except AssistError as error:
            self.back.say_trouble(error)
            return
        if right:
            self.accept()
        else:
            self.back.say_wrong()

    def _now(self) -> Step:
        step = self.steps.currentWidget()
        assert isinstance(step, Step)
        return step

    def _turn_to(self, step: Step) -> None:
        self.steps.setCurrentWidget(step)
        starts = {self.passphrase: self.passphrase.first, self.code: self.code.go, self.back: self.back.field}
        starts[step].setFocus()

    def _opening(self, look: Look, wish: KeyWish) -> "OpeningStep":
        words = {
            KeyWish.CODE: (
                self.tr("A new recovery code"),
                self.tr("You will see a new code once. From then on the old one opens nothing any more."),
            ),
            KeyWish.KEY: (
                self.tr("Change the key"),
                self.tr(
                    "For the day a computer is lost or a colleague leaves: all of this is encrypted anew. "
                    "Copies made before stay under the key they have; the new one opens them too."
                ),
                self.tr("You get a new recovery code. Then the app closes the data, and opens it again."),
            ),
        }
        other = (
            self.tr("A passphrase"),
            self.tr("It opens your data where the keyring of a desktop does not."),
        )
        return OpeningStep(look, *words.get(wish, other))


class OpeningStep(Step):
    """Says what is about to happen, and that nothing has yet."""

    def __init__(self, look: Look, heading: str, *sentences: str) -> None:
        super().__init__(look, heading, *sentences)
        self.buttons.addStretch(1)
        self.later = self.add_button(self.tr("Not now"))
        self.go = self.add_button(self.tr("Begin"), "primary")


class GroupsStep(Step):
    """Asks part of the code back, from paper."""

    typed = Signal(str)

    def __init__(self, look: Look, groups: tuple[int, ...]) -> None:
        super().__init__(
            look,
            self.tr("Type a part of it"),
            self.tr("From your note or printout. Spaces, dashes and small letters do not matter."),
        )
        first, second = (at + 1 for at in groups)
        asked = self.tr("Groups {first} and {second} of the recovery code")
        self.field = SecretField(look, asked.format(first=first, second=second), hidden=False)
        self.body.addWidget(self.field)
        self.again = self.add_button(self.tr("Show it again"), "link")
        self.buttons.addStretch(1)
        self.go = self.add_button(self.tr("Check"), "primary")
        self.go.clicked.connect(lambda: self.typed.emit(self.field.text))

    def say_wrong(self) -> None:
        """Say that these are other letters."""
        self.said.say(self.tr("The code says something else there. Please compare letter by letter."), "bad")
        self.field.line.selectAll()
        self.field.setFocus()
