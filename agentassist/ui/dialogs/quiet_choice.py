"""Whether a model is asked before a suggestion shows; offered where one is chosen."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from agentassist.core.preferences import MeaningBy, Preferences
from agentassist.ui.look import Look
from agentassist.ui.widgets.boxes import stacked
from agentassist.ui.widgets.card import label
from agentassist.ui.widgets.tick import Tick


class QuietChoice(QWidget):
    """A tick, with what it means and what a server is told then.

    Args:
        look: Colours of the moment.
        choose: Keeps the new choice.
    """

    def __init__(self, look: Look, choose: Callable[..., None]) -> None:
        super().__init__()
        self.tick = Tick(look, self.tr("Quiet suggestions: only where the model agrees"))
        self.tick.setObjectName("settings-quiet")
        self.tick.clicked.connect(lambda ticked: choose(quiet=ticked))
        serious = self.tr("What is serious always shows. The model first learns from the rules, once.")
        self.told = label(
            self.tr(
                "This server then gets the sentences that a rule notices, and the rules' examples. "
                "Cards, long numbers, addresses and contacts' names stay here."
            ),
            wrap=True,
        )
        column = stacked(self, 8)
        column.addWidget(self.tick)
        column.addWidget(label(serious, "dim", wrap=True))
        column.addWidget(self.told)

    def show_choice(self, now: Preferences) -> None:
        """Show what is chosen; nothing without a model."""
        self.tick.setChecked(now.quiet)
        self.told.setVisible(now.meaning is MeaningBy.SERVER)
        self.setVisible(now.meaning is not MeaningBy.OFF)
