"""What has to be mended in a text, a line each; a click or Enter goes there."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from agentassist.core.writing import TextFault
from agentassist.ui.look import Look
from agentassist.ui.scenario_words import ScenarioWords
from agentassist.ui.widgets.boxes import stacked
from agentassist.ui.widgets.card import label

HIGH_EM = 8.5


class FaultList(QWidget):
    """Says so where nothing is wrong; silent until somebody has looked."""

    asked = Signal(int)
    """The line to go to, counted from 1."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._words = ScenarioWords(self)
        self.sound = label(self.tr("Nothing has to be mended."), "dim", wrap=True)
        self.rows = QListWidget()
        self.rows.setObjectName("scenario-faults")
        keys = QKeySequence(Qt.Key.Key_Return).toString(QKeySequence.SequenceFormat.NativeText)
        self.rows.setAccessibleName(self.tr("What has to be mended; {key} goes to the line").format(key=keys))
        self.rows.setWordWrap(True)
        self.rows.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.rows.setMaximumHeight(round(HIGH_EM * look.em))
        self.rows.itemActivated.connect(self._ask)
        self.rows.itemClicked.connect(self._ask)
        column = stacked(self, 0)
        column.addWidget(self.sound)
        column.addWidget(self.rows)
        self.sound.hide()
        self.rows.hide()

    def show_faults(self, faults: tuple[TextFault, ...]) -> None:
        """Show others."""
        self.sound.setVisible(not faults)
        self.rows.setVisible(bool(faults))
        self.rows.clear()
        for fault in faults:
            item = QListWidgetItem(self._words.fault(fault), self.rows)
            item.setData(Qt.ItemDataRole.UserRole, fault.line)

    @Slot(QListWidgetItem)
    def _ask(self, item: QListWidgetItem) -> None:
        self.asked.emit(int(item.data(Qt.ItemDataRole.UserRole)))
