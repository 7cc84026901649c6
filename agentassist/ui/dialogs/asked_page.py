"""What callers ask: where the knowledge has gaps, what searches teach it, what wants looking after."""

from PySide6.QtCore import QEvent
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from agentassist.core.asked import Asked, Retyped
from agentassist.core.messages import AcceptSynonym, AskedWanted, DismissSynonym, OpenArticle, ReadArticle
from agentassist.core.screen import Screen
from agentassist.ui.asked_words import AskedWords
from agentassist.ui.dialogs.asked_list import AskedList, Choice, Line
from agentassist.ui.dialogs.bench_page import BenchPage
from agentassist.ui.dialogs.knowledge_page import KnowledgePage
from agentassist.ui.look import Look
from agentassist.ui.panel import Send
from agentassist.ui.widgets.boxes import stacked
from agentassist.ui.widgets.card import label
from agentassist.ui.widgets.scroll_gap import scroll_gap
from agentassist.ui.widgets.scrolled import scrolled
from agentassist.ui.words import isolated


class AskedPage(BenchPage):
    """Six lists, those first that callers feel most."""

    icon = "ear"

    def __init__(self, send: Send, look: Look) -> None:
        super().__init__(send, look)
        self._words = AskedWords(self)
        self._shown: Asked | None = None
        self._make_lists(look)
        self._lay_out()

    def _make_lists(self, look: Look) -> None:
        quiet = self.tr("Every search found something. Somebody keeps this well.")
        self.unanswered = AskedList(look, self.tr("Found nothing"), quiet)
        quiet = self.tr("Nobody had to search twice for the same thing.")
        self.retyped = AskedList(look, self.tr("Searched again in other words"), quiet)
        quiet = self.tr("No article was marked wrong twice, and no two of them answer the same question.")
        self.contradicted = AskedList(look, self.tr("May contradict"), quiet)
        quiet = self.tr("Nobody found an article wrong or of no help since it was last changed.")
        self.judged = AskedList(look, self.tr("Wrong or of no help"), quiet)
        quiet = self.tr("No article waits for its review.")
        self.overdue = AskedList(look, self.tr("Review is due"), quiet)
        quiet = self.tr("Nothing was opened in the last 30 days. This list fills by itself.")
        self.popular = AskedList(look, self.tr("Opened most in the last 30 days"), quiet)
        self.lists = (
            *(self.unanswered, self.retyped, self.contradicted),
            *(self.judged, self.overdue, self.popular),
        )

    def _lay_out(self) -> None:
        lists = QWidget()
        lists.setObjectName("page")
        column = QVBoxLayout(lists)
        column.setContentsMargins(*scroll_gap())
        column.setSpacing(12)
        for one in self.lists:
            column.addWidget(one)
        column.addStretch(1)
        whole = stacked(self, 8)
        whole.addWidget(label(self.title(), "title"))
        about = self.tr(
            "This is about words and articles. Numbers, and the names of people on file, are left out."
        )
        whole.addWidget(label(about, "dim", wrap=True))
        whole.addWidget(scrolled(lists), 1)

    def title(self) -> str:
        """Return what the page is called."""
        return self.tr("What callers ask")

    def show_screen(self, screen: Screen) -> None:
        """Make the lists match ``screen.bench.asked``."""
        asked = screen.bench.asked
        if asked is not self._shown:
            self._shown = asked
            self._show_asked(asked)

    def showEvent(self, event: QShowEvent) -> None:
        """Ask for the lists whenever somebody looks at them."""
        super().showEvent(event)
        self.send(AskedWanted())

    def event(self, event: QEvent) -> bool:
        """Ask again when somebody comes back from the call window."""
        if event.type() is QEvent.Type.WindowActivate and self.isVisible():
            self.send(AskedWanted())
        return super().event(event)

    def _show_asked(self, asked: Asked) -> None:
        say = self._words
        self.unanswered.show_lines(tuple(Line(one.text, say.unanswered(one)) for one in asked.unanswered))
        self.retyped.show_lines(tuple(self._pair(one) for one in asked.retyped))
        doubted = [
            self._article(one.article_id, one.title, say.contradicted(one)) for one in asked.contradicted
        ]
        twins = [self._article(one.article_id, one.title, say.twin(one)) for one in asked.twins]
        self.contradicted.show_lines((*doubted, *twins))
        self.judged.show_lines(
            tuple(self._article(one.article_id, one.title, say.judged(one)) for one in asked.judged)
        )
        self.overdue.show_lines(
            tuple(self._article(one.article_id, one.title, say.overdue(one)) for one in asked.overdue)
        )
        self.popular.show_lines(
            tuple(self._article(one.article_id, one.title, say.opened(one)) for one in asked.popular)
        )

    def _article(self, article_id: str, title: str, detail: str) -> Line:
        name = self.tr("Open {title}").format(title=isolated(title))
        opened = Choice(self.tr("Open"), name, lambda: self.send(ReadArticle(article_id)))
        name = self.tr("Edit {title}").format(title=isolated(title))
        mended = Choice(self.tr("Edit"), name, lambda: self._mend(article_id))
        return Line(title, detail, (opened, mended))

    def _mend(self, article_id: str) -> None:
        self.send(OpenArticle(article_id))
        self.turned.emit(KnowledgePage)

    def _pair(self, one: Retyped) -> Line:
        words, say = (one.heard, one.meant), self._words
        same = Choice(self.tr("Same meaning"), say.same(one), lambda: self.send(AcceptSynonym(words)))
        other = Choice(self.tr("Not the same"), say.not_same(one), lambda: self.send(DismissSynonym(words)))
        return Line(say.pair(one), say.retyped(one), (same, other))
