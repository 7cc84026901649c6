"""What changed in the firm's rules: a quiet list, each with "read and understood" and a call to try it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from agentassist.core.messages import ChangesWanted, ReadArticle, TakeStep, TickChange
from agentassist.core.screen import Screen
from agentassist.core.screen.changed import ChangeRow
from agentassist.ui.change_words import ChangeWords
from agentassist.ui.dialogs.bench_page import BenchPage
from agentassist.ui.look import Look
from agentassist.ui.panel import Send
from agentassist.ui.widgets.boxes import stacked
from agentassist.ui.widgets.button import Button
from agentassist.ui.widgets.card import Card, label
from agentassist.ui.widgets.flow import Flow
from agentassist.ui.widgets.scroll_gap import scroll_gap
from agentassist.ui.widgets.scrolled import scrolled
from agentassist.ui.widgets.telling import telling


class ChangeCard(Card):
    """One change; once it is ticked, its title and the way back.

    Args:
        look: Colours and icons of the moment.
        row: What it tells.
    """

    ticked = Signal(bool)
    opened = Signal()
    tried = Signal()

    def __init__(self, look: Look, row: ChangeRow) -> None:
        super().__init__()
        self._words = ChangeWords(self)
        self.row = row
        self.setAccessibleName(row.title)
        self.column.setContentsMargins(16, 12, 16, 14)
        self.told = [telling(row.title, "head"), telling(self._words.when(row), "dim")]
        if not row.read:
            self.told += [telling(text) for text in self._texts(row)]
        for one in self.told:
            self.column.addWidget(one)
        self._make_buttons(look, row)

    def _texts(self, row: ChangeRow) -> tuple[str, ...]:
        before = self._words.before(row.before) if row.before else ""
        after = self._words.after(row.after) if row.after else ""
        return tuple(filter(None, (self._words.kind(row), row.what, before, after)))

    def _make_buttons(self, look: Look, row: ChangeRow) -> None:
        self.tick = Button(look, self.tr("Read and understood"), "check")
        self.open = Button(look, self.tr("Read the article"), "book-open", "link")
        self.practise = Button(look, self.tr("Try it in a short call"), "headset", "link")
        if row.read:
            self.tick = Button(look, self.tr("Not yet, after all"), "undo-2", "link")
        self.tick.clicked.connect(lambda: self.ticked.emit(not row.read))
        self.open.clicked.connect(self.opened)
        self.practise.clicked.connect(self.tried)
        flow = Flow(spacing=8)
        for button in (self.tick, self.open, self.practise):
            button.set_words(button.words, f"{button.words}: {row.title}")
            flow.addWidget(button)
        self.column.addLayout(flow)
        self.open.setVisible(bool(row.article) and not row.read)
        self.practise.setVisible(bool(row.exercise) and not row.read)


class ChangesPage(BenchPage):
    """Those to be read first, below them those that are ticked."""

    icon = "info"

    def __init__(self, send: Send, look: Look) -> None:
        super().__init__(send, look)
        self._shown: tuple[ChangeRow, ...] | None = None
        self.cards: list[ChangeCard] = []
        self.about = label(self.tr("Your ticks are yours: nobody is told of them."), "dim", wrap=True)
        self.quiet = label(self.tr("Nothing has changed since the last version."), "dim", wrap=True)
        self.ticked = label(self.tr("Read and understood"), "label")
        inside = QWidget()
        self._column = QVBoxLayout(inside)
        self._column.setContentsMargins(*scroll_gap())
        self._column.setSpacing(12)
        self._column.addWidget(self.quiet)
        self._column.addWidget(self.ticked)
        self._column.addStretch(1)
        column = stacked(self, 8)
        column.addWidget(label(self.title(), "title"))
        column.addWidget(self.about)
        column.addWidget(scrolled(inside), 1)

    def title(self) -> str:
        """Return what the page is called."""
        return self.tr("What changed")

    def showEvent(self, event: QShowEvent) -> None:
        """Ask for the changes whenever somebody looks."""
        super().showEvent(event)
        self.send(ChangesWanted())

    def show_screen(self, screen: Screen) -> None:
        """Make the cards match ``screen.bench.changes``."""
        rows = screen.bench.changes
        if rows != self._shown:
            self._shown = rows
            self._show(rows or ())

    def _show(self, rows: tuple[ChangeRow, ...]) -> None:
        here = QApplication.focusWidget()
        at = next((at for at, card in enumerate(self.cards) if here and card.isAncestorOf(here)), None)
        for card in self.cards:
            self._column.removeWidget(card)
            card.hide()
            card.deleteLater()
        self.cards = [self._card(row) for row in rows]
        for card in self.cards:
            last = self._column.count() - 1
            place = last if card.row.read else self._column.indexOf(self.ticked)
            self._column.insertWidget(place, card)
            card.show()
        self.quiet.setVisible(not rows)
        self.ticked.setVisible(any(row.read for row in rows))
        if at is not None and self.cards:
            self.cards[min(at, len(self.cards) - 1)].tick.setFocus(Qt.FocusReason.OtherFocusReason)

    def _card(self, row: ChangeRow) -> ChangeCard:
        card = ChangeCard(self.look, row)
        card.ticked.connect(lambda read: self.send(TickChange(row.id, read)))
        card.opened.connect(lambda: self.send(ReadArticle(row.article)))
        card.tried.connect(lambda: self.send(TakeStep(row.exercise, call=True)))
        return card
