"""The window in any of its languages, in one that nobody speaks, and every word it shows."""

import re
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import fields, is_dataclass
from enum import Enum
from functools import cache
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path

from PySide6.QtCore import QAbstractListModel, QCoreApplication, QEvent, QLocale, QModelIndex, Qt, QTranslator
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QWidget,
)

from agentassist.core.preferences import LANGUAGES, Preferences, Scheme
from agentassist.ui.dialogs.workbench import Workbench
from agentassist.ui.discover import find_call_panels, find_panels
from agentassist.ui.dresser import Dresser
from agentassist.ui.widgets.button import Button
from agentassist.ui.widgets.keycap import Keycap
from agentassist.ui.window import CallWindow

ROOT = Path(__file__).parents[2]
TRANSLATIONS = ROOT / "i18n"
PSEUDO = "pseudo"
"""English with accents and brackets, longer than any language: what it does not touch is untranslated."""
EVERY_LANGUAGE = (*LANGUAGES, PSEUDO)
PLACEHOLDER = re.compile(r"\{\w+\}|%L?n|%\d|\*(?:\.\w+)?")
KEYS = re.compile(r"(?:(?:Ctrl|Alt|Shift)\+)+(?:\w+|\S)|\bF\d+\b|\bEsc\b")
"""Keys are called what is printed on them."""
_ACCENTS = str.maketrans("aceinouyACEINOUY", "àçéîñöûýÀÇÉÎÑÖÛÝ")
_ISOLATES = dict.fromkeys(map(ord, "\u2066\u2067\u2068\u2069\u200e\u200f"))


@cache
def compiler():
    """Return the module ``i18n/compile.py``."""
    spec = spec_from_file_location("compile_translations", TRANSLATIONS / "compile.py")
    module = module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@cache
def compiled() -> Path:
    """Compile the translations once and return their folder."""
    subprocess.run([sys.executable, str(TRANSLATIONS / "compile.py")], check=True, capture_output=True)
    return TRANSLATIONS


def translations(language: str) -> Iterator[tuple[str, str, list[str]]]:
    """Give context, English text and every form of the translation."""
    for (context, source, _), message in (
        compiler().messages(TRANSLATIONS / f"agentassist_{language}.ts").items()
    ):
        translation = message.find("translation")
        yield context, source, [form.text or "" for form in translation] or [translation.text or ""]


class Pseudo(QTranslator):
    """Translates what is collected, and nothing else."""

    def __init__(self, parent=None):
        super().__init__(parent)
        self._known = {(context, source) for context, source, _ in translations("en")}

    def isEmpty(self):
        return False

    def translate(self, context, source, _remark=None, _n=-1):
        # An empty text instead of None would blank Qt's own words.
        return pseudo(source) if (context, source) in self._known else None


def pseudo(source: str) -> str:
    """Return ``source`` with accents, in brackets, every word 40 % longer; what is filled in stays."""
    words = re.sub(rf"({PLACEHOLDER.pattern})|([A-Za-z]+)", _stretched, source)
    return f"[{words}]"


def _stretched(found: re.Match) -> str:
    kept, word = found.group(1), found.group(2)
    return kept or word.translate(_ACCENTS) + "é" * round(0.4 * len(word))


class Speaker:
    """Dresses the application in a language, and takes everything off again."""

    def __init__(self, app):
        self._app = app
        self._locale = QLocale()
        self._dresser = Dresser(ROOT / "resources", compiled())
        self._pseudo = Pseudo(self._dresser)

    @staticmethod
    def sweep() -> None:
        """End the widgets that wait for it: they would be dressed too, and be found among the others."""
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    def speak(self, language: str, scale: float = 1.0) -> None:
        self.sweep()
        self._app.removeTranslator(self._pseudo)
        known = "en" if language == PSEUDO else language
        self._dresser.dress(self._app, Preferences(language=known, scheme=Scheme.LIGHT, text_scale=scale))
        if language == PSEUDO:
            self._app.installTranslator(self._pseudo)

    @property
    def look(self):
        return self._dresser.look

    def window(self, now) -> CallWindow:
        """Return a call window whose panels follow the language when they are made anew."""
        return CallWindow(lambda: self._made(find_panels(), now), lambda: self._made(find_call_panels(), now))

    def _made(self, kinds, now):
        return [kind(lambda _message: None, now, self.look) for kind in kinds]

    def workbench(self) -> Workbench:
        """Return the second window."""
        return Workbench(lambda _message: None, self.look)

    def fall_silent(self) -> None:
        self.speak("en")
        for translator in self._dresser.findChildren(QTranslator):
            self._app.removeTranslator(translator)
        QLocale.setDefault(self._locale)
        self._app.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


@contextmanager
def speaking(app, language: str, scale: float = 1.0) -> Iterator[Speaker]:
    """Dress ``app`` in a language for a while."""
    speaker = Speaker(app)
    try:
        speaker.speak(language, scale)
        yield speaker
    finally:
        speaker.fall_silent()


def words_of(window: QWidget) -> Iterator[tuple[str, str]]:
    """Give every text that is seen, or read out by a screen reader, with the widget's class."""
    for widget in (window, *window.findChildren(QWidget)):
        if widget.isVisibleTo(window) and not isinstance(widget, Keycap):
            for text in (*_seen(widget), widget.accessibleName(), widget.accessibleDescription()):
                yield type(widget).__name__, text
    for action in window.findChildren(QAction):
        if action.objectName():
            yield "QAction", action.text()


def _seen(widget: QWidget) -> Iterator[str]:
    yield widget.windowTitle()
    yield widget.toolTip()
    if isinstance(widget, Button):
        yield widget.words
    elif isinstance(widget, (QLabel, QAbstractButton)):
        yield widget.text()
    elif isinstance(widget, (QLineEdit, QPlainTextEdit)):
        yield widget.placeholderText()
    elif isinstance(widget, QComboBox):
        yield from (widget.itemText(row) for row in range(widget.count()))
    elif isinstance(widget, QAbstractItemView) and widget.model() is not None:
        yield from _listed(widget.model())


def _listed(model) -> Iterator[str]:
    # Of a list Qt does not tell how many columns it has.
    columns = range(1 if isinstance(model, QAbstractListModel) else model.columnCount(QModelIndex()))
    for row in range(min(model.rowCount(QModelIndex()), 40)):
        yield from (str(model.index(row, column).data() or "") for column in columns)
    yield from (str(model.headerData(column, Qt.Orientation.Horizontal) or "") for column in columns)


def data_of(value: object) -> set[str]:
    """Return every text of a screen: what the firm and the caller said, and no language changes."""
    if isinstance(value, str) and not isinstance(value, Enum):
        return {value, *value.split(":"), *PLACEHOLDER.split(value)}
    if is_dataclass(value):
        return set().union(*(data_of(getattr(value, field.name)) for field in fields(value)))
    if isinstance(value, tuple):
        return set().union(*map(data_of, value))
    return set()


def our_own(text: str, data: set[str]) -> str:
    """Return ``text`` without what is data, in the words of the app alone."""
    text = KEYS.sub(" ", text.translate(_ISOLATES))
    for known in sorted(data, key=len, reverse=True):
        text = text.replace(known, " ") if known.strip() else text
    return text
