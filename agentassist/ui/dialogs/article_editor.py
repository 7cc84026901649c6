"""One article, to be written and saved; what is typed is never lost, saved or not."""

from dataclasses import replace

from PySide6.QtCore import QTimer, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QLineEdit, QTabWidget, QWidget

from agentassist.core.authoring import TITLE_AT_MOST, ArticleFault, Editing, faults_of, same_text, tidied
from agentassist.core.knowledge import Article
from agentassist.core.messages import (
    ArticleTyped,
    BringBack,
    CloseArticle,
    DeleteArticle,
    DropDraft,
    ExportArticles,
    KeepPicture,
    Message,
    NewArticle,
    OpenVersion,
    SaveArticle,
)
from agentassist.ui.authoring_words import AuthoringWords
from agentassist.ui.dialogs.article_bar import ArticleBar
from agentassist.ui.dialogs.article_body import ArticleBody
from agentassist.ui.dialogs.article_details import ArticleDetails
from agentassist.ui.dialogs.article_versions import ArticleVersions
from agentassist.ui.dialogs.ask_place import ask_file
from agentassist.ui.look import Look
from agentassist.ui.panel import Send
from agentassist.ui.widgets.boxes import beside, stacked
from agentassist.ui.widgets.button import Button
from agentassist.ui.widgets.elided import Elided
from agentassist.ui.widgets.faulted import Faulted

PAUSE_MS = 400
"""After so long without a key the text is kept and shown as it is read."""
BELOW_TABS = 8
LONGEST_MS = 3000
"""Nothing typed waits longer than this, however fast the typing."""


