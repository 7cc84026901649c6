"""The last line of the window: is everything saved, are the phones there, what can be taken back."""

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLabel, QVBoxLayout

from agentassist.core.call import LinkState, SourceStatus
from agentassist.core.messages import Undo
from agentassist.core.screen import Place, Screen
from agentassist.ui.look import Look
from agentassist.ui.panel import Now, Panel, Send, Zone
from agentassist.ui.phone_words import PhoneWords
from agentassist.ui.team_words import TeamWords
from agentassist.ui.widgets.boxes import beside
from agentassist.ui.widgets.button import Button
from agentassist.ui.widgets.card import Card, label
from agentassist.ui.widgets.deed import add_deed, keys_of
from agentassist.ui.widgets.elided import Elided
from agentassist.ui.widgets.keycap import Keycap
from agentassist.ui.words import Words, isolated

ICON_PX = 16
ROW_GAPS, WIDEST = 24, 1000
_WELL = frozenset({LinkState.CONNECTED, LinkState.OFF})


class StatusPanel(Panel):
    """A banner where nothing can be saved, the state in words, and undo."""

    place = 90
    zone = Zone.BOTTOM
    pages = frozenset(Place)

    def __init__(self, send: Send, now: Now, look: Look) -> None:
        super().__init__(send, now, look)
        self._words, self._team = Words(self), TeamWords(self)
        self._phones = PhoneWords(self)
        self._shown: Screen | None = None
        self.deed = add_deed(self, "undo", self.tr("Undo"), "Ctrl+Z", lambda: send(Undo()))
        self.undo = Button(look, self.tr("Undo"), "undo-2", "link")
        self.undo.clicked.connect(self.deed.trigger)
        self.cap = Keycap(keys_of(self.deed))
        self.sign = QLabel()
        self.state = Elided(role="dim")
        self.banner = label(role="strong", wrap=True)
        self.card = Card(tone="bad")
        self.card.column.addWidget(self.banner)
        self._lay_out()

    def _lay_out(self) -> None:
        row = beside(spacing=6)
        for widget, stretch in ((self.sign, 0), (self.state, 1), (self.undo, 0), (self.cap, 0)):
            row.addWidget(widget, stretch)
        column = QVBoxLayout(self)
        column.setContentsMargins(2, 0, 2, 0)
        column.setSpacing(6)
        column.addWidget(self.card)
        column.addLayout(row)
        self.card.hide()

    def show_screen(self, screen: Screen) -> None:
        """Make the line match what is saved, the phones and the last step."""
        was, self._shown = self._shown, screen
        if was is None or _stood(was) != _stood(screen):
            self._show_state(screen)
        if was is None or screen.undo is not was.undo:
            self._show_undo(screen)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave out the keys where they would cut the words."""
        super().resizeEvent(event)
        words = (self.sign, self.state, self.undo)
        needed = sum(widget.sizeHint().width() for widget in words) + self.cap.sizeHint().width()
        self.cap.setMaximumWidth(WIDEST if needed + ROW_GAPS <= self.width() else 0)

    def _show_state(self, screen: Screen) -> None:
        gone = [status for status in screen.sources if status.state not in _WELL]
        well = "cloud" if screen.practice is None else "headset"
        icon, colour = (well, "dim") if screen.can_save and not gone else ("triangle-alert", "warn")
        side = round(ICON_PX * self.look.preferences.text_scale)
        self.sign.setPixmap(self.look.icon(icon, colour, ICON_PX).pixmap(side, side))
        self.state.say(" ".join((self._saved(screen), *map(self._phone, gone))))
        self.banner.setText(
            self.tr(
                "Nothing can be saved: the disk is full, or another program is using the file. "
                "Nothing is lost while the app is open. Please make some room; this line goes by itself then."
            )
        )
        self.card.setVisible(not screen.can_save)

    def _saved(self, screen: Screen) -> str:
        if not screen.can_save:
            return self.tr("Not saved.")
        if screen.practice is not None:
            return self.tr("Practice: only its scorecard is kept.")
        return self._team.saved(screen) or self.tr("Everything saved.")

    def _phone(self, status: SourceStatus) -> str:
        phone, state = isolated(self._phones.title(status.source.split(":")[0])), self._phones.short(status)
        return self.tr("{phone}: {state}.").format(phone=phone, state=state)

    def _show_undo(self, screen: Screen) -> None:
        words = self._words.undo(screen.undo) if screen.undo else ""
        self.undo.set_words(words)
        self.deed.setText(words)
        self.deed.setEnabled(bool(words))
        # An empty place keeps its room, so that the line does not grow when there is something to undo.
        for widget in (self.undo, self.cap):
            policy = widget.sizePolicy()
            policy.setRetainSizeWhenHidden(True)
            widget.setSizePolicy(policy)
            widget.setVisible(bool(words))


def _stood(screen: Screen) -> tuple[object, ...]:
    """Return what the line says of a screen."""
    return screen.can_save, screen.practice is None, screen.sources, screen.team, screen.place


PANEL = StatusPanel
