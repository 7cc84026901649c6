"""Everything of a file comes in: how far that is. The windows open again afterwards."""

from collections.abc import Callable

from PySide6.QtCore import Slot

from agentassist.ui.dialogs.work_progress import Tell, WorkProgress
from agentassist.ui.look import Look
from agentassist.ui.words import isolated

SIZE_EM = (34, 16)


class WholeProgress(WorkProgress):
    """A bar that fills, and a button that leaves everything as it was.

    Args:
        look: Colours of the moment.
        file: What the file is called.
        work: Does it, in a thread of its own; what it raises is an end like any other.
        stop: Has the work end soon.
    """

    def __init__(self, look: Look, file: str, work: Callable[[Tell], None], stop: Callable[[], None]) -> None:
        super().__init__(look, SIZE_EM, work)
        self._stop = stop
        self.setWindowTitle(self.tr("Everything from a file"))
        step = self.tell(
            self.tr("Everything comes in from {file}").format(file=isolated(file)),
            self.tr("All of it comes in, or nothing. Calls still ring in your phone meanwhile."),
        )
        self.bar.setAccessibleName(self.tr("Brought in so far"))
        self.bar.setTextVisible(False)
        # A copy is made first, of which nobody knows how far it is.
        self.bar.setRange(0, 0)
        self.leave = step.add_button(self.tr("Leave all as it was"), icon="x")
        self.leave.clicked.connect(self.reject)
        step.buttons.insertStretch(0, 1)

    @Slot()
    def reject(self) -> None:
        """Have it end; the window goes once everything is as it was."""
        self.leave.setEnabled(False)
        self.bar.setRange(0, 0)
        self._stop()

    @Slot(int, int)
    def show_progress(self, done: int, of: int) -> None:
        """Fill the bar, unless it is to end."""
        if self.leave.isEnabled():
            super().show_progress(done, of)
