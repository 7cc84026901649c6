"""Which letters the bytes of a file stand for: certain, or a question with previews."""

import codecs
from collections.abc import Iterator
from pathlib import Path

from agentassist.core.errors import ImportRefusedError, Trouble
from agentassist.core.frozen import dataclass
from agentassist.core.importing import Guess
from agentassist.importing.lines import size_of

LOOKED_AT = 1 << 25
"""So many bytes are looked at before deciding."""
GUESSED_FROM = 1 << 16
"""So many bytes around the first letter in doubt are guessed from."""
COMMON = ("cp1252", "cp1250", "cp1256", "mac_roman", "cp850")
"""Offered beside the best guess: what spreadsheets of four languages write."""
MOST_GUESSES = 6
SAMPLE_LINES = 4
DAMAGE = 2
"""One broken sequence in more good ones than this is a damaged UTF-8 file: others rarely look like it."""

# The long mark first: it begins with the short one.
_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)


@dataclass(frozen=True, slots=True)
class Told:
    """An encoding that is certain, or else guesses, best first."""

    encoding: str = ""
    guesses: tuple[Guess, ...] = ()


def tell(path: Path) -> Told:
    """Return how to read ``path``; only byte order marks, UTF-8 and UTF-16 count as certain.

    Raises:
        ImportRefusedError: The file is missing or cannot be read.
    """
    head = beginning(path)
    certain = _marked(head) or _wide(head)
    if certain:
        return Told(certain)
    good, broken, doubtful = _utf8_counts(path)
    if not broken or good > broken * DAMAGE:
        return Told("utf-8")
    return Told(guesses=tuple(_guesses(_around(path, doubtful))))


def known(encoding: str) -> str:
    """Return the codec's name for what somebody typed; refuses what is no encoding of text."""
    try:
        codec = codecs.lookup(encoding)
        "".encode(encoding)
    except (LookupError, ValueError) as error:
        raise ImportRefusedError(Trouble.ENCODING_NAME, name=encoding[:40]) from error
    return codec.name


def beginning(path: Path) -> bytes:
    """Return the first bytes of ``path``."""
    size_of(path)
    return _around(path, 0)


def _around(path: Path, place: int) -> bytes:
    """Return the bytes about ``place``, cut at line ends where there are any."""
    start = max(0, place - GUESSED_FROM // 2)
    try:
        with path.open("rb") as file:
            file.seek(start)
            piece = file.read(GUESSED_FROM)
    except OSError as error:
        raise ImportRefusedError(Trouble.FILE_UNREADABLE, file=path.name, reason="") from error
    return piece.partition(b"\n")[2] or piece if start else piece


def _marked(head: bytes) -> str:
    return next((encoding for mark, encoding in _MARKS if head.startswith(mark)), "")


def _wide(head: bytes) -> str:
    """Return the UTF-16 without a mark; its commas, digits and line ends are half zeros."""
    even, odd = head[::2].count(0), head[1::2].count(0)
    least = max(2, len(head) // 50)
    for encoding, zeros, others in (("utf-16-le", odd, even), ("utf-16-be", even, odd)):
        if zeros >= least and others * 10 <= zeros and _reads(head[: len(head) // 2 * 2], encoding):
            return encoding
    return ""


def _reads(piece: bytes, encoding: str) -> bool:
    try:
        codecs.getincrementaldecoder(encoding)().decode(piece)
    except UnicodeDecodeError:
        return False
    return True


def _utf8_counts(path: Path) -> tuple[int, int, int]:
    """Return the good and the broken sequences of UTF-8, and where the first broken one stands."""
    good = broken = place = at = 0
    decoder = codecs.getincrementaldecoder("utf-8")("replace")
    for chunk in _chunks(path):
        text = decoder.decode(chunk)
        if not text.isascii():
            lost = text.count("\ufffd")
            # Letters already lost are whole sequences of UTF-8 themselves.
            lost -= min(lost, chunk.count(b"\xef\xbf\xbd"))
            place = at if lost and not broken else place
            broken += lost
            good += len(text) - len(text.encode("ascii", "ignore")) - lost
        at += len(chunk)
    return good, broken, place


def _chunks(path: Path) -> Iterator[bytes]:
    with path.open("rb") as file:
        left = LOOKED_AT
        while left > 0 and (chunk := file.read(min(left, GUESSED_FROM))):
            left -= len(chunk)
            yield chunk


def _guesses(piece: bytes) -> Iterator[Guess]:
    """Yield the encodings worth showing, best first; of those that read alike, the most common."""
    from charset_normalizer import from_bytes

    lines = [line for line in piece.splitlines() if not line.isascii()]
    best = from_bytes(piece).best()
    readings: dict[str, str] = {}
    for encoding in (*COMMON, *((best.encoding,) if best else ())):
        reading = b"\n".join(lines).decode(encoding, "replace")
        if "\ufffd" not in reading:
            readings.setdefault(reading, encoding)
    first = b"\n".join(lines).decode(best.encoding, "replace") if best else ""
    for reading in sorted(readings, key=lambda reading: reading != first)[:MOST_GUESSES]:
        yield Guess(readings[reading], "\n".join(reading.split("\n")[:SAMPLE_LINES]))


def decoded(raw: bytes) -> str | None:
    """Return the letters of a small file; None where they are neither UTF-8 nor UTF-16."""
    try:
        return raw.decode(_marked(raw) or _wide(raw) or "utf-8")
    except UnicodeDecodeError:
        return None
