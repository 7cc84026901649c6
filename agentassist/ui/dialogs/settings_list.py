"""The list of pages at the side of the settings."""

from collections.abc import Iterable

from PySide6.QtCore import QSignalBlocker, QSize, Qt, Signal, Slot
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QListWidget, QListWidgetItem

from agentassist.ui.look import Look

WIDTH_EM, ITEM_EM, ICON_PX = 12, 2.5, 16
CODE = Qt.ItemDataRole.UserRole


class SettingsList(QListWidget):
    """Codes with words, as in a ``ChoiceBox``, but all in view; arrows and first letters move in it.

    Args:
        look: Colours and icons of the moment.
        name: What is listed, for readers of the screen.
        icons: The name of each code's icon.
    """

    picked = Signal(str)
    """The code the rep chose; silent when the page changes the choice."""

    def __init__(self, look: Look, name: str, icons: dict[str, str]) -> None:
        super().__init__()
        self._look, self._icons = look, icons
        self.setAccessibleName(name)
        self.setFixedWidth(round(WIDTH_EM * look.em))
        side = round(ICON_PX * look.preferences.text_scale)
        self.setIconSize(QSize(side, side))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.currentRowChanged.connect(self._tell)

    @property
    def code(self) -> str:
        """The code of the choice; empty for none."""
        item = self.currentItem()
        return str(item.data(CODE)) if item else ""

    @property
    def codes(self) -> list[str]:
        """All that is offered, in order."""
        return [str(self.item(row).data(CODE)) for row in range(self.count())]

    def offer(self, options: Iterable[tuple[str, str]]) -> None:
        """Show other lines; nothing is chosen afterwards."""
        with QSignalBlocker(self):
            self.clear()
            for code, words in options:
                item = QListWidgetItem(self._icon(code), words, self)
                item.setData(CODE, code)
                item.setToolTip(words)
                item.setSizeHint(QSize(0, round(ITEM_EM * self._look.em)))
            self.setCurrentRow(-1)

    def _icon(self, code: str) -> QIcon:
        return self._look.icon(self._icons[code], "dim", ICON_PX)

    def show_code(self, code: str) -> None:
        """Choose ``code`` where it is offered."""
        with QSignalBlocker(self):
            self.setCurrentRow(self.codes.index(code) if code in self.codes else -1)

    @Slot(int)
    def _tell(self, row: int) -> None:
        if row >= 0:
            self.picked.emit(self.code)
