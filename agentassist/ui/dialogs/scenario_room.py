"""Where scenarios are written, in the place of the page that lists them."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QStackedWidget

from agentassist.core.bench import Bench
from agentassist.core.messages import WritingsWanted
from agentassist.core.practice import Exercise
from agentassist.core.writing import Writing, WritingShelf
from agentassist.ui.dialogs.scenario_editor import ScenarioEditor
from agentassist.ui.dialogs.scenario_start import ScenarioStart
from agentassist.ui.look import Look
from agentassist.ui.panel import Send


class ScenarioRoom(QStackedWidget):
    """What to begin with, then the editor."""

    left = Signal()
    """Nobody writes any more."""

    def __init__(self, send: Send, look: Look) -> None:
        super().__init__()
        self._send = send
        self._writing: Writing | None = None
        self._shelf: WritingShelf | None = None
        self._chosen: Exercise | None = None
        self._choosing = False
        self.start, self.editor = ScenarioStart(look, send), ScenarioEditor(look, send)
        self.addWidget(self.start)
        self.addWidget(self.editor)
        self.start.back.clicked.connect(self._leave)
        self.editor.left.connect(self._leave)

    @property
    def open(self) -> bool:
        """Whether somebody writes, or is about to."""
        return self._choosing or self._writing is not None

    def begin(self, chosen: Exercise | None) -> None:
        """Ask what to begin with."""
        self._choosing, self._chosen = True, chosen
        self._send(WritingsWanted())
        self.start.show_shelf(self._shelf, chosen)
        self.setCurrentWidget(self.start)
        self.start.take_focus()

    def show_bench(self, bench: Bench) -> bool:
        """Match the screen; return whether anything is new."""
        if bench.writing is self._writing and bench.writings is self._shelf:
            return False
        was, self._writing, self._shelf = self._writing, bench.writing, bench.writings
        if self._choosing:
            self.start.show_shelf(self._shelf, self._chosen)
        if bench.writing is None:
            if was is not None:
                self.editor.put_away()
        else:
            self._choosing = False
            self.editor.show_writing(bench.writing)
            self.setCurrentWidget(self.editor)
            if was is None and self.isVisible():
                self.editor.form.places["title"].setFocus()
        return True

    def inherit(self, old: "ScenarioRoom") -> None:
        """Go on with what was being written."""
        self._writing, self._shelf = old._writing, old._shelf
        self._choosing, self._chosen = old._choosing, old._chosen
        self.editor.inherit(old.editor)
        self.start.show_shelf(self._shelf, self._chosen)
        self.setCurrentIndex(old.currentIndex())

    @Slot()
    def _leave(self) -> None:
        self._choosing = False
        self.left.emit()
