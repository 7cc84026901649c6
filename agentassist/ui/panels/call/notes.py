"""What the rep writes down; it belongs to its field while it is being typed."""

from PySide6.QtCore import QLocale, QSignalBlocker, Qt
from PySide6.QtGui import QHideEvent, QTextCursor
from PySide6.QtWidgets import QLabel

from agentassist.core.history import NOTE_AT_MOST
from agentassist.core.messages import NoteTyped, TakePayment
from agentassist.core.screen import Notes, Offer, Place, Screen
from agentassist.ui.look import Look
from agentassist.ui.panel import Now, Panel, Send
from agentassist.ui.widgets.boxes import stacked
from agentassist.ui.widgets.card import Card, label
from agentassist.ui.widgets.deed import add_deed
from agentassist.ui.widgets.elided import Elided
from agentassist.ui.widgets.into_view import bring_into_view
from agentassist.ui.widgets.note_field import NoteField
from agentassist.ui.widgets.offer_line import OfferLine
from agentassist.ui.widgets.spoken import Spoken
from agentassist.ui.widgets.typing_watch import TypingWatch


class NotesPanel(Panel):
    """One field; each call has its own text and undo in it."""

    place = 60
    pages = frozenset({Place.CALL, Place.WRAPUP})

    def __init__(self, send: Send, now: Now, look: Look) -> None:
        super().__init__(send, now, look)
        self._shown: Notes | None = None
        self._open = ""
        self._offered: Offer | None = None
        self.head = label(self.tr("Notes"), "label")
        self.saved = Elided(role="dim")
        # In large letters the page scrolls anyway.
        self.field = NoteField(2 if look.large else 1)
        self.field.setAccessibleName(self.tr("Notes"))
        self.field.setPlaceholderText(self.tr("What matters, in a few words"))
        self.watch = TypingWatch(self.field, self.field.toPlainText, self._tell)
        self.field.textChanged.connect(self._typed)
        self.field.left.connect(self.watch.flush)
        self.refusal = Spoken(look)
        self.field.too_long.connect(self._refuse)
        self.field.textChanged.connect(self.refusal.hide)
        add_deed(self, "notes", self.tr("Write a note"), "Ctrl+N", self._begin)
        self._paying = False
        add_deed(self, "payment", self.tr("Take a payment, or end it"), "Ctrl+Shift+D", self._take_payment)
        self.offer = OfferLine(self)
        self._lay_out()

    def _lay_out(self) -> None:
        card = Card()
        card.column.setContentsMargins(12, 5, 12, 10)
        card.column.setSpacing(2)
        if self.look.large:
            card.add_row(self.head, QLabel(), self.saved, stretch=1)
            card.column.addWidget(self.offer)
        else:
            card.add_row(self.head, self.offer, self.saved, stretch=1)
        card.column.addWidget(self.field)
        card.column.addWidget(self.refusal)
        column = stacked(self)
        column.addWidget(card)

    def show_screen(self, screen: Screen) -> None:
        """Make the field match ``screen.notes``, never while the rep is typing into it; show the offer."""
        if screen.paying is not self._paying:
            self._show_paying(screen)
        if screen.notes is not self._shown:
            self._show_notes(screen.notes)
        self._show_saved(screen)
        if screen.offer is not self._offered:
            self._offered = screen.offer
            self._show_offer()
        # The line takes the place of good news only.
        self.saved.setVisible(self.offer.isHidden() or not screen.notes.saved or self.look.large)

    def _show_paying(self, screen: Screen) -> None:
        was, self._paying = self._paying, screen.paying
        self.field.discreet = screen.paying
        if not was:
            return
        # Even under the caret: what was typed meanwhile must not be told once digits are kept again.
        if screen.notes.interaction_id == self._open:
            self._fill(screen.notes)
        else:
            self.watch.settle()
            self.field.forget(self._open)

    def _show_offer(self) -> None:
        with_focus = self.offer.isAncestorOf(self.window().focusWidget() or self)
        self.offer.show_offer(self._offered)
        if with_focus and self.offer.isHidden():
            self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_notes(self, notes: Notes) -> None:
        was, self._shown = self._shown, notes
        if was is None or notes.interaction_id != was.interaction_id:
            self._turn_to(notes)
        elif notes.revision != was.revision and not self.field.hasFocus():
            self._fill(notes)

    def _show_saved(self, screen: Screen) -> None:
        # Colleagues see a note once the call is wrapped up, and the last line of the window says so.
        kept = self.tr("Saved") if screen.team.membership is None else self.tr("Saved here")
        said = kept if screen.notes.saved else self.tr("Not saved yet")
        if said != self.saved.text():
            self.saved.say(said)

    def _fill(self, notes: Notes) -> None:
        with QSignalBlocker(self.field):
            self.field.setPlainText(notes.text)
        self.field.moveCursor(QTextCursor.MoveOperation.End)
        self.watch.settle()

    def _take_payment(self) -> None:
        self.watch.flush()
        self.send(TakePayment(not self._paying))

    def hideEvent(self, event: QHideEvent) -> None:
        """Tell what has not been told, for the window may be about to close."""
        self.watch.flush()
        super().hideEvent(event)

    def _refuse(self) -> None:
        most = QLocale().toString(NOTE_AT_MOST)
        told = self.tr("Not pasted: a note holds {most} letters. Please paste the part that matters.")
        self.refusal.say(told.format(most=most), "bad")
        bring_into_view(self.refusal)

    def _begin(self) -> None:
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        bring_into_view(self.field)

    def _turn_to(self, notes: Notes) -> None:
        self.watch.flush()
        self._open = notes.interaction_id
        with QSignalBlocker(self.field):
            self.field.open(notes.interaction_id, notes.text)
        self.field.setEnabled(bool(notes.interaction_id))
        self.watch.settle()

    def _typed(self) -> None:
        self.watch.typed(self.field.textCursor().position())

    def _tell(self, text: str, _unfinished: bool) -> None:
        cursor = self.field.textCursor().position()
        self.send(NoteTyped(self._open, text, cursor, settled=not self.field.hasFocus()))


PANEL = NotesPanel
