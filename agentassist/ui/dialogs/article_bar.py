"""What can be done with the article in the editor, as one row below it."""

from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QWidget

from agentassist.ui.look import Look
from agentassist.ui.widgets.boxes import beside
from agentassist.ui.widgets.button import Button


class ArticleBar(QWidget):
    """Five buttons; what means nothing at the moment is dim or gone."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.delete = Button(look, self.tr("Delete"), "trash-2", "link")
        self.translate = Button(look, self.tr("Translate"), "globe", "link")
        self.export = Button(look, self.tr("Export…"), "download", "link")
        self.discard = Button(look, self.tr("Discard changes"), "undo-2")
        self.save = Button(look, self.tr("Save"), "check", "primary")
        self.save.setAccessibleDescription(
            QKeySequence(QKeySequence.StandardKey.Save).toString(QKeySequence.SequenceFormat.NativeText)
        )
        row = beside(self, 8)
        for button in (self.delete, self.translate, self.export):
            row.addWidget(button)
        row.addStretch(1)
        row.addWidget(self.discard)
        row.addWidget(self.save)

    def show_state(self, *, new: bool, changed: bool) -> None:
        """Offer what fits an article that was never saved, or that differs from what was."""
        self.discard.setEnabled(changed)
        for button in (self.delete, self.translate, self.export):
            button.setVisible(not new)
