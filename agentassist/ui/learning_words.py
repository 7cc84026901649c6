"""What paths and their steps are called, in the rep's language."""

from PySide6.QtCore import QObject

from agentassist.core.learning import PathView, Progress, StepRow
from agentassist.ui.words import isolated, left_to_right


class LearningWords(QObject):
    """Says each of them; whoever shows one makes its own."""

    def title(self, path: PathView) -> str:
        """Return what a path is called."""
        return path.title or self.tr("Calls given to you")

    def count(self, path: PathView) -> str:
        """Return how far a rep is."""
        done, every = left_to_right(str(path.done)), left_to_right(str(len(path.steps)))
        if path.next is None:
            return self.tr("All of it is done. Come back whenever you like.")
        return self.tr("{done} of {all} done").format(done=done, all=every)

    def next(self, step: StepRow) -> str:
        """Return which step comes now."""
        return self.tr("Next: {step}").format(step=isolated(step.title))

    def progress(self, progress: Progress) -> str:
        """Return where a step lies."""
        return {
            Progress.DONE: self.tr("Done"),
            Progress.NEXT: self.tr("Next"),
            Progress.LATER: self.tr("Later"),
        }[progress]

    def deed(self, step: StepRow) -> str:
        """Return what there is to do."""
        return self.tr("Take the call") if step.call else self.tr("Read it")

    def deed_named(self, step: StepRow) -> str:
        """Return the same with what it is about, for a reader of the screen."""
        return self.tr("{deed}: {step}").format(deed=self.deed(step), step=isolated(step.title))
