"""The steps of a first start: what is kept where, a passphrase where needed, the recovery code."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QApplication, QFileDialog, QGridLayout, QLabel

from agentassist.ui.dialogs.secret_field import SecretField
from agentassist.ui.dialogs.step import Step
from agentassist.ui.dialogs.strength import Strength, strength
from agentassist.ui.look import Look
from agentassist.ui.widgets.boxes import beside
from agentassist.ui.widgets.button import Button
from agentassist.ui.widgets.card import Card, label
from agentassist.ui.words import left_to_right

GROUPS_A_ROW = 3


class Welcome(Step):
    """Says what is about to happen."""

    def __init__(self, look: Look) -> None:
        super().__init__(
            look,
            self.tr("Your own data"),
            self.tr("Contacts and calls stay on this computer, in a file that only you can open."),
            self.tr("Its key goes into the keyring of this desktop, so nothing needs to be typed each day."),
        )
        self.buttons.addStretch(1)
        self.later = self.add_button(self.tr("Not now"))
        self.begin = self.add_button(self.tr("Begin"), "primary")


class PassphraseStep(Step):
    """Asks twice, and says how good it is."""

    chosen = Signal(str)

    def __init__(self, look: Look) -> None:
        super().__init__(look, self.tr("A passphrase instead"))
        self.why = label(wrap=True)
        self.first = SecretField(look, self.tr("Passphrase, at least 10 characters"))
        self.judged = label(role="dim", wrap=True)
        self.second = SecretField(look, self.tr("The same again"))
        self.second.shown.hide()
        self.first.shown.toggled.connect(self.second.shown.setChecked)
        for widget in (self.why, self.first, self.judged, self.second):
            self.body.addWidget(widget)
        self.buttons.addStretch(1)
        self.again = self.add_button(self.tr("Try the keyring again"))
        self.go = self.add_button(self.tr("Go on"), "primary")
        self.go.clicked.connect(self._choose)
        self.first.line.textChanged.connect(self._typed)
        self.second.line.textChanged.connect(self._typed)
        self._typed()

    def ask(self, why: str) -> None:
        """Say why a passphrase is needed and wait for one."""
        self.why.setText(why)
        self.first.setFocus()

    @Slot()
    def _typed(self) -> None:
        step = strength(self.first.text)
        self.judged.setText(self._said(step) if self.first.text else self._advice())
        self.first.line.setAccessibleDescription(self.judged.text())
        self.go.setEnabled(step in (Strength.GOOD, Strength.STRONG) and bool(self.second.text))

    @Slot()
    def _choose(self) -> None:
        if self.first.text.strip() == self.second.text.strip():
            self.chosen.emit(self.first.text)
            return
        self.said.say(self.tr("The two are not the same. Please type the second one again."), "bad")
        self.second.line.selectAll()
        self.second.setFocus()

    def _advice(self) -> str:
        return self.tr("Four or five everyday words are easy to remember and hard to guess.")

    def _said(self, step: Strength) -> str:
        return {
            Strength.SHORT: self.tr("Too short yet."),
            Strength.PLAIN: self.tr("Easy to guess: the same letters again and again."),
            Strength.GOOD: self.tr("Good. Another word would make it very good."),
            Strength.STRONG: self.tr("Very good."),
        }[step]


class CodeStep(Step):
    """Shows the recovery code, this once."""

    def __init__(self, look: Look) -> None:
        super().__init__(
            look,
            self.tr("Your recovery code"),
            self.tr("If the keyring or the passphrase is ever lost, only this code opens your data."),
            self.tr("It is shown this once. Write it down or print it, and keep it away from this computer."),
        )
        self.code = ""
        self._grid = QGridLayout()
        self._grid.setSpacing(12)
        self.card = Card()
        self.card.column.setContentsMargins(20, 16, 20, 16)
        self.card.column.addLayout(self._grid)
        self.card.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.copy = Button(look, self.tr("Copy"), "copy")
        self.copy.clicked.connect(self._copy)
        self.save = Button(look, self.tr("Save to a file…"), "download")
        self.save.clicked.connect(self._save)
        tools = beside(spacing=8)
        tools.addWidget(self.copy)
        tools.addWidget(self.save)
        tools.addStretch(1)
        self.body.addWidget(self.card)
        self.body.addLayout(tools)
        self.buttons.addStretch(1)
        self.go = self.add_button(self.tr("I have kept it"), "primary")

    def show_code(self, code: str) -> None:
        """Show the groups of ``code`` large enough to be copied by hand."""
        self.code = code
        groups = code.split("-")
        for at, group in enumerate(groups):
            self._grid.addWidget(_group(group), at // GROUPS_A_ROW, at % GROUPS_A_ROW)
        # The groups of a code are read from the left also in Urdu.
        self.card.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.card.setAccessibleName(
            self.tr("Recovery code: {code}").format(code=" ".join(" ".join(g) for g in groups))
        )

    @Slot()
    def _copy(self) -> None:
        QApplication.clipboard().setText(self.code)
        self.said.say(self.tr("Copied. Paste it into your password manager, or print it."), "good")

    @Slot()
    def _save(self) -> None:
        name = QFileDialog.getSaveFileName(self, self.tr("Save the recovery code"), "recovery-code.txt")[0]
        if name:
            self.write(Path(name))

    def write(self, path: Path) -> None:
        """Write the code into a file."""
        try:
            path.write_text(f"{self.code}\n", encoding="ascii")
        except OSError:
            self.said.say(self.tr("It could not be saved there. Please choose another place."), "bad")
        else:
            self.said.say(
                self.tr("Saved. Move the file to a stick or print it; do not leave it here."), "good"
            )


def _group(letters: str) -> QLabel:
    shown = label(left_to_right(letters), "code")
    shown.setAlignment(Qt.AlignmentFlag.AlignCenter)
    shown.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return shown


class AskBackStep(Step):
    """Asks the code back, so that a slip of the pen shows today and not on the day it is needed."""

    typed = Signal(str)

    def __init__(self, look: Look) -> None:
        super().__init__(
            look,
            self.tr("Type it once"),
            self.tr("From your note or printout. Spaces, dashes and small letters do not matter."),
        )
        self.field = SecretField(look, self.tr("Recovery code"), hidden=False)
        self.body.addWidget(self.field)
        self.back = self.add_button(self.tr("Show it again"), "link")
        self.buttons.addStretch(1)
        self.later = self.add_button(self.tr("Later"))
        self.go = self.add_button(self.tr("Check"), "primary")
        self.go.clicked.connect(self._check)

    def say_wrong(self) -> None:
        """Say that it is another code."""
        self.said.say(self.tr("That is not the code yet. Please compare it letter by letter."), "bad")
        self.field.line.selectAll()
        self.field.setFocus()

    @Slot()
    def _check(self) -> None:
        self.typed.emit(self.field.text)
