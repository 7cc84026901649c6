"""Two contacts and what would become of them, side by side, before anything is done."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)

from agentassist.core.bench import MergePreview
from agentassist.core.contact import Contact
from agentassist.core.history import Channel
from agentassist.ui.language_words import LanguageWords
from agentassist.ui.look import Look
from agentassist.ui.widgets.boxes import beside, stacked
from agentassist.ui.widgets.button import Button
from agentassist.ui.widgets.card import label
from agentassist.ui.words import Words, isolated


class MergeView(QWidget):
    """A table of three columns: kept, merged into it, the result."""

    swapped = Signal(str, str)
    merged = Signal(str, str)
    left = Signal(str)
    """The id of the contact to go on with."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._words, self._languages = Words(self), LanguageWords(self)
        self._shown: MergePreview | None = None
        self.said = label(wrap=True)
        self.table = QTableWidget(0, 3)
        self.table.setAccessibleName(self.tr("The merge"))
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setWordWrap(True)
        self.table.setShowGrid(False)
        self.table.setHorizontalHeaderLabels(
            [self.tr("Stays"), self.tr("Goes into it"), self.tr("Afterwards")]
        )
        self.table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.table.horizontalHeader().sectionResized.connect(self.table.resizeRowsToContents)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.table.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeading)
        self.leave = Button(look, self.tr("Leave them"))
        self.swap = Button(look, self.tr("The other way round"), "undo-2")
        self.go = Button(look, self.tr("Merge"), "merge", "primary")
        self.leave.clicked.connect(self._leave)
        self.swap.clicked.connect(self._swap)
        self.go.clicked.connect(self._merge)
        self._lay_out()

    def _lay_out(self) -> None:
        buttons = beside(spacing=8)
        buttons.addWidget(self.swap)
        buttons.addStretch(1)
        buttons.addWidget(self.leave)
        buttons.addWidget(self.go)
        column = stacked(self, 10)
        column.addWidget(label(self.tr("Are these one person?"), "head"))
        column.addWidget(self.said)
        column.addWidget(self.table, 1)
        column.addWidget(label(self.tr("Undo takes them apart again."), "dim", wrap=True))
        column.addLayout(buttons)

    def show_preview(self, preview: MergePreview) -> None:
        """Show what would become of the two."""
        if preview is self._shown:
            return
        self._shown = preview
        moved = self.tr("%n past contact(s) move over.", "", preview.interactions)
        gone, keep = isolated(preview.gone.name), isolated(preview.keep.name)
        self.said.setText(
            self.tr("{gone} goes into {keep}. {moved}").format(gone=gone, keep=keep, moved=moved)
        )
        sides = [self._facts(person) for person in (preview.keep, preview.gone, preview.merged)]
        names = [name for name in sides[0] if any(side[name] for side in sides)]
        self.table.setRowCount(len(names))
        self.table.setVerticalHeaderLabels(names)
        for row, name in enumerate(names):
            for column, side in enumerate(sides):
                self.table.setItem(row, column, QTableWidgetItem(side[name]))
        self.table.resizeRowsToContents()

    def _facts(self, person: Contact) -> dict[str, str]:
        prefers = (
            self._words.channel(Channel(person.prefers)) if person.prefers in set(Channel) else person.prefers
        )
        return {
            self.tr("Name"): person.name,
            self.tr("How to say it"): person.say_name,
            self.tr("Company"): person.org,
            self.tr("Reached at"): "\n".join(isolated(point.value) for point in person.points),
            self.tr("Likes"): prefers,
            self.tr("Best time"): person.best_time,
            self.tr("Language"): self._languages.name(person.lang) if person.lang else "",
            self.tr("Place"): person.place,
            self.tr("Time zone"): person.tz,
            self.tr("Circumstances"): person.circumstances,
            self.tr("Threads"): person.threads,
            self.tr("Notes"): person.notes,
        }

    @Slot()
    def _leave(self) -> None:
        if self._shown:
            self.left.emit(self._shown.keep.id)

    @Slot()
    def _swap(self) -> None:
        if self._shown:
            self.swapped.emit(self._shown.gone.id, self._shown.keep.id)

    @Slot()
    def _merge(self) -> None:
        if self._shown:
            self.merged.emit(self._shown.keep.id, self._shown.gone.id)
