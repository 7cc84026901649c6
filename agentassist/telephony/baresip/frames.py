"""Packs and unpacks netstrings, the frames of baresip's control port."""

import json
from collections.abc import Sequence

LONGEST = 256 * 1024
"""Bytes of a frame; baresip's longest answer (its help) is some 8 KiB."""

_PREFIX = len(f"{LONGEST}:")


class FrameError(Exception):
    """What came is no netstring, so where the next one begins is anybody's guess.

    Args:
        before: The bodies of the whole frames that came before it.
    """

    def __init__(self, before: Sequence[bytes] = ()) -> None:
        super().__init__()
        self.before = tuple(before)


class LongFrameError(FrameError):
    """What came may be a netstring, but one that would only fill the memory."""


def command(verb: str, token: str, params: str = "") -> bytes:
    """Return the frame that gives baresip one command; the answer carries ``token``."""
    asked = {"command": verb, "token": token} | ({"params": params} if params else {})
    body = json.dumps(asked, ensure_ascii=False).encode()
    return b"%d:%b," % (len(body), body)


def split_frames(received: bytes) -> tuple[list[bytes], bytes]:
    """Return the bodies of all whole frames in ``received``, and the bytes of the unfinished one.

    Raises:
        FrameError: The bytes are no netstrings.
        LongFrameError: One is longer than ``LONGEST``.
    """
    bodies: list[bytes] = []
    at = 0
    while (colon := received.find(b":", at, at + _PREFIX)) >= 0:
        length = _length(received[at:colon], bodies)
        end = colon + 1 + length
        if len(received) <= end:
            return bodies, received[at:]
        if received[end : end + 1] != b",":
            raise FrameError(bodies)
        bodies.append(received[colon + 1 : end])
        at = end + 1
    if len(received) - at >= _PREFIX:
        raise (LongFrameError if received[at : at + _PREFIX].isdigit() else FrameError)(bodies)
    return bodies, received[at:]


def _length(digits: bytes, before: Sequence[bytes]) -> int:
    if not digits.isdigit():
        raise FrameError(before)
    if int(digits) > LONGEST:
        raise LongFrameError(before)
    return int(digits)
