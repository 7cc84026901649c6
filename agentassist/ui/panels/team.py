"""What must be known of the team's hub: one calm line while it is away, a notice where it refuses."""

from PySide6.QtGui import QShowEvent

from agentassist.core.messages import PutAwayTeamLine
from agentassist.core.screen import Place, Screen
from agentassist.core.team import TeamView
from agentassist.core.team_line import TeamLine
from agentassist.ui.look import Look
from agentassist.ui.panel import Now, Panel, Send, Zone
from agentassist.ui.team_words import TeamWords
from agentassist.ui.widgets.boxes import stacked
from agentassist.ui.widgets.button import Button
from agentassist.ui.widgets.card import Card, label
from agentassist.ui.widgets.into_view import keep_writing_in_view
from agentassist.ui.widgets.sign import Sign
from agentassist.ui.window import CallWindow


class TeamPanel(Panel):
    """Nothing most of the time; it can be put away, and says nothing that the last line says already."""

    place = 9
    zone = Zone.TOP
    pages = frozenset(Place)

    def __init__(self, send: Send, now: Now, look: Look) -> None:
        super().__init__(send, now, look)
        self._words = TeamWords(self)
        self._shown: tuple[TeamLine, TeamView] | None = None
        self.sign = Sign(look, "cloud", "dim")
        self.line = label(wrap=True)
        self.settings = Button(look, self.tr("Team settings"), "settings", "link", bare=True)
        self.settings.clicked.connect(self._open_settings)
        self.away = Button(look, self.tr("Put away"), "x", "link", bare=True)
        self.away.clicked.connect(lambda: send(PutAwayTeamLine()))
        self.card = Card()
        self.card.column.setContentsMargins(12, 5, 4, 5)
        self.card.add_row(self.sign, self.line, self.settings, self.away, stretch=1)
        stacked(self).addWidget(self.card)

    def wanted(self, screen: Screen) -> bool:
        """Return whether there is something to know."""
        return screen.team_line is not None

    def show_screen(self, screen: Screen) -> None:
        """Say it."""
        if screen.team_line is None or self._shown == (screen.team_line, screen.team):
            return
        self._shown = screen.team_line, screen.team
        refused = screen.team_line is TeamLine.REFUSED
        # A network that is gone for a while is nothing to be alarmed by.
        self.sign.show_icon("info" if refused else "cloud", "accent" if refused else "dim")
        self.line.setProperty("role", "" if refused else "dim")
        self.line.setText(self._words.refusal(screen.team) if refused else self._words.away())
        # A line that is away comes back by itself; what the hub refuses wants somebody.
        self.settings.setVisible(refused)
        self.setAccessibleName(self.line.text())
        self.away.setAccessibleDescription(self.line.text())

    def _open_settings(self) -> None:
        window = self.window()
        if isinstance(window, CallWindow):
            window.settings_wanted.emit("team")

    def showEvent(self, event: QShowEvent) -> None:
        """Come without moving the note away that is being typed."""
        super().showEvent(event)
        keep_writing_in_view(self)


PANEL = TeamPanel
