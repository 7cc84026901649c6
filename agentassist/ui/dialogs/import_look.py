"""A look into a file before anything is kept."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from agentassist.core.importing import FileKind, Preview
from agentassist.ui.dialogs.import_columns import ImportColumns
from agentassist.ui.dialogs.import_log import ImportLog
from agentassist.ui.dialogs.import_rows import BadRows, SampleRows
from agentassist.ui.look import Look
from agentassist.ui.widgets.boxes import beside, stacked
from agentassist.ui.widgets.button import Button
from agentassist.ui.widgets.card import label


class ImportLook(QWidget):
    """Columns or rows, counts, and the two ways on."""

    mapped = Signal(str, object)
    """A heading, and the ``Field`` or ``CallField`` it is taken for, or None."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.preview: Preview | None = None
        self.counts = label(wrap=True)
        self.columns, self.sample, self.bad = ImportColumns(look), SampleRows(), BadRows()
        self.columns.chosen.connect(self.mapped)
        self.log = ImportLog()
        self.what = QStackedWidget()
        self.what.addWidget(self.columns)
        self.what.addWidget(self.sample)
        self.hint = label(role="dim", wrap=True)
        self.close_button = Button(look, self.tr("Put away"))
        self.go = Button(look, self.tr("Import"), "check", "primary")
        buttons = beside(spacing=8)
        buttons.addWidget(self.hint, 1)
        buttons.addWidget(self.close_button)
        buttons.addWidget(self.go)
        column = stacked(self, 8)
        column.addWidget(self.counts)
        column.addWidget(self.log)
        column.addWidget(self.what, 3)
        column.addWidget(self.bad, 1)
        column.addLayout(buttons)

    def show_preview(self, preview: Preview) -> None:
        """Show what was found."""
        if preview is self.preview:
            return
        self.preview = preview
        table = bool(preview.mapping.columns)
        self.log.setVisible(preview.kind is FileKind.CALLS)
        self.log.show_preview(preview)
        self.what.setCurrentWidget(self.columns if table else self.sample)
        (self.columns if table else self.sample).show_preview(preview)
        self.bad.show_rows(preview.bad)
        self.counts.setText(" ".join(self._counted(preview)))
        ready = preview.good > 0 and (preview.mapping.complete or not table)
        self.go.setEnabled(ready)
        self.hint.setText("" if ready else self._needed(preview))

    def _counted(self, preview: Preview) -> list[str]:
        good, bad = preview.good, len(preview.bad)
        if preview.kind is FileKind.KNOWLEDGE:
            found = self.tr("%n article(s) can come in.", "", good)
        elif preview.kind is FileKind.CALLS:
            found = self.tr("%n call(s) can come in.", "", good)
        else:
            found = self.tr("%n contact(s) can come in.", "", good)
        out = self.tr("%n row(s) stay out.", "", bad) if bad else ""
        more = "" if preview.whole else self.tr("About %n row(s) in all.", "", preview.rows_estimate)
        return [part for part in (found, out, more) if part]

    def _needed(self, preview: Preview) -> str:
        if preview.kind is FileKind.CALLS and not preview.mapping.complete:
            return self.tr("Say which column tells when a call began, and which who rang or was rung.")
        if preview.mapping.columns and not preview.mapping.complete:
            return self.tr("Say which column holds the name, and which the phone or email.")
        return self.tr("There is nothing in it that can come in.")
