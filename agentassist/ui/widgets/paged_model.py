"""A table of any length that holds only the pages somebody looks at."""

from collections.abc import Sequence
from typing import Any, Generic, TypeVar

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    QTimer,
    Signal,
)

Index = QModelIndex | QPersistentModelIndex
Row = TypeVar("Row")
STRIDE = 100
"""Pages are asked for at multiples of so many rows."""
KEPT = 4000
"""So many rows stay in memory."""


class PagedModel(QAbstractTableModel, Generic[Row]):
    """Knows the count, and fetches rows when they come into view, one page at a time."""

    wanted = Signal(int)
    """Rows from this offset are needed."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._count = 0
        self._rows: dict[int, Row] = {}
        self._missing: int | None = None
        self._ask = QTimer(self, singleShot=True, interval=0)
        self._ask.timeout.connect(self._want)
        self._waiting = False

    def headings(self) -> tuple[str, ...]:
        """Return what the columns are called, in their order."""
        raise TypeError(f"{type(self).__name__} has no columns")

    def cells(self, row: Row) -> tuple[str, ...]:
        """Return what each column says of a row."""
        raise TypeError(f"{type(self).__name__} cannot show {row}")

    def tip(self, row: Row) -> str:
        """Return all that is worth knowing of a row, for where its columns are cut."""
        return ", ".join(filter(None, self.cells(row)))

    def show_page(self, count: int, offset: int, rows: Sequence[Row]) -> None:
        """Take in one page; another count begins the list anew."""
        self._waiting = False
        if count != self._count:
            self.beginResetModel()
            self._count, self._rows = count, {}
            self._keep(offset, rows)
            self.endResetModel()
        else:
            self._keep(offset, rows)
            last = min(offset + len(rows), self._count) - 1
            if last >= offset:
                self.dataChanged.emit(self.index(offset, 0), self.index(last, self.columnCount() - 1))

    def forget(self) -> None:
        """Forget every row, since some may have changed; they are asked for again when seen."""
        self.beginResetModel()
        self._rows, self._count = {}, 0
        self.endResetModel()

    def row_at(self, row: int) -> Row | None:
        """Return what stands in ``row``; None while it is not here yet."""
        return self._rows.get(row)

    def rowCount(self, parent: Index | None = None) -> int:
        """Return how many rows there are."""
        return 0 if parent is not None and parent.isValid() else self._count

    def columnCount(self, parent: Index | None = None) -> int:  # noqa: ARG002  # Qt's own signature
        """Return how many columns there are."""
        return len(self.headings())

    def data(self, index: Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> Any:  # noqa: ANN401  # Qt's own
        """Return a cell; one that is not here is asked for."""
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return None
        row = self._rows.get(index.row())
        if row is None:
            self._miss(index.row())
            return "…"
        return self.tip(row) if role == Qt.ItemDataRole.ToolTipRole else self.cells(row)[index.column()]

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = int(Qt.ItemDataRole.DisplayRole)
    ) -> Any:  # noqa: ANN401  # Qt's own
        """Return a heading."""
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self.headings()[section]
        return None

    def _miss(self, row: int) -> None:
        self._missing = row - row % STRIDE
        if not self._waiting and not self._ask.isActive():
            self._ask.start()

    def _want(self) -> None:
        if self._missing is not None:
            self._waiting = True
            self.wanted.emit(self._missing)
            self._missing = None

    def _keep(self, offset: int, rows: Sequence[Row]) -> None:
        if len(self._rows) > KEPT:
            self._rows = {}
        self._rows.update(enumerate(rows, offset))
