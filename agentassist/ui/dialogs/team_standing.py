"""How this computer stands with its team, and the way out of it."""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QLabel, QWidget

from agentassist.core.messages import LeaveTeam, TryHubNow
from agentassist.core.team import LinkKind, Membership, TeamView, may_keep
from agentassist.ui.look import Look
from agentassist.ui.panel import Send
from agentassist.ui.team_words import TeamWords
from agentassist.ui.widgets.boxes import beside, stacked
from agentassist.ui.widgets.button import Button
from agentassist.ui.widgets.card import label
from agentassist.ui.widgets.form import Form
from agentassist.ui.widgets.telling import telling
from agentassist.ui.widgets.tick import Tick
from agentassist.ui.words import isolated, left_to_right


class Standing(QWidget):
    """Facts, one below the other.

    Args:
        look: Colours and icons of the moment.
        send: Takes the wish to try again.
    """

    def __init__(self, look: Look, send: Send) -> None:
        super().__init__()
        self._words = TeamWords(self)
        self.team, self.you, self.hub, self.state, self.synced, self.unsent = (telling() for _ in range(6))
        self.refusal, self.held_back = label(wrap=True), label(wrap=True)
        self.again = Button(look, self.tr("Try now"), "play")
        self.again.clicked.connect(lambda: send(TryHubNow()))
        rows = Form()
        self._rows: tuple[tuple[str, QLabel], ...] = (
            (self.tr("Team"), self.team),
            (self.tr("You"), self.you),
            (self.tr("Hub"), self.hub),
            (self.tr("State"), self.state),
            (self.tr("Up to date"), self.synced),
            (self.tr("To be shared"), self.unsent),
        )
        for name, field in self._rows:
            rows.add(name, field)
        column, last = stacked(self, 8), beside(spacing=8)
        for part in (rows, self.held_back, self.refusal):
            column.addWidget(part)
        last.addWidget(self.again)
        last.addStretch(1)
        column.addLayout(last)

    def show_team(self, team: TeamView, now_ms: int) -> None:
        """Say how it stands at ``now_ms``."""
        if team.membership is not None:
            self._say_who(team.membership)
        self.state.setText(self._words.link(team.link))
        never = self.tr("not yet")
        # Who is connected has everything, however long ago that began.
        synced_ms = now_ms if team.link is LinkKind.LIVE else team.synced_ms
        self.synced.setText(never if synced_ms is None else self._words.ago(synced_ms, now_ms))
        waiting = self.tr("%Ln change(s) wait here", "", team.unsent) if team.unsent else self.tr("nothing")
        self.unsent.setText(waiting)
        for name, field in self._rows:
            field.setAccessibleName(self.tr("{name}: {said}").format(name=name, said=field.text()))
        self.refusal.setText(self._advice(team))
        self.refusal.setVisible(bool(self.refusal.text()))
        told = self.tr(
            "The hub did not take %Ln change(s). Nothing is lost: they stay here.", "", team.held_back
        )
        self.held_back.setText(told)
        self.held_back.setVisible(team.held_back > 0)
        self.again.setVisible(team.link is not LinkKind.LIVE or team.unsent > 0 or team.held_back > 0)

    def _say_who(self, of: Membership) -> None:
        self.team.setText(isolated(of.team))
        self.you.setText(f"{isolated(of.rep)} · {self._words.access(of.access)}")
        self.hub.setText(left_to_right(of.hub))

    def _advice(self, team: TeamView) -> str:
        if team.refused is not None:
            return self._words.refusal(team)
        if not team.held_back:
            return ""
        return self.tr("Update the app and try again; if they stay, tell whoever looks after the hub.")


class Leaving(QWidget):
    """One button that unfolds what leaving does, and the button that does it.

    Args:
        look: Colours and icons of the moment.
        send: Takes the wish to leave.
    """

    def __init__(self, look: Look, send: Send) -> None:
        super().__init__()
        self._send, self._team = send, TeamView()
        self.fold = Button(look, self.tr("Leave the team…"), "unplug")
        self.fold.clicked.connect(self._turn)
        self.keep = Tick(look, self.tr("Keep a copy of the team's memory on this computer"))
        self.keep.setObjectName("settings-team-keep")
        self.keep.setChecked(True)
        self.keep.toggled.connect(self._say)
        self.means, self.unshared = label(wrap=True), label(wrap=True)
        self.leave, self.stay = Button(look, self.tr("Leave"), "unplug"), Button(look, self.tr("Stay"))
        self.leave.clicked.connect(self._leave)
        self.stay.clicked.connect(self._turn)
        self.inside = QWidget()
        column, row = stacked(self.inside, 8), beside(spacing=8)
        for part in (self.keep, self.means, self.unshared):
            column.addWidget(part)
        for button in (self.stay, self.leave):
            row.addWidget(button)
        row.addStretch(1)
        column.addLayout(row)
        whole, first = stacked(self, 8), beside()
        first.addWidget(self.fold)
        first.addStretch(1)
        whole.addLayout(first)
        whole.addWidget(self.inside)
        self.inside.hide()

    @property
    def keeps(self) -> bool:
        """True where the role allows a copy and the rep wants one."""
        of = self._team.membership
        return of is not None and may_keep(of.access) and self.keep.isChecked()

    def show_team(self, team: TeamView) -> None:
        """Say what leaving would do now."""
        if team.membership is None:
            self.inside.hide()
        self._team = team
        self.keep.setVisible(team.membership is not None and may_keep(team.membership.access))
        self._say()

    @Slot()
    def _say(self) -> None:
        self.means.setText(self._kept() if self.keeps else self._gone())
        count = self._team.unsent + self._team.held_back
        self.unshared.setText(self._unshared(count) if count else "")
        self.unshared.setVisible(count > 0)

    def _kept(self) -> str:
        return self.tr(
            "What is here stays here and is yours alone from then on. Colleagues keep what was shared."
        )

    def _gone(self) -> str:
        return self.tr(
            "The team's callers, calls and articles go from this computer, and so do its daily copies. "
            "Colleagues keep what was shared."
        )

    def _unshared(self, count: int) -> str:
        if self.keeps:
            return self.tr(
                "%Ln change(s) are not shared yet. They stay here, and colleagues never see them.", "", count
            )
        return self.tr(
            "%Ln change(s) are not shared yet and would be lost. Better let them go first.", "", count
        )

    @Slot()
    def _turn(self) -> None:
        self.inside.setVisible(self.inside.isHidden())
        (self.stay if not self.inside.isHidden() else self.fold).setFocus()

    @Slot()
    def _leave(self) -> None:
        self._send(LeaveTeam(keep=self.keeps))
