"""Something the rep can do in the window: words, keys and what happens; the palette lists them all."""

from collections.abc import Callable
from typing import cast

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from agentassist.ui.panel import Panel


def add_deed(panel: Panel, name: str, words: str, keys: str, do: Callable[[], object]) -> QAction:
    """Give ``panel`` an action that its keys start anywhere in the window.

    Args:
        panel: Where it belongs; the keys sleep while the panel is not seen.
        name: What the rep's own keys are kept under.
        words: What the palette calls it, already in the rep's language.
        keys: The usual keys, as in ``Ctrl+H``; the rep's own take their place.
        do: What happens.
    """
    deed = QAction(words, panel)
    deed.setObjectName(name)
    deed.setShortcut(QKeySequence(dict(panel.look.preferences.shortcuts).get(name, keys)))
    deed.setShortcutContext(Qt.ShortcutContext.WindowShortcut)
    # A key held too long is no second wish: nobody means to hold, resume and hold again.
    deed.setAutoRepeat(False)
    deed.triggered.connect(lambda *_: do())
    panel.addAction(deed)
    return deed


def keys_of(deed: QAction) -> str:
    """Return the keys of an action as people write them; empty for none."""
    return deed.shortcut().toString(QKeySequence.SequenceFormat.NativeText)


def deeds_of(window: QWidget) -> tuple[QAction, ...]:
    """Return all that can be done in ``window`` at this moment."""
    return tuple(deed for deed in all_deeds_of(window) if awake(deed))


def all_deeds_of(window: QWidget) -> tuple[QAction, ...]:
    """Return all that can ever be done in ``window``; looking for it takes half a millisecond."""
    found = cast("list[QAction]", window.findChildren(QAction))
    return tuple(deed for deed in found if deed.objectName())


def awake(deed: QAction) -> bool:
    """Return whether it can be done at this moment."""
    return deed.isEnabled() and _seen(deed.parent())


def _seen(owner: QObject | None) -> bool:
    return isinstance(owner, QWidget) and owner.isVisible()
