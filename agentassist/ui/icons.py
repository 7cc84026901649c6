"""Line icons, tinted when they are drawn; symbols are never characters, whose look depends on the machine."""

from math import ceil
from pathlib import Path

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QGuiApplication, QIcon, QPainter, QPixmap, QTransform
from PySide6.QtSvg import QSvgRenderer

DIRECTED = frozenset({"arrow-left", "chevron-left", "chevron-right", "undo-2"})
"""Signs that point along the line; they turn round where writing runs to the left."""


class Icons:
    """Draws the icons of one folder.

    Args:
        folder: Holds ``name.svg`` files that draw in ``currentColor``.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._drawn: dict[tuple[str, str, int, bool], QIcon] = {}

    def icon(self, name: str, colour: str, size: int = 18) -> QIcon:
        """Return the icon in one colour, ``size`` pixels square at scale 1; drawn once."""
        turned = name in DIRECTED and QGuiApplication.isRightToLeft()
        key = (name, colour, size, turned)
        if key not in self._drawn:
            icon = QIcon()
            for scale in _scales():
                pixmap = self._pixmap(name, colour, size, scale)
                icon.addPixmap(pixmap.transformed(QTransform.fromScale(-1, 1)) if turned else pixmap)
            self._drawn[key] = icon
        return self._drawn[key]

    def _pixmap(self, name: str, colour: str, size: int, scale: int) -> QPixmap:
        svg = (self._folder / f"{name}.svg").read_text(encoding="utf-8")
        renderer = QSvgRenderer(QByteArray(svg.replace("currentColor", QColor(colour).name()).encode()))
        pixmap = QPixmap(QSize(size, size) * scale)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        renderer.render(painter, QRectF(pixmap.rect()))
        painter.end()
        pixmap.setDevicePixelRatio(scale)
        return pixmap


def _scales() -> set[int]:
    """Return for which screens to draw: the densest there is counts, plain ones look well with it too."""
    return {max(ceil(screen.devicePixelRatio()) for screen in QGuiApplication.screens())}
