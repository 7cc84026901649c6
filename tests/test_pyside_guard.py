"""A PySide6 that loses references to None ends Python 3.11 in the middle of a call; this one must not."""

import sys
import tomllib
from collections.abc import Callable
from functools import partial
from importlib.metadata import version
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from PySide6.QtCore import QObject, QSize, QTimer, Signal
from PySide6.QtGui import QColor, QFont, QImage, QPainter, QPen
from PySide6.QtWidgets import QLabel, QLineEdit, QWidget

HERE = Path(__file__).parents[1]
EMITS = 2000
CALLS = 300
STIR = 40
"""What the interpreter's own work may move the count by; the fault moves it once a call, by thousands."""


class Bell(QObject):
    """A signal with somebody who listens."""

    rang = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.heard = 0
        self.rang.connect(self.hear)

    def hear(self, _what: object) -> None:
        """Count."""
        self.heard += 1


def moved(act: Callable[[], None]) -> int:
    """Return by how much the references to None change while ``act`` runs a second time."""
    act()
    before = sys.getrefcount(None)
    act()
    return abs(sys.getrefcount(None) - before)


def of_widgets(label: QLabel, field: QLineEdit, widget: QWidget, timer: QTimer) -> list[Callable[[], object]]:
    """Return calls of methods that return nothing, as a window makes them all day."""
    font = QFont()
    return [
        partial(label.setText, "kettle"),
        partial(label.setWordWrap, True),
        partial(label.setAccessibleName, "kettle"),
        label.clear,
        partial(field.setText, "kettle"),
        partial(field.setPlaceholderText, "search"),
        field.selectAll,
        partial(field.setCursorPosition, 0),
        widget.update,
        partial(widget.setVisible, False),
        partial(widget.setEnabled, True),
        partial(widget.setFont, font),
        partial(widget.setMinimumSize, QSize(20, 20)),
        partial(widget.resize, 40, 40),
        partial(timer.setInterval, 1000),
        timer.stop,
    ]


def of_painter(painter: QPainter) -> list[Callable[[], object]]:
    """Return calls that a panel makes while it paints."""
    pen = QPen(QColor("red"))
    return [
        partial(painter.setPen, pen),
        partial(painter.setOpacity, 1.0),
        partial(painter.translate, 0, 0),
        partial(painter.drawLine, 0, 0, 5, 5),
    ]


@pytest.mark.usefixtures("qapp")
def test_two_thousand_news_cost_no_reference():
    bell = Bell()

    def ring() -> None:
        for _ in range(EMITS):
            bell.rang.emit(None)

    assert moved(ring) <= STIR
    assert bell.heard == 2 * EMITS


def test_a_window_at_work_costs_no_reference(qtbot):
    label, field, widget, timer = QLabel(), QLineEdit(), QWidget(), QTimer()
    for part in (label, field, widget):
        qtbot.addWidget(part)
    picture = QImage(40, 40, QImage.Format.Format_ARGB32)
    painter = QPainter(picture)
    calls = of_widgets(label, field, widget, timer) + of_painter(painter)
    assert len(calls) == 20
    lost = {number: moved(partial(repeat, call)) for number, call in enumerate(calls)}
    painter.end()
    assert max(lost.values()) <= STIR, lost


def repeat(call: Callable[[], object]) -> None:
    for _ in range(CALLS):
        call()


def test_the_installed_qt_is_one_we_trust():
    project = tomllib.loads((HERE / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    wanted = [Requirement(line) for line in project["dependencies"]]
    (qt,) = [each for each in wanted if each.name == "PySide6-Essentials"]
    assert qt.specifier.contains(version("PySide6-Essentials"))
    assert not qt.specifier.contains("6.12.0")
