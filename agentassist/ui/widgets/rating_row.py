"""How a run felt to the rep, from 1 to 5."""

from agentassist.ui.widgets.mark_row import MarkRow


class RatingRow(MarkRow):
    """The rep's own answer, and nobody else's."""

    def __init__(self) -> None:
        super().__init__()
        said = self.tr("It felt {rating} of 5, where 1 is hard and 5 is easy")
        self.ask(self.tr("How did it feel?"), said, (self.tr("Hard"), self.tr("Easy")))
