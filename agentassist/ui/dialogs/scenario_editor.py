"""One scenario, written as a form and as a text side by side; what is typed is never lost, saved or not."""

from dataclasses import replace

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QSplitter, QTabWidget, QWidget

from agentassist.core.messages import (
    BeginPractice,
    CloseWriting,
    DeleteScenario,
    DropWriting,
    SaveScenario,
    ScenarioTyped,
    TryScenario,
)
from agentassist.core.writing import Add, Change, ScenarioForm, Take, Writing
from agentassist.ui.dialogs.pending_changes import PendingChanges
from agentassist.ui.dialogs.scenario_bar import ScenarioBar
from agentassist.ui.dialogs.scenario_form import ScenarioFields
from agentassist.ui.dialogs.scenario_trial import ScenarioTrial
from agentassist.ui.look import Look
from agentassist.ui.panel import Send
from agentassist.ui.practice_words import PracticeWords
from agentassist.ui.scenario_words import ScenarioWords
from agentassist.ui.widgets.boxes import beside, stacked
from agentassist.ui.widgets.button import Button
from agentassist.ui.widgets.elided import Elided
from agentassist.ui.widgets.fault_list import FaultList
from agentassist.ui.widgets.signed_lines import SignedLines
from agentassist.ui.widgets.yaml_field import YamlField
from agentassist.ui.words import isolated

PAUSE_MS, LONGEST_MS = 300, 3000
"""After a pause the text is kept and looked at; nothing typed waits longer than the second."""
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
        self._pending = PendingChanges()
        self._told: ScenarioTyped | None = None
        self.back = Button(look, self.tr("All exercises"), "arrow-left", "link")
        self.state = Elided(role="dim")
        self.notes = SignedLines(look, "dim")
        self.form, self.trial = ScenarioFields(look), ScenarioTrial(look)
        self.tabs = QTabWidget()
        self.text = YamlField(look, self.tr("Text of the scenario"))
        self.text.setObjectName("scenario-text")
        self.faults, self.bar = FaultList(look), ScenarioBar(look)
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._longest = QTimer(self, singleShot=True, interval=LONGEST_MS)
        self._connect()
        self._lay_out()

    def _connect(self) -> None:
        for timer in (self._pause, self._longest):
            timer.timeout.connect(self.tell)
        self.text.edited.connect(self._typed)
        self.form.changed.connect(self._change)
        self.back.clicked.connect(self._leave)
        self.faults.asked.connect(self.text.go_to)
        self.bar.drop.clicked.connect(self._discard)
        self.bar.delete.clicked.connect(lambda: self._send(DeleteScenario(self._own)))
        self.bar.attempt.clicked.connect(self.try_now)
        self.bar.ring.clicked.connect(lambda: self._send(BeginPractice(self._own)))
        self.bar.save.clicked.connect(self.save_now)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Save), self, self.save_now)

    def _lay_out(self) -> None:
        top, right = beside(spacing=8), QWidget()
        top.addWidget(self.back)
        top.addStretch(1)
        top.addWidget(self.state)
        self.tabs.tabBar().setAccessibleName(self.tr("Parts of the editor"))
        self.tabs.addTab(self.form, self.tr("Form"))
        self.tabs.addTab(self.trial, self.tr("Three reps"))
        written = stacked(right, 6)
        written.addWidget(self.text, 1)
        written.addWidget(self.faults)
        sides = QSplitter(Qt.Orientation.Horizontal)
        sides.setChildrenCollapsible(False)
        sides.addWidget(self.tabs)
        sides.addWidget(right)
        sides.setSizes([WIDE, WIDE])
        column = stacked(self, 8)
        column.addLayout(top)
        column.addWidget(self.notes)
        column.addWidget(sides, 1)
        column.addWidget(self.bar)

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
        return ScenarioTyped(self._id, self.text.text, self._pending.all, caret)

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
            self.text.go_to(self._writing.faults[0].line)

    @Slot()
    def try_now(self) -> None:
        """Let the three try what stands there."""
        if self._writing is not None:
            self._told = self.typed
            self.tabs.setCurrentWidget(self.trial)
            self._send(TryScenario(self.typed))

    def _take(self, writing: Writing) -> None:
        self._pending.forget()
        self._told = None
        self.text.show_text(writing.text)
        self.text.document().clearUndoRedoStacks()
        taken = self.tr("Taken out: {words}. Look for other names before you save.")
        words = PracticeWords().listed(map(isolated, writing.taken_out))
        self.notes.show_lines((("info", taken.format(words=words)),) if writing.taken_out else ())
        self.form.show_form(writing.form or ScenarioForm())
        self.tabs.setCurrentWidget(self.form)

    def _follow(self, writing: Writing) -> None:
        """Take over what the form changed in the text, and show what the text says now."""
        if writing.form is not None and self._pending.arrived(writing.changes):
            self.text.show_text(writing.text)
        if writing.form is None or not self._pending:
            self.form.show_form(writing.form)
        self.form.show_faults(writing.faults or ())
        self.text.show_faulty(fault.line for fault in writing.faults or ())
        self.faults.show_faults(writing.faults or ())
        if self._pending:
            self._typed()

    @Slot(object)
    def _change(self, change: Change) -> None:
        """Have the form's change made in the text; an entry comes or goes at once."""
        if self._pending.add(change):
            if isinstance(change, Add | Take):
                self.tell()
            else:
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

    def _show_trial(self) -> None:
        writing = self._writing
        if writing is not None:
            changed = writing.trial is not None and writing.trial.text != self.text.text
            form = writing.form or ScenarioForm()
            self.trial.show_trial(writing.trial, form, trying=writing.trying, changed=changed)
            self.bar.attempt.setEnabled(not writing.trying and not writing.faults)

    def _show_state(self) -> None:
        writing = self._writing
        if writing is None:
            return
        saved = bool(writing.own) and self.text.text == writing.saved and not self._pending
        unsaved = self.tr("Not saved yet. Nothing you typed is lost.")
        self.state.say(self.tr("Saved") if saved else unsaved)
        self.bar.show_state(saved=saved)
