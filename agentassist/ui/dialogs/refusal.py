"""Why the app cannot open, before there is a window to say it in."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox

from agentassist.core.errors import AssistError
from agentassist.ui.trouble_words import TroubleWords
from agentassist.ui.words import isolated


class Refusal(QMessageBox):
    """One sentence, where the data lies, and nothing that could make it worse.

    Args:
        error: What stands in the way.
        folder: Where the data lies, for whoever helps.
    """

    def __init__(self, error: AssistError, folder: str) -> None:
        super().__init__()
        self.setWindowTitle(self.tr("Agent Assist cannot open"))
        self.setTextFormat(Qt.TextFormat.PlainText)
        facts = {name: isolated(str(value)) for name, value in error.facts.items()}
        self.setText(TroubleWords(self).said(error.code, facts))
        self.setInformativeText(
            self.tr("Nothing was changed. Your data lies in {folder}; the log beside it says more.").format(
                folder=isolated(folder)
            )
        )
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.setStandardButtons(QMessageBox.StandardButton.Close)
