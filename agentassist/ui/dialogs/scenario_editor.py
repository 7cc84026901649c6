"""One scenario, written as a form and as a text side by side; what is typed is never lost, saved or not."""

from dataclasses import replace

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QSplitter, QTabWidget, QWidget

from agentassist.core.messages import (
    BeginPractice,
    CloseWriting,
    DeleteScenario,
    DropWriting,
    SaveScenario,
    ScenarioTyped,
    TryScenario,
)
from agentassist.core.writing import Add, Change, Put, ScenarioForm, Take, TextFault, Writing
from agentassist.ui.dialogs.scenario_form import ScenarioFields
from agentassist.ui.dialogs.scenario_trial import ScenarioTrial
from agentassist.ui.look import Look
from agentassist.ui.panel import Send
from agentassist.ui.practice_words import PracticeWords
from agentassist.ui.scenario_words import ScenarioWords
from agentassist.ui.widgets.boxes import beside, stacked
from agentassist.ui.widgets.button import Button
from agentassist.ui.widgets.card import label
from agentassist.ui.widgets.elided import Elided
from agentassist.ui.widgets.signed_lines import SignedLines
from agentassist.ui.widgets.yaml_field import YamlField
from agentassist.ui.words import isolated

PAUSE_MS, LONGEST_MS = 300, 3000
"""After a pause the text is kept and looked at; nothing typed waits longer than the second."""
FAULTS_EM = 8.5
WIDE = 1000
"""More than there is: both sides get the same share."""


