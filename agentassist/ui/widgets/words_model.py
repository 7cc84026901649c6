"""The team's groups of words as a table: the first word, and what means the same."""

from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from agentassist.core.bench import WordRow
from agentassist.ui.words import isolated

Index = QModelIndex | QPersistentModelIndex


def listed(words: tuple[str, ...]) -> str:
    """Return words with commas between them; each keeps its own direction."""
    return ", ".join(map(isolated, words))


class WordsModel(QAbstractTableModel):
    """Holds the rows that are shown."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._rows: tuple[WordRow, ...] = ()

    def show_rows(self, rows: tuple[WordRow, ...]) -> None:
        """Take other rows."""
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    def group(self, row: int) -> WordRow | None:
        """Return the group in ``row``; None where there is none."""
        return self._rows[row] if 0 <= row < len(self._rows) else None

    def row_of(self, group_id: str) -> int | None:
        """Return where a group stands; None where it is not shown."""
        return next((at for at, row in enumerate(self._rows) if row.id == group_id), None)

    def rowCount(self, parent: Index | None = None) -> int:
        """Return how many groups are shown."""
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index | None = None) -> int:  # noqa: ARG002  # Qt's own signature
        """Return the first word, and the others."""
        return 2

    def data(self, index: Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> Any:  # noqa: ANN401  # Qt's own
        """Return a cell."""
        group = self.group(index.row())
        if group is None or role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return None
        if role == Qt.ItemDataRole.ToolTipRole:
            return listed(group.words)
        return isolated(group.words[0]) if index.column() == 0 else listed(group.words[1:])

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = int(Qt.ItemDataRole.DisplayRole)
    ) -> Any:  # noqa: ANN401  # Qt's own
        """Return a heading."""
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return (self.tr("Word"), self.tr("Means the same"))[section]
        return None
