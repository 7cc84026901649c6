"""The contacts with their search field; any number of them."""

from PySide6.QtCore import QItemSelectionModel, Signal, Slot
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QTableView,
    QWidget,
)

from agentassist.core.bench import People
from agentassist.ui.look import Look
from agentassist.ui.widgets.boxes import stacked
from agentassist.ui.widgets.button import Button
from agentassist.ui.widgets.card import label
from agentassist.ui.widgets.paged_table import paged_table
from agentassist.ui.widgets.people_model import COMPANY, NUMBER, PeopleModel
from agentassist.ui.widgets.search_field import SearchField

NUMBER_EM, COMPANY_EM = 9.4, 6.5


class PeopleList(QWidget):
    """A field, a table, a count; one row opens, two can be merged."""

    wanted = Signal(str, int)
    """Text and offset of the rows that are needed."""
    opened = Signal(str)
    """The id of the contact to open; empty for a new one."""
    to_merge = Signal(str, str)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._text = ""
        self.field = SearchField(
            "people-search", self.tr("Search by name, company or number"), self.tr("Search contacts")
        )
        self.field.asked.connect(self._search)
        self.new = Button(look, self.tr("New"), "user-plus")
        self.new.clicked.connect(lambda: self.opened.emit(""))
        self.model = PeopleModel(self)
        self.model.wanted.connect(lambda offset: self.wanted.emit(self._text, offset))
        self.table = self._table(look)
        self.count = label(role="dim")
        self.merge = Button(look, self.tr("Merge the two"), "merge")
        self.merge.clicked.connect(self._merge)
        self._lay_out()
        self._selected()

    def _table(self, look: Look) -> QTableView:
        # The name is what is looked for; large letters need the room themselves.
        widths = {NUMBER: NUMBER_EM} if look.large else {NUMBER: NUMBER_EM, COMPANY: COMPANY_EM}
        table = paged_table(look, self.model, self.tr("Contacts"), widths)
        table.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        table.selectionModel().selectionChanged.connect(self._selected)
        return table

    def _lay_out(self) -> None:
        top, bottom = QHBoxLayout(), QHBoxLayout()
        for row in (top, bottom):
            row.setSpacing(8)
        top.addWidget(self.field, 1)
        top.addWidget(self.new)
        bottom.addWidget(self.count, 1)
        bottom.addWidget(self.merge)
        column = stacked(self, 8)
        column.addLayout(top)
        column.addWidget(self.table, 1)
        column.addLayout(bottom)

    def show_people(self, people: People) -> None:
        """Take in a page; one for an older search is too late."""
        if people.text == self._text:
            self.model.show_page(people.count, people.offset, people.rows)
            self.count.setText(self.tr("%Ln contact(s)", "", people.count))

    def refresh(self) -> None:
        """Ask again for what is in view."""
        self.wanted.emit(self._text, max(0, self.table.rowAt(0)))

    def chosen(self) -> tuple[str, ...]:
        """Return the ids of the chosen rows, in the order of the list."""
        rows = sorted(index.row() for index in self.table.selectionModel().selectedRows())
        people = (self.model.row_at(row) for row in rows)
        return tuple(person.id for person in people if person)

    def choose(self, *rows: int) -> None:
        """Choose some rows."""
        selection = self.table.selectionModel()
        selection.clearSelection()
        flags = QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows
        for row in rows:
            selection.select(self.model.index(row, 0), flags)

    @Slot(str)
    def _search(self, text: str) -> None:
        self._text = text
        self.model.forget()
        self.wanted.emit(text, 0)

    @Slot()
    def _selected(self) -> None:
        chosen = self.chosen()
        self.merge.setEnabled(len(chosen) == 2)
        if len(chosen) == 1:
            self.opened.emit(chosen[0])

    @Slot()
    def _merge(self) -> None:
        keep, gone = self.chosen()
        self.to_merge.emit(keep, gone)
