"""The way into a team: an invitation, a name, and what joining shares, said before."""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QLineEdit, QProgressBar, QWidget

from agentassist.core.invitation import read_invitation
from agentassist.core.messages import JoinTeam
from agentassist.core.team import HubSays, LinkKind, TeamView
from agentassist.ui.look import Look
from agentassist.ui.panel import Send
from agentassist.ui.team_words import TeamWords
from agentassist.ui.widgets.boxes import beside, stacked
from agentassist.ui.widgets.button import Button
from agentassist.ui.widgets.card import label
from agentassist.ui.widgets.form import Form
from agentassist.ui.widgets.spoken import Spoken
from agentassist.ui.words import isolated, left_to_right

LONGEST_INVITATION, LONGEST_NAME = 500, 80
BAR_EM = 0.5
EXAMPLE = "hub.example:8443/7QK4-9DZP-2MXH-C3TN"


class JoinForm(QWidget):
    """Two fields; what is typed stays where the hub refuses it.

    Args:
        look: Colours and icons of the moment.
        send: Takes the wish to join.
    """

    def __init__(self, look: Look, send: Send) -> None:
        super().__init__()
        self._send, self._words = send, TeamWords(self)
        self._refused: HubSays | None = None
        self.invitation = self._field("team-invitation", self.tr("Invitation"), LONGEST_INVITATION)
        self.name = self._field("team-name", self.tr("Your name, as colleagues see it"), LONGEST_NAME)
        self.read, self.refusal = label(role="dim", wrap=True), Spoken(look)
        self.join = Button(look, self.tr("Join"), "users", "primary")
        self.join.clicked.connect(self._join)
        self.invitation.textChanged.connect(self._look_at_it)
        self._lay_out()
        self._look_at_it()

    def _field(self, code: str, name: str, longest: int) -> QLineEdit:
        field = QLineEdit()
        field.setObjectName(f"settings-{code}")
        field.setAccessibleName(name)
        field.setMaxLength(longest)
        field.textChanged.connect(self._let_join)
        field.returnPressed.connect(self._join)
        return field

    def _lay_out(self) -> None:
        means = self.tr(
            "A team shares one memory: each of you sees every caller's history, also without network. "
            "Its owner gives you an invitation, one long line."
        )
        shares = self.tr(
            "Joining shares what is here with the whole team: contacts, calls with their notes, promises, "
            "follow-ups, articles and words that mean the same. Your practice calls, settings and "
            "passwords stay on this computer."
        )
        rows = Form()
        rows.add(self.tr("Invitation"), self.invitation)
        rows.add("", self.read)
        rows.add(self.tr("Your name"), self.name)
        column = stacked(self, 8)
        for part in (label(means, wrap=True), rows, self.refusal, label(shares, wrap=True)):
            column.addWidget(part)
        last = beside(spacing=8)
        last.addWidget(self.join)
        last.addStretch(1)
        column.addLayout(last)

    def show_team(self, team: TeamView, name: str) -> None:
        """Say why joining did not work, if it did not; offer the name that the rep goes by."""
        if not self.name.isModified() and not self.name.hasFocus():
            self.name.setText(name)
        if team.refused is not self._refused:
            self._refused = team.refused
            if team.refused is None:
                self.refusal.hide()
            else:
                self.refusal.say(self._words.refusal(team), "bad")

    @Slot()
    def _look_at_it(self) -> None:
        """Tell while it is typed what the invitation leads to."""
        text = self.invitation.text().strip()
        self.read.setText(self._told(text) if text else self.tr("As the team's owner gave it to you."))
        self.invitation.setAccessibleDescription(self.read.text())

    def _told(self, text: str) -> str:
        invitation = read_invitation(text)
        if invitation is not None:
            hub = isolated(left_to_right(invitation.hub))
            return self.tr("It leads to the hub {hub}.").format(hub=hub)
        example = isolated(left_to_right(EXAMPLE))
        return self.tr("This is no whole invitation yet. One looks like {example}.").format(example=example)

    @Slot()
    def _let_join(self) -> None:
        good = read_invitation(self.invitation.text()) is not None
        self.join.setEnabled(good and bool(self.name.text().strip()))

    @Slot()
    def _join(self) -> None:
        if self.join.isEnabled():
            self._send(JoinTeam(self.invitation.text().strip(), self.name.text().strip()))


class Filling(QWidget):
    """How far this computer has what the team has."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._most = 0
        self.said = label(wrap=True)
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setFixedHeight(round(BAR_EM * look.em))
        self.bar.setAccessibleName(self.tr("How much of the team's memory is here"))
        column = stacked(self, 6)
        column.addWidget(self.said)
        column.addWidget(self.bar)

    def show_team(self, team: TeamView) -> None:
        """Show what is to come; as long as nobody knows how much, only that something goes on."""
        going = team.link in (LinkKind.JOINING, LinkKind.CATCHING_UP)
        self.setVisible(going)
        self._most = max(self._most, team.to_come) if going else 0
        self.bar.setRange(0, self._most)
        self.bar.setValue(self._most - team.to_come)
        if team.link is LinkKind.JOINING:
            self.said.setText(self.tr("Asking the hub. You can go on working meanwhile."))
        elif team.to_come:
            meanwhile = self.tr("You can go on working meanwhile.")
            to_come = self.tr("%Ln change(s) of the team still to come.", "", team.to_come)
            self.said.setText(f"{to_come} {meanwhile}")
        else:
            self.said.setText(self.tr("Fetching what the team has. You can go on working meanwhile."))
