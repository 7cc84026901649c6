"""Knowledge: articles found, written, saved, looked back at, written out."""

from typing import Self

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QStackedWidget

from agentassist.core.bench import Bench
from agentassist.core.faq import FaqFormat
from agentassist.core.messages import ArticlesWanted, ExportArticles, ExportFaq, NewArticle, OpenArticle
from agentassist.core.screen import Screen
from agentassist.ui.authoring_words import AuthoringWords
from agentassist.ui.dialogs.article_editor import ArticleEditor
from agentassist.ui.dialogs.article_list import ArticleList
from agentassist.ui.dialogs.ask_place import ask_folder
from agentassist.ui.dialogs.listed_page import ListedPage
from agentassist.ui.look import Look
from agentassist.ui.panel import Send
from agentassist.ui.widgets.boxes import stacked
from agentassist.ui.widgets.card import label


class KnowledgePage(ListedPage):
    """The list of the articles, or the editor of one: each needs the whole width."""

    icon = "book-open"

    def __init__(self, send: Send, look: Look) -> None:
        super().__init__(send, look)
        self._bench: Bench | None = None
        self.list, self.editor = ArticleList(look), ArticleEditor(look, send)
        self.steps = QStackedWidget()
        self.steps.addWidget(self.list)
        self.steps.addWidget(self.editor)
        self.list.wanted.connect(lambda text, offset: self.send(ArticlesWanted(text, offset)))
        self.list.opened.connect(lambda article_id: self.send(OpenArticle(article_id)))
        self.list.new.clicked.connect(self._begin)
        self.list.export.clicked.connect(self._export)
        self.list.faq.clicked.connect(self._export_faq)
        column = stacked(self, 8)
        column.addWidget(label(self.title(), "title"))
        column.addWidget(self.steps, 1)

    def title(self) -> str:
        """Return what the page is called."""
        return self.tr("Knowledge")

    def inherit(self, old: Self) -> None:
        """Go on with what is being typed."""
        self.editor.inherit(old.editor)

    def show_screen(self, screen: Screen) -> None:
        """Make the page match ``screen.bench``."""
        self.follow_undo(screen.undo)
        was, now = self._bench, screen.bench
        if now is was:
            return
        self._bench = now
        if was is None or now.shelf is not was.shelf:
            self.list.show_shelf(now.shelf)
        if was is not None and now.editing is was.editing:
            return
        if now.editing is not None:
            self.editor.show_editing(now.editing)
            self.steps.setCurrentWidget(self.editor)
        else:
            self.editor.put_away()
            self._turn_to_list()

    def _turn_to_list(self) -> None:
        away = self.steps.currentWidget() is self.editor
        self.steps.setCurrentWidget(self.list)
        if away and self.isVisible():
            self.list.refresh()
            self.list.table.setFocus()

    @property
    def listing(self) -> bool:
        """True while the list is looked at, not an article."""
        return super().listing and self.steps.currentWidget() is self.list

    def refresh(self) -> None:
        """Ask for the articles in view."""
        self.list.refresh()

    def keep(self) -> None:
        """Tell what of the article has not been told."""
        self.editor.flush()

    @Slot()
    def _begin(self) -> None:
        self.send(NewArticle(AuthoringWords().starting_text()))

    @Slot()
    def _export(self) -> None:
        ask_folder(self, self.tr("Export all articles"), lambda path: self.send(ExportArticles(path)))

    @Slot()
    def _export_faq(self) -> None:
        form = FaqFormat(self.list.form.code)
        ask_folder(self, self.tr("Public answers"), lambda path: self.send(ExportFaq(path, form)))
