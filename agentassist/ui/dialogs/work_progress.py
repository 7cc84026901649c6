"""Work that nothing else goes on beside: how far it is. The windows open again afterwards."""

import threading
from collections.abc import Callable

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QDialog, QProgressBar

from agentassist.ui.dialogs.step import Step
from agentassist.ui.look import Look
from agentassist.ui.widgets.boxes import stacked

Tell = Callable[[int, int], None]
"""Hears how much of how much is done, from the thread that does it."""


class WorkProgress(QDialog):
    """A bar that fills; the work goes on beside, and the window closes with its end.

    Args:
        look: Colours of the moment.
        size_em: Width and height at least, in widths of a letter.
        work: Does it, in a thread of its own; what it raises is an end like any other.
    """

    _news = Signal(int, int)
    _ended = Signal()

    def __init__(self, look: Look, size_em: tuple[int, int], work: Callable[[Tell], None]) -> None:
        super().__init__()
        self._look = look
        width_em, height_em = size_em
        self.setMinimumSize(round(width_em * look.em), round(height_em * look.em))
        self.bar = QProgressBar()
        self._news.connect(self.show_progress)
        self._ended.connect(self.accept)
        self._thread = threading.Thread(target=self._done, args=(work,), name="work", daemon=True)

    def tell(self, heading: str, means: str) -> Step:
        """Say what is being done and what that means, above the bar; once, before it is shown."""
        step = Step(self._look, heading, means)
        step.body.addWidget(self.bar)
        stacked(self).addWidget(step)
        return step

    def run(self) -> None:
        """Do the work and return when it is done."""
        self._thread.start()
        self.exec()
        self._thread.join()

    def _done(self, work: Callable[[Tell], None]) -> None:
        try:
            work(self._news.emit)
        finally:
            self._ended.emit()

    @Slot(int, int)
    def show_progress(self, done: int, of: int) -> None:
        """Fill the bar."""
        self.bar.setRange(0, of)
        self.bar.setValue(done)
