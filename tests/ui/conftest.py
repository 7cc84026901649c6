"""The window's tests: bundled fonts, the light scheme, English, and a clock that a test may turn."""

from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, Qt

from agentassist.core.preferences import Preferences, Scheme
from agentassist.ui import theme
from agentassist.ui.fonts import load_fonts
from agentassist.ui.icons import Icons
from agentassist.ui.look import Look

RESOURCES = Path(__file__).parents[2] / "resources"
NARROW, USUAL = 380, 420
"""The least width at scale 1, and at scale 2."""


@pytest.fixture(scope="session")
def app(qapp):
    """The one application of all tests, with the bundled fonts."""
    load_fonts(RESOURCES / "fonts")
    return qapp


@pytest.fixture
def dress(app):
    """Return a function that dresses the application and gives the look; all is undone afterwards."""
    locale = QLocale()
    QLocale.setDefault(QLocale("en_IN"))

    def dressed(scale=1.0, scheme=Scheme.LIGHT, language="en"):
        preferences = Preferences(language=language, scheme=scheme, text_scale=scale)
        tokens = theme.tokens_for(scheme, False)
        theme.apply(app, preferences, tokens, (RESOURCES / "window.qss").read_text(encoding="utf-8"))
        right_to_left = language == "ur"
        app.setLayoutDirection(
            Qt.LayoutDirection.RightToLeft if right_to_left else Qt.LayoutDirection.LeftToRight
        )
        return Look(tokens, preferences, Icons(RESOURCES / "icons"))

    yield dressed
    dressed()
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
