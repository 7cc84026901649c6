"""The end of a contact in five keystrokes: how it ended, what it was about, was it solved, what is owed."""

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit

from agentassist.core.messages import AnswerResolved, ChooseOutcome, ChooseTopic, NameCaller, SetFollowUp
from agentassist.core.screen import Place, Screen, WrapUp
from agentassist.ui.look import Look
from agentassist.ui.panel import Now, Panel, Send
from agentassist.ui.widgets.answer_row import KEYS as ANSWERS
from agentassist.ui.widgets.answer_row import AnswerRow
from agentassist.ui.widgets.boxes import beside, stacked
from agentassist.ui.widgets.button import Button
from agentassist.ui.widgets.card import Card
from agentassist.ui.widgets.choice_box import ChoiceBox
from agentassist.ui.widgets.deed import add_deed
from agentassist.ui.widgets.due_row import tomorrow
from agentassist.ui.widgets.elided import Elided
from agentassist.ui.widgets.follow_up_form import FollowUpForm, FollowUpPlan
from agentassist.ui.widgets.line_field import LineField
from agentassist.ui.widgets.outcome_picker import KEYS as FIGURES
from agentassist.ui.widgets.outcome_picker import OutcomePicker
from agentassist.ui.words import Words


class WrapUpPanel(Panel):
    """One card; figures and letters answer while no field is being typed into, with Alt always."""

    place = 21
    pages = frozenset({Place.WRAPUP})
    stretch = 1

    def __init__(self, send: Send, now: Now, look: Look) -> None:
        super().__init__(send, now, look)
        self._words = Words(self)
        self._shown: WrapUp | None = None
        self.name = LineField(self.tr("Who was it?"), self.tr("Who was it? A name makes a contact"))
        self.outcomes, self.answers = OutcomePicker(look), AnswerRow(look)
        self.topic = ChoiceBox(look, self.tr("What it was about"))
        self.follow_up = FollowUpForm(look)
        self.owe = Button(look, self.tr("Follow-up"), "plus", "link")
        self._connect()
        self._add_keys()
        self._lay_out()

    def _connect(self) -> None:
        self.name.given.connect(self._name)
        self.outcomes.chosen.connect(lambda code: self.send(ChooseOutcome(code)))
        self.answers.answered.connect(lambda answer: self.send(AnswerResolved(answer)))
        self.topic.picked.connect(lambda code: self.send(ChooseTopic(code)))
        self.follow_up.planned.connect(self._plan)
        self.follow_up.dropped.connect(lambda: self.send(SetFollowUp(wanted=False)))
        self.owe.clicked.connect(lambda: self._plan(FollowUpPlan("", tomorrow(), self.look.preferences.rep)))

    def _add_keys(self) -> None:
        for figure in FIGURES:
            words = self.tr("Outcome {figure}").format(figure=figure)
            add_deed(self, f"outcome-{figure}", words, f"Alt+{figure}", partial(self.outcomes.press, figure))
        for letter, answer in ANSWERS.items():
            words = self.tr("Solved: {answer}").format(answer=self._words.resolved(answer))
            add_deed(self, f"answer-{answer}", words, f"Alt+{letter}", partial(self.answers.press, letter))

    def _lay_out(self) -> None:
        about = beside(spacing=8)
        about.addWidget(Elided(self.tr("About"), "head"))
        about.addWidget(self.topic, 1)
        about.addWidget(self.owe)
        card = Card()
        card.column.setSpacing(8)
        card.column.addWidget(self.name)
        card.column.addWidget(self.outcomes)
        card.column.addWidget(self.answers)
        card.column.addLayout(about)
        card.column.addWidget(self.follow_up)
        column = stacked(self)
        column.addWidget(card)
        column.addStretch(1)

    def show_screen(self, screen: Screen) -> None:
        """Make the card match ``screen.wrapup``."""
        now, was = screen.wrapup, self._shown
        if now is was or now is None:
            return
        self._shown = now
        self.name.setVisible(now.can_name)
        self.outcomes.show_outcomes(now.outcomes, now.outcome)
        self.answers.show_answer(now.resolved)
        if was is None or was.topics != now.topics:
            self.topic.offer((topic.id, topic.title) for topic in now.topics)
        self.topic.show_code(now.topic)
        self.follow_up.setVisible(now.follow_up)
        self.owe.setVisible(not now.follow_up)
        if now.follow_up:
            self.follow_up.show_plan(FollowUpPlan(now.follow_what, now.follow_due_ms, now.follow_owner))
        if was is None or was.interaction_id != now.interaction_id:
            self._begin()

    def _begin(self) -> None:
        """Take the next key, unless somebody is in the middle of a word or in another window."""
        typing = isinstance(QApplication.focusWidget(), QLineEdit | QPlainTextEdit)
        self.name.clear()
        if self.isActiveWindow() and not typing and self.outcomes.tiles:
            self.outcomes.tiles[0].setFocus()

    def _name(self, name: str) -> None:
        if name:
            self.send(NameCaller(name))

    def _plan(self, plan: FollowUpPlan) -> None:
        self.send(SetFollowUp(True, plan.what, plan.due_ms, plan.owner))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take a single figure or letter for an answer; Escape and Backspace go back to the groups."""
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        key = event.text().upper()
        if plain and key.isdecimal():
            self.outcomes.press(str(int(key)))
        elif plain and key in ANSWERS:
            self.answers.press(key)
        elif event.key() in (Qt.Key.Key_Escape, Qt.Key.Key_Backspace):
            self.outcomes.back()
        else:
            super().keyPressEvent(event)


PANEL = WrapUpPanel
