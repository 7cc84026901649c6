"""One exercise: what it is about, how far the rep is with it, and the two ways to take it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QSizePolicy, QWidget

from agentassist.core.practice import Exercise, PracticeRun
from agentassist.ui.dates import day_of
from agentassist.ui.look import Look
from agentassist.ui.practice_words import PracticeWords
from agentassist.ui.widgets.boxes import stacked
from agentassist.ui.widgets.button import Button
from agentassist.ui.widgets.card import Card, label
from agentassist.ui.widgets.chip import Chip
from agentassist.ui.widgets.exercise_delegate import state_of
from agentassist.ui.widgets.exercise_model import ExerciseModel
from agentassist.ui.widgets.flow import Flow
from agentassist.ui.widgets.give_row import GiveRow
from agentassist.ui.widgets.scrolled import scrolled
from agentassist.ui.widgets.tab_order import in_tab_order
from agentassist.ui.widgets.telling import telling
from agentassist.ui.words import isolated

SHOWN = 8
"""So many runs are listed, the newest first."""


class PracticeChoice(Card):
    """The rep's own runs only; each opens its scorecard.

    Args:
        look: Colours and icons of the moment.
        model: Says of an exercise what its row says.
    """

    begun = Signal(str, bool)
    """The exercise, and whether the prompts stay away."""
    opened = Signal(str)
    """The run whose scorecard is wanted."""

    def __init__(self, look: Look, model: ExerciseModel) -> None:
        super().__init__()
        self._look, self._model, self._words = look, model, PracticeWords(self)
        self.exercise: Exercise | None = None
        self.heading, self.caller, self.brief = telling(role="head"), telling(role="dim"), telling()
        self.meaning = label(role="dim", wrap=True)
        self.state = Chip(look)
        self.past = label(self.tr("Your last calls, with scores of 100"), "label")
        self.runs: list[Button] = []
        self.list = QWidget()
        self._column = stacked(self.list, 2)
        self.give = GiveRow(look)
        self.give.hide()
        self.practise = Button(look, self.tr("Practise"), "headset", "primary")
        self.test = Button(look, self.tr("Test yourself, without prompts"), "eye-off")
        self.practise.clicked.connect(lambda: self.begin(hidden=False))
        self.test.clicked.connect(lambda: self.begin(hidden=True))
        self.waiting = label(
            self.tr("The call is being made ready. It rings in the call window."), "dim", wrap=True
        )
        self._lay_out()

    def _lay_out(self) -> None:
        inside, buttons = QWidget(), Flow(spacing=8)
        column = stacked(inside, 10)
        state = Flow()
        state.addWidget(self.state)
        for told in (self.heading, self.caller, self.brief):
            column.addWidget(told)
        column.addLayout(state)
        for below in (self.meaning, self.past, self.list):
            column.addWidget(below)
        column.addStretch(1)
        buttons.addWidget(self.practise)
        buttons.addWidget(self.test)
        self.column.setContentsMargins(16, 14, 16, 14)
        self.column.setSpacing(10)
        self.column.addWidget(scrolled(inside), 1)
        self.column.addWidget(self.waiting)
        self.column.addWidget(self.give)
        self.column.addLayout(buttons)

    def show_exercise(self, exercise: Exercise) -> None:
        """Tell of another one."""
        if exercise == self.exercise:
            return
        self.exercise = exercise
        self.setAccessibleName(exercise.title)
        self.heading.setText(exercise.title)
        self.caller.setText(f"{isolated(exercise.caller)} · {self._model.about(exercise)}")
        self.brief.setText(exercise.brief)
        self.brief.setVisible(bool(exercise.brief))
        self.state.show_fact(state_of(self._model, exercise))
        self.meaning.setText(self._words.rung_meaning(exercise))
        self._show_runs(exercise.runs[:SHOWN])

    def show_waiting(self, *, waiting: bool) -> None:
        """Tell that a call is being made ready; another cannot begin meanwhile."""
        self.waiting.setVisible(waiting)
        self.practise.setEnabled(not waiting)
        self.test.setEnabled(not waiting)

    def begin(self, *, hidden: bool) -> None:
        """Wish for the call."""
        if self.exercise is not None and self.practise.isEnabled():
            self.begun.emit(self.exercise.id, hidden)

    def _show_runs(self, runs: tuple[PracticeRun, ...]) -> None:
        for button in self.runs:
            self._column.removeWidget(button)
            button.hide()
            button.deleteLater()
        self.runs = [self._run(run) for run in runs]
        in_tab_order(self.list, *self.runs)
        self.past.setVisible(bool(runs))
        self.list.setVisible(bool(runs))

    def _run(self, run: PracticeRun) -> Button:
        day, said = isolated(day_of(run.at_ms)), self._words.run(run)
        button = Button(self._look, f"{day} · {said}", role="link")
        button.setAccessibleName(self.tr("Scorecard of {day}: {said}").format(day=day, said=said))
        button.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        button.clicked.connect(lambda: self.opened.emit(run.id))
        self._column.addWidget(button)
        return button
