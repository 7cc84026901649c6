"""The contacts as a table that holds only the pages somebody looks at."""

from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    QTimer,
    Signal,
)

from agentassist.core.bench import People, PersonRow
from agentassist.ui.words import left_to_right

Index = QModelIndex | QPersistentModelIndex
STRIDE = 100
"""Pages are asked for at multiples of so many rows."""
KEPT = 4000
"""So many rows stay in memory."""
COMPANY, NUMBER = 1, 2


class PeopleModel(QAbstractTableModel):
    """Knows the count, and fetches rows when they come into view, one page at a time."""

    wanted = Signal(int)
    """Rows from this offset are needed."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._count = 0
        self._rows: dict[int, PersonRow] = {}
        self._missing: int | None = None
        self._ask = QTimer(self, singleShot=True, interval=0)
        self._ask.timeout.connect(self._want)
        self._waiting = False

    def show_people(self, people: People) -> None:
        """Take in one page; another count begins the list anew."""
        self._waiting = False
        if people.count != self._count:
            self.beginResetModel()
            self._count, self._rows = people.count, {}
            self._keep(people)
            self.endResetModel()
        else:
            self._keep(people)
            last = min(people.offset + len(people.rows), self._count) - 1
            if last >= people.offset:
                self.dataChanged.emit(self.index(people.offset, 0), self.index(last, self.columnCount() - 1))

    def forget(self) -> None:
        """Forget every row, since some may have changed; they are asked for again when seen."""
        self.beginResetModel()
        self._rows, self._count = {}, 0
        self.endResetModel()

    def person(self, row: int) -> PersonRow | None:
        """Return the contact in ``row``; None while it is not here yet."""
        return self._rows.get(row)

    def row_of(self, contact_id: str) -> int | None:
        """Return where a contact stands, among the rows that are here."""
        return next((row for row, person in self._rows.items() if person.id == contact_id), None)

    def rowCount(self, parent: Index | None = None) -> int:
        """Return how many contacts there are."""
        return 0 if parent is not None and parent.isValid() else self._count

    def columnCount(self, parent: Index | None = None) -> int:  # noqa: ARG002  # Qt's own signature
        """Return name, company, number."""
        return 3

    def data(self, index: Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> Any:  # noqa: ANN401  # Qt's own
        """Return a cell; one that is not here is asked for."""
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return None
        person = self._rows.get(index.row())
        if person is None:
            self._miss(index.row())
            return "…"
        if role == Qt.ItemDataRole.ToolTipRole:
            return ", ".join(filter(None, (person.name, person.org, person.place)))
        return (person.name, person.org, left_to_right(person.number))[index.column()]

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = int(Qt.ItemDataRole.DisplayRole)
    ) -> Any:  # noqa: ANN401  # Qt's own
        """Return a heading."""
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return (self.tr("Name"), self.tr("Company"), self.tr("Number"))[section]
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

    def _keep(self, people: People) -> None:
        if len(self._rows) > KEPT:
            self._rows = {}
        self._rows.update(enumerate(people.rows, people.offset))
