"""Lays widgets out in equal columns, as many as fit."""

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayoutItem, QStyle, QWidget

from agentassist.ui.widgets.flow import Flow


class Columns(Flow):
    """A grid that halves its columns where the widest item would be cut; mirrored for right-to-left.

    Args:
        most: The columns where there is room.
        parent: Whose layout it is.
        spacing: Between items, both ways, in pixels.
    """

    def __init__(self, most: int, parent: QWidget | None = None, spacing: int = 6) -> None:
        super().__init__(parent, spacing)
        self._most = most

    def sizeHint(self) -> QSize:
        """Return the size with all columns."""
        widest = max((item.sizeHint().width() for item in self._seen()), default=0)
        width = self._most * (widest + self.spacing()) - self.spacing()
        return QSize(width, self.heightForWidth(width))

    def _seen(self) -> list[QLayoutItem]:
        return [item for item in self._items if not item.isEmpty()]

    def _place(self, rect: QRect, *, move: bool) -> int:
        items = self._seen()
        if not items:
            return 0
        columns = self._columns(rect.width())
        width = (rect.width() - (columns - 1) * self.spacing()) // columns
        height = max(item.sizeHint().height() for item in items)
        parent = self.parentWidget()
        direction = parent.layoutDirection() if parent else Qt.LayoutDirection.LeftToRight
        for at, item in enumerate(items):
            row, column = divmod(at, columns)
            corner = QPoint(
                rect.x() + column * (width + self.spacing()), rect.y() + row * (height + self.spacing())
            )
            if move:
                item.setGeometry(QStyle.visualRect(direction, rect, QRect(corner, QSize(width, height))))
        rows = -(-len(items) // columns)
        return rows * (height + self.spacing()) - self.spacing()

    def _columns(self, room: int) -> int:
        widest = max((item.sizeHint().width() for item in self._seen()), default=0)
        columns = self._most
        while columns > 1 and columns * (widest + self.spacing()) - self.spacing() > room:
            columns //= 2
        return columns
