"""Whether a model words what practice callers say; offered where a server for rewording is named."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from agentassist.core.caller_line import ANSWER_S
from agentassist.core.preferences import Preferences
from agentassist.ui.look import Look
from agentassist.ui.widgets.boxes import stacked
from agentassist.ui.widgets.card import label
from agentassist.ui.widgets.tick import Tick


class VoiceChoice(QWidget):
    """A tick, with what the model does and what the server is told then.

    Args:
        look: Colours of the moment.
        choose: Keeps the new choice.
    """

    def __init__(self, look: Look, choose: Callable[..., None]) -> None:
        super().__init__()
        self.tick = Tick(look, self.tr("Voice of practice callers: in the model's words"))
        self.tick.setObjectName("settings-voice")
        self.tick.clicked.connect(lambda ticked: choose(voice=ticked))
        words_only = self.tr(
            "What callers do and how they feel is never up to the model, nor is your score. "
            "Without an answer within %n second(s) they speak as the scenario has it.",
            "",
            round(ANSWER_S),
        )
        told = self.tr(
            "In practice calls this server then gets the line the caller is about to say, their mood, "
            "and the last lines you said, without cards, codes, long numbers and addresses. "
            "What the caller has not told yet stays here."
        )
        column = stacked(self, 8)
        column.addWidget(self.tick)
        column.addWidget(label(words_only, "dim", wrap=True))
        column.addWidget(label(told, wrap=True))

    def show_choice(self, now: Preferences) -> None:
        """Show what is chosen; nothing without a server."""
        self.tick.setChecked(now.voice)
        self.setVisible(now.rewording.given)
