"""Who else looks at this caller now: one quiet line, said once."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QShowEvent

from agentassist.core.screen import Place, Screen
from agentassist.core.team import Beside
from agentassist.ui.look import Look
from agentassist.ui.panel import Now, Panel, Send, Zone
from agentassist.ui.team_words import TeamWords
from agentassist.ui.widgets.boxes import beside
from agentassist.ui.widgets.elided import Elided
from agentassist.ui.widgets.into_view import keep_writing_in_view
from agentassist.ui.widgets.sign import Sign


class BesidePanel(Panel):
    """Below the caller's name; takes no room while nobody else is there."""

    place = 11
    zone = Zone.TOP
    pages = frozenset({Place.CALL, Place.WRAPUP})
    announced = Signal(str)
    """What a screen reader was told."""

    def __init__(self, send: Send, now: Now, look: Look) -> None:
        super().__init__(send, now, look)
        self._words = TeamWords(self)
        self._shown: tuple[str, Beside] | None = None
        self.line = Elided()
        row = beside(self, 6)
        row.setContentsMargins(4, 0, 4, 0)
        row.addWidget(Sign(look, "users", "accent"))
        row.addWidget(self.line, 1)

    def wanted(self, screen: Screen) -> bool:
        """Return whether somebody else is there."""
        return super().wanted(screen) and screen.card is not None and bool(screen.beside.names)

    def show_screen(self, screen: Screen) -> None:
        """Name them; read aloud once for each caller, when the reader has nothing else to say."""
        if screen.card is None:
            return
        now = screen.card.interaction_id, screen.beside
        if now == self._shown:
            return
        self._shown = now
        self.line.say(self._words.beside(screen.beside.names))
        self.setAccessibleName(self.line.text())
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, self.line.text()))
        self.announced.emit(self.line.text())

    def showEvent(self, event: QShowEvent) -> None:
        """Come without moving the note away that is being typed."""
        super().showEvent(event)
        keep_writing_in_view(self)


PANEL = BesidePanel