class ScenarioEditor(QWidget):
    """Form and text, what is wrong, the three reps, and the buttons.

    Args:
        look: Colours and icons of the moment.
        send: Where wishes go.
    """

    left = Signal()

    def __init__(self, look: Look, send: Send) -> None:
        super().__init__()
        self._look, self._send, self._words = look, send, ScenarioWords(self)
        self._writing: Writing | None = None
        self._pending: list[Change] = []
        self._told: ScenarioTyped | None = None
        self.back = Button(look, self.tr("All exercises"), "arrow-left", "link")
        self.state = Elided(role="dim")
        self.notes = SignedLines(look, "dim")
        self.form, self.trial = ScenarioFields(look), ScenarioTrial(look)
        self.tabs = QTabWidget()
        self.text = YamlField(look, self.tr("Text of the scenario"))
        self.text.setObjectName("scenario-text")
        self.faults = self._fault_list()
        self.sound = label(self.tr("Nothing has to be mended."), "dim", wrap=True)
        self.sound.hide()
        self.drop = Button(look, self.tr("Throw away what is not saved"), "trash-2", "link")
        self.delete = Button(look, self.tr("Delete"), "trash-2", "link")
        self.attempt = Button(look, self.tr("Let three reps try it"), "users")
        self.ring = Button(look, self.tr("Try it yourself"), "headset")
        self.save = Button(look, self.tr("Save"), "check", "primary")
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._longest = QTimer(self, singleShot=True, interval=LONGEST_MS)
        self._connect()
        self._lay_out()

    def _fault_list(self) -> QListWidget:
        faults = QListWidget()
        faults.setObjectName("scenario-faults")
        keys = QKeySequence(Qt.Key.Key_Return).toString(QKeySequence.SequenceFormat.NativeText)
        faults.setAccessibleName(self.tr("What has to be mended; {key} goes to the line").format(key=keys))
        faults.setWordWrap(True)
        faults.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        faults.setMaximumHeight(round(FAULTS_EM * self._look.em))
        faults.itemActivated.connect(self._go_to)
        faults.itemClicked.connect(self._go_to)
        return faults

    def _connect(self) -> None:
        for timer in (self._pause, self._longest):
            timer.timeout.connect(self.tell)
        self.text.edited.connect(self._typed)
        self.form.changed.connect(self._change)
        self.back.clicked.connect(self._leave)
        self.drop.clicked.connect(self._discard)
        self.delete.clicked.connect(lambda: self._send(DeleteScenario(self._own)))
        self.attempt.clicked.connect(self.try_now)
        self.ring.clicked.connect(lambda: self._send(BeginPractice(self._own)))
        self.save.clicked.connect(self.save_now)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Save), self, self.save_now)

    def _lay_out(self) -> None:
        top, buttons, right = beside(spacing=8), beside(spacing=8), QWidget()
        top.addWidget(self.back)
        top.addStretch(1)
        top.addWidget(self.state)
        self.tabs.tabBar().setAccessibleName(self.tr("Parts of the editor"))
        self.tabs.addTab(self.form, self.tr("Form"))
        self.tabs.addTab(self.trial, self.tr("Three reps"))
        written = stacked(right, 6)
        written.addWidget(self.text, 1)
        written.addWidget(self.sound)
        written.addWidget(self.faults)
        sides = QSplitter(Qt.Orientation.Horizontal)
        sides.setChildrenCollapsible(False)
        sides.addWidget(self.tabs)
        sides.addWidget(right)
        sides.setSizes([WIDE, WIDE])
        for button in (self.drop, self.delete):
            buttons.addWidget(button)
        buttons.addStretch(1)
        for button in (self.attempt, self.ring, self.save):
            buttons.addWidget(button)
        column = stacked(self, 8)
        column.addLayout(top)
        column.addWidget(self.notes)
        column.addWidget(sides, 1)
        column.addLayout(buttons)

    @property
    def _id(self) -> str:
        return self._writing.id if self._writing else ""

    @property
    def _own(self) -> str:
        return self._writing.own if self._writing else ""

    @property
    def typed(self) -> ScenarioTyped:
        """What stands in the text, and what the form wants changed in it."""
        caret = self.text.caret if self.text.hasFocus() else None
        return ScenarioTyped(self._id, self.text.text, tuple(self._pending), caret)

    def show_writing(self, writing: Writing) -> None:
        """Show a scenario; while somebody types into it, only what is known of it follows."""
        was = self._writing
        if was is None or was.revision != writing.revision:
            self.flush()
            self._take(writing)
        self._writing = writing
        if was is not None and was.id != writing.id and was.revision == writing.revision:
            # Saved under its own name: whatever was typed meanwhile is told again, as that one's.
            self._told = None
            self._typed()
        if writing.faults is not None and writing.before == self.text.text:
            self._follow(writing)
        self._show_trial()
        self._show_state()

    def put_away(self) -> None:
        """Show no scenario."""
        self.flush()
        self._writing = None

    def inherit(self, old: "ScenarioEditor") -> None:
        """Go on with what ``old`` was in the middle of."""
        old.flush()
        if old._writing is not None:
            self._take(old._writing)
            self._writing, self._pending = old._writing, old._pending
            self.text.show_text(old.text.text)
            self.tabs.setCurrentIndex(old.tabs.currentIndex())

    @Slot()
    def tell(self) -> None:
        """Have what is typed kept and looked at."""
        self._send_typed(self.typed)

    def flush(self) -> None:
        """Tell at once what has not been told as finished; what nobody touched is no draft."""
        if self._told is not None or self._pause.isActive():
            self._send_typed(replace(self.typed, caret=None))

    def _send_typed(self, typed: ScenarioTyped) -> None:
        self._pause.stop()
        self._longest.stop()
        if self._writing is not None and typed != self._told:
            self._told = typed
            self._send(typed)

    @Slot()
    def save_now(self) -> None:
        """Save; with faults it stays a draft, and the first of them is gone to."""
        if self._writing is None:
            return
        self._told = self.typed
        self._send(SaveScenario(self.typed))
        if self._writing.faults:
            self._lead_to(self._writing.faults[0])

    @Slot()
    def try_now(self) -> None:
        """Let the three try what stands there."""
        if self._writing is not None:
            self._told = self.typed
            self.tabs.setCurrentWidget(self.trial)
            self._send(TryScenario(self.typed))

    def _take(self, writing: Writing) -> None:
        self._pending, self._told = [], None
        self.text.show_text(writing.text)
        self.text.document().clearUndoRedoStacks()
        taken = self.tr("Taken out: {words}. Look for other names before you save.")
        words = PracticeWords(self).listed(map(isolated, writing.taken_out))
        self.notes.show_lines((("info", taken.format(words=words)),) if writing.taken_out else ())
        self.form.show_form(writing.form or ScenarioForm())
        self.tabs.setCurrentWidget(self.form)

    def _follow(self, writing: Writing) -> None:
        """Take over what the form changed in the text, and show what the text says now."""
        done, mine = writing.changes, self._pending[: len(writing.changes)]
        if writing.form is not None and len(mine) == len(done) and all(map(_alike, mine, done)):
            # A field that goes on being typed in has something newer to say.
            newer = [now for now, then in zip(mine, done, strict=True) if now != then]
            self._pending[: len(done)] = newer
            self.text.show_text(writing.text)
        if writing.form is None or not self._pending:
            self.form.show_form(writing.form)
        self.form.show_faults(writing.faults or ())
        self._show_faults(writing.faults or ())
        if self._pending:
            self._typed()

    @Slot(object)
    def _change(self, change: Change) -> None:
        """Have the form's change made in the text; of one field the last counts."""
        if isinstance(change, Add | Take):
            if any(isinstance(one, Add | Take) for one in self._pending):
                # Places are counted in the text as it stands: one after the other.
                return
            self._pending.append(change)
            self.tell()
            return
        last = self._pending[-1] if self._pending else None
        if isinstance(last, Put) and last.name == change.name:
            self._pending.pop()
        self._pending.append(change)
        self._typed()

    @Slot()
    def _typed(self) -> None:
        self._pause.start()
        if not self._longest.isActive():
            self._longest.start()
        self._show_state()

    @Slot()
    def _discard(self) -> None:
        """Throw away what is typed; told once more, it would be a draft again."""
        self._pause.stop()
        self._longest.stop()
        self._send(DropWriting(self._id))

    @Slot()
    def _leave(self) -> None:
        self.flush()
        self._send(CloseWriting())
        self.left.emit()

    def _show_faults(self, faults: tuple[TextFault, ...]) -> None:
        self.sound.setVisible(not faults)
        self.faults.setVisible(bool(faults))
        self.text.show_faulty(fault.line for fault in faults)
        self.faults.clear()
        for fault in faults:
            item = QListWidgetItem(self._words.fault(fault), self.faults)
            item.setData(Qt.ItemDataRole.UserRole, fault.line)

    @Slot(QListWidgetItem)
    def _go_to(self, item: QListWidgetItem) -> None:
        self.text.go_to(int(item.data(Qt.ItemDataRole.UserRole)))

    def _lead_to(self, fault: TextFault) -> None:
        self.text.go_to(fault.line)

    def _show_trial(self) -> None:
        writing = self._writing
        if writing is not None:
            changed = writing.trial is not None and writing.trial.text != self.text.text
            form = writing.form or ScenarioForm()
            self.trial.show_trial(writing.trial, form, trying=writing.trying, changed=changed)
            self.attempt.setEnabled(not writing.trying and not writing.faults)

    def _show_state(self) -> None:
        writing = self._writing
        if writing is None:
            return
        saved = bool(writing.own) and self.text.text == writing.saved and not self._pending
        unsaved = self.tr("Not saved yet. Nothing you typed is lost.")
        self.state.say(self.tr("Saved") if saved else unsaved)
        self.save.setEnabled(not saved)
        self.ring.setEnabled(saved)
        self.drop.setVisible(not saved)
        self.delete.setVisible(saved)


def _alike(one: Change, other: Change) -> bool:
    """Tell whether two changes are about one field, whatever they say of it."""
    if isinstance(one, Put) and isinstance(other, Put):
        return one.name == other.name
    return one == other
