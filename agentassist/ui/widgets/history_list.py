"""The list of past contacts; as long as it may be, only what is seen is ever asked for."""

from PySide6.QtCore import QModelIndex, QSize, Qt
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from agentassist.core.screen import History
from agentassist.ui.look import Look
from agentassist.ui.widgets.history_delegate import HistoryDelegate
from agentassist.ui.widgets.history_model import ROW, HistoryModel

LEAST_ROWS = 1
"""So many are seen where the rest of the page needs all the room."""


class HistoryList(QTableView):
    """A table of one column: its fixed row heights make a jump to row 90,000 as cheap as one to row 9.

    Enter or a click unfolds a row's summary, again folds it.
    """

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.past = HistoryModel(self)
        self.rows = HistoryDelegate(self, look)
        self.setModel(self.past)
        self.setItemDelegate(self.rows)
        self.verticalHeader().hide()
        self.horizontalHeader().hide()
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setMinimumSectionSize(1)
        self.verticalHeader().setDefaultSectionSize(self.rows.line_px)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setFrameShape(QTableView.Shape.NoFrame)
        self.setStyleSheet("QTableView { border: 0; padding: 0; background: transparent; }")
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalScrollBar().setSingleStep(self.rows.line_px)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.clicked.connect(self.unfold)

    def show_history(self, history: History) -> None:
        """Take in one page; another caller's past begins folded and at its top."""
        if self.past.show_history(history):
            self._fold()
            self.scrollToTop()
            self.updateGeometry()

    def unfold(self, index: QModelIndex) -> None:
        """Show the summary of one row, or fold it again."""
        was = self.rows.unfolded
        self._fold()
        row = index.data(ROW)
        if row is not None and index.row() != was:
            self.rows.unfolded = index.row()
            height = self.rows.unfolded_px(row, self.viewport().width(), self.fontMetrics())
            self.setRowHeight(index.row(), height)
            self.scrollTo(index)

    def sizeHint(self) -> QSize:
        """Return room for the least rows; the window's spare room makes it higher."""
        rows = max(1, min(LEAST_ROWS, self.past.rowCount()))
        return QSize(0, rows * self.rows.line_px)

    def minimumSizeHint(self) -> QSize:
        """Return the same."""
        return self.sizeHint()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Enter and Space unfold."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.unfold(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fold, for another width breaks the summary's lines anew."""
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self._fold()

    def _fold(self) -> None:
        if self.rows.unfolded >= 0:
            self.setRowHeight(self.rows.unfolded, self.rows.line_px)
            self.rows.unfolded = -1
