"""What goes in and out of the practice page as files: scenarios, paths, scorecards, runs to hand over."""

from pathlib import Path

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from agentassist.core.messages import (
    BringScenario,
    GivePath,
    GiveScenario,
    HandOver,
    OpenRunFile,
    WriteReport,
)
from agentassist.core.practice import Exercise
from agentassist.core.practice_report import PracticeReport
from agentassist.ui.dialogs.ask_place import ask_file, ask_reading
from agentassist.ui.look import Look
from agentassist.ui.panel import Send
from agentassist.ui.scorecard_file import file_name, with_ending
from agentassist.ui.widgets.button import Button
from agentassist.ui.widgets.flow import Flow

SCENARIOS, STORIES = "*.yaml *.yml", "*.twee *.tw *.json"
"""What files of them are called."""
STORY_KINDS = {"twee": "Twee", "ink.json": "Ink"}
"""How files of stories end, and in which format they are."""


class PracticeFiles(QWidget):
    """The last line of the page, with the ways in and out and to what lies behind it.

    Args:
        send: Where wishes go.
        look: Colours and icons of the moment.
    """

    def __init__(self, send: Send, look: Look) -> None:
        super().__init__()
        self._send = send
        self.exercise: Exercise | None = None
        """The one whose file is wanted."""
        self.write = Button(look, self.tr("Write a scenario…"), "pencil", "link")
        self.play = Button(look, self.tr("Play the caller…"), "user", "link")
        self.join = Button(look, self.tr("Join a trainer…"), "users", "link")
        self.bring = Button(look, self.tr("Bring a scenario or path…"), "file-up", "link")
        self.give = Button(look, self.tr("Save its file…"), "download", "link")
        self.open = Button(look, self.tr("Open a shared run…"), "file-up", "link")
        self.follow = Button(look, self.tr("Paths"), "list-checks", "link")
        self.look_at = Button(look, self.tr("Shared with me"), "users", "link")
        self.bring.clicked.connect(self._ask_scenario)
        self.give.clicked.connect(self._ask_copy)
        self.open.clicked.connect(self._ask_run)
        row = Flow(self, 4)
        for button in (
            *(self.write, self.bring, self.give),
            *(self.play, self.join),
            *(self.open, self.follow, self.look_at),
        ):
            row.addWidget(button)

    @Slot()
    def _ask_scenario(self) -> None:
        kinds = self.tr("Scenarios, stories and paths") + f" ({SCENARIOS} {STORIES})"
        words = self.tr("Bring a scenario or path")
        ask_reading(self, words, kinds, lambda path: self._send(BringScenario(path)))

    @Slot()
    def _ask_copy(self) -> None:
        exercise = self.exercise
        if exercise is not None:
            words = self.tr("Save the file of this scenario")
            name = f"{exercise.id}.yaml"
            dialog = ask_file(self, words, name, lambda path: self._send(GiveScenario(exercise.id, path)))
            story = self.tr("Story in {format}")
            kinds = {"yaml": self.tr("Scenario")} | {
                end: story.format(format=told) for end, told in STORY_KINDS.items()
            }
            dialog.setNameFilters([f"{kind} (*.{end})" for end, kind in kinds.items()])

    @Slot()
    def _ask_run(self) -> None:
        kinds = self.tr("Shared runs") + " (*.json)"
        ask_reading(self, self.tr("Open a shared run"), kinds, lambda path: self._send(OpenRunFile(path)))

    @Slot(str)
    def ask_path(self, path_id: str) -> None:
        """Ask where the file of a path goes."""
        words = self.tr("Save the file of this path")
        ask_file(self, words, f"{path_id}.yaml", lambda path: self._send(GivePath(path_id, path)))

    def ask_scorecard(self, report: PracticeReport) -> None:
        """Ask where a scorecard goes."""
        words, run = self.tr("Save this scorecard"), report.run_id
        ask_file(self, words, file_name(report), lambda path: self._send(WriteReport(with_ending(path), run)))

    def ask_hand(self, report: PracticeReport) -> None:
        """Ask where a run goes that is handed over."""
        words, name = self.tr("Save this run for somebody else"), Path(file_name(report)).with_suffix(".json")
        ask_file(self, words, name.name, lambda path: self._send(HandOver(path, report.run_id)))
