"""Lines of a file of any size, in bounded memory."""

import codecs
import io
from collections.abc import Callable, Iterator
from pathlib import Path

from agentassist.core.errors import ImportRefusedError, Trouble
from agentassist.core.frozen import dataclass
from agentassist.core.importing import Progress

CHUNK = 1 << 18
"""Bytes read at a time; cancelling is noticed once a chunk."""
LONGEST_LINE = 1 << 18
"""Of a longer line only the beginning is kept, in characters."""
KEPT_OF_LONG = 100
"""So much is kept of a line that is too long, in characters."""

Stop = Callable[[], bool]
"""Asked often and from the reading thread; True ends the reading."""


class StoppedError(Exception):
    """Somebody cancelled; what was read until then stands."""


@dataclass(frozen=True, slots=True)
class Line:
    """One line without its ending."""

    number: int
    """From 1, as editors count."""
    text: str
    """U+FFFD stands for bytes that are no letters in the encoding."""
    too_long: bool = False
    """True where ``text`` is only the beginning."""


class Lines:
    """The lines of a file, to be gone through once; no line ending but CR, LF and CRLF counts.

    Args:
        path: The file.
        encoding: A Python codec's name.
        stop: Asked once a chunk.

    Raises:
        ImportRefusedError: The file is missing or cannot be read.
        StoppedError: ``stop`` said so.
    """

    def __init__(self, path: Path, encoding: str, stop: Stop) -> None:
        self._path = path
        self._encoding = encoding
        self._stop = stop
        self._done = 0
        self._total = size_of(path)

    @property
    def progress(self) -> Progress:
        """How far the file is read, in bytes."""
        return Progress(self._done, self._total)

    def __iter__(self) -> Iterator[Line]:
        """Yield the lines; the file is closed when the iterator is."""
        held, number, skipping = "", 0, False
        for text in self._texts():
            *whole, held = (held + text).split("\n")
            for piece in whole:
                number += 1
                yield _line(number, piece, skipping)
                skipping = False
            if len(held) > LONGEST_LINE:
                held, skipping = held[:KEPT_OF_LONG], True
        if held:
            yield _line(number + 1, held, skipping)

    def _texts(self) -> Iterator[str]:
        """Yield the letters chunk by chunk, every line ending as LF."""
        letters = codecs.getincrementaldecoder(self._encoding)("replace")
        decoder = io.IncrementalNewlineDecoder(letters, translate=True)
        try:
            with self._path.open("rb") as file:
                while chunk := file.read(CHUNK):
                    if self._stop():
                        raise StoppedError
                    self._done += len(chunk)
                    yield decoder.decode(chunk)
        except OSError as error:
            raise ImportRefusedError(Trouble.FILE_UNREADABLE, file=self._path.name, reason="") from error
        yield decoder.decode(b"", final=True)


def size_of(path: Path) -> int:
    """Return the bytes of ``path``; a missing file, or what is none, is refused."""
    try:
        if not path.is_file():
            code = Trouble.FILE_UNREADABLE if path.exists() else Trouble.FILE_MISSING
            raise ImportRefusedError(code, file=path.name, reason="")
        return path.stat().st_size
    except OSError as error:
        raise ImportRefusedError(Trouble.FILE_UNREADABLE, file=path.name, reason="") from error


def _line(number: int, text: str, cut: bool) -> Line:
    too_long = cut or len(text) > LONGEST_LINE
    return Line(number, text[:KEPT_OF_LONG] if too_long else text, too_long)