class ArticleEditor(QWidget):
    """Title, text, details and history of one article.

    Args:
        look: Colours and icons of the moment.
        send: Where wishes go.
    """

    def __init__(self, look: Look, send: Send) -> None:
        super().__init__()
        self._send, self._words = send, AuthoringWords(self)
        self._editing: Editing | None = None
        self._base = self._told = Article("", "", "", "")
        self._settled, self._refused = True, False
        self.close_button = Button(look, self.tr("All articles"), "arrow-left", "link")
        self.state = Elided(role="dim")
        self.title = QLineEdit()
        self.title.setObjectName("article-title")
        self.title.setAccessibleName(self.tr("Title"))
        self.title.setPlaceholderText(self.tr("Title, in the words callers use"))
        self.title.setMaxLength(2 * TITLE_AT_MOST)
        self.body, self.details, self.versions = (
            ArticleBody(look),
            ArticleDetails(look),
            ArticleVersions(look),
        )
        self.bar = ArticleBar(look)
        self.tabs = self._tabbed()
        self._places = {
            ArticleFault.TITLE_MISSING: Faulted(look, self.title),
            ArticleFault.BODY_MISSING: self.body.field,
            **self.details.faulted,
        }
        self._places[ArticleFault.TITLE_LONG] = self._places[ArticleFault.TITLE_MISSING]
        self._places[ArticleFault.BODY_LONG] = self.body.field
        self._lay_out()
        self._connect()

    def _tabbed(self) -> QTabWidget:
        tabs = QTabWidget()
        tabs.tabBar().setAccessibleName(self.tr("Parts of the article"))
        tabs.addTab(self.body, self.tr("Text"))
        tabs.addTab(self.details, self.tr("Details"))
        tabs.addTab(self.versions, self.tr("Versions"))
        for page in (self.body, self.versions):
            page.setContentsMargins(0, BELOW_TABS, 0, 0)
        return tabs

    def _lay_out(self) -> None:
        top = beside(spacing=8)
        top.addWidget(self.close_button)
        top.addStretch(1)
        top.addWidget(self.state)
        column = stacked(self, 8)
        column.addLayout(top)
        column.addWidget(self._places[ArticleFault.TITLE_MISSING])
        column.addWidget(self.tabs, 1)
        column.addWidget(self.bar)

    def _connect(self) -> None:
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._longest = QTimer(self, singleShot=True, interval=LONGEST_MS)
        for timer in (self._pause, self._longest):
            timer.timeout.connect(lambda: self._tell(self.body.caret))
        for typed in (self.title.textEdited, self.body.typed, self.details.typed):
            typed.connect(self._typed)
        self.body.pictured.connect(lambda picture: self._send(KeepPicture(picture)))
        self.details.lang.picked.connect(self._turn)
        self.close_button.clicked.connect(lambda: self._leave(CloseArticle()))
        self.bar.save.clicked.connect(self.save_now)
        self.bar.discard.clicked.connect(lambda: self._leave(DropDraft(self._id)))
        self.bar.delete.clicked.connect(lambda: self._leave(DeleteArticle(self._id)))
        self.bar.translate.clicked.connect(lambda: self._leave(NewArticle(translation_of=self._id)))
        self.bar.export.clicked.connect(self._export)
        self.versions.looked.connect(lambda number: self._send(OpenVersion(self._id, number)))
        self.versions.brought.connect(lambda number: self._leave(BringBack(self._id, number)))
        QShortcut(QKeySequence(QKeySequence.StandardKey.Save), self, self.save_now)

    @property
    def _id(self) -> str:
        return self._editing.article.id if self._editing else ""

    def show_editing(self, editing: Editing) -> None:
        """Show an article; while somebody types into it, only what is around the text follows."""
        was = self._editing
        self.body.know(editing.pictures)
        if was is None or was.article.id != editing.article.id:
            self.flush()
            self._editing, self._refused = editing, False
            self._fill(editing.draft or editing.article)
            self.tabs.setCurrentWidget(self.body)
            (self.title if editing.new else self.body.text).setFocus()
        elif was.revision != editing.revision and self.typed() == self._told:
            self._editing = editing
            self._fill(editing.draft or editing.article)
        self._editing = editing
        self.details.show_around(editing)
        self.versions.show_versions(editing)
        self._show_state()

    def put_away(self) -> None:
        """Show no article."""
        self.flush()
        self._editing = None

    def inherit(self, old: "ArticleEditor") -> None:
        """Go on with what ``old`` was in the middle of."""
        old.flush()
        self._editing = old._editing
        if self._editing is not None:
            self._fill(old.typed())
            self.tabs.setCurrentIndex(old.tabs.currentIndex())

    def typed(self) -> Article:
        """Return the article as it stands in the fields."""
        return self.details.filled_in(replace(self._base, title=self.title.text(), body=self.body.markdown))

    @Slot()
    def flush(self) -> None:
        """Tell at once what has not been told, as finished."""
        self._tell(None)

    @Slot()
    def save_now(self) -> None:
        """Save, or say beside the field what is missing."""
        if self._editing is None:
            return
        article = self.typed()
        faults = faults_of(tidied(article))
        self._refused = bool(faults)
        self._show_faults(faults)
        if faults:
            self.flush()
            self._lead_to(faults[0])
        else:
            self._rest(article)
            self._send(SaveArticle(article))

    def _fill(self, article: Article) -> None:
        # What differs by blank space only stays as it is typed, with its caret and its undo.
        self._base = article
        if not same_text(article, self.typed()):
            if self.title.text() != article.title:
                self.title.setText(article.title)
                self.title.setCursorPosition(0)
            self.body.fill(article.body)
            self.details.show_article(article)
        self._turn(article.lang)
        self.body.read()
        self._show_faults(())
        self._rest(self.typed())

    @Slot(str)
    def _turn(self, lang: str) -> None:
        self.body.turn(lang)
        self.details.turn(lang)

    def _rest(self, told: Article) -> None:
        self._pause.stop()
        self._longest.stop()
        self._told, self._settled = told, True

    @Slot()
    def _typed(self) -> None:
        self._pause.start()
        if not self._longest.isActive():
            self._longest.start()
        self._say_state(changed=True)

    def _tell(self, caret: int | None) -> None:
        if self._editing is None:
            return
        article = self.typed()
        if article != self._told or (caret is None and not self._settled):
            self._send(ArticleTyped(article, caret))
        self._rest(article)
        self._settled = caret is None
        self.body.read()
        self._show_faults(faults_of(tidied(article)) if self._refused else ())
        self._show_state()

    def _leave(self, wish: Message) -> None:
        """Tell what was typed before something else happens to the article."""
        self.flush()
        self._send(wish)

    def _show_state(self) -> None:
        if self._editing is not None:
            self._say_state(changed=not same_text(self.typed(), self._editing.article))

    def _say_state(self, *, changed: bool) -> None:
        if self._editing is None:
            return
        new = self._editing.new
        unsaved = self.tr("Not saved yet. Nothing you typed is lost.")
        self.state.say(unsaved if changed else "" if new else self.tr("Saved"))
        self.bar.show_state(new=new, changed=changed)
        self.versions.show_way_back(changed)

    def _show_faults(self, faults: tuple[ArticleFault, ...]) -> None:
        for place in set(self._places.values()):
            fault = next((one for one in faults if self._places[one] is place), None)
            place.tell(self._words.fault(fault) if fault else "")

    def _lead_to(self, fault: ArticleFault) -> None:
        place = self._places[fault]
        if fault in self.details.faulted:
            self.tabs.setCurrentWidget(self.details)
            # The sentence below the field has its room only after the next layout.
            QTimer.singleShot(0, place, lambda: self.details.ensureWidgetVisible(place))
        elif place is self.body.field:
            self.tabs.setCurrentWidget(self.body)
        place.field.setFocus()

    @Slot()
    def _export(self) -> None:
        article_id = self._id
        ask_file(
            self,
            self.tr("Export this article"),
            f"{article_id}.md",
            lambda path: self._send(ExportArticles(path, article_id)),
        )
