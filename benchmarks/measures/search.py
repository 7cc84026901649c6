"""From a key in the search field to the painted results."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from functools import partial
from time import perf_counter

from PySide6.QtCore import QEvent, QEventLoop, QObject, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QListWidget, QVBoxLayout, QWidget

from agentassist.core.screen import Screen
from agentassist.ui.panels.search import SearchPanel
from benchmarks.articles import queries
from benchmarks.big_cache import number
from benchmarks.caches import sample_with_articles
from benchmarks.figure import Figure, p95, p99
from benchmarks.scale import Scale
from benchmarks.stage import Stage, stage

LIMIT_MS = 16.0
ROWS = 8
"""As many rows as the app shows answers."""


class Bare(QWidget):
    """The reference: a line to type into and a list that is filled anew, with nothing behind them."""

    def __init__(self) -> None:
        super().__init__()
        self.field, self._rows = QLineEdit(), QListWidget()
        column = QVBoxLayout(self)
        column.addWidget(self._rows)
        column.addWidget(self.field)
        self.field.textEdited.connect(self._fill)
        self.resize(420, 820)
        self._loop: QEventLoop | None = None

    def _fill(self, text: str) -> None:
        self._rows.clear()
        self._rows.addItems([f"{text} in answer number {row}" for row in range(ROWS)])

    def until_painted(self, act: Callable[[], object]) -> float:
        """Act and return the seconds until the window has been painted."""
        self._loop = QEventLoop()
        self.installEventFilter(self)
        began = perf_counter()
        act()
        self.update(0, 0, 1, 1)
        self._loop.exec()
        return perf_counter() - began

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Let the next paint pass, then go on."""
        if event.type() is QEvent.Type.UpdateRequest and self._loop is not None:
            self.removeEventFilter(self)
            QTimer.singleShot(0, self._loop, self._loop.quit)
        return False


def measure(scale: Scale) -> Iterator[Figure]:
    """Type words letter by letter during a call, the same keys into the bare window in between."""
    yield _figure(scale, "p95", p95)
    for articles in scale.libraries:
        yield _figure(replace(scale, articles=articles), "p99", p99)


def _figure(scale: Scale, share: str, of: Callable[[Iterable[float]], float]) -> Figure:
    with sample_with_articles(scale) as house, stage(house) as shown:
        shown.ring("search", number(0))
        shown.wait_for_the_index()
        field, bare = _field(shown), Bare()
        bare.show()
        pairs = [pair for query in queries(scale.searches) for pair in _typed(shown, field, bare, query)]
        bare.close()
    name = f"key to painted results, {share} of {len(pairs)} keys ({scale.articles:,} articles, encrypted)"
    return Figure(name, of(pair[0] for pair in pairs), "ms", of(pair[1] for pair in pairs), LIMIT_MS)


def _field(shown: Stage) -> QLineEdit:
    panel = next(one for one in shown.window.panels if isinstance(one, SearchPanel))
    shown.window.activateWindow()
    panel.field.setFocus()
    return panel.field


def _typed(shown: Stage, field: QLineEdit, bare: Bare, query: str) -> Iterator[tuple[float, float]]:
    """Yield the milliseconds of both for every key."""
    for end, letter in enumerate(query, start=1):
        whole = shown.until(partial(QTest.keyClicks, field, letter), _finds(query[:end]))
        plain = bare.until_painted(partial(QTest.keyClicks, bare.field, letter))
        yield whole * 1000, plain * 1000
    shown.until(lambda: QTest.keyClick(field, Qt.Key.Key_Escape), _finds(""))
    bare.field.clear()


def _finds(text: str) -> Callable[[Screen], bool]:
    return lambda screen: screen.finding.text == text


MEASURE = measure
