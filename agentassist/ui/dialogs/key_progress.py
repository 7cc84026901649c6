"""Everything is encrypted anew: how far that is. It takes seconds, before the window opens again."""

import threading
from collections.abc import Callable

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QDialog, QProgressBar

from agentassist.ui.dialogs.step import Step
from agentassist.ui.look import Look
from agentassist.ui.widgets.boxes import stacked

WIDTH_EM, HEIGHT_EM = 32, 14
Tell = Callable[[int, int], None]
"""Hears how much of how much is done, from the thread that does it."""


class KeyProgress(QDialog):
    """A bar that fills; the work goes on beside, and the window closes with its end.

    Args:
        look: Colours of the moment.
        work: Does it, in a thread of its own; what it raises is an end like any other.
    """

    _news = Signal(int, int)
    _ended = Signal()

    def __init__(self, look: Look, work: Callable[[Tell], None]) -> None:
        super().__init__()
        self.setWindowTitle(self.tr("A new key for your data"))
        self.setMinimumSize(round(WIDTH_EM * look.em), round(HEIGHT_EM * look.em))
        self.step = Step(
            look,
            self.tr("Your data is encrypted anew"),
            self.tr("Please leave the computer on. Should it go off all the same, nothing is lost."),
        )
        self.bar = QProgressBar()
        self.bar.setAccessibleName(self.tr("Encrypted so far"))
        self.step.body.addWidget(self.bar)
        stacked(self).addWidget(self.step)
        self._news.connect(self._show)
        self._ended.connect(self.accept)
        self._thread = threading.Thread(target=self._done, args=(work,), name="key", daemon=True)

    def run(self) -> None:
        """Do the work and return when it is done."""
        self._thread.start()
        self.exec()
        self._thread.join()

    def reject(self) -> None:
        """Stay: half of it would have to be done again."""

    def _done(self, work: Callable[[Tell], None]) -> None:
        try:
            work(self._news.emit)
        finally:
            self._ended.emit()

    @Slot(int, int)
    def _show(self, done: int, of: int) -> None:
        self.bar.setRange(0, of)
        self.bar.setValue(done)
