"""What a new scenario can begin with: a draft, a template, a copy, a past call."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QScrollArea, QSizePolicy, QWidget

from agentassist.core.messages import (
    ChangeScenario,
    CopyScenario,
    Message,
    NewScenario,
    OpenWriting,
    ScenarioOfCall,
)
from agentassist.core.practice import Exercise
from agentassist.core.writing import PastCallRow, WritingShelf
from agentassist.ui.dates import day_of
from agentassist.ui.language_words import LanguageWords
from agentassist.ui.look import Look
from agentassist.ui.panel import Send
from agentassist.ui.widgets.boxes import stacked
from agentassist.ui.widgets.button import Button
from agentassist.ui.widgets.card import Card, label
from agentassist.ui.widgets.scroll_gap import scroll_gap
from agentassist.ui.words import isolated


class ScenarioStart(QScrollArea):
    """A card for each kind of beginning; each line opens the editor."""

    def __init__(self, look: Look, send: Send) -> None:
        super().__init__()
        self._look, self._send = look, send
        self._shown: tuple[WritingShelf | None, Exercise | None] | None = None
        self.back = Button(look, self.tr("All exercises"), "arrow-left", "link")
        self.buttons: list[Button] = []
        self._inside = QWidget()
        self._inside.setObjectName("page")
        self._column = stacked(self._inside, 10)
        self._column.setContentsMargins(*scroll_gap())
        self._column.addWidget(self.back, 0, Qt.AlignmentFlag.AlignLeft)
        self._column.addWidget(label(self.tr("Write a scenario"), "head"))
        self._cards = QWidget()
        self._column.addWidget(self._cards)
        self._column.addStretch(1)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidget(self._inside)

    def show_shelf(self, shelf: WritingShelf | None, chosen: Exercise | None) -> None:
        """Show what there is to begin with; made anew, for it is looked at for a moment only."""
        if self._shown == (shelf, chosen):
            return
        self._shown = (shelf, chosen)
        old, self._cards, self.buttons = self._cards, QWidget(), []
        column = stacked(self._cards, 10)
        if shelf is None:
            column.addWidget(label(self.tr("One moment…"), "dim"))
        else:
            for card in (
                self._drafts(shelf),
                self._templates(shelf),
                self._chosen(shelf, chosen),
                self._calls(shelf),
            ):
                if card is not None:
                    column.addWidget(card)
        self._column.replaceWidget(old, self._cards)
        waited = self.back.hasFocus()
        old.hide()
        old.deleteLater()
        if waited and self.isVisible():
            self.take_focus()

    def take_focus(self) -> None:
        """Give the keyboard to the first line."""
        (self.buttons[0] if self.buttons else self.back).setFocus(Qt.FocusReason.OtherFocusReason)

    def _drafts(self, shelf: WritingShelf) -> Card | None:
        if not shelf.drafts:
            return None
        card = self._card(self.tr("Go on with one that is not finished"))
        for draft in shelf.drafts:
            title = isolated(draft.title.strip()) or self.tr("Without a title")
            self._line(card, title, "", OpenWriting(draft.id))
        return card

    def _templates(self, shelf: WritingShelf) -> Card:
        card, names = self._card(self.tr("A new one, from a template in")), LanguageWords()
        for lang in shelf.langs:
            self._line(card, names.name(lang), "plus", NewScenario(lang))
        return card

    def _chosen(self, shelf: WritingShelf, chosen: Exercise | None) -> Card | None:
        if chosen is None:
            return None
        card = self._card(
            self.tr("From the one that is chosen: {title}").format(title=isolated(chosen.title))
        )
        if chosen.id in shelf.own:
            self._line(card, self.tr("Change it"), "pencil", ChangeScenario(chosen.id))
        self._line(card, self.tr("Make a copy of it"), "copy", CopyScenario(chosen.id))
        return card

    def _calls(self, shelf: WritingShelf) -> Card | None:
        if not shelf.calls:
            return None
        card = self._card(self.tr("From a past call, without names and numbers"))
        for call in shelf.calls:
            # Without an icon a long line is cut, and not gone.
            self._line(card, self._said(call), "", ScenarioOfCall(call.interaction_id))
        return card

    def _said(self, call: PastCallRow) -> str:
        return f"{isolated(day_of(call.at_ms))} · {isolated(call.about)}"

    def _card(self, heading: str) -> Card:
        card = Card()
        card.setAccessibleName(heading)
        card.column.addWidget(label(heading, "label", wrap=True))
        return card

    def _line(self, card: Card, words: str, icon: str, wish: Message) -> None:
        button = Button(self._look, words, icon, "link")
        button.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        button.clicked.connect(lambda: self._send(wish))
        card.column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        self.buttons.append(button)
