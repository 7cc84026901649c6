"""What the search offers, as rows: results, filters, and what can be done in the window."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from agentassist.core.frozen import dataclass
from agentassist.core.knowledge import Answer
from agentassist.core.screen import Completion
from agentassist.ui.finding_words import FindingWords
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
    """A line above a group; it cannot be chosen."""

    words: str
    chips: tuple[str, ...] = ()
    """The filters that hold."""


Entry = Answer | Completion | Command | Heading
NOTHING = ("", "")
"""The key of what cannot be chosen."""


def key_of(entry: Entry | None) -> tuple[str, str]:
    """Return what stays the same of an entry while the rep types on."""
    if isinstance(entry, Answer):
        return entry.kind, entry.id
    if isinstance(entry, Completion):
        return entry.kind, entry.word
    return ("command", entry.name) if isinstance(entry, Command) else NOTHING


def steadied(entries: Sequence[Entry], chosen: tuple[str, str], row: int) -> tuple[Entry, ...]:
    """Return ``entries`` with the chosen one in the row it was in, as near as its group allows."""
    rows = list(entries)
    at = next((place for place, entry in enumerate(rows) if key_of(entry) == chosen), None)
    if at is None or chosen == NOTHING:
        return tuple(rows)
    headings = [place for place, entry in enumerate(rows) if isinstance(entry, Heading)]
    first = max((place + 1 for place in headings if place < at), default=0)
    last = min((place - 1 for place in headings if place > at), default=len(rows) - 1)
    rows.insert(max(first, min(last, row)), rows.pop(at))
    return tuple(rows)


class FindingModel(QAbstractListModel):
    """A handful of rows, replaced as a whole."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._words, self._about = Words(self), FindingWords(self)
        self.entries: tuple[Entry, ...] = ()

    def replace(self, entries: Sequence[Entry]) -> None:
        """Show other rows."""
        self.beginResetModel()
        self.entries = tuple(entries)
        self.endResetModel()

    def grow(self, entries: Sequence[Entry]) -> None:
        """Show more rows below those there are."""
        here = len(self.entries)
        self.beginInsertRows(QModelIndex(), here, here + len(entries) - 1)
        self.entries = (*self.entries, *entries)
        self.endInsertRows()

    def rowCount(self, parent: Index | None = None) -> int:
        """Return how many rows there are."""
        return 0 if parent is not None and parent.isValid() else len(self.entries)

    def data(self, index: Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> Any:  # noqa: ANN401  # Qt's own
        """Return the entry, or what a screen reader says of it."""
        entry = self.entries[index.row()]
        if role == ENTRY:
            return entry
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return ", ".join(filter(None, (*self._said(entry), self._place(index.row()))))
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Let everything but headings be chosen."""
        if isinstance(self.entries[index.row()], Heading):
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def choosable(self) -> tuple[int, ...]:
        """Return the rows that can be chosen."""
        return tuple(row for row, entry in enumerate(self.entries) if not isinstance(entry, Heading))

    def _said(self, entry: Entry) -> tuple[str, ...]:
        if isinstance(entry, Answer):
            return entry.title, self._badge(entry), entry.detail, self._about.why(entry.why)
        if isinstance(entry, Completion):
            return (entry.title,)
        if isinstance(entry, Heading):
            return entry.words, *entry.chips
        return entry.words, entry.keys

    def _badge(self, answer: Answer) -> str:
        if answer.badge is None:
            return ""
        return self._words.badge(answer.badge, answer.badge_amount, answer.badge_unit, answer.badge_currency)

    def _place(self, row: int) -> str:
        """Return the group of a row and where in it the row is; nothing for a heading."""
        above = [place for place in range(row + 1) if isinstance(self.entries[place], Heading)]
        if not above or above[-1] == row:
            return ""
        heading = self.entries[above[-1]]
        below = (place for place in range(row, len(self.entries)) if isinstance(self.entries[place], Heading))
        count = next(below, len(self.entries)) - above[-1] - 1
        words = heading.words if isinstance(heading, Heading) else ""
        return self._about.place(words, row - above[-1], count)
