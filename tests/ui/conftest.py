"""The window's tests: bundled fonts, the light scheme, English, and a clock that a test may turn."""

from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QLocale, Qt
from PySide6.QtWidgets import QMainWindow, QScrollArea, QVBoxLayout, QWidget

from agentassist.core.preferences import Preferences, Scheme
from agentassist.ui import theme
from agentassist.ui.fonts import load_fonts
from agentassist.ui.icons import Icons
from agentassist.ui.look import Look
from tests.ui.bench_screens import benched

RESOURCES = Path(__file__).parents[2] / "resources"
NARROW, USUAL = 380, 420
"""The least width at scale 1, and at scale 2."""


class Wardrobe:
    """Dresses the application only where it wears something else: that takes longer than most tests."""

    def __init__(self, app):
        self._app = app
        self._worn = None
        self._sheet = ""
        self._icons = Icons(RESOURCES / "icons")
        self._template = (RESOURCES / "window.qss").read_text(encoding="utf-8")
        load_fonts(RESOURCES / "fonts")

    def dress(self, scale=1.0, scheme=Scheme.LIGHT, language="en"):
        preferences = Preferences(language=language, scheme=scheme, text_scale=scale)
        tokens = theme.tokens_for(scheme, False)
        if preferences != self._worn or self._sheet != self._app.styleSheet():
            # Widgets of earlier tests that still wait for their end would be dressed too.
            QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
            self._app.setFont(theme.font_for(preferences))
            self._app.setPalette(theme.palette_of(tokens))
            self._app.setStyleSheet(
                theme.style_sheet(self._template, tokens, theme.BASE_PX * preferences.text_scale)
            )
            directions = Qt.LayoutDirection
            self._app.setLayoutDirection(
                directions.RightToLeft if language == "ur" else directions.LeftToRight
            )
            self._worn, self._sheet = preferences, self._app.styleSheet()
        return Look(tokens, preferences, self._icons)


@pytest.fixture(scope="session")
def wardrobe(qapp):
    return Wardrobe(qapp)


@pytest.fixture
def dress(wardrobe):
    """Return a function that dresses the application and gives the look."""
    locale = QLocale()
    QLocale.setDefault(QLocale("en_IN"))
    yield wardrobe.dress
    QLocale.setDefault(locale)


@pytest.fixture
def look(dress):
    return dress()


@dataclass
class Clock:
    """Stands still until a test turns it."""

    at: float = 1000.0

    def __call__(self) -> float:
        return self.at


@pytest.fixture
def clock():
    return Clock()


@pytest.fixture
def sent():
    """The messages a panel sent, in order."""
    return []


@pytest.fixture
def make(qtbot, look, clock, sent):
    """Return a function that makes a panel as wide as the window."""

    def made(kind, width=USUAL - 24, other_look=None):
        panel = kind(sent.append, clock, other_look or look)
        qtbot.addWidget(panel)
        panel.resize(width, 400)
        return panel

    return made


@pytest.fixture
def seated(qtbot):
    """Return a function that puts widgets below one another into a window that has the keyboard."""

    def made(*widgets):
        whole, body = QMainWindow(), QWidget()
        column = QVBoxLayout(body)
        for widget in widgets:
            column.addWidget(widget, int(isinstance(widget, QScrollArea)))
        whole.setCentralWidget(body)
        qtbot.addWidget(whole)
        whole.resize(USUAL, 820)
        whole.show()
        whole.activateWindow()
        qtbot.waitUntil(whole.isActiveWindow)
        return whole

    return made


@pytest.fixture
def opened(qtbot, look, sent):
    """Return a function that opens a page of the workbench; what it asked for then is forgotten."""

    def made(kind, width, height):
        page = kind(sent.append, look)
        qtbot.addWidget(page)
        page.resize(width, height)
        page.show()
        page.show_screen(benched())
        sent.clear()
        return page

    return made
