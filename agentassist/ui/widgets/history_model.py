"""A caller's past as rows: a count, and the pages that came so far."""

from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from agentassist.core.screen import History, HistoryRow
from agentassist.ui.dates import day_of
from agentassist.ui.words import Words

PAGE = 50
"""So many rows are asked for at a time."""
KEPT = 1000
"""So many rows are kept; those that came first are asked for again."""
ROW = int(Qt.ItemDataRole.UserRole)
"""The role under which a row gives its ``HistoryRow``; None while it is on its way."""
Index = QModelIndex | QPersistentModelIndex


class HistoryModel(QAbstractTableModel):
    """Never holds more than it was shown, however long the past is."""

    wanted = Signal(int)
    """The page that starts at this row is needed."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._words = Words(self)
        self._of: tuple[str, int] = ("", 0)
        self._rows: dict[int, HistoryRow] = {}
        self._asked: int | None = None

    def show_history(self, history: History) -> bool:
        """Take in one page; return whether it is another past than before."""
        another = self._of != (history.contact_id, history.count)
        if another:
            self.beginResetModel()
            self._of, self._rows = (history.contact_id, history.count), {}
        self._asked = None
        self._rows |= {history.offset + at: row for at, row in enumerate(history.rows)}
        for old in list(self._rows)[:-KEPT]:
            del self._rows[old]
        if another:
            self.endResetModel()
        elif history.rows:
            last = history.offset + len(history.rows) - 1
            self.dataChanged.emit(self.index(history.offset, 0), self.index(last, 0))
        return another

    def rowCount(self, parent: Index | None = None) -> int:
        """Return how long the past is."""
        return 0 if parent is not None and parent.isValid() else self._of[1]

    def columnCount(self, parent: Index | None = None) -> int:
        """Return one; a row is painted as a whole."""
        return 0 if parent is not None and parent.isValid() else 1

    def data(self, index: Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> Any:  # noqa: ANN401  # Qt's own
        """Return the row, or what a screen reader says of it; ask for it where it is missing."""
        row = self._rows.get(index.row())
        if row is None:
            self._ask(index.row())
        if role == ROW:
            return row
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return self._said(row) if row else ""
        return None

    def _ask(self, row: int) -> None:
        start = row - row % PAGE
        start = row if start in self._rows else start
        if self._asked is None:
            self._asked = start
            self.wanted.emit(start)

    def _said(self, row: HistoryRow) -> str:
        channel, state = self._words.channel(row.channel), self._words.row_state(row.state)
        return ", ".join(filter(None, (channel, day_of(row.at_ms), row.subject, state, row.summary)))
