"""What is owed, as rows under headings: what is late first, then each kind."""

from collections.abc import Iterator
from itertools import groupby
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from agentassist.core.screen import DAY_KINDS, Day, DayItem
from agentassist.ui.dates import utc_now
from agentassist.ui.day_words import DayWords
from agentassist.ui.words import Words, isolated, left_to_right

ROW = int(Qt.ItemDataRole.UserRole)
"""The role under which a row gives its ``DayItem``, or its heading as text."""
Index = QModelIndex | QPersistentModelIndex


class DayModel(QAbstractListModel):
    """Replaced as a whole; the desk sends a new list when something is done."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._words, self._days = Words(self), DayWords(self)
        self.rows: tuple[DayItem | str, ...] = ()

    def show_day(self, day: Day) -> None:
        """Show another list."""
        self.beginResetModel()
        self.rows = tuple(self._under_headings(day))
        self.endResetModel()

    def row_of(self, item_id: str) -> int | None:
        """Return where an item stands; None where it is done."""
        found = (at for at, row in enumerate(self.rows) if isinstance(row, DayItem) and row.id == item_id)
        return next(found, None)

    def choosable(self) -> tuple[int, ...]:
        """Return the rows that are no headings."""
        return tuple(at for at, row in enumerate(self.rows) if isinstance(row, DayItem))

    def rowCount(self, parent: Index | None = None) -> int:
        """Return how many rows there are, headings among them."""
        return 0 if parent is not None and parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> Any:  # noqa: ANN401  # Qt's own
        """Return the row, or what a screen reader says of it."""
        row = self.rows[index.row()]
        if role == ROW:
            return row
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return self._said(row)
        return row.what if role == Qt.ItemDataRole.ToolTipRole and isinstance(row, DayItem) else None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Let everything but headings be chosen."""
        if isinstance(self.rows[index.row()], str):
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def _under_headings(self, day: Day) -> Iterator[DayItem | str]:
        late = [item for item in day.items if item.overdue]
        if late:
            yield self.tr("Overdue")
            yield from late
        rest = sorted(
            (item for item in day.items if not item.overdue), key=lambda one: DAY_KINDS.index(one.kind)
        )
        for kind, items in groupby(rest, key=lambda one: one.kind):
            yield self._words.day_kind(kind)
            yield from items

    def _said(self, row: DayItem | str) -> str:
        if isinstance(row, str):
            return row
        due = self._days.due(row, utc_now().astimezone().date())
        who = (isolated(row.name), left_to_right(row.number))
        return ", ".join(filter(None, (*who, isolated(row.what), due)))
