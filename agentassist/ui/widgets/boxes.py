"""Layouts without an edge of their own: what holds them has one already."""

from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLayout, QVBoxLayout, QWidget

STYLE = -1
"""The distance that the style gives."""


def stacked(parent: QWidget | None = None, spacing: int = STYLE) -> QVBoxLayout:
    """Return a layout for things one above the other, ``spacing`` pixels apart."""
    column = QVBoxLayout() if parent is None else QVBoxLayout(parent)
    _space(column, spacing)
    return column


def beside(parent: QWidget | None = None, spacing: int = STYLE) -> QHBoxLayout:
    """Return a layout for things side by side, ``spacing`` pixels apart."""
    row = QHBoxLayout() if parent is None else QHBoxLayout(parent)
    _space(row, spacing)
    return row


def emptied(layout: QLayout) -> None:
    """Take everything out of a layout, with what that holds."""
    while (item := layout.takeAt(0)) is not None:
        widget, inner = item.widget(), item.layout()
        if widget is not None:
            # Until it is really gone it must not show through what comes in its place.
            widget.hide()
            widget.deleteLater()
        if inner is not None:
            emptied(inner)


def _space(box: QBoxLayout, spacing: int) -> None:
    box.setContentsMargins(0, 0, 0, 0)
    box.setSpacing(spacing)
