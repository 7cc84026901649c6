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
    PracticeWanted,
    RateRun,
    WriteReport,
)
from agentassist.core.practice import Exercise, PracticeRoom
from agentassist.core.screen import Screen
from agentassist.ui.dialogs.ask_place import ask_file, ask_reading
from agentassist.ui.dialogs.bench_page import BenchPage
from agentassist.ui.dialogs.practice_choice import PracticeChoice
from agentassist.ui.dialogs.practice_list import PracticeList
from agentassist.ui.dialogs.practice_report import PracticeScorecard
from agentassist.ui.dialogs.scenario_room import ScenarioRoom
from agentassist.ui.look import Look
from agentassist.ui.panel import Send
from agentassist.ui.practice_words import PracticeWords
from agentassist.ui.scorecard_file import file_name, with_ending
from agentassist.ui.widgets.boxes import beside, stacked
from agentassist.ui.widgets.button import Button
from agentassist.ui.widgets.card import Card, label
from agentassist.ui.widgets.signed_lines import SignedLines
from agentassist.ui.words import isolated, left_to_right

FOLDER = "scenarios"
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
        self.faults, self.empty = SignedLines(look, "dim"), self._nothing()
        self.bring = Button(look, self.tr("Bring a scenario…"), "file-up", "link")
        self.write = Button(look, self.tr("Write a scenario…"), "pencil", "link")
        self.writing = ScenarioRoom(send, look)
        self.give = Button(look, self.tr("Save its file…"), "download", "link")
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
        self.write.clicked.connect(self._write)
        self.writing.left.connect(self._turn)
        self.bring.clicked.connect(self._ask_scenario)
        self.give.clicked.connect(self._ask_copy)

    def _lay_out(self) -> None:
        self.sides = QWidget()
        sides = beside(self.sides, 16)
        sides.addWidget(self.list, LIST_SHARE)
        sides.addWidget(self.choice, CHOICE_SHARE)
        room = stacked(self.room, 8)
        room.addWidget(self.faults)
        room.addWidget(self.empty)
        room.addWidget(self.sides, 1)
        room.addStretch()
        self.steps.addWidget(self.room)
        self.steps.addWidget(self.card)
        self.steps.addWidget(self.writing)
        files = beside(spacing=4)
        files.addWidget(self.write)
        files.addWidget(self.bring)
        files.addWidget(self.give)
        files.addStretch(1)
        room.addLayout(files)
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
        self.writing.inherit(old.writing)

    def showEvent(self, event: QShowEvent) -> None:
        """Ask for the exercises whenever somebody looks: some may be due by now."""
        super().showEvent(event)
        self.send(PracticeWanted())

    def show_screen(self, screen: Screen) -> None:
        """Make the page match ``screen.bench.practice``."""
        if self.writing.show_bench(screen.bench) and self._shown is not None:
            self._turn()
        now, was = screen.bench.practice, self._shown
        if now is was:
            return
        self._shown = now
        if was is None or now.exercises is not was.exercises:
            self._show_exercises(now.exercises)
        if was is None or now.faults != was.faults:
            self._show_faults(now.faults)
        self.choice.show_waiting(waiting=now.waiting)
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
            self._turn()
            return
        self.card.show_report(now.report, mends=now.mends)
        if self.steps.currentWidget() is not self.card:
            self.steps.setCurrentWidget(self.card)
            if self.isVisible():
                self.card.take_focus()

    @Slot()
    def _write(self) -> None:
        self.writing.begin(self.choice.exercise)
        self.steps.setCurrentWidget(self.writing)

    @Slot()
    def _turn(self) -> None:
        """Show the page that is open; a scorecard comes before all others."""
        if self._shown is not None and self._shown.report is not None:
            return
        page = self.writing if self.writing.open else self.room
        away = page is self.room and self.steps.currentWidget() is not self.room
        self.steps.setCurrentWidget(page)
        if away and self.isVisible():
            self.list.rows.setFocus()

    @Slot()
    def _ask_scenario(self) -> None:
        kinds = self.tr("Scenarios") + " (*.yaml *.yml)"
        ask_reading(self, self.tr("Bring a scenario"), kinds, lambda path: self.send(BringScenario(path)))

    @Slot()
    def _ask_copy(self) -> None:
        exercise = self.choice.exercise
        if exercise is not None:
            ask_file(
                self,
                self.tr("Save the file of this scenario"),
                f"{exercise.id}.yaml",
                lambda path: self.send(GiveScenario(exercise.id, path)),
            )

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
