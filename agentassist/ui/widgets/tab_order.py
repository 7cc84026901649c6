"""The way of the Tab key through widgets that are made while the window is open."""

from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


def in_tab_order(holder: QWidget, *widgets: QWidget) -> None:
    """Let Tab go through ``widgets`` where their holder stands; new ones would otherwise come last of all."""
    before = _stop_before(holder)
    hooked = () if before is None or before in widgets else (before,)
    for one, other in pairwise((*hooked, *widgets)):
        QWidget.setTabOrder(one, other)


def _stop_before(holder: QWidget) -> QWidget | None:
    """Return the last widget before ``holder`` that takes the focus; Qt hooks in nowhere else."""
    before: QWidget | None = holder
    while before is not None and before.focusPolicy() is Qt.FocusPolicy.NoFocus:
        before = before.previousInFocusChain()
        if before is holder:
            return None
    return before
