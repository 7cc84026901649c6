"""Say what you can do: what the rep is about to say, and a better way to say it."""

from datetime import datetime

from PySide6.QtCore import Qt

from agentassist.core.messages import (
    DismissSuggestion,
    FillSuggestion,
    RewordPhrase,
    SayTyped,
    TakeSuggestion,
)
from agentassist.core.own_words import Wording
from agentassist.core.phrase import Suggestion
from agentassist.core.screen import Screen
from agentassist.ui.dates import utc_now
from agentassist.ui.look import Look
from agentassist.ui.panel import Now, Panel, Send
from agentassist.ui.widgets.boxes import stacked
from agentassist.ui.widgets.deed import add_deed, keys_of
from agentassist.ui.widgets.into_view import bring_into_view
from agentassist.ui.widgets.keyed_field import KeyedField
from agentassist.ui.widgets.suggestion_card import SuggestionCard
from agentassist.ui.widgets.typing_watch import TypingWatch
from agentassist.ui.widgets.way_back import WayBack
from agentassist.ui.widgets.wording_line import WordingLine

HEIGHT_EM = 2.3


class PhrasePanel(Panel):
    """One line to type what is about to be said; a suggestion takes its place or stands below it."""

    place = 40

    def __init__(self, send: Send, now: Now, look: Look) -> None:
        super().__init__(send, now, look)
        self._shown: Suggestion | None = None
        self._filling = False
        self._wording: Wording | None = None
        self._offered = False
        self._call = ""
        self._paying = False
        self._way_back = WayBack(self)
        self.say = add_deed(self, "say", self.tr("Try what you are about to say"), "Ctrl+I", self._begin)
        self.take = add_deed(self, "take", self.tr("I'll say that"), "Ctrl+P", self._take)
        self.dismiss = add_deed(self, "dismiss", self.tr("Not now"), "Ctrl+Shift+P", self._dismiss)
        self.reword = add_deed(self, "reword", self.tr("Reword"), "Alt+P", self._reword)
        self.field = KeyedField(look, "message-square", keys_of(self.say), {Qt.Key.Key_Return: self._finish})
        self.field.setMinimumHeight(round(HEIGHT_EM * look.em))
        self.field.setPlaceholderText(self.tr("About to say…"))
        self.field.setAccessibleName(self.tr("What you are about to say"))
        self.watch = TypingWatch(self.field, self.field.text, self._tell)
        self.field.textEdited.connect(lambda: self.watch.typed(self.field.cursorPosition()))
        self.card = SuggestionCard(look, keys_of(self.take))
        self.card.accepted.connect(self._take)
        self.card.dismissed.connect(self._dismiss)
        self.card.filling.connect(self._fill)
        self.wording = WordingLine()
        # As soon as the words change, nothing is said of those before.
        self.field.textEdited.connect(self.wording.hide)
        self.card.reword_wanted.connect(self._reword)
        column = stacked(self, 6)
        column.addWidget(self.field)
        column.addWidget(self.wording)
        column.addWidget(self.card)
        self._show_suggestion()

    def show_screen(self, screen: Screen) -> None:
        """Make the card match ``screen.phrase``; another call begins with an empty line."""
        call = screen.card.interaction_id if screen.card else ""
        if call != self._call:
            self._call = call
            self.field.clear()
            self.watch.settle()
        self._show_wording(screen.wording)
        if screen.paying is not self._paying:
            self._paying = screen.paying
            self.field.be_discreet(screen.paying)
            self.watch.settle()
        offered = screen.preferences.rewording.given
        if screen.phrase is not self._shown:
            self._filling = False
        if screen.phrase is not self._shown or offered is not self._offered:
            self._shown, self._offered = screen.phrase, offered
            self._show_suggestion()

    def _show_wording(self, wording: Wording | None) -> None:
        if wording is not self._wording:
            self._wording = wording
            said = wording if wording and wording.text == self.field.text() else None
            self.wording.show_wording(said)

    def _show_suggestion(self) -> None:
        suggestion = self._shown
        for deed in (self.take, self.dismiss):
            deed.setEnabled(suggestion is not None)
        self.reword.setEnabled(suggestion is not None and self._offered)
        self.card.offer_rewording(self._offered)
        with_focus = self.card.isAncestorOf(self.window().focusWidget() or self)
        if suggestion is None:
            self.card.forget()
        else:
            self.card.show_suggestion(suggestion, _here_and_now())
        # The empty line gives its place to the card, so that the page hardly grows.
        self.field.setVisible(suggestion is None or self.field.hasFocus() or bool(self.field.text()))
        self.card.setVisible(suggestion is not None)
        if suggestion is None and with_focus:
            self._way_back.go()

    def _begin(self) -> None:
        self.field.show()
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()
        bring_into_view(self.field)

    def _finish(self) -> bool:
        self.watch.flush()
        return True

    def _tell(self, text: str, unfinished: bool) -> None:
        self.send(SayTyped(text, unfinished))

    def _take(self) -> None:
        gap = self.card.first_gap()
        if gap is not None:
            self._fill()
            self._way_back.remember()
            gap.setFocus(Qt.FocusReason.ShortcutFocusReason)
            bring_into_view(self.card)
            return
        self.send(TakeSuggestion(self.card.wording(), self.card.due_ms()))
        self.field.clear()
        self.watch.flush()

    def _fill(self) -> None:
        """Tell once that the suggestion is worked on, or it would go as if it were left."""
        if not self._filling:
            self._filling = True
            self.send(FillSuggestion())

    def _reword(self) -> None:
        self.send(RewordPhrase())

    def _dismiss(self) -> None:
        self.send(DismissSuggestion())


def _here_and_now() -> datetime:
    return utc_now().astimezone()


PANEL = PhrasePanel
