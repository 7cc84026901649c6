"""What the search offers, as rows: answers, people, and what can be done in the window."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from agentassist.core.frozen import dataclass
from agentassist.core.knowledge import Answer
from agentassist.ui.words import Words

ENTRY = int(Qt.ItemDataRole.UserRole)
"""The role under which a row gives its entry."""
Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class Command:
    """Something that can be done in the window."""

    name: str
    words: str
    keys: str = ""


@dataclass(frozen=True, slots=True)
class Heading:
    """A line between groups; it cannot be chosen."""

    words: str


Entry = Answer | Command | Heading


def key_of(entry: Entry | None) -> tuple[str, str]:
    """Return what stays the same of an entry while the rep types on."""
    if isinstance(entry, Answer):
        return entry.kind, entry.id
    return ("command", entry.name) if isinstance(entry, Command) else ("", "")


class FindingModel(QAbstractListModel):
    """A handful of rows, replaced as a whole."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._words = Words(self)
        self.entries: tuple[Entry, ...] = ()

    def replace(self, entries: Sequence[Entry]) -> None:
        """Show other rows."""
        self.beginResetModel()
        self.entries = tuple(entries)
        self.endResetModel()

    def rowCount(self, parent: Index | None = None) -> int:
        """Return how many rows there are."""
        return 0 if parent is not None and parent.isValid() else len(self.entries)

    def data(self, index: Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> Any:  # noqa: ANN401  # Qt's own
        """Return the entry, or what a screen reader says of it."""
        entry = self.entries[index.row()]
        if role == ENTRY:
            return entry
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return self._said(entry)
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Let everything but headings be chosen."""
        if isinstance(self.entries[index.row()], Heading):
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def choosable(self) -> tuple[int, ...]:
        """Return the rows that can be chosen."""
        return tuple(row for row, entry in enumerate(self.entries) if not isinstance(entry, Heading))

    def _said(self, entry: Entry) -> str:
        if isinstance(entry, Answer):
            badge = (
                self._words.badge(entry.badge, entry.badge_amount, entry.badge_unit) if entry.badge else ""
            )
            return ", ".join(filter(None, (entry.title, badge, entry.detail)))
        keys = entry.keys if isinstance(entry, Command) else ""
        return ", ".join(filter(None, (entry.words, keys)))
