"""Room for a list that ends with a whole row."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from agentassist.ui.widgets.history_list import HistoryList


class WholeRows(QWidget):
    """Gives the list as many whole rows as there is room for; what is left of a row stays free."""

    def __init__(self, rows: HistoryList) -> None:
        super().__init__()
        self._list = rows
        rows.setParent(self)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)

    def sizeHint(self) -> QSize:
        """Return what the list wants."""
        return self._list.sizeHint()

    def minimumSizeHint(self) -> QSize:
        """Return the least the list can do with."""
        return self._list.minimumSizeHint()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay the list out."""
        super().resizeEvent(event)
        line = self._list.rows.line_px
        self._list.setGeometry(0, 0, self.width(), max(line, self.height() - self.height() % line))
