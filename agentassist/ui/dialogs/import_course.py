"""An import on its way, and what it did."""

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QProgressBar, QWidget

from agentassist.core.bench import ImportState, ImportView
from agentassist.core.importing import Summary
from agentassist.ui.dialogs.import_rows import BadRows
from agentassist.ui.import_words import ImportWords
from agentassist.ui.look import Look
from agentassist.ui.widgets.boxes import beside, stacked
from agentassist.ui.widgets.button import Button
from agentassist.ui.widgets.card import label
from agentassist.ui.words import isolated

PARTS = 1000
"""Steps of the bar; bytes of a large file are more than it can count."""
STOPPABLE = frozenset({ImportState.READING, ImportState.RUNNING})
GOING = STOPPABLE | {ImportState.TAKING_BACK}


class ImportCourse(QWidget):
    """A bar with a way to stop it; afterwards the counts with a way back."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._words = ImportWords(self)
        self.head = label(role="head", wrap=True)
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(self.tr("How far the import is"))
        self.counts = label(wrap=True)
        self.bad = BadRows()
        self.stop = Button(look, self.tr("Stop"), "x")
        self.undo = Button(look, self.tr("Undo this import"), "undo-2")
        self.close_button = Button(look, self.tr("Close"), "", "primary")
        buttons = beside(spacing=8)
        buttons.addStretch(1)
        for button in (self.stop, self.undo, self.close_button):
            buttons.addWidget(button)
        column = stacked(self, 12)
        for widget in (self.head, self.bar, self.counts):
            column.addWidget(widget)
        column.addWidget(self.bad, 1)
        column.addStretch(0)
        column.addLayout(buttons)
        column.addStretch(1)

    def show_view(self, view: ImportView) -> None:
        """Show how far it is."""
        going = view.state in GOING
        self.head.setText(
            self.tr("{state}: {file}").format(state=self._words.state(view.state), file=isolated(view.file))
        )
        self.bar.setVisible(going)
        # Without a total the bar only shows that something goes on.
        self.bar.setRange(0, PARTS if view.total else 0)
        self.bar.setValue(min(PARTS, view.done * PARTS // view.total) if view.total else 0)
        self.counts.setText(self._counted(view.summary) if view.summary else "")
        self.bad.show_rows(view.bad)
        self.stop.setVisible(view.state in STOPPABLE)
        self.undo.setVisible(not going and bool(view.import_id))
        self.close_button.setVisible(not going)

    def _counted(self, summary: Summary) -> str:
        numbers = QLocale()
        return self.tr("{created} new, {updated} updated, {unchanged} unchanged, {refused} stay out.").format(
            created=numbers.toString(summary.created),
            updated=numbers.toString(summary.updated),
            unchanged=numbers.toString(summary.unchanged),
            refused=numbers.toString(summary.refused),
        )
