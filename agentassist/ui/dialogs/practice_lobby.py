"""What there is to practise: the next step of a path, the exercises and the chosen one, the ways onward."""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from agentassist.core.learning import call_key
from agentassist.core.messages import BeginPractice, GiveTo, OpenReport, PlayWanted, TakeFrom, TakeStep
from agentassist.core.practice import Exercise, PracticeRoom
from agentassist.ui.dialogs.left_out_card import LeftOutCard
from agentassist.ui.dialogs.practice_choice import PracticeChoice
from agentassist.ui.dialogs.practice_files import PracticeFiles
from agentassist.ui.dialogs.practice_list import PracticeList
from agentassist.ui.dialogs.practice_paths import PathCard
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


class PracticeLobby(QWidget):
    """From here everything else of the page is opened.

    Args:
        send: Where wishes go.
        look: Colours and icons of the moment.
    """

    def __init__(self, send: Send, look: Look) -> None:
        super().__init__()
        self._send = send
        self._shown: PracticeRoom | None = None
        self.list = PracticeList(look)
        self.choice = PracticeChoice(look, self.list.model)
        self.left_out = LeftOutCard(look)
        self.faults, self.empty = SignedLines(look, "dim"), self._nothing()
        self.path, self.files = PathCard(look), PracticeFiles(send, look)
        self._connect()
        self._lay_out()

    def _connect(self) -> None:
        self.list.chosen.connect(self.choice.show_exercise)
        self.list.chosen.connect(self._turn_to)
        self.list.begun.connect(lambda: self.choice.begin(hidden=False))
        self.choice.begun.connect(lambda exercise, hidden: self._send(BeginPractice(exercise, hidden)))
        self.choice.opened.connect(lambda run: self._send(OpenReport(run)))
        self.choice.give.given.connect(lambda who: self._send(GiveTo(who, self._chosen)))
        self.choice.give.taken.connect(lambda who: self._send(TakeFrom(who, self._chosen)))
        self.path.taken.connect(lambda step: self._send(TakeStep(step.id, step.call)))
        self.files.play.clicked.connect(self._play)

    def _lay_out(self) -> None:
        self.sides = QWidget()
        sides = beside(self.sides, 16)
        sides.addWidget(self.list, LIST_SHARE)
        sides.addWidget(self.choice, CHOICE_SHARE)
        column = stacked(self, 8)
        for above in (self.left_out, self.faults, self.empty, self.path):
            column.addWidget(above)
        column.addWidget(self.sides, 1)
        column.addStretch()
        column.addWidget(self.files)

    def _nothing(self) -> Card:
        empty = Card()
        empty.column.addWidget(label(self.tr("Nothing to practise yet"), "head"))
        how = self.tr(
            "Practice calls come with your company's content: text files in the folder “{folder}” of its "
            "pack, one a call. You can bring your own here; the sample company has some to try."
        )
        empty.column.addWidget(label(how.format(folder=left_to_right(FOLDER)), "dim", wrap=True))
        return empty

    @property
    def _chosen(self) -> str:
        return call_key(self.choice.exercise.id) if self.choice.exercise else ""

    def show_room(self, now: PracticeRoom, *, trains: bool) -> None:
        """Show what there is; only whoever trains gives something to somebody."""
        was, self._shown = self._shown, now
        if was is None or now.exercises is not was.exercises:
            self._show_exercises(now.exercises)
        if was is None or now.faults != was.faults:
            self._show_faults(now.faults)
        self.left_out.show_left_out(now.left_out)
        self.choice.show_waiting(waiting=now.waiting)
        self.path.show_path(next((one for one in now.paths if one.yours and one.next), None))
        self.files.follow.setVisible(bool(now.paths))
        self.choice.give.setVisible(trains)
        self._show_gifts()

    def _show_exercises(self, exercises: tuple[Exercise, ...] | None) -> None:
        self.empty.setVisible(exercises == ())
        self.sides.setVisible(bool(exercises))
        self.list.show_exercises(exercises or ())

    def _show_faults(self, faults: tuple[str, ...]) -> None:
        told = self.tr("Not listed, for something in the file is wrong: {files}")
        files = PracticeWords().listed(map(isolated, faults))
        self.faults.show_lines((("info", told.format(files=files)),) if faults else ())

    def _show_gifts(self) -> None:
        if self._shown is not None:
            whose = tuple(gift.who for gift in self._shown.gifts if gift.what == self._chosen)
            self.choice.give.show_people(whose, self._shown.names)

    @Slot(object)
    def _turn_to(self, exercise: Exercise) -> None:
        self.files.exercise = exercise
        self._show_gifts()

    @Slot()
    def _play(self) -> None:
        if self.choice.exercise is not None:
            self._send(PlayWanted(self.choice.exercise.id))
