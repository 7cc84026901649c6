"""Practice: calls to try, how far the rep is with each, and what the last one came to."""

from typing import Self

from PySide6.QtCore import Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QStackedWidget, QWidget

from agentassist.core.messages import (
    BeginPractice,
    BringScenario,
    CloseReport,
    ForgetRun,
    GiveScenario,
    HearAs,
    OpenReport,
    PlayWanted,
    PracticeWanted,
    RateRun,
    WriteReport,
)
from agentassist.core.practice import Exercise, PracticeRoom
from agentassist.core.screen import Screen
from agentassist.ui.dialogs.ask_place import ask_file, ask_reading
from agentassist.ui.dialogs.bench_page import BenchPage
from agentassist.ui.dialogs.join_trainer import JoinPane
from agentassist.ui.dialogs.left_out_card import LeftOutCard
from agentassist.ui.dialogs.practice_choice import PracticeChoice
from agentassist.ui.dialogs.practice_list import PracticeList
from agentassist.ui.dialogs.practice_report import PracticeScorecard
from agentassist.ui.look import Look
from agentassist.ui.panel import Send
from agentassist.ui.practice_words import PracticeWords
from agentassist.ui.scorecard_file import file_name, with_ending
from agentassist.ui.widgets.boxes import beside, stacked
from agentassist.ui.widgets.button import Button
from agentassist.ui.widgets.card import Card, label
from agentassist.ui.widgets.flow import Flow
from agentassist.ui.widgets.signed_lines import SignedLines
from agentassist.ui.words import isolated, left_to_right

FOLDER = "scenarios"
SCENARIOS, STORIES = "*.yaml *.yml", "*.twee *.tw *.json"
"""What files of them are called."""
STORY_KINDS = {"twee": "Twee", "ink.json": "Ink"}
"""How files of stories end, and in which format they are."""
LIST_SHARE, CHOICE_SHARE = 10, 11
"""How the two share the width."""


