"""Packs and unpacks what goes over the event socket: headers, an empty line, a body of told length."""

from urllib.parse import unquote

from agentassist.core.frozen import dataclass

LONGEST_HEADERS = 64 * 1024
LONGEST_BODY = 1024 * 1024
"""Bytes; an event is some 10 KiB, the list of a thousand channels 500."""


class FrameError(Exception):
    """What came is nothing an event socket says."""


class LongFrameError(FrameError):
    """What came may be meant, but would only fill the memory."""


@dataclass(frozen=True, slots=True)
class Frame:
    """One thing said; names of headers have no capitals here."""

    headers: dict[str, str]
    body: bytes

    @property
    def kind(self) -> str:
        """The content type, as in ``auth/request``."""
        return self.headers.get("content-type", "")

    @property
    def reply(self) -> str:
        """The answer to a command, which begins with ``+OK`` or ``-ERR``."""
        return self.headers.get("reply-text", "")


@dataclass(frozen=True, slots=True)
class Event:
    """One thing that happened."""

    headers: dict[str, str]

    def get(self, name: str) -> str:
        """Return a header; empty where there is none."""
        return self.headers.get(name.lower(), "")


def command(*words: str) -> bytes:
    """Return one command; what could begin a second one is left out."""
    return " ".join(" ".join(words).split()).encode() + b"\n\n"


def split_frames(received: bytes) -> tuple[list[Frame], bytes]:
    """Return all whole frames in ``received``, and the bytes of the unfinished one.

    Raises:
        FrameError: The bytes are no frames.
        LongFrameError: One is longer than anything that can be meant.
    """
    frames: list[Frame] = []
    while True:
        received = received.lstrip(b"\r\n")
        head, blank, rest = received.partition(b"\n\n")
        if not b"Content-".startswith(head[:8]) and not head.lower().startswith(b"content-"):
            raise FrameError
        if len(head) > LONGEST_HEADERS:
            raise LongFrameError
        if not blank:
            return frames, received
        headers = _headers(head.decode(errors="replace"))
        length = _length(headers.get("content-length", "0"))
        if len(rest) < length:
            return frames, received
        frames.append(Frame(headers, rest[:length]))
        received = rest[length:]


def event_in(frame: Frame) -> Event:
    """Return the event that a frame carries; its values are written as in a URL."""
    head = frame.body.partition(b"\n\n")[0].decode(errors="replace")
    return Event({name: unquote(value) for name, value in _headers(head).items()})


def _headers(text: str) -> dict[str, str]:
    told = (line.partition(":") for line in text.split("\n"))
    return {name.strip().lower(): value.strip() for name, colon, value in told if colon}


def _length(digits: str) -> int:
    if not digits.isdecimal():
        raise FrameError
    if len(digits) > 9 or int(digits) > LONGEST_BODY:
        raise LongFrameError
    return int(digits)
