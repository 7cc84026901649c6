"""The team part of the settings: the way in, how it stands, the way out."""

from PySide6.QtCore import QTimer
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QWidget

from agentassist.core.messages import DevicesWanted
from agentassist.core.screen import Screen
from agentassist.core.team import Access, HubSays, LinkKind, Roster, TeamView
from agentassist.ui.dates import utc_now
from agentassist.ui.dialogs.team_joining import Filling, JoinForm
from agentassist.ui.dialogs.team_office import TeamOffice
from agentassist.ui.dialogs.team_pack import PackShare
from agentassist.ui.dialogs.team_standing import Leaving, Standing
from agentassist.ui.look import Look
from agentassist.ui.panel import Send
from agentassist.ui.team_words import TeamWords
from agentassist.ui.widgets.boxes import stacked
from agentassist.ui.widgets.card import label

REFRESH_MS = 30_000
"""So often "3 minutes ago" is said anew while somebody looks, in milliseconds."""


class TeamSettings(QWidget):
    """Shows what means something at this moment.

    Args:
        look: Colours and icons of the moment.
        send: Takes wishes.
    """

    def __init__(self, look: Look, send: Send) -> None:
        super().__init__()
        self._send = send
        self._team = TeamView()
        self._told: tuple[TeamView, str] | None = None
        self._awaited = False
        self.form, self.filling = JoinForm(look, send), Filling(look)
        self.standing, self.leaving = Standing(look, send), Leaving(look, send)
        self.pack, self.office = PackShare(look, send), TeamOffice(look, send)
        self.invented = label(TeamWords(self).says(HubSays.SAMPLE), wrap=True)
        column = stacked(self, 12)
        for part in (
            self.invented,
            self.form,
            self.filling,
            self.standing,
            self.pack,
            self.office,
            self.leaving,
        ):
            column.addWidget(part)
        self._clock = QTimer(self, interval=REFRESH_MS)
        self._clock.timeout.connect(self._look_again)
        self._show_team(TeamView(), "")

    def show_screen(self, screen: Screen) -> None:
        """Make the widgets match the team and, for its owner, its computers."""
        if (screen.team, screen.preferences.rep) != self._told:
            self._show_team(screen.team, screen.preferences.rep)
        self.office.show_roster(screen.bench.roster or Roster(), _now_ms())

    def _show_team(self, team: TeamView, name: str) -> None:
        owned = self._owned
        self._told, self._team = (team, name), team
        joined, joining = team.membership is not None, team.link is LinkKind.JOINING
        focus = QApplication.focusWidget()
        self._awaited |= joining and focus is not None and self.form.isAncestorOf(focus)
        invented = team.refused is HubSays.SAMPLE
        self.form.setVisible(not joined and not joining and not invented)
        self.invented.setVisible(invented)
        self.form.show_team(team, name)
        self.filling.show_team(team)
        for part in (self.standing, self.leaving):
            part.setVisible(joined)
        if self._awaited and not joining:
            # Hidden while the hub was asked, the form lost the keyboard.
            self._awaited = False
            if team.refused is not None:
                self.form.invitation.setFocus()
        self.leaving.show_team(team)
        self.pack.show_team(team)
        self.office.setVisible(self._owned)
        self._say_when()
        if self._owned and not owned and self.isVisible():
            self._send(DevicesWanted())

    @property
    def _owned(self) -> bool:
        return self._team.membership is not None and self._team.membership.access is Access.OWNER

    def _look_again(self) -> None:
        self._say_when()
        if self._owned:
            # Who was let in may have come meanwhile.
            self._send(DevicesWanted())

    def _say_when(self) -> None:
        self.standing.show_team(self._team, _now_ms())

    def showEvent(self, event: QShowEvent) -> None:
        """Ask which computers there are, whenever the owner looks; say anew how long ago things were."""
        super().showEvent(event)
        self._say_when()
        self._clock.start()
        if self._owned:
            self._send(DevicesWanted())

    def hideEvent(self, event: QHideEvent) -> None:
        """Let the clock rest while nobody looks."""
        self._clock.stop()
        super().hideEvent(event)


def _now_ms() -> int:
    return round(utc_now().timestamp() * 1000)
