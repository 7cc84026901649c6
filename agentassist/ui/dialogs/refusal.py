"""Why the app cannot open, before there is a window to say it in."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox

from agentassist.core.errors import AssistError
from agentassist.ui.dates import instant_of
from agentassist.ui.trouble_words import TroubleWords
from agentassist.ui.words import isolated


class Refusal(QMessageBox):
    """One sentence, where the data lies, and nothing that could make it worse.

    Args:
        error: What stands in the way.
        folder: Where the data lies, for whoever helps.
        copy_ms: When the newest copy was made, 0 for none; None where nothing can be put right.
    """

    def __init__(self, error: AssistError, folder: str, copy_ms: int | None = None) -> None:
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
        self.back = None
        if copy_ms is not None:
            back = self.tr("Go back to the copy of {when}").format(when=isolated(instant_of(copy_ms)))
            words = back if copy_ms else self.tr("Save what can be read")
            self.setInformativeText(self._explained(copy_ms, folder))
            self.back = self.addButton(words, QMessageBox.ButtonRole.AcceptRole)
            # Nothing is lost by it: what cannot be opened is set aside.
            self.setDefaultButton(self.back)

    def _explained(self, copy_ms: int, folder: str) -> str:
        copied = (
            self.tr("Entries from after that copy are added as far as they can be read.") if copy_ms else ""
        )
        kept = self.tr("The damaged file is kept. Your data lies in {folder}; the log beside it says more.")
        return " ".join(filter(None, (copied, kept.format(folder=isolated(folder)))))

    def asked(self) -> bool:
        """Wait for the answer, and tell whether it is to go back to the copy."""
        self.exec()
        return self.back is not None and self.clickedButton() is self.back
