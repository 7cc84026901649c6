"""A box that unfolds a list; typing the first letters finds a line."""

from collections.abc import Iterable

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QPainter, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QComboBox, QSizePolicy, QStyle

from agentassist.ui.look import Look

LEAST_EM, ARROW_PX = 5, 14


class ChoiceBox(QComboBox):
    """Codes with words; one is chosen.

    Args:
        look: Colours and icons of the moment.
        name: What is chosen, for readers of the screen.
        options: Pairs of a code and its words.
    """

    picked = Signal(str)
    """The code the rep chose; silent when the screen changes the choice."""

    def __init__(self, look: Look, name: str, options: Iterable[tuple[str, str]] = ()) -> None:
        super().__init__()
        self._look = look
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(LEAST_EM)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.offer(options)
        self.activated.connect(self._tell)

    @property
    def code(self) -> str:
        """The code of the choice; empty for none."""
        return self.currentData() or ""

    def offer(self, options: Iterable[tuple[str, str]]) -> None:
        """Show other lines; nothing is chosen afterwards."""
        self.clear()
        for code, words in options:
            self.addItem(words, code)
        self.setCurrentIndex(-1)

    def show_code(self, code: str) -> None:
        """Choose ``code``; one that is not offered is added as it is."""
        if code and self.findData(code) < 0:
            self.addItem(code, code)
        self.setCurrentIndex(self.findData(code))

    def minimumSizeHint(self) -> QSize:
        """Return room for some letters; the rest is told by the unfolded list."""
        whole = super().minimumSizeHint()
        return QSize(min(whole.width(), round(LEAST_EM * self._look.em)), whole.height())

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Let the page scroll: a choice must not change because the mouse passes over it."""
        event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the arrow, which a style sheet cannot tint."""
        super().paintEvent(event)
        side = round(ARROW_PX * self._look.preferences.text_scale)
        box = QStyle.alignedRect(
            self.layoutDirection(),
            Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter,
            QSize(side, side),
            self.rect().adjusted(8, 0, -8, 0),
        )
        self._look.icon("chevron-down", "dim", ARROW_PX).paint(QPainter(self), box)

    @Slot(int)
    def _tell(self, _row: int) -> None:
        self.picked.emit(self.code)
