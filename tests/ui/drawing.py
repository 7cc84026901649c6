"""Pictures of any size, as a program would make them."""

from PySide6.QtCore import QBuffer, QIODevice, Qt
from PySide6.QtGui import QImage


def image(width, height, colour=Qt.GlobalColor.darkGreen):
    drawn = QImage(width, height, QImage.Format.Format_RGB32)
    drawn.fill(colour)
    return drawn


def png(width, height):
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    assert image(width, height).save(buffer, "PNG")
    return buffer.data().data()
