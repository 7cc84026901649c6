"""Pictures of articles: what is taken for one, and how Markdown points to them."""

import re
from collections.abc import Callable
from enum import StrEnum

from agentassist.core.frozen import dataclass

PICTURE_AT_MOST = 5_000_000
"""Of one picture, in bytes."""
PICTURE_ENDINGS = frozenset({".png", ".jpg", ".jpeg", ".gif", ".webp"})
"""Of files that may be pictures; what they hold tells whether they are."""
KEPT = "picture:"
"""Begins what Markdown points to where a picture lies in the cache: ``![The base](picture:ajkdoplc)``."""
_POINTED = re.compile(r"(!\[(?:[^\]\\\n]|\\.){0,1000}+\]\()[ \t]*+(?:<([^<>\n]*+)>|([^\s()<>]++))[^()\n]*+\)")
"""Gives back nothing it took, or one that never ends would be gone through for every letter of it."""
_BEGUN = "!["
_LETTERS = 16


class PictureKind(StrEnum):
    """As its file ends."""

    PNG = "png"
    JPEG = "jpg"
    GIF = "gif"
    WEBP = "webp"


class PictureFault(StrEnum):
    """Why something is not taken for a picture."""

    MISSING = "missing"
    """There is nothing where the text points to."""
    UNKNOWN = "unknown"
    """No picture, or one of another kind."""
    TOO_BIG = "too-big"


@dataclass(frozen=True, slots=True)
class Picture:
    """One picture, known by what it shows: the same picture twice is kept once."""

    id: str
    kind: PictureKind
    data: bytes
    """The file, byte for byte."""

    @property
    def link(self) -> str:
        """What Markdown points to."""
        return f"{KEPT}{self.id}"

    @property
    def file_name(self) -> str:
        """What its file is called outside the cache."""
        return f"{self.id}.{self.kind}"


def picture_of(data: bytes) -> Picture | PictureFault:
    """Return the picture that ``data`` holds; nothing of it is decoded.

    >>> picture_of(b"GIF89a...").file_name, picture_of(b"<svg/>")
    ('hgljkagfnefeajeb.gif', <PictureFault.UNKNOWN: 'unknown'>)
    """
    if len(data) > PICTURE_AT_MOST:
        return PictureFault.TOO_BIG
    kind = _kind(data)
    return Picture(_id(data), kind, data) if kind else PictureFault.UNKNOWN


def pictures_in(body: str) -> tuple[str, ...]:
    """Return the ids of the kept pictures that a text shows, each once, in their order.

    >>> pictures_in("![Base](picture:aab) ![](https://example.org/a.png) ![](<picture:aab>)")
    ('aab',)
    """
    if KEPT not in body:
        return ()
    targets = (found[2] or found[3] or "" for found in _POINTED.finditer(body))
    return tuple(dict.fromkeys(target[len(KEPT) :] for target in targets if target.startswith(KEPT)))


def pointed_anew(body: str, target: Callable[[str], str]) -> str:
    """Return a text whose pictures are pointed to otherwise; ``target`` is given each as it stood.

    >>> pointed_anew("![Base](a.png) [a](a.png)", lambda old: f"b c/{old}")
    '![Base](<b c/a.png>) [a](a.png)'
    """

    def anew(found: re.Match[str]) -> str:
        old = found[2] if found[2] is not None else found[3]
        new = target(old)
        return found[0] if new == old else f"{found[1]}{f'<{new}>' if ' ' in new else new})"

    return _POINTED.sub(anew, body) if _BEGUN in body else body


def worded(body: str) -> str:
    """Return a text with what is said of its kept pictures in their place, as it is searched.

    >>> worded("Lift ![the lid](picture:aab).")
    'Lift the lid.'
    """
    if KEPT not in body:
        return body
    return _POINTED.sub(lambda found: found[1][2:-2] if KEPT in found[0] else found[0], body)


@dataclass(frozen=True, slots=True)
class Drawn:
    """A text and the pictures that came with it."""

    body: str
    """Points to the pictures as they are kept, and to those that were not taken as it did."""
    pictures: tuple[Picture, ...] = ()
    refused: tuple[tuple[str, PictureFault], ...] = ()
    """What the text points to, and why it is not taken."""


def drawn(body: str, read: Callable[[str], bytes | None]) -> Drawn:
    """Take in the pictures that a text points to beside it or carries in itself; others stay where they are.

    Args:
        body: Markdown.
        read: Returns what lies at a relative path, percent signs and all; None for nothing.
    """
    taken: dict[str, Picture] = {}
    refused: dict[str, PictureFault] = {}

    def kept(target: str) -> str:
        is_file = _is_file(target)
        if not is_file and not target.startswith("data:"):
            return target
        data = read(target) if is_file else _carried(target)
        found = PictureFault.MISSING if data is None else picture_of(data)
        if isinstance(found, PictureFault):
            refused[target if is_file else "data:"] = found
            return target
        taken[found.id] = found
        return found.link

    return Drawn(pointed_anew(body, kept), tuple(taken.values()), tuple(refused.items()))


def _is_file(target: str) -> bool:
    """Tell whether a target is a relative path, and no address of the web or of the cache."""
    return (
        bool(target)
        and not target.startswith(("/", "\\", "#"))
        and not re.match(r"[A-Za-z][\w+.-]*:", target)
    )


def _carried(target: str) -> bytes | None:
    """Return the picture that is written out in the text itself."""
    import base64

    head, _, letters = target.partition(",")
    if not head.endswith(";base64"):
        return None
    try:
        return base64.b64decode(letters, validate=True)
    except ValueError:
        return None


def _kind(data: bytes) -> PictureKind | None:
    if data.startswith(b"\x89PNG\r\n\x1a\n"):
        return PictureKind.PNG
    if data.startswith(b"\xff\xd8\xff"):
        return PictureKind.JPEG
    if data.startswith((b"GIF87a", b"GIF89a")):
        return PictureKind.GIF
    return PictureKind.WEBP if data[:4] == b"RIFF" and data[8:12] == b"WEBP" else None


def _id(data: bytes) -> str:
    """Return letters alone: digits among them could pass for those of a card, and are never kept."""
    # Loads all of OpenSSL, which a start would wait for.
    import hashlib

    digits = hashlib.sha256(data).hexdigest()[:_LETTERS]
    return "".join("abcdefghijklmnop"[int(digit, 16)] for digit in digits)
