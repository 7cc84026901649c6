"""How three reps fared with a scenario, side by side, and what its author can mend."""

from collections.abc import Iterator

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QGridLayout, QScrollArea, QWidget

from agentassist.core.scenario import band_of
from agentassist.core.writing import DemoOutcome, DemoRep, ScenarioForm, Trial
from agentassist.ui.look import Look
from agentassist.ui.practice_words import PracticeWords
from agentassist.ui.scenario_words import ScenarioWords
from agentassist.ui.widgets.boxes import stacked
from agentassist.ui.widgets.button import Button
from agentassist.ui.widgets.card import Card, label
from agentassist.ui.widgets.conversation import Conversation
from agentassist.ui.widgets.scroll_gap import scroll_gap
from agentassist.ui.widgets.signed_lines import SignedLines
from agentassist.ui.widgets.telling import telling
from agentassist.ui.words import isolated, left_to_right

EDGE, BELOW_TABS = 8, 8
"""Room around each of the three, and above all of it, in pixels."""


class TrialColumn(Card):
    """One of the three: the score, and how the caller felt at the end."""

    def __init__(self, rep: DemoRep) -> None:
        super().__init__()
        self._practice = PracticeWords(self)
        self.name = ScenarioWords(self).rep(rep)
        self.number, self.mood = telling(role="big"), telling(role="dim")
        self.column.setContentsMargins(*(EDGE,) * 4)
        self.column.addWidget(label(self.name, "label", wrap=True))
        self.column.addWidget(self.number)
        self.column.addWidget(self.mood)
        self.column.addStretch(1)

    def show_outcome(self, outcome: DemoOutcome) -> None:
        """Show another call."""
        self.set_tone("" if outcome.apart else "warn")
        self.number.setText(left_to_right(str(outcome.score)))
        band = self._practice.band(band_of(outcome.mood))
        said = self.tr("The caller at the end: {band}, {mood} of 100")
        told = said.format(band=band, mood=left_to_right(str(round(outcome.mood))))
        self.mood.setText(told)
        self.setAccessibleName(f"{self.name}: {self._practice.scored(outcome.score)}. {told}")


class ScenarioTrial(QScrollArea):
    """Empty until somebody tries; says so while it is being done, and when the text has changed since."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._practice, self._words = PracticeWords(self), ScenarioWords(self)
        self._trial: Trial | None = None
        self.said = label(wrap=True)
        self.columns = {rep: TrialColumn(rep) for rep in DemoRep}
        self.lines, self.calls = SignedLines(look), Conversation(look)
        self.look_in = Button(look, self.tr("Read what was said"), "message-circle", "link")
        self.look_in.clicked.connect(self._unfold)
        self._lay_out()
        self.show_trial(None, ScenarioForm(), trying=False)

    def _lay_out(self) -> None:
        inside, side = QWidget(), QGridLayout()
        inside.setObjectName("page")
        for at, one in enumerate(self.columns.values()):
            side.addWidget(one, 0, at)
            side.setColumnStretch(at, 1)
        column = stacked(inside, 10)
        column.setContentsMargins(*scroll_gap())
        column.addSpacing(BELOW_TABS)
        column.addWidget(self.said)
        column.addLayout(side)
        column.addWidget(self.lines)
        column.addWidget(self.look_in, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self.calls)
        column.addStretch(1)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidget(inside)

    def show_trial(
        self, trial: Trial | None, form: ScenarioForm, *, trying: bool, changed: bool = False
    ) -> None:
        """Show how they fared; ``changed`` where the text is another one by now."""
        self.said.setText(self._sentence(trial, trying=trying, changed=changed))
        if trial is self._trial and trial is not None:
            return
        self._trial = trial
        for column in self.columns.values():
            column.setVisible(trial is not None)
        self.look_in.setVisible(trial is not None)
        self.calls.hide()
        outcomes = trial.outcomes if trial else ()
        for outcome in outcomes:
            self.columns[outcome.rep].show_outcome(outcome)
        self.lines.show_lines(tuple(line for one in outcomes for line in self._lines(one, form)))

    def _sentence(self, trial: Trial | None, *, trying: bool, changed: bool) -> str:
        if trying:
            return self.tr("Three reps are trying it. This takes a few seconds.")
        if trial is None:
            return self.tr(
                "Three reps can try your scenario: one listens, one reads a script, one does not care. "
                "Their scores should come far apart."
            )
        if changed:
            return self.tr("The text has changed since they tried it.")
        if all(one.apart for one in trial.outcomes):
            return self.tr("It tells them apart: listening pays, and nothing else does.")
        return self.tr("It does not tell them apart yet.")

    def _lines(self, one: DemoOutcome, form: ScenarioForm) -> Iterator[tuple[str, str]]:
        if said := self._words.apart(one):
            yield "triangle-alert", f"{self._words.rep(one.rep)}: {said}"
        if one.rep is not DemoRep.SKILLED:
            return
        for row in one.missed:
            yield "ring", f"{self._practice.check(row)} · {self._practice.reached(row)}"
        for goal in one.unreached:
            yield "ring", self._practice.goal_told(goal)
        for fact in one.untold:
            told = self.tr("“{fact}” never came out: {ask}")
            ask = self._practice.listed(map(isolated, self._asking(form, fact))) or "–"
            yield "ring", told.format(fact=isolated(fact), ask=ask)

    def _asking(self, form: ScenarioForm, fact: str) -> tuple[str, ...]:
        places = (at for at in range(form.count("facts")) if form.text(f"facts[{at}].id") == fact)
        return next((form.field(f"facts[{at}].ask").texts for at in places), ())

    @Slot()
    def _unfold(self) -> None:
        """Show the call of the one who listens, or put it away."""
        trial = self._trial
        if trial is not None and self.calls.isHidden():
            self.calls.show_lines(trial.outcomes[0].lines, mends=False)
            self.calls.show()
        else:
            self.calls.hide()
