"""The articles with their search field; any number of them."""

from PySide6.QtCore import QModelIndex, Signal, Slot
from PySide6.QtWidgets import QAbstractItemView, QWidget

from agentassist.core.authoring import Shelf
from agentassist.core.faq import FaqFormat
from agentassist.ui.authoring_words import AuthoringWords
from agentassist.ui.look import Look
from agentassist.ui.widgets.article_model import LANGUAGE, STATE, ArticleModel
from agentassist.ui.widgets.boxes import beside, stacked
from agentassist.ui.widgets.button import Button
from agentassist.ui.widgets.card import label
from agentassist.ui.widgets.chip_row import ChipRow
from agentassist.ui.widgets.choice_box import ChoiceBox
from agentassist.ui.widgets.paged_table import paged_table
from agentassist.ui.widgets.search_field import SearchField

LANGUAGE_EM, STATE_EM = 7, 13


class ArticleList(QWidget):
    """A field, what is not saved yet, a table, a count; a row opens by Enter or a click."""

    wanted = Signal(str, int)
    """Text and offset of the rows that are needed."""
    opened = Signal(str)
    """The id of the article to edit."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._text = ""
        self._words = AuthoringWords(self)
        self.field = SearchField(
            "article-search", self.tr("Search by title"), self.tr("Search articles by title")
        )
        self.field.asked.connect(self._search)
        self.new = Button(look, self.tr("New article"), "plus", "primary")
        self.export = Button(look, self.tr("Export all…"), "download")
        self.faq = Button(look, self.tr("Public answers…"), "globe")
        forms = (
            (FaqFormat.HTML, self.tr("as pages")),
            (FaqFormat.MARKDOWN, self.tr("Markdown")),
            (FaqFormat.JSON, self.tr("JSON")),
        )
        self.form = ChoiceBox(
            look, self.tr("How public answers are written"), [(one.value, said) for one, said in forms]
        )
        self.form.show_code(FaqFormat.HTML)
        self.unsaved = ChipRow(look, self.tr("Not saved yet:"), "pencil")
        self.unsaved.picked.connect(self.opened)
        self.model = ArticleModel(self, look)
        self.model.wanted.connect(lambda offset: self.wanted.emit(self._text, offset))
        widths = {STATE: STATE_EM} if look.large else {LANGUAGE: LANGUAGE_EM, STATE: STATE_EM}
        self.table = paged_table(look, self.model, self.tr("Articles"), widths)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.table.clicked.connect(self._open)
        self.table.activated.connect(self._open)
        self.count = label(role="dim")
        self._lay_out()

    def _lay_out(self) -> None:
        top, bottom = beside(spacing=8), beside(spacing=8)
        top.addWidget(self.field, 1)
        top.addWidget(self.new)
        bottom.addWidget(self.count, 1)
        bottom.addWidget(self.form)
        bottom.addWidget(self.faq)
        bottom.addWidget(self.export)
        column = stacked(self, 8)
        column.addLayout(top)
        column.addWidget(self.unsaved)
        column.addWidget(self.table, 1)
        column.addLayout(bottom)

    def show_shelf(self, shelf: Shelf) -> None:
        """Take in a page; one for an older search is too late."""
        self.unsaved.offer((row.id, self._words.title(row)) for row in shelf.unsaved)
        if shelf.text == self._text:
            self.model.show_page(shelf.count, shelf.offset, shelf.rows)
            self.count.setText(self.tr("%Ln article(s)", "", shelf.count))

    def refresh(self) -> None:
        """Ask again for what is in view."""
        self.wanted.emit(self._text, max(0, self.table.rowAt(0)))

    @Slot(str)
    def _search(self, text: str) -> None:
        self._text = text
        self.model.forget()
        self.wanted.emit(text, 0)

    @Slot(QModelIndex)
    def _open(self, index: QModelIndex) -> None:
        row = self.model.row_at(index.row())
        if row is not None:
            self.opened.emit(row.id)
