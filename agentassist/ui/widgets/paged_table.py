"""The table of a list of any length: rows of one height, chosen whole, by key and mouse alike."""

from collections.abc import Mapping

from PySide6.QtCore import QAbstractItemModel, QItemSelectionModel, Qt
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from agentassist.ui.look import Look

ROW_EM = 2.5


def paged_table(
    look: Look, model: QAbstractItemModel, name: str, widths_em: Mapping[int, float]
) -> QTableView:
    """Return a table of ``model``; the columns that have no width in em share the room that is left."""
    table = QTableView()
    table.setModel(model)
    table.setAccessibleName(name)
    table.setShowGrid(False)
    table.setTabKeyNavigation(False)
    table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    table.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    table.setWordWrap(False)
    table.verticalHeader().hide()
    # Rows of one fixed height: a list of any length is shown at once.
    table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
    table.verticalHeader().setDefaultSectionSize(round(ROW_EM * look.em))
    heads = table.horizontalHeader()
    heads.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
    for column, width in widths_em.items():
        heads.setSectionResizeMode(column, QHeaderView.ResizeMode.Fixed)
        table.setColumnWidth(column, round(width * look.em))
    heads.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading)
    heads.setHighlightSections(False)
    return table


def choose_row(table: QTableView, at: int) -> None:
    """Choose one row, and no other, and bring it into view."""
    # Not selectRow: from right to left it may choose nothing, and scrolls the first column away.
    flags = QItemSelectionModel.SelectionFlag
    here = table.model().index(at, 0)
    table.selectionModel().setCurrentIndex(here, flags.ClearAndSelect | flags.Rows)
    table.scrollTo(here)
