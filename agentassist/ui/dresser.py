"""Puts the rep's choices on: language, direction, colours, size of text."""

from pathlib import Path

from PySide6.QtCore import QLocale, QObject, Qt, QTranslator
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from agentassist.core.preferences import Preferences
from agentassist.ui import theme
from agentassist.ui.fonts import load_fonts
from agentassist.ui.icons import Icons
from agentassist.ui.look import Look
from agentassist.ui.widgets.writing import direction_of

LOCALES = {"en": "en_IN", "hi": "hi_IN", "te": "te_IN", "ur": "ur_PK"}
"""How each language writes dates and numbers."""


def looks_alike(one: Preferences, other: Preferences) -> bool:
    """Return whether widgets made under ``one`` look, read and answer keys as they would under ``other``."""
    return _looks(one) == _looks(other)


def _looks(choices: Preferences) -> tuple[object, ...]:
    scale, style = choices.text_scale, choices.urdu_style
    return choices.language, choices.scheme, scale, style, choices.shortcuts


class Dresser(QObject):
    """Dresses the application; one for its whole life.

    Args:
        resources: Holds fonts, icons and the style sheet.
        translations: Holds ``agentassist_<language>.qm`` files; a missing one leaves English.
    """

    def __init__(self, resources: Path, translations: Path) -> None:
        super().__init__()
        self._translations = translations
        self._template = (resources / "window.qss").read_text(encoding="utf-8")
        self._translator: QTranslator | None = None
        load_fonts(resources / "fonts")
        self.look = Look(theme.LIGHT, Preferences(), Icons(resources / "icons"))

    def dress(self, app: QApplication, preferences: Preferences) -> None:
        """Put ``preferences`` on; widgets made before keep their old words."""
        self.prepare(app, preferences)
        self.finish(app)

    def prepare(self, app: QApplication, preferences: Preferences) -> None:
        """Put on all that widgets must find when they are made."""
        self._speak(app, preferences.language)
        system_is_dark = QGuiApplication.styleHints().colorScheme() is Qt.ColorScheme.Dark
        self.look.tokens = theme.tokens_for(preferences.scheme, system_is_dark)
        self.look.preferences = preferences
        app.setFont(theme.font_for(preferences))
        app.setPalette(theme.palette_of(self.look.tokens))

    def remember(self, preferences: Preferences) -> None:
        """Know ``preferences`` that look like those that are on."""
        self.look.preferences = preferences

    def finish(self, app: QApplication) -> None:
        """Put the style sheet on.

        Quickest once the widgets stand: under a style sheet every one that is added is dressed by itself.
        """
        app.setStyleSheet(theme.style_sheet(self._template, self.look.tokens, self.look.em))

    def undress(self, app: QApplication) -> None:
        """Take the language off again, before another one dresses the application."""
        if self._translator is not None:
            app.removeTranslator(self._translator)
            self._translator = None

    def _speak(self, app: QApplication, language: str) -> None:
        self.undress(app)
        self._translator = QTranslator(self)
        # English has a file too: without it Qt would write "4 contact(s)".
        if self._translator.load(f"agentassist_{language}", str(self._translations)):
            app.installTranslator(self._translator)
        QLocale.setDefault(QLocale(LOCALES[language]))
        app.setLayoutDirection(direction_of(language))
