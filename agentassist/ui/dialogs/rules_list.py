"""The phrasing rules with their search field, by language and category."""

from PySide6.QtCore import QSignalBlocker, Qt, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QAbstractItemView, QTableView, QWidget

from agentassist.core.rulebook import RuleRow, RuleShelf, Shown
from agentassist.ui.language_words import LanguageWords
from agentassist.ui.look import Look
from agentassist.ui.rule_words import RuleWords
from agentassist.ui.widgets.boxes import beside, stacked
from agentassist.ui.widgets.button import Button
from agentassist.ui.widgets.card import label
from agentassist.ui.widgets.choice_box import ChoiceBox
from agentassist.ui.widgets.paged_table import choose_row, paged_table
from agentassist.ui.widgets.rules_model import CATEGORY, TAKEN, WEIGHT, RulesModel
from agentassist.ui.widgets.search_field import SearchField

WIDTHS_EM = {CATEGORY: 7.0, WEIGHT: 5.0, TAKEN: 4.8}
LARGE_EM = {WEIGHT: 5.0}
"""Where letters are large, only what matters most keeps a width of its own."""


class RulesList(QWidget):
    """A field, two choices, a table, a count; the chosen row opens, the space bar switches it."""

    wanted = Signal()
    """Other rules are to be listed."""
    opened = Signal(object)
    """The ``RuleRow`` to open."""
    switched = Signal(object)
    """The ``RuleRow`` to switch on or off."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._words, self._languages = RuleWords(self), LanguageWords(self)
        self._offered: tuple[tuple[str, ...], ...] = ()
        self.field = SearchField(
            "rules-search", self.tr("Search the rules"), self.tr("Search rules by their words")
        )
        self.new = Button(look, self.tr("New rule"), "plus")
        self.lang = ChoiceBox(look, self.tr("Language of the rules"))
        self.lang.setObjectName("rules-language")
        self.show_box = ChoiceBox(look, self.tr("Which rules"))
        self.show_box.setObjectName("rules-shown")
        self.model = RulesModel(self)
        self.table = self._table(look)
        self.count = label(role="dim", wrap=True)
        for asked in (self.field.asked, self.lang.picked, self.show_box.picked):
            asked.connect(lambda _: self.wanted.emit())
        self._lay_out()

    def _table(self, look: Look) -> QTableView:
        widths = LARGE_EM if look.large else WIDTHS_EM
        table = paged_table(look, self.model, self.tr("Phrasing rules"), widths)
        for column in WIDTHS_EM.keys() - widths.keys():
            table.setColumnHidden(column, True)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.selectionModel().selectionChanged.connect(self._selected)
        switch = QShortcut(QKeySequence(Qt.Key.Key_Space), table)
        switch.setContext(Qt.ShortcutContext.WidgetShortcut)
        switch.activated.connect(self._switch)
        return table

    def _lay_out(self) -> None:
        top, choices = beside(spacing=8), beside(spacing=8)
        top.addWidget(self.field, 1)
        top.addWidget(self.new)
        choices.addWidget(self.lang, 2)
        choices.addWidget(self.show_box, 3)
        column = stacked(self, 8)
        column.addLayout(top)
        column.addLayout(choices)
        column.addWidget(self.table, 1)
        column.addWidget(self.count)

    @property
    def chosen(self) -> RuleRow | None:
        """The row that is chosen."""
        rows = self.table.selectionModel().selectedRows()
        return self.model.row_at(rows[0].row()) if rows else None

    def show_shelf(self, shelf: RuleShelf, open_id: str) -> None:
        """Take other rules in; the open one stays chosen where it is among them."""
        self._offer(shelf)
        with QSignalBlocker(self.table.selectionModel()):
            self.model.forget()
            self.model.show_page(len(shelf.rows), 0, shelf.rows)
            at = self.model.row_of(open_id)
            if at is not None:
                choose_row(self.table, at)
        self.table.viewport().update()
        own = self.tr("%Ln changed by your team", "", sum(row.changed for row in shelf.rows))
        listed = self.tr("%Ln rule(s)", "", len(shelf.rows))
        self.count.setText(f"{listed} · {own}")

    def choose_first(self) -> None:
        """Open the first rule."""
        if self.model.rowCount():
            choose_row(self.table, 0)

    def _offer(self, shelf: RuleShelf) -> None:
        if (shelf.langs, shelf.tags) != self._offered:
            self._offered = (shelf.langs, shelf.tags)
            self.lang.offer((lang, self._languages.name(lang)) for lang in shelf.langs)
            shown = [(one.value, self._words.shown(one)) for one in Shown]
            self.show_box.offer([*shown, *((tag, self._words.category(tag)) for tag in shelf.tags)])
        self.lang.show_code(shelf.lang)
        self.show_box.setCurrentIndex(max(0, self.show_box.findData(shelf.show)))

    @Slot()
    def _selected(self) -> None:
        row = self.chosen
        if row is not None:
            self.opened.emit(row)

    @Slot()
    def _switch(self) -> None:
        row = self.chosen
        if row is not None:
            self.switched.emit(row)
