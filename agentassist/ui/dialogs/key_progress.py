"""Everything is encrypted anew: how far that is. It takes seconds, before the window opens again."""

from collections.abc import Callable

from agentassist.ui.dialogs.work_progress import Tell, WorkProgress
from agentassist.ui.look import Look

SIZE_EM = (32, 14)


class KeyProgress(WorkProgress):
    """A bar that fills, and nothing that ends it.

    Args:
        look: Colours of the moment.
        work: Does it, in a thread of its own; what it raises is an end like any other.
    """

    def __init__(self, look: Look, work: Callable[[Tell], None]) -> None:
        super().__init__(look, SIZE_EM, work)
        self.setWindowTitle(self.tr("A new key for your data"))
        self.tell(
            self.tr("Your data is encrypted anew"),
            self.tr("Please leave the computer on. Should it go off all the same, nothing is lost."),
        )
        self.bar.setAccessibleName(self.tr("Encrypted so far"))

    def reject(self) -> None:
        """Stay: half of it would have to be done again."""
