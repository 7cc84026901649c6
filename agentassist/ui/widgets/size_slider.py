"""How large the text is, from 100 to 200 %."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QApplication, QLabel, QSlider, QWidget

from agentassist.ui.look import Look
from agentassist.ui.widgets.boxes import beside
from agentassist.ui.words import left_to_right

LEAST, MOST, STEP = 100, 200, 10


class SizeSlider(QWidget):
    """A slider with its number; tells when the mouse lets go, or at each key."""

    chosen = Signal(float)

    def __init__(self, look: Look, name: str) -> None:
        super().__init__()
        self._shown = LEAST
        self.slider = QSlider(Qt.Orientation.Horizontal)
        self.slider.setRange(LEAST // STEP, MOST // STEP)
        self.slider.setPageStep(2)
        self.slider.setMinimumHeight(max(24, round(1.9 * look.em)))
        self.slider.setAccessibleName(name)
        # Qt mirrors the handle, not what a style sheet says of the line before and after it.
        mirrored = QApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft
        self.slider.setProperty("mirrored", mirrored)
        self.number = QLabel()
        self.number.setMinimumWidth(round(3.4 * look.em))
        self.setFocusProxy(self.slider)
        self.slider.valueChanged.connect(self._moved)
        self.slider.sliderReleased.connect(self._tell)
        row = beside(self, 12)
        row.addWidget(self.slider, 1)
        row.addWidget(self.number)

    def show_scale(self, scale: float) -> None:
        """Show the size of the moment."""
        self._shown = round(scale * 100)
        self.slider.setValue(round(self._shown / STEP))
        self._say()

    @Slot()
    def _moved(self) -> None:
        self._say()
        if not self.slider.isSliderDown():
            self._tell()

    @Slot()
    def _tell(self) -> None:
        value = self.slider.value() * STEP
        if value != self._shown:
            self._shown = value
            self.chosen.emit(value / 100)

    def _say(self) -> None:
        percent = self.tr("{percent} %").format(percent=self.slider.value() * STEP)
        self.number.setText(left_to_right(percent))
        self.slider.setAccessibleDescription(percent)
