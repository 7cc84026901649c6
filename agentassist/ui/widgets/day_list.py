"""The list of what is owed; Enter rings, Space is done."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QListView

from agentassist.core.screen import Day, DayItem
from agentassist.ui.look import Look
from agentassist.ui.widgets.day_delegate import DayDelegate
from agentassist.ui.widgets.day_model import ROW, DayModel, Index


class DayList(QListView):
    """One item is chosen as long as there is any."""

    turned = Signal()
    """Another item is chosen, or none."""
    done = Signal()
    call = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.setObjectName("plain-list")
        self.rows = DayModel(self)
        self.setModel(self.rows)
        self.setItemDelegate(DayDelegate(self, look))
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setAccessibleName(self.tr("Owed today"))

    @property
    def item(self) -> DayItem | None:
        """What is chosen."""
        row = self.currentIndex().data(ROW) if self.currentIndex().isValid() else None
        return row if isinstance(row, DayItem) else None

    def show_day(self, day: Day) -> None:
        """Show another list; the choice stays, or moves to what stands in its place."""
        was, at = self.item, self.currentIndex().row()
        self.rows.show_day(day)
        kept = self.rows.row_of(was.id) if was else None
        rows = self.rows.choosable()
        near = next((row for row in rows if row >= at), rows[-1] if rows else None)
        chosen = near if kept is None else kept
        if chosen is not None:
            self.setCurrentIndex(self.rows.index(chosen))
        self.turned.emit()

    def currentChanged(self, now: Index, before: Index) -> None:
        """Tell that another item is chosen."""
        super().currentChanged(now, before)
        self.turned.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ring by Enter, be done by Space."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self.call.emit()
        elif event.key() == Qt.Key.Key_Space:
            self.done.emit()
        else:
            super().keyPressEvent(event)
