"""What there is to practise, as rows."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from agentassist.core.practice import Exercise
from agentassist.ui.language_words import LanguageWords
from agentassist.ui.practice_words import PracticeWords
from agentassist.ui.words import isolated

EXERCISE = int(Qt.ItemDataRole.UserRole)
"""The role under which a row gives its ``Exercise``."""
Index = QModelIndex | QPersistentModelIndex


class ExerciseModel(QAbstractListModel):
    """Holds them all, and lists those that hold every word looked for."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._words, self._languages = PracticeWords(self), LanguageWords(self)
        self._all: tuple[Exercise, ...] = ()
        self._listed: list[Exercise] = []
        self._wanted: list[str] = []

    def show_exercises(self, exercises: Sequence[Exercise]) -> None:
        """Take others in."""
        self._all = tuple(exercises)
        self._list()

    def look_for(self, text: str) -> None:
        """List only what holds every word of ``text``; empty lists all."""
        self._wanted = text.casefold().split()
        self._list()

    def exercise(self, row: int) -> Exercise:
        """Return what stands in ``row``."""
        return self._listed[row]

    def row_of(self, exercise_id: str) -> int | None:
        """Return where one stands; None where it is not listed."""
        return next((at for at, one in enumerate(self._listed) if one.id == exercise_id), None)

    def state(self, exercise: Exercise) -> str:
        """Return how far the rep is with one, or that it wants refreshing."""
        return self.tr("Time to refresh") if exercise.due else self._words.rung(exercise.rung)

    def about(self, exercise: Exercise) -> str:
        """Return level and language."""
        return f"{self._words.level(exercise.level)} · {self._languages.name(exercise.lang)}"

    def rowCount(self, parent: Index | None = None) -> int:
        """Return how many are listed."""
        return 0 if parent is not None and parent.isValid() else len(self._listed)

    def data(self, index: Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> Any:  # noqa: ANN401  # Qt's own
        """Return a row, or all that is told of it."""
        one = self._listed[index.row()]
        if role == EXERCISE:
            return one
        told = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole)
        return self._said(one) if role in told else None

    def _said(self, one: Exercise) -> str:
        parts = (isolated(one.title), isolated(one.caller), self.about(one), self.state(one))
        return ", ".join(filter(None, parts))

    def _list(self) -> None:
        self.beginResetModel()
        self._listed = [one for one in self._all if self._holds(one)]
        self.endResetModel()

    def _holds(self, one: Exercise) -> bool:
        said = self._said(one).casefold()
        return all(word in said for word in self._wanted)
