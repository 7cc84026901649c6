"""Practice: calls to try, how far the rep is with each, and what the last one came to."""

from typing import Self

from PySide6.QtCore import Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QStackedWidget

from agentassist.core.messages import (
    CloseReport,
    ForgetRun,
    GiveTo,
    HearAs,
    KeepReview,
    OpenShared,
    PracticeWanted,
    PutAway,
    RateRun,
    ShareRun,
    TakeFrom,
    TakeStep,
    UnshareRun,
)
from agentassist.core.practice import PracticeRoom
from agentassist.core.preferences import Profile
from agentassist.core.screen import Screen
from agentassist.core.sharing import Share
from agentassist.ui.dialogs.bench_page import BenchPage
from agentassist.ui.dialogs.join_trainer import JoinPane
from agentassist.ui.dialogs.practice_lobby import PracticeLobby
from agentassist.ui.dialogs.practice_paths import PathsView
from agentassist.ui.dialogs.practice_report import PracticeScorecard
from agentassist.ui.dialogs.scenario_room import ScenarioRoom
from agentassist.ui.dialogs.shared_list import SharedList
from agentassist.ui.look import Look
from agentassist.ui.panel import Send
from agentassist.ui.widgets.boxes import stacked
from agentassist.ui.widgets.button import Button
from agentassist.ui.widgets.card import label


class PracticePage(BenchPage):
    """The exercises, or what needs the whole width: a scorecard, a path, a scenario being written."""

    icon = "headset"

    def __init__(self, send: Send, look: Look) -> None:
        super().__init__(send, look)
        self._shown: PracticeRoom | None = None
        self._trains = False
        self.lobby = PracticeLobby(send, look)
        self.card = PracticeScorecard(look)
        self.writing, self.joining = ScenarioRoom(send, look), JoinPane(look)
        self.shares, self.paths = SharedList(look), PathsView(look)
        self.steps = QStackedWidget()
        self._connect()
        self._lay_out()

    def _connect(self) -> None:
        files = self.lobby.files
        for button, open_it in (
            (files.write, self._write),
            (files.join, self._open_joining),
            (files.follow, self._open_paths),
            (files.look_at, self._open_shares),
        ):
            button.clicked.connect(open_it)
        self.lobby.path.all_wanted.connect(self._open_paths)
        self.writing.left.connect(self._turn)
        self.joining.wished.connect(self.send)
        self.joining.left.connect(lambda: self._back_to(files.join))
        self.shares.opened.connect(lambda run: self.send(OpenShared(run)))
        self.shares.back.clicked.connect(lambda: self._back_to(files.look_at))
        self.paths.taken.connect(lambda step: self.send(TakeStep(step.id, step.call)))
        self.paths.given.connect(lambda who, what: self.send(GiveTo(who, what)))
        self.paths.taken_back.connect(lambda who, what: self.send(TakeFrom(who, what)))
        self.paths.file_wanted.connect(files.ask_path)
        self.paths.back.clicked.connect(lambda: self._back_to(files.follow))
        self._connect_card()

    def _connect_card(self) -> None:
        card = self.card
        card.back.clicked.connect(lambda: self.send(CloseReport()))
        card.rated.connect(lambda run, rating: self.send(RateRun(run, rating)))
        card.corrected.connect(lambda place, acts: self.send(HearAs(place, acts)))
        card.removed.connect(lambda run: self.send(ForgetRun(run)))
        card.saved.connect(self._ask_place)
        card.shared.connect(lambda run, on: self.send(ShareRun(run) if on else UnshareRun(run)))
        card.handed.connect(self._ask_hand)
        card.reviewed.connect(lambda review: self.send(KeepReview(review)))
        card.put_away.connect(lambda run: self.send(PutAway(run)))

    def _lay_out(self) -> None:
        for page in (self.lobby, self.card, self.writing, self.joining, self.shares, self.paths):
            self.steps.addWidget(page)
        column = stacked(self, 8)
        column.addWidget(label(self.title(), "title"))
        column.addWidget(self.steps, 1)

    def title(self) -> str:
        """Return what the page is called."""
        return self.tr("Practice")

    def inherit(self, old: Self) -> None:
        """Go on with what was looked for and chosen."""
        self.lobby.list.field.setText(old.lobby.list.field.text())
        if old.lobby.choice.exercise is not None:
            self.lobby.list.choose(old.lobby.choice.exercise.id)
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
        self._shown, self._trains = now, trains
        self.lobby.show_room(now, trains=trains)
        self.joining.show_joining(now.joining)
        self.paths.show_paths(now.paths, now.gifts, now.names, trains=trains)
        self._show_report(now)
        self._show_shared(now)

    def _show_report(self, now: PracticeRoom) -> None:
        if now.report is None:
            self._turn()
            return
        self.card.show_report(now.report, mends=now.mends)
        if self.steps.currentWidget() is not self.card:
            self.steps.setCurrentWidget(self.card)
            if self.isVisible():
                self.card.take_focus()

    def _show_shared(self, now: PracticeRoom) -> None:
        self.shares.show_shares(tuple(one for one in now.shares if one.to_judge))
        self.lobby.files.look_at.setVisible(bool(self.shares.list.rows))
        if now.report is not None:
            run = now.report.run_id
            share = next((one for one in now.shares if one.run_id == run), None) or Share(run)
            self.card.show_share(share, judging=now.judging)

    @Slot()
    def _turn(self) -> None:
        """Show the page that is open; a scorecard comes before all others."""
        if self._shown is not None and self._shown.report is not None:
            return
        now = self.steps.currentWidget()
        if self.writing.open:
            self.steps.setCurrentWidget(self.writing)
        elif now not in (self.joining, self.shares, self.paths):
            self.steps.setCurrentWidget(self.lobby)
            if now is not self.lobby and self.isVisible():
                self.lobby.list.rows.setFocus()

    def _back_to(self, button: Button) -> None:
        self.steps.setCurrentWidget(self.lobby)
        button.setFocus()

    @Slot()
    def _write(self) -> None:
        self.writing.begin(self.lobby.choice.exercise)
        self.steps.setCurrentWidget(self.writing)

    @Slot()
    def _open_joining(self) -> None:
        self.steps.setCurrentWidget(self.joining)
        self.joining.take_focus()

    @Slot()
    def _open_paths(self) -> None:
        self.steps.setCurrentWidget(self.paths)
        self.paths.back.setFocus()

    @Slot()
    def _open_shares(self) -> None:
        self.steps.setCurrentWidget(self.shares)
        self.shares.back.setFocus()

    @Slot()
    def _ask_place(self) -> None:
        if self.card.report is not None:
            self.lobby.files.ask_scorecard(self.card.report)

    @Slot()
    def _ask_hand(self) -> None:
        if self.card.report is not None:
            self.lobby.files.ask_hand(self.card.report)
