"""Pictures as Qt has them: taken in from the clipboard or a file, shown again at a fitting size."""

from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMimeData, Qt
from PySide6.QtGui import QImage, QImageReader, QImageWriter

from agentassist.core.picture import PICTURE_AT_MOST, PICTURE_ENDINGS, Picture, PictureFault, picture_of

WIDEST = 1600
"""Pixels; a wider picture is made smaller as it comes in, for no pane is wider."""
LONGEST = 6_000
MOST_PIXELS = 60_000_000
"""A picture of more would take seconds to decode."""
PNG_AT_MOST = 400_000
"""Bytes; a larger one is most likely a photograph, which JPEG makes much smaller."""
JPEG_QUALITY = 88


def shown(picture: Picture) -> QImage:
    """Return a picture no larger than it can be shown; empty for one that cannot be decoded."""
    return _Encoded(picture.data).decoded()


def brought(source: QMimeData) -> Iterator[tuple[str, bytes]]:
    """Give name and bytes of each picture that is pasted or dropped.

    Where text comes with a picture, the text is meant.
    """
    paths = [Path(url.toLocalFile()) for url in source.urls() if url.isLocalFile()]
    files = [path for path in paths if path.suffix.lower() in PICTURE_ENDINGS]
    if files:
        yield from ((path.stem, file_bytes(path)) for path in files)
    elif source.hasImage() and not source.hasText():
        image = source.imageData()
        if isinstance(image, QImage) and not image.isNull():
            yield "", _encoded(_fitting(image))


def file_bytes(path: Path) -> bytes:
    """Return what a file holds; empty where it cannot be read."""
    try:
        with path.open("rb") as file:
            return file.read(10 * PICTURE_AT_MOST)
    except OSError:
        return b""


def taken(data: bytes) -> Picture | PictureFault:
    """Return a picture that is fit to be kept; one that is too large is made smaller."""
    found = picture_of(data)
    if found is PictureFault.UNKNOWN:
        return found
    encoded = _Encoded(data)
    image = encoded.decoded()
    if image.isNull():
        return PictureFault.UNKNOWN if isinstance(found, Picture) else found
    fits = isinstance(found, Picture) and image.size() == encoded.size
    return found if fits else picture_of(_encoded(image))


class _Encoded:
    """The bytes of a picture, which Qt reads only as long as somebody holds them."""

    def __init__(self, data: bytes) -> None:
        self._buffer = QBuffer()
        self._buffer.setData(QByteArray(data))
        self._buffer.open(QIODevice.OpenModeFlag.ReadOnly)
        self._reader = QImageReader(self._buffer)
        self._reader.setAutoTransform(True)
        self.size = self._reader.size()

    def decoded(self) -> QImage:
        """Return it no larger than it can be shown; empty where that cannot be, or would take seconds."""
        if self.size.width() * self.size.height() > MOST_PIXELS:
            return QImage()
        if self.size.width() > WIDEST or self.size.height() > LONGEST:
            # Asked for beforehand, a photograph is decoded small, in a fraction of the time.
            keep = Qt.AspectRatioMode.KeepAspectRatio
            self._reader.setScaledSize(self.size.scaled(WIDEST, LONGEST, keep))
        return self._reader.read()


def _fitting(image: QImage) -> QImage:
    if image.width() <= WIDEST and image.height() <= LONGEST:
        return image
    keep = Qt.AspectRatioMode.KeepAspectRatio
    return image.scaled(WIDEST, LONGEST, keep, Qt.TransformationMode.SmoothTransformation)


def _encoded(image: QImage) -> bytes:
    png = _written(image, b"png")
    if len(png) <= PNG_AT_MOST or image.hasAlphaChannel():
        return png
    return min(png, _written(image, b"jpeg"), key=len)


def _written(image: QImage, kind: bytes) -> bytes:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QImageWriter(buffer, kind)
    if kind == b"jpeg":
        writer.setQuality(JPEG_QUALITY)
    writer.write(image)
    return bytes(buffer.data().data())
