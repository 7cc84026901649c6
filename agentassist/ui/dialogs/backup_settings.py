"""Copies of everything: what they are, which there are, and the way back to one."""

from PySide6.QtCore import Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from agentassist.core.backup import Backup, BackupKind
from agentassist.core.messages import BackupsWanted, GoBackTo
from agentassist.ui.dates import instant_of
from agentassist.ui.look import Look
from agentassist.ui.panel import Send
from agentassist.ui.widgets.boxes import beside, stacked
from agentassist.ui.widgets.button import Button
from agentassist.ui.widgets.card import label
from agentassist.ui.widgets.choice_box import ChoiceBox
from agentassist.ui.widgets.form import Form
from agentassist.ui.words import isolated

MEGABYTE = 1_000_000


class BackupSettings(QWidget):
    """A list of copies and one button.

    Args:
        look: Colours of the moment.
        send: Takes wishes.
    """

    def __init__(self, look: Look, send: Send) -> None:
        super().__init__()
        self._send = send
        self._shown: tuple[Backup, ...] | None = None
        self.copies = ChoiceBox(look, self.tr("Copy"))
        self.copies.setObjectName("settings-copies")
        self.back = Button(look, self.tr("Go back to it"), "undo-2")
        self.back.clicked.connect(self._go_back)
        self.none = label(
            self.tr("There is no copy yet. The first is made while you work."), "dim", wrap=True
        )
        self.rows = Form()
        self._lay_out()

    def _lay_out(self) -> None:
        means = self.tr(
            "Once a day all you have here is copied, encrypted as it is, and the last seven copies are kept. "
            "Going back sets aside what is here now, so that you can return to it."
        )
        row = QWidget()
        line = beside(row, 8)
        line.addWidget(self.copies, 1)
        line.addWidget(self.back)
        self.rows.add(self.tr("Copy"), row)
        column = stacked(self, 8)
        for part in (label(means, wrap=True), self.rows, self.none):
            column.addWidget(part)
        self.show_backups(())

    def showEvent(self, event: QShowEvent) -> None:
        """Ask which there are, whenever somebody looks."""
        super().showEvent(event)
        self._send(BackupsWanted())

    def show_backups(self, backups: tuple[Backup, ...] | None) -> None:
        """Offer these; what was chosen stays so while it is there."""
        if backups == self._shown:
            return
        self._shown, chosen = backups, self.copies.code
        self.copies.offer([(one.name, self._told(one)) for one in backups or ()])
        names = [one.name for one in backups or ()]
        self.copies.show_code(chosen if chosen in names else next(iter(names), ""))
        self.rows.setVisible(bool(names))
        self.none.setVisible(not names)

    def _told(self, backup: Backup) -> str:
        size = self.tr("%Ln MB", "", max(1, round(backup.size / MEGABYTE)))
        when = isolated(instant_of(backup.at_ms))
        if backup.kind is BackupKind.SET_ASIDE:
            return self.tr("{when}, before you went back · {size}").format(when=when, size=size)
        if backup.kind is BackupKind.BEFORE_FILE:
            return self.tr("{when}, before a file came in · {size}").format(when=when, size=size)
        return f"{when} · {size}"

    @Slot()
    def _go_back(self) -> None:
        if self.copies.code:
            self._send(GoBackTo(self.copies.code))
