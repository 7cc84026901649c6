"""The reference for start and memory: a window with twenty widgets and nothing behind it."""

import json
import sys
import time

from PySide6.QtCore import QTimer
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QMainWindow, QPushButton, QVBoxLayout, QWidget

_NOW = getattr(time, "CLOCK_BOOTTIME", time.CLOCK_MONOTONIC)
"""The clock of the app's own report."""


class Bare(QMainWindow):
    """Tells when it is painted, as the app does."""

    def __init__(self) -> None:
        super().__init__()
        self._told = False
        body = QWidget()
        column = QVBoxLayout(body)
        for row in range(5):
            column.addWidget(QLabel(f"Line {row}"))
            column.addWidget(QLabel("Something longer that stands below it"))
            column.addWidget(QLineEdit(f"Field {row}"))
            column.addWidget(QPushButton(f"Button {row}"))
        self.setCentralWidget(body)
        self.resize(420, 820)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Let the first paint end, then tell."""
        super().paintEvent(event)
        if not self._told:
            self._told = True
            QTimer.singleShot(0, self, self._tell)

    def _tell(self) -> None:
        print(json.dumps({"usable_s": time.clock_gettime(_NOW)}), flush=True)
        if "--stay" not in sys.argv:
            self.close()


qt = QApplication([])
window = Bare()
window.show()
sys.exit(qt.exec())
