"""Rows of an import: a taste of the good ones, and the bad ones with line and reason."""

from PySide6.QtCore import QStringListModel
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QListView,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)

from agentassist.core.importing import BadRow, Preview
from agentassist.ui.import_words import ImportWords
from agentassist.ui.widgets.boxes import stacked
from agentassist.ui.widgets.card import label
from agentassist.ui.words import isolated


class BadRows(QWidget):
    """What stays out, one line each; hidden where all is well."""

    def __init__(self) -> None:
        super().__init__()
        self._words = ImportWords(self)
        self._shown: tuple[BadRow, ...] = ()
        self.model = QStringListModel(self)
        self.list = QListView()
        self.list.setModel(self.model)
        self.list.setUniformItemSizes(True)
        self.list.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.head = label(role="label")
        self.list.setAccessibleName(self.tr("Rows that stay out"))
        column = stacked(self, 4)
        column.addWidget(self.head)
        column.addWidget(self.list, 1)
        self.hide()

    def show_rows(self, rows: tuple[BadRow, ...]) -> None:
        """Show the rows that stay out."""
        if rows is not self._shown:
            self._shown = rows
            self.model.setStringList([self.line(row) for row in rows])
            self.head.setText(self.tr("%n row(s) stay out", "", len(rows)))
            self.setVisible(bool(rows))

    def line(self, row: BadRow) -> str:
        """Return where it is and why it stays out."""
        why = self._words.reason(row.reason, dict(row.facts))
        if row.file and row.line:
            return self.tr("{file}, line {line}: {why}").format(
                file=isolated(row.file), line=row.line, why=why
            )
        if row.file:
            return self.tr("{file}: {why}").format(file=isolated(row.file), why=why)
        return self.tr("Line {line}: {why}").format(line=row.line, why=why) if row.line else why


class SampleRows(QTableWidget):
    """The first rows as they come in; for files that say themselves what is what."""

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(self.tr("The first rows"))
        self.setShowGrid(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.verticalHeader().hide()
        self.horizontalHeader().hide()
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)

    def show_preview(self, preview: Preview) -> None:
        """Show the first rows, cell by cell."""
        self.setRowCount(len(preview.sample))
        self.setColumnCount(max((len(row) for row in preview.sample), default=0))
        for at, row in enumerate(preview.sample):
            for cell, text in enumerate(row):
                self.setItem(at, cell, QTableWidgetItem(text))
