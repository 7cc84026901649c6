"""Practice: calls to try, how far the rep is with each, and what the last one came to."""

from typing import Self

from PySide6.QtCore import Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QStackedWidget, QWidget

from agentassist.core.learning import call_key
from agentassist.core.messages import (
    BeginPractice,
    CloseReport,
    ForgetRun,
    GiveTo,
    HearAs,
    KeepReview,
    OpenReport,
    OpenShared,
    PlayWanted,
    PracticeWanted,
    PutAway,
    RateRun,
    ShareRun,
    TakeFrom,
    TakeStep,
    UnshareRun,
)
from agentassist.core.practice import Exercise, PracticeRoom
from agentassist.core.preferences import Profile
from agentassist.core.screen import Screen
from agentassist.core.sharing import Share
from agentassist.ui.dialogs.bench_page import BenchPage
from agentassist.ui.dialogs.join_trainer import JoinPane
from agentassist.ui.dialogs.left_out_card import LeftOutCard
from agentassist.ui.dialogs.practice_choice import PracticeChoice
from agentassist.ui.dialogs.practice_files import PracticeFiles
from agentassist.ui.dialogs.practice_list import PracticeList
from agentassist.ui.dialogs.practice_paths import PathCard, PathsView
from agentassist.ui.dialogs.practice_report import PracticeScorecard
from agentassist.ui.dialogs.scenario_room import ScenarioRoom
from agentassist.ui.dialogs.shared_list import SharedList
from agentassist.ui.look import Look
from agentassist.ui.panel import Send
from agentassist.ui.practice_words import PracticeWords
from agentassist.ui.widgets.boxes import beside, stacked
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
        self.left_out = LeftOutCard(look)
        self.faults, self.empty = SignedLines(look, "dim"), self._nothing()
        self.files = PracticeFiles(send, look)
        self.bring, self.give = self.files.bring, self.files.give
        self.play, self.join, self.joining = self.files.play, self.files.join, JoinPane(look)
        self.write, self.writing = self.files.write, ScenarioRoom(send, look)
        self.shares = SharedList(look)
        self.path, self.paths = PathCard(look), PathsView(look)
        self._trains = False
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
        self.play.clicked.connect(self._play)
        self.join.clicked.connect(self._open_joining)
        self.joining.left.connect(self._close_joining)
        self.joining.wished.connect(self.send)
        self.card.shared.connect(lambda run, on: self.send(ShareRun(run) if on else UnshareRun(run)))
        self.card.handed.connect(self._ask_hand)
        self.card.reviewed.connect(lambda review: self.send(KeepReview(review)))
        self.card.put_away.connect(lambda run: self.send(PutAway(run)))
        self.files.look_at.clicked.connect(self._show_shares)
        self.shares.back.clicked.connect(self._leave_shares)
        self.shares.opened.connect(lambda run: self.send(OpenShared(run)))
        self._connect_paths()

    def _connect_paths(self) -> None:
        for one in (self.path, self.paths):
            one.taken.connect(lambda step: self.send(TakeStep(step.id, step.call)))
        self.path.all_wanted.connect(self._show_paths)
        self.files.follow.clicked.connect(self._show_paths)
        self.paths.back.clicked.connect(self._leave_paths)
        self.paths.given.connect(lambda who, what: self.send(GiveTo(who, what)))
        self.paths.taken_back.connect(lambda who, what: self.send(TakeFrom(who, what)))
        self.paths.file_wanted.connect(self.files.ask_path)
        self.choice.give.given.connect(lambda who: self.send(GiveTo(who, self._chosen)))
        self.choice.give.taken.connect(lambda who: self.send(TakeFrom(who, self._chosen)))
        self.list.chosen.connect(self._turn_to)

    @property
    def _chosen(self) -> str:
        return call_key(self.choice.exercise.id) if self.choice.exercise else ""

    def _lay_out(self) -> None:
        self.sides = QWidget()
        sides = beside(self.sides, 16)
        sides.addWidget(self.list, LIST_SHARE)
        sides.addWidget(self.choice, CHOICE_SHARE)
        room = stacked(self.room, 8)
        room.addWidget(self.left_out)
        room.addWidget(self.faults)
        room.addWidget(self.empty)
        room.addWidget(self.path)
        room.addWidget(self.sides, 1)
        room.addStretch()
        self.steps.addWidget(self.room)
        self.steps.addWidget(self.card)
        self.steps.addWidget(self.writing)
        self.steps.addWidget(self.joining)
        self.steps.addWidget(self.shares)
        self.steps.addWidget(self.paths)
        room.addWidget(self.files)
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
        trains = screen.preferences.profile is not Profile.REP
        if now is was and trains is self._trains:
            return
        self._trains = trains
        self._shown = now
        if was is None or now.exercises is not was.exercises:
            self._show_exercises(now.exercises)
        if was is None or now.faults != was.faults:
            self._show_faults(now.faults)
        self.left_out.show_left_out(now.left_out)
        self.choice.show_waiting(waiting=now.waiting)
        self.joining.show_joining(now.joining)
        self._show_report(now)
        self._show_shared(now)
        self._show_learning(now)

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
    def _play(self) -> None:
        if self.choice.exercise is not None:
            self.send(PlayWanted(self.choice.exercise.id))

    @Slot()
    def _write(self) -> None:
        self.writing.begin(self.choice.exercise)
        self.steps.setCurrentWidget(self.writing)

    @Slot()
    def _turn(self) -> None:
        """Show the page that is open; a scorecard comes before all others."""
        if self._shown is not None and self._shown.report is not None:
            return
        now = self.steps.currentWidget()
        if self.writing.open:
            self.steps.setCurrentWidget(self.writing)
        elif now not in (self.joining, self.shares, self.paths):
            self.steps.setCurrentWidget(self.room)
            if now is not self.room and self.isVisible():
                self.list.rows.setFocus()

    @Slot()
    def _open_joining(self) -> None:
        self.steps.setCurrentWidget(self.joining)
        self.joining.take_focus()

    @Slot()
    def _close_joining(self) -> None:
        self.steps.setCurrentWidget(self.room)
        self.join.setFocus()

    def _show_shared(self, now: PracticeRoom) -> None:
        self.shares.show_shares(tuple(one for one in now.shares if one.to_judge))
        self.files.look_at.setVisible(bool(self.shares.list.rows))
        if now.report is not None:
            run = now.report.run_id
            share = next((one for one in now.shares if one.run_id == run), None) or Share(run)
            self.card.show_share(share, judging=now.judging)

    def _show_learning(self, now: PracticeRoom) -> None:
        self.path.show_path(next((one for one in now.paths if one.yours and one.next), None))
        self.paths.show_paths(now.paths, now.gifts, now.names, trains=self._trains)
        self.files.follow.setVisible(bool(now.paths))
        self._show_gifts()

    @Slot(object)
    def _turn_to(self, exercise: Exercise) -> None:
        self.files.exercise = exercise
        self._show_gifts()

    @Slot()
    def _show_gifts(self) -> None:
        now = self._shown
        self.choice.give.setVisible(self._trains)
        if now is not None:
            whose = tuple(gift.who for gift in now.gifts if gift.what == self._chosen)
            self.choice.give.show_people(whose, now.names)

    @Slot()
    def _show_paths(self) -> None:
        self.steps.setCurrentWidget(self.paths)
        self.paths.back.setFocus()

    @Slot()
    def _leave_paths(self) -> None:
        self.steps.setCurrentWidget(self.room)
        self.files.follow.setFocus()

    @Slot()
    def _show_shares(self) -> None:
        self.steps.setCurrentWidget(self.shares)
        self.shares.back.setFocus()

    @Slot()
    def _leave_shares(self) -> None:
        self.steps.setCurrentWidget(self.room)
        self.files.look_at.setFocus()

    @Slot()
    def _ask_place(self) -> None:
        if self.card.report is not None:
            self.files.ask_scorecard(self.card.report)

    @Slot()
    def _ask_hand(self) -> None:
        if self.card.report is not None:
            self.files.ask_hand(self.card.report)
