"""Everything of a file comes in: how far that is. The windows open again afterwards."""

import threading
from collections.abc import Callable

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QDialog, QProgressBar

from agentassist.ui.dialogs.step import Step
from agentassist.ui.look import Look
from agentassist.ui.widgets.boxes import stacked
from agentassist.ui.words import isolated

WIDTH_EM, HEIGHT_EM = 34, 16
Tell = Callable[[int, int], None]
"""Hears how much of how much is done, from the thread that does it."""


class WholeProgress(QDialog):
    """A bar that fills, and a button that leaves everything as it was.

    Args:
        look: Colours of the moment.
        file: What the file is called.
        work: Does it, in a thread of its own; what it raises is an end like any other.
        stop: Has the work end soon.
    """

    _news = Signal(int, int)
    _ended = Signal()

    def __init__(self, look: Look, file: str, work: Callable[[Tell], None], stop: Callable[[], None]) -> None:
        super().__init__()
        self._stop = stop
        heading = self.tr("Everything comes in from {file}").format(file=isolated(file))
        means = self.tr("All of it comes in, or nothing. Calls still ring in your phone meanwhile.")
        self.setWindowTitle(self.tr("Everything from a file"))
        self.setMinimumSize(round(WIDTH_EM * look.em), round(HEIGHT_EM * look.em))
        self.step = Step(look, heading, means)
        self.bar = QProgressBar()
        self.bar.setAccessibleName(self.tr("Brought in so far"))
        self.bar.setTextVisible(False)
        # A copy is made first, of which nobody knows how far it is.
        self.bar.setRange(0, 0)
        self.step.body.addWidget(self.bar)
        self.leave = self.step.add_button(self.tr("Leave all as it was"), icon="x")
        self.leave.clicked.connect(self.reject)
        self.step.buttons.insertStretch(0, 1)
        stacked(self).addWidget(self.step)
        self._news.connect(self._show)
        self._ended.connect(self.accept)
        self._thread = threading.Thread(target=self._done, args=(work,), name="everything", daemon=True)

    def run(self) -> None:
        """Do the work and return when it is done."""
        self._thread.start()
        self.exec()
        self._thread.join()

    @Slot()
    def reject(self) -> None:
        """Have it end; the window goes once everything is as it was."""
        self.leave.setEnabled(False)
        self.bar.setRange(0, 0)
        self._stop()

    def _done(self, work: Callable[[Tell], None]) -> None:
        try:
            work(self._news.emit)
        finally:
            self._ended.emit()

    @Slot(int, int)
    def _show(self, done: int, of: int) -> None:
        if self.leave.isEnabled():
            self.bar.setRange(0, of)
            self.bar.setValue(done)