class PracticePage(BenchPage):
    """The exercises and the chosen one, or the scorecard of a call: that needs the whole width."""

    icon = "headset"

    def __init__(self, send: Send, look: Look) -> None:
        super().__init__(send, look)
        self._shown: PracticeRoom | None = None
        self.list = PracticeList(look)
        self.choice = PracticeChoice(look, self.list.model)
        self.card = PracticeScorecard(look)
        self.left_out = LeftOutCard(look)
        self.faults, self.empty = SignedLines(look, "dim"), self._nothing()
        self.bring = Button(look, self.tr("Bring a scenario…"), "file-up", "link")
        self.give = Button(look, self.tr("Save its file…"), "download", "link")
        self.play = Button(look, self.tr("Play the caller…"), "user", "link")
        self.join, self.joining = Button(look, self.tr("Join a trainer…"), "users", "link"), JoinPane(look)
        self.steps, self.room = QStackedWidget(), QWidget()
        self._connect()
        self._lay_out()

    def _connect(self) -> None:
        self.list.chosen.connect(self.choice.show_exercise)
        self.list.begun.connect(lambda: self.choice.begin(hidden=False))
        self.choice.begun.connect(lambda exercise, hidden: self.send(BeginPractice(exercise, hidden)))
        self.choice.opened.connect(lambda run: self.send(OpenReport(run)))
        self.card.back.clicked.connect(lambda: self.send(CloseReport()))
        self.card.rated.connect(lambda run, rating: self.send(RateRun(run, rating)))
        self.card.corrected.connect(lambda place, acts: self.send(HearAs(place, acts)))
        self.card.removed.connect(lambda run: self.send(ForgetRun(run)))
        self.card.saved.connect(self._ask_place)
        self.bring.clicked.connect(self._ask_scenario)
        self.give.clicked.connect(self._ask_copy)
        self.play.clicked.connect(self._play)
        self.join.clicked.connect(self._open_joining)
        self.joining.left.connect(self._close_joining)
        self.joining.wished.connect(self.send)

    def _lay_out(self) -> None:
        self.sides = QWidget()
        sides = beside(self.sides, 16)
        sides.addWidget(self.list, LIST_SHARE)
        sides.addWidget(self.choice, CHOICE_SHARE)
        room = stacked(self.room, 8)
        room.addWidget(self.left_out)
        room.addWidget(self.faults)
        room.addWidget(self.empty)
        room.addWidget(self.sides, 1)
        room.addStretch()
        self.steps.addWidget(self.room)
        self.steps.addWidget(self.card)
        self.steps.addWidget(self.joining)
        more = Flow(spacing=4)
        for button in (self.play, self.join, self.bring, self.give):
            more.addWidget(button)
        room.addLayout(more)
        column = stacked(self, 8)
        column.addWidget(label(self.title(), "title"))
        column.addWidget(self.steps, 1)

    def _nothing(self) -> Card:
        empty = Card()
        empty.column.addWidget(label(self.tr("Nothing to practise yet"), "head"))
        how = self.tr(
            "Practice calls come with your company's content: text files in the folder “{folder}” of its "
            "pack, one a call. You can bring your own here; the sample company has some to try."
        )
        empty.column.addWidget(label(how.format(folder=left_to_right(FOLDER)), "dim", wrap=True))
        return empty

    def title(self) -> str:
        """Return what the page is called."""
        return self.tr("Practice")

    def inherit(self, old: Self) -> None:
        """Go on with what was looked for and chosen."""
        self.list.field.setText(old.list.field.text())
        if old.choice.exercise is not None:
            self.list.choose(old.choice.exercise.id)
        self.joining.address.setText(old.joining.address.text())
        self.joining.code.setText(old.joining.code.text())
        if old.steps.currentWidget() is old.joining:
            self.steps.setCurrentWidget(self.joining)

    def showEvent(self, event: QShowEvent) -> None:
        """Ask for the exercises whenever somebody looks: some may be due by now."""
        super().showEvent(event)
        self.send(PracticeWanted())

    def show_screen(self, screen: Screen) -> None:
        """Make the page match ``screen.bench.practice``."""
        now, was = screen.bench.practice, self._shown
        if now is was:
            return
        self._shown = now
        if was is None or now.exercises is not was.exercises:
            self._show_exercises(now.exercises)
        if was is None or now.faults != was.faults:
            self._show_faults(now.faults)
        self.left_out.show_left_out(now.left_out)
        self.choice.show_waiting(waiting=now.waiting)
        self.joining.show_joining(now.joining)
        self._show_report(now)

    def _show_exercises(self, exercises: tuple[Exercise, ...] | None) -> None:
        self.empty.setVisible(exercises == ())
        self.sides.setVisible(bool(exercises))
        self.list.show_exercises(exercises or ())

    def _show_faults(self, faults: tuple[str, ...]) -> None:
        told = self.tr("Not listed, for something in the file is wrong: {files}")
        files = PracticeWords(self).listed(map(isolated, faults))
        self.faults.show_lines((("info", told.format(files=files)),) if faults else ())

    def _show_report(self, now: PracticeRoom) -> None:
        if now.report is None:
            away = self.steps.currentWidget() is self.card
            if self.steps.currentWidget() is not self.joining:
                self.steps.setCurrentWidget(self.room)
            if away and self.isVisible():
                self.list.rows.setFocus()
            return
        self.card.show_report(now.report, mends=now.mends)
        if self.steps.currentWidget() is not self.card:
            self.steps.setCurrentWidget(self.card)
            if self.isVisible():
                self.card.take_focus()

    @Slot()
    def _ask_scenario(self) -> None:
        kinds = self.tr("Scenarios and stories") + f" ({SCENARIOS} {STORIES})"
        ask_reading(self, self.tr("Bring a scenario"), kinds, lambda path: self.send(BringScenario(path)))

    @Slot()
    def _ask_copy(self) -> None:
        exercise = self.choice.exercise
        if exercise is not None:
            dialog = ask_file(
                self,
                self.tr("Save the file of this scenario"),
                f"{exercise.id}.yaml",
                lambda path: self.send(GiveScenario(exercise.id, path)),
            )
            story = self.tr("Story in {format}")
            kinds = {"yaml": self.tr("Scenario")} | {
                end: story.format(format=name) for end, name in STORY_KINDS.items()
            }
            dialog.setNameFilters([f"{kind} (*.{end})" for end, kind in kinds.items()])

    @Slot()
    def _play(self) -> None:
        if self.choice.exercise is not None:
            self.send(PlayWanted(self.choice.exercise.id))

    @Slot()
    def _open_joining(self) -> None:
        self.steps.setCurrentWidget(self.joining)
        self.joining.take_focus()

    @Slot()
    def _close_joining(self) -> None:
        self.steps.setCurrentWidget(self.room)
        self.join.setFocus()

    @Slot(str)
    def _ask_place(self, run: str) -> None:
        report = self.card.report
        if report is not None:
            ask_file(
                self,
                self.tr("Save this scorecard"),
                file_name(report),
                lambda path: self.send(WriteReport(with_ending(path), run)),
            )
