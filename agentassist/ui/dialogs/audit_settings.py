"""What was done with people's data: who, when, what; never whose name."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableWidget, QTableWidgetItem, QWidget

from agentassist.core.audit import Deed, Entry
from agentassist.core.messages import AuditWanted
from agentassist.core.rights_view import AuditView
from agentassist.ui.dates import instant_of
from agentassist.ui.look import Look
from agentassist.ui.panel import Send
from agentassist.ui.widgets.boxes import stacked
from agentassist.ui.widgets.card import label
from agentassist.ui.words import left_to_right

HEIGHT_EM = 16


class AuditSettings(QWidget):
    """A table, the newest first, and a line that says whether it is whole.

    Args:
        look: Colours and sizes of the moment.
        send: Takes wishes.
    """

    def __init__(self, look: Look, send: Send) -> None:
        super().__init__()
        self._send = send
        self._shown: AuditView | None = None
        self.means = label(
            self.tr(
                "Deletions, merges, imports, exports, erasures and their like, with ids instead of names. "
                "Nothing takes an entry out, and each one seals those before it."
            ),
            wrap=True,
        )
        self.whole = label(role="dim", wrap=True)
        self.table = QTableWidget(0, 4)
        self.table.setObjectName("settings-audit")
        self.table.setAccessibleName(self.tr("What was done with people's data"))
        self.table.setHorizontalHeaderLabels(
            [self.tr("When"), self.tr("What"), self.tr("Who"), self.tr("Id")]
        )
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setTabKeyNavigation(False)
        self.table.setShowGrid(False)
        self.table.verticalHeader().hide()
        self.table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self.table.horizontalHeader().setStretchLastSection(True)
        self.table.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeading)
        self.table.setMinimumHeight(round(HEIGHT_EM * look.em))
        column = stacked(self, 8)
        for part in (self.means, self.whole, self.table):
            column.addWidget(part)

    def showEvent(self, event: QShowEvent) -> None:
        """Ask for the entries, whenever somebody looks."""
        super().showEvent(event)
        self._send(AuditWanted())

    def show_audit(self, view: AuditView | None) -> None:
        """Make the table match."""
        if view is self._shown or view is None:
            return
        self._shown, names = view, dict(view.names)
        self.whole.setText(self._said(view))
        self.table.setVisible(bool(view.entries))
        self.table.setRowCount(len(view.entries))
        for row, entry in enumerate(view.entries):
            for column, words in enumerate(self._cells(entry, names)):
                self.table.setItem(row, column, QTableWidgetItem(words))

    def _said(self, view: AuditView) -> str:
        if not view.count:
            return self.tr("Nothing has been written down yet.")
        if view.broken is not None:
            return self.tr("Entry {n} is missing or was changed afterwards.").format(n=view.broken)
        return self.tr("%Ln entry(s), all as they were written.", "", view.count)

    def _cells(self, entry: Entry, names: dict[str, str]) -> tuple[str, ...]:
        who = names.get(entry.actor, self.tr("This computer"))
        return instant_of(entry.at_ms), self._deed(entry.action), who, left_to_right(entry.row_id)

    def _deed(self, action: str) -> str:
        said = {
            Deed.DELETE: self.tr("Contact deleted"),
            Deed.UNDELETE: self.tr("Deletion taken back"),
            Deed.MERGE: self.tr("Contacts merged"),
            Deed.UNMERGE: self.tr("Merge taken back"),
            Deed.ERASE: self.tr("Person erased for good"),
            Deed.EXPORT_PERSON: self.tr("One person's data exported"),
            Deed.EXPORT_ALL: self.tr("All data exported"),
            Deed.IMPORT: self.tr("File imported"),
            Deed.IMPORT_UNDONE: self.tr("Import taken back"),
            Deed.GO_BACK: self.tr("Went back to a copy"),
            Deed.KEY_CHANGED: self.tr("Key changed"),
            Deed.TEAM_JOINED: self.tr("Joined a team"),
            Deed.TEAM_LEFT: self.tr("Left a team"),
            Deed.RETENTION_SET: self.tr("How long things are kept was changed"),
            Deed.RETENTION_RUN: self.tr("Old data removed"),
        }
        return said.get(Deed(action), action) if action in set(Deed) else action
