"""What the caller said, a few words each: chips to take away, and a line to add one."""

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from agentassist.ui.look import Look
from agentassist.ui.widgets.boxes import stacked
from agentassist.ui.widgets.button import Button
from agentassist.ui.widgets.flow import Flow
from agentassist.ui.words import isolated

TAKES_AWAY = frozenset({Qt.Key.Key_Delete, Qt.Key.Key_Backspace})


class HeardChip(Button):
    """One thing the caller said; a click, Delete or Backspace takes it away."""

    def __init__(self, look: Look, text: str) -> None:
        super().__init__(look, isolated(text), "x", "heard")
        # The icon stands behind the words; the isolate keeps their own direction.
        rtl = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight if rtl else Qt.LayoutDirection.RightToLeft)
        self.setAccessibleName(text)
        self.setAccessibleDescription(self.tr("Press to take it off the list"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take the chip away with the keys that delete."""
        if event.key() in TAKES_AWAY:
            self.click()
        else:
            super().keyPressEvent(event)


class HeardList(QWidget):
    """The chips and the line.

    Args:
        look: Colours and icons of the moment.
        add: Called with what was typed.
        drop: Called with the place of the chip that goes.
    """

    def __init__(self, look: Look, add: Callable[[str], None], drop: Callable[[int], None]) -> None:
        super().__init__()
        self._look, self._add, self._drop = look, add, drop
        self.chips: tuple[HeardChip, ...] = ()
        self._row = QWidget()
        self._flow = Flow(self._row, 4)
        self.field = QLineEdit()
        self.field.setPlaceholderText(self.tr("What they said, a few words"))
        self.field.setAccessibleName(self.field.placeholderText())
        self.field.setMaxLength(120)
        self.field.returnPressed.connect(self._entered)
        column = stacked(self, 4)
        column.addWidget(self._row)
        column.addWidget(self.field)

    def show_heard(self, heard: tuple[str, ...], *, asking: bool) -> None:
        """Show the chips, and the line where ``asking``."""
        for chip in self.chips:
            self._flow.removeWidget(chip)
            chip.deleteLater()
        self.chips = tuple(HeardChip(self._look, text) for text in heard)
        for at, chip in enumerate(self.chips):
            chip.clicked.connect(lambda _checked=False, at=at: self._drop(at))
            self._flow.addWidget(chip)
            chip.show()
        self._row.setVisible(bool(heard))
        self.field.setVisible(asking)
        self.setVisible(bool(heard) or asking)

    def minimumSizeHint(self) -> QSize:
        """Return the least size: a chip may be cut, the line may be short."""
        return QSize(round(8 * self._look.em), super().minimumSizeHint().height())

    def _entered(self) -> None:
        text = self.field.text().strip()
        if text:
            self.field.clear()
            self._add(text)
