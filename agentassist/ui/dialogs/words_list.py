"""The team's groups of words with their search field."""

from PySide6.QtCore import QSignalBlocker, Qt, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QAbstractItemView, QTableView, QWidget

from agentassist.core.bench import WordList, WordRow
from agentassist.ui.look import Look
from agentassist.ui.widgets.boxes import beside, stacked
from agentassist.ui.widgets.button import Button
from agentassist.ui.widgets.card import label
from agentassist.ui.widgets.paged_table import choose_row, paged_table
from agentassist.ui.widgets.search_field import SearchField
from agentassist.ui.widgets.words_model import WordsModel

WORD_EM = 13


class WordsList(QWidget):
    """A field, a table, a count; one row opens."""

    wanted = Signal(str)
    """The text that the groups shall have in them."""
    opened = Signal(object)
    """The ``WordRow`` to open; one without an id for a new group."""
    removed = Signal()
    """The open group shall go."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.field = SearchField(
            "words-search", self.tr("Search your groups"), self.tr("Search groups of words")
        )
        self.field.asked.connect(self.wanted)
        self.new = Button(look, self.tr("New"), "plus")
        self.new.clicked.connect(self._begin)
        self.model = WordsModel(self)
        self.table = self._table(look)
        self.count = label(role="dim", wrap=True)
        top = beside(spacing=8)
        top.addWidget(self.field, 1)
        top.addWidget(self.new)
        column = stacked(self, 8)
        column.addLayout(top)
        column.addWidget(self.table, 1)
        column.addWidget(self.count)

    def _table(self, look: Look) -> QTableView:
        table = paged_table(look, self.model, self.tr("Groups of words"), {0: WORD_EM})
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.selectionModel().selectionChanged.connect(self._selected)
        delete = QShortcut(QKeySequence(QKeySequence.StandardKey.Delete), table)
        delete.setContext(Qt.ShortcutContext.WidgetShortcut)
        delete.activated.connect(self.removed)
        return table

    def show_list(self, shown: WordList, open_id: str) -> None:
        """Take other groups in; the open one stays chosen where it is among them."""
        with QSignalBlocker(self.table.selectionModel()):
            self.model.show_rows(shown.rows)
            row = self.model.row_of(open_id) if open_id else None
            if row is not None:
                choose_row(self.table, row)
        self.table.viewport().update()
        own = self.tr("%Ln group(s) of your own", "", shown.count)
        usual = self.tr("%Ln more are always there.", "", shown.usual)
        self.count.setText(f"{own} · {usual}")

    @Slot()
    def refresh(self) -> None:
        """Ask again for what is in view."""
        self.wanted.emit(self.field.text().strip())

    @Slot()
    def _begin(self) -> None:
        self.table.clearSelection()
        self.opened.emit(WordRow("", ()))

    @Slot()
    def _selected(self) -> None:
        rows = self.table.selectionModel().selectedRows()
        group = self.model.group(rows[0].row()) if rows else None
        if group is not None:
            self.opened.emit(group)
