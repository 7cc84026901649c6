"""All keys on one sheet, so that people outgrow the mouse."""

import re
from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableWidget, QTableWidgetItem

from agentassist.ui.dialogs.bench_page import BenchPage
from agentassist.ui.look import Look
from agentassist.ui.panel import Send
from agentassist.ui.widgets.boxes import stacked
from agentassist.ui.widgets.card import label
from agentassist.ui.widgets.deed import keys_of
from agentassist.ui.words import left_to_right

EACH = "1…9"
"""One of several keys beside one another."""


class KeysPage(BenchPage):
    """What can be done and by which keys; to be read, not changed."""

    icon = "keyboard"

    def __init__(self, send: Send, look: Look) -> None:
        super().__init__(send, look)
        self.table = QTableWidget(0, 2)
        self.table.setAccessibleName(self.title())
        self.table.setHorizontalHeaderLabels([self.tr("What it does"), self.tr("Keys")])
        self.table.verticalHeader().hide()
        self.table.setShowGrid(False)
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.table.horizontalHeader().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.table.horizontalHeader().setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        self.table.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeading)
        column = stacked(self, 8)
        column.addWidget(label(self.tr("Keys"), "title"))
        column.addWidget(label(self.tr("They work anywhere in the call window."), "dim", wrap=True))
        column.addWidget(self.table, 1)

    def title(self) -> str:
        """Return what the page is called."""
        return self.tr("Keys")

    def show_deeds(self, deeds: Sequence[QAction]) -> None:
        """List every deed that has keys, in the order of the window."""
        rows = list(dict.fromkeys(_told(deed) for deed in deeds if _leads(deed)))
        rows.append((self.tr("All keys on one sheet"), "F1"))
        self.table.setRowCount(len(rows))
        for row, (words, keys) in enumerate(rows):
            self.table.setItem(row, 0, QTableWidgetItem(words))
            self.table.setItem(row, 1, QTableWidgetItem(left_to_right(keys)))


def _leads(deed: QAction) -> bool:
    """Return whether it has a line of its own; of a numbered row the first speaks for all."""
    numbered = re.search(r"-([2-9])$", deed.objectName())
    return bool(deed.text() and keys_of(deed)) and numbered is None


def _told(deed: QAction) -> tuple[str, str]:
    if re.search(r"-1$", deed.objectName()):
        return deed.text().replace("1", EACH), keys_of(deed).replace("1", EACH)
    return deed.text(), keys_of(deed)
