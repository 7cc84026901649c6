"""Finds what is typed in the words of a settings page, as they stand there."""

from collections.abc import Iterable, Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLabel, QWidget
from shiboken6 import isValid

from agentassist.ui.dialogs.settings_group import SettingsGroup
from agentassist.ui.widgets.button import Button

FEW = 12
"""Of a longer list to choose from only its name is searched: all countries would be found by any letter."""
_AROUND = ".,:;!?()…“”\"'·\u2066\u2067\u2068\u2069"


def found_in(group: SettingsGroup, typed: str, about: str) -> tuple[QWidget, ...]:
    """Return what on a page has all words of ``typed``, from its top; each word typed may begin a longer one.

    ``about`` is what the whole page is called, and goes before every text on it. A page that is found by
    that alone is returned itself.
    """
    wanted, known = typed.casefold().split(), _words(about)
    found = tuple(
        widget
        for widget, text in _texts(group)
        if _all_in(wanted, known + (own := _words(text))) and any(_begins(each, own) for each in wanted)
    )
    return found or ((group,) if _all_in(wanted, known) else ())


def place_of(found: QWidget) -> QWidget | None:
    """Return where the keyboard goes for what was found; None where nothing there takes it."""
    buddy = found.buddy() if isinstance(found, QLabel) else None
    if (start := buddy or found).focusPolicy() & Qt.FocusPolicy.TabFocus:
        return start
    inside = (each for each in start.findChildren(QWidget) if each.focusPolicy() & Qt.FocusPolicy.TabFocus)
    return next((each for each in inside if each.isVisibleTo(start)), None)


class Marks:
    """What is marked on the pages."""

    def __init__(self) -> None:
        self._marked: list[QLabel] = []

    def show(self, found: Iterable[QWidget]) -> None:
        """Mark these, and no others any more."""
        self._set(self._marked, marked=False)
        self._marked = [one for one in found if isinstance(one, QLabel)]
        self._set(self._marked, marked=True)

    def _set(self, labels: Iterable[QLabel], *, marked: bool) -> None:
        # A card may have made its labels anew since.
        for one in filter(isValid, labels):
            one.setProperty("found", marked)
            one.style().unpolish(one)
            one.style().polish(one)


def _texts(group: QWidget) -> Iterator[tuple[QWidget, str]]:
    for widget in group.findChildren(QWidget):
        if widget.isVisibleTo(group) and (text := _text(widget)):
            yield widget, text


def _text(widget: QWidget) -> str:
    if isinstance(widget, Button):
        return widget.words
    if isinstance(widget, QLabel | QAbstractButton):
        return widget.text()
    if isinstance(widget, QComboBox) and widget.count() <= FEW:
        return " ".join(widget.itemText(row) for row in range(widget.count()))
    return ""


def _words(text: str) -> list[str]:
    return [word.strip(_AROUND) for word in text.casefold().replace("-", " ").split()]


def _all_in(wanted: list[str], words: list[str]) -> bool:
    return all(_begins(each, words) for each in wanted)


def _begins(typed: str, words: list[str]) -> bool:
    return any(word.startswith(typed) for word in words)
