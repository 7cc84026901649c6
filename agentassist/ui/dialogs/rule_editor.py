"""One phrasing rule: typed, tried at every pause, saved once all its examples hold."""

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QLineEdit, QWidget

from agentassist.core.phrase import Suggestion
from agentassist.core.rulebook import RuleRow, RuleText, Verdict
from agentassist.ui.dialogs.rule_form import RuleForm
from agentassist.ui.look import Look
from agentassist.ui.rule_words import RuleWords
from agentassist.ui.widgets.boxes import beside, stacked
from agentassist.ui.widgets.button import Button
from agentassist.ui.widgets.card import Card, label
from agentassist.ui.widgets.sign import Sign
from agentassist.ui.widgets.tick import Tick
from agentassist.ui.words import isolated

PAUSE_MS = 150
FLAGS_SHOWN = 3


class RuleEditor(QWidget):
    """The fields, what trying them has shown, a line to try a sentence, and the buttons."""

    tried = Signal(object, str)
    """The ``RuleText`` as it stands, and a sentence to try it on."""
    saved = Signal(object)
    switched = Signal(str, bool)
    reverted = Signal(str)
    unmuted = Signal(str)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._words = RuleWords(self)
        self._verdict: Verdict | None = None
        self.row: RuleRow | None = None
        self.lang = ""
        self.form = RuleForm(look)
        self.on = Tick(look, self.tr("On for the team"))
        self.line = QLineEdit()
        self.line.setObjectName("rule-try")
        self.line.setAccessibleName(self.tr("Try a sentence"))
        self.line.setPlaceholderText(self.tr("Try a sentence…"))
        self.flags = label(wrap=True)
        self.flags.setAccessibleName(self.tr("What is noticed in it"))
        self._signs = (Sign(look, "circle-check", "good"), Sign(look, "triangle-alert", "bad"))
        self.state = label(role="dim", wrap=True)
        self.unmute = Button(look, self.tr("Unmute for me"), "ear", "link")
        self.revert = Button(look, self.tr("As it was given"), "undo-2", "link")
        self.delete = Button(look, self.tr("Delete"), "trash-2", "link")
        self.save = Button(look, self.tr("Save"), "check", "primary")
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._connect()
        self._lay_out()
        self._show_state()

    def _connect(self) -> None:
        self._pause.timeout.connect(self.try_now)
        self.form.typed.connect(self._typed)
        self.line.textEdited.connect(self._typed)
        self.on.clicked.connect(lambda ticked: self.switched.emit(self._id, ticked))
        self.save.clicked.connect(self.save_now)
        self.revert.clicked.connect(lambda: self.reverted.emit(self._id))
        self.delete.clicked.connect(lambda: self.reverted.emit(self._id))
        self.unmute.clicked.connect(lambda: self.unmuted.emit(self._id))
        QShortcut(QKeySequence(QKeySequence.StandardKey.Save), self, self.save_now)

    def _lay_out(self) -> None:
        head, told, buttons = beside(spacing=8), beside(spacing=8), beside(spacing=8)
        head.addWidget(self.on, 1)
        head.addWidget(self.unmute)
        for sign in self._signs:
            told.addWidget(sign)
        told.addWidget(self.state, 1)
        buttons.addWidget(self.delete)
        buttons.addWidget(self.revert)
        buttons.addStretch(1)
        buttons.addWidget(self.save)
        trying = Card()
        trying.column.addWidget(self.line)
        trying.column.addWidget(self.flags)
        column = stacked(self, 8)
        column.addLayout(head)
        column.addWidget(self.form, 1)
        column.addWidget(trying)
        column.addLayout(told)
        column.addLayout(buttons)

    @property
    def _id(self) -> str:
        return self.row.rule.id if self.row else ""

    @property
    def changed(self) -> bool:
        """True where the fields say something else than the rule in force."""
        return self.row is not None and self.form.rule() != self.row.rule

    def show_row(self, row: RuleRow, lang: str, draft: RuleText | None = None) -> None:
        """Open a rule, as it is in force or as it was being typed."""
        self.row, self.lang = row, lang
        self.form.show_rule(draft or row.rule, lang)
        self._show_row()
        self.try_now()

    def follow(self, row: RuleRow) -> None:
        """Take over what became of the open rule; what is being typed stays."""
        typed, self.row = self.changed, row
        if not typed:
            self.form.show_rule(row.rule, self.lang)
        self._show_row()
        self._show_state()

    def show_verdict(self, verdict: Verdict | None) -> None:
        """Show what trying has shown; one for what stood here before is too late."""
        if verdict is not None and self.row is not None and verdict.rule == self.form.rule():
            self._verdict = verdict
            self.form.show_flaws(verdict.flaws)
            if verdict.tried == self.line.text():
                self._show_flags(verdict.flags)
        self._show_state()

    @Slot()
    def try_now(self) -> None:
        """Have the rule tried as it stands."""
        self._pause.stop()
        if self.row is not None:
            self.tried.emit(self.form.rule(), self.line.text())
        self._show_state()

    @Slot()
    def save_now(self) -> None:
        """Save a rule whose examples hold; another one stays as it is, and says why."""
        if self.save.isEnabled():
            self.saved.emit(self.form.rule())

    @Slot()
    def _typed(self) -> None:
        self._pause.start()
        self._show_state()

    def _show_row(self) -> None:
        row = self.row
        self.setEnabled(row is not None)
        if row is not None:
            self.on.setChecked(not row.off)
            self.unmute.setVisible(row.muted)
            self.revert.setVisible(row.given and row.changed)
            self.delete.setVisible(not row.given and row.changed)

    def _show_state(self) -> None:
        verdict = self._verdict
        known = verdict is not None and self.row is not None and verdict.rule == self.form.rule()
        good = verdict is not None and known and not verdict.flaws
        self.save.setEnabled(good and self.changed)
        for sign, shown in zip(self._signs, (good, known and not good), strict=True):
            sign.setVisible(shown)
        self.state.setText(self._sentence(verdict if known else None))

    def _sentence(self, verdict: Verdict | None) -> str:
        if self.row is None:
            return ""
        if verdict is None:
            return self.tr("Being tried…")
        if verdict.flaws:
            return self.tr("Not saved: %n thing(s) to mend first.", "", len(verdict.flaws))
        proved = self.tr("All %Ln examples of the book come out right.", "", verdict.sentences)
        in_force = self.tr("In force.")
        return proved if self.changed else f"{proved} {in_force}"

    def _show_flags(self, flags: tuple[Suggestion, ...]) -> None:
        self.flags.setVisible(bool(self.line.text().strip()))
        nothing = self.tr("Nothing is noticed.")
        self.flags.setText("\n".join(map(self._flag, flags[:FLAGS_SHOWN])) or nothing)

    def _flag(self, flag: Suggestion) -> str:
        words = {"flagged": isolated(flag.flagged), "better": isolated(flag.better)}
        return self.tr("“{flagged}” → {better}").format(**words)
