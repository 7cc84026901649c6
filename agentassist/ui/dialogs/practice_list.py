"""What there is to practise, with its search field."""

from PySide6.QtCore import QItemSelectionModel, QSignalBlocker, Qt, Signal, Slot
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget

from agentassist.core.practice import Exercise
from agentassist.ui.look import Look
from agentassist.ui.widgets.boxes import stacked
from agentassist.ui.widgets.card import label
from agentassist.ui.widgets.exercise_delegate import ExerciseDelegate
from agentassist.ui.widgets.exercise_model import ExerciseModel
from agentassist.ui.widgets.search_field import SearchField


class PracticeList(QWidget):
    """A field, a list, a count; the chosen row is the one that is told about."""

    chosen = Signal(object)
    """The ``Exercise`` that was chosen."""
    begun = Signal()
    """Enter, or two clicks: the chosen one shall begin."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._open = ""
        self.field = SearchField(
            "practice-search", self.tr("Search the exercises"), self.tr("Search exercises by their words")
        )
        self.field.asked.connect(self._look_for)
        self.model = ExerciseModel(self)
        self.rows = self._made(look)
        self.count = label(role="dim", wrap=True)
        column = stacked(self, 8)
        column.addWidget(self.field)
        column.addWidget(self.rows, 1)
        column.addWidget(self.count)

    def _made(self, look: Look) -> QListView:
        rows = QListView()
        rows.setObjectName("exercises")
        rows.setAccessibleName(self.tr("Exercises, the easiest first"))
        rows.setModel(self.model)
        rows.setItemDelegate(ExerciseDelegate(self.model, look))
        rows.setUniformItemSizes(True)
        rows.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        rows.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        rows.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        rows.selectionModel().currentChanged.connect(self._choose)
        rows.activated.connect(self.begun)
        return rows

    @property
    def exercise(self) -> Exercise | None:
        """The one that is chosen."""
        row = self.model.row_of(self._open)
        return None if row is None else self.model.exercise(row)

    def show_exercises(self, exercises: tuple[Exercise, ...]) -> None:
        """Take others in; the chosen one stays where it is among them, else the first is."""
        with QSignalBlocker(self.rows.selectionModel()):
            self.model.show_exercises(exercises)
            self._choose_again()

    def choose(self, exercise_id: str) -> None:
        """Choose one, if it is there."""
        self._open = exercise_id
        self._choose_again()

    def _choose_again(self) -> None:
        row = self.model.row_of(self._open) or 0
        self.count.setText(self.tr("%Ln exercise(s)", "", self.model.rowCount()))
        if self.model.rowCount():
            here = self.model.index(row, 0)
            self.rows.selectionModel().setCurrentIndex(here, QItemSelectionModel.SelectionFlag.ClearAndSelect)
            self.rows.scrollTo(here)
            self._choose()

    @Slot(str)
    def _look_for(self, text: str) -> None:
        with QSignalBlocker(self.rows.selectionModel()):
            self.model.look_for(text)
            self._choose_again()

    @Slot()
    def _choose(self) -> None:
        here = self.rows.currentIndex()
        if here.isValid():
            exercise = self.model.exercise(here.row())
            self._open = exercise.id
            self.chosen.emit(exercise)
