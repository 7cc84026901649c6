"""What the owner of a team does: lets colleagues in, shows computers out."""

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLineEdit, QListWidget, QListWidgetItem, QWidget

from agentassist.core.messages import InviteColleague, ShowOut
from agentassist.core.team import Access, Roster, TeamDevice, may_keep
from agentassist.ui.dates import instant_of
from agentassist.ui.look import Look
from agentassist.ui.panel import Send
from agentassist.ui.team_words import TeamWords
from agentassist.ui.widgets.boxes import beside, stacked
from agentassist.ui.widgets.button import Button
from agentassist.ui.widgets.card import label
from agentassist.ui.widgets.choice_box import ChoiceBox
from agentassist.ui.widgets.form import Form
from agentassist.ui.widgets.spoken import Spoken
from agentassist.ui.widgets.tick import Tick
from agentassist.ui.words import isolated

LONGEST_NAME = 80
LINES_SEEN, ROLE_LETTERS = 5, 14
ID = Qt.ItemDataRole.UserRole


class Invite(QWidget):
    """For whom and as what; below, the invitation as it is passed on.

    Args:
        look: Colours and icons of the moment.
        send: Takes the wish.
    """

    def __init__(self, look: Look, send: Send) -> None:
        super().__init__()
        self._send, words = send, TeamWords(self)
        self.name = QLineEdit()
        self.name.setObjectName("settings-team-invitee")
        self.name.setAccessibleName(self.tr("Name of the colleague"))
        self.name.setMaxLength(LONGEST_NAME)
        self.access = ChoiceBox(
            look, self.tr("Role of the colleague"), [(one.value, words.access(one)) for one in Access]
        )
        self.access.setMinimumContentsLength(ROLE_LETTERS)
        self.access.show_code(Access.REP)
        self.make = Button(look, self.tr("Make an invitation"), "user-plus")
        self.made = QLineEdit()
        self.made.setReadOnly(True)
        self.made.setAccessibleName(self.tr("Invitation"))
        self.copy = Button(look, self.tr("Copy"), "copy")
        self.told = label(role="dim", wrap=True)
        self.name.textChanged.connect(lambda text: self.make.setEnabled(bool(text.strip())))
        self.name.returnPressed.connect(self._invite)
        self.make.clicked.connect(self._invite)
        self.copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(self.made.text()))
        self.make.setEnabled(False)
        self._lay_out()

    def _lay_out(self) -> None:
        row = QWidget()
        line = beside(row, 8)
        line.addWidget(self.name, 1)
        line.addWidget(self.access)
        last = QWidget()
        beneath = beside(last)
        beneath.addWidget(self.make)
        beneath.addStretch(1)
        self.answer = QWidget()
        below = beside(self.answer, 8)
        below.addWidget(self.made, 1)
        below.addWidget(self.copy)
        rows = Form()
        rows.add(self.tr("Colleague"), row)
        column = stacked(self, 6)
        for part in (rows, last, self.answer, self.told):
            column.addWidget(part)

    def show_roster(self, roster: Roster) -> None:
        """Show the newest invitation, if there is one."""
        known = bool(roster.invitation)
        self.answer.setVisible(known)
        self.told.setVisible(known)
        if self.made.text() == roster.invitation or not known:
            return
        self.made.setText(roster.invitation)
        self.made.setCursorPosition(0)
        told = self.tr(
            "For {name}, good for one computer until {when}. "
            "Pass it on so that nobody else reads it: who has it can join."
        )
        when = isolated(instant_of(roster.until_ms))
        self.told.setText(told.format(name=isolated(roster.invited), when=when))
        self.made.setAccessibleDescription(self.told.text())
        self.name.clear()

    @Slot()
    def _invite(self) -> None:
        if self.make.isEnabled():
            self._send(InviteColleague(self.name.text().strip(), Access(self.access.code)))


class TeamOffice(QWidget):
    """The team's computers, a way out for each, and a way in for more.

    Args:
        look: Colours and icons of the moment.
        send: Takes wishes.
    """

    def __init__(self, look: Look, send: Send) -> None:
        super().__init__()
        self._send, self._words = send, TeamWords(self)
        self._shown: Roster | None = None
        self.invite = Invite(look, send)
        self.list = QListWidget()
        self.list.setObjectName("settings-team-devices")
        self.list.setAccessibleName(self.tr("Computers of the team"))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setFixedHeight(round(LINES_SEEN * 2.2 * look.em))
        self.list.currentItemChanged.connect(self._let_out)
        self.out = Button(look, self.tr("Remove from the team"), "x")
        self.out.clicked.connect(self._show_out)
        self.wipe = Tick(look, self.tr("Its copy of the team's memory goes too"))
        self.wipe.setObjectName("settings-team-wipe")
        self.wipe.setChecked(True)
        self.refusal = Spoken(look)
        self._lay_out()

    def _lay_out(self) -> None:
        means = self.tr(
            "A computer that is removed gets nothing from the team any more. What it shared stays; "
            "to come back, it needs a new invitation. Its copy goes when it next reaches the hub; "
            "a representative's always does."
        )
        column, last = stacked(self, 8), beside(spacing=8)
        column.addWidget(label(self.tr("Let somebody in"), "label"))
        column.addWidget(self.invite)
        column.addWidget(self.refusal)
        column.addWidget(label(self.tr("Computers of the team"), "label"))
        column.addWidget(self.list)
        last.addWidget(self.out)
        last.addWidget(self.wipe, 1)
        column.addLayout(last)
        column.addWidget(label(means, "dim", wrap=True))

    def show_roster(self, roster: Roster, now_ms: int) -> None:
        """List the computers as they were at ``now_ms``; what was chosen stays so."""
        if roster == self._shown:
            return
        was, self._shown = self._shown, roster
        self.invite.show_roster(roster)
        if was is None or roster.devices != was.devices:
            self._list(roster.devices, now_ms)
        if roster.refused is None:
            self.refusal.hide()
        else:
            self.refusal.say(self._words.says(roster.refused), "bad")

    def _list(self, devices: tuple[TeamDevice, ...], now_ms: int) -> None:
        chosen = self._chosen()
        self.list.clear()
        for device in sorted(devices, key=lambda one: one.revoked):
            item = QListWidgetItem(self._told(device, now_ms), self.list)
            item.setData(ID, device.id)
            if chosen is not None and device.id == chosen.id:
                self.list.setCurrentItem(item)
        self._let_out()

    def _told(self, device: TeamDevice, now_ms: int) -> str:
        parts = [isolated(device.rep), self._words.access(device.access)]
        if device.own:
            parts.append(self.tr("this computer"))
        elif device.revoked:
            parts.append(self.tr("removed"))
        elif device.seen_ms is not None:
            parts.append(
                self.tr("seen {when}").format(when=isolated(self._words.ago(device.seen_ms, now_ms)))
            )
        return " · ".join(parts)

    def _chosen(self) -> TeamDevice | None:
        item = self.list.currentItem()
        devices = self._shown.devices if self._shown else ()
        return next((one for one in devices if item is not None and one.id == item.data(ID)), None)

    @Slot()
    def _let_out(self) -> None:
        chosen = self._chosen()
        may = chosen is not None and not chosen.own and not chosen.revoked
        self.out.setEnabled(may)
        # What the role decides is not asked.
        self.wipe.setVisible(chosen is None or may_keep(chosen.access))

    @Slot()
    def _show_out(self) -> None:
        chosen = self._chosen()
        if chosen is not None:
            self._send(ShowOut(chosen.id, wipe=self.wipe.isChecked()))
