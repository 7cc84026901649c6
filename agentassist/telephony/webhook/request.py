"""Reads one HTTP request out of bytes; what is not certain is refused, nothing is guessed."""

import re
from collections.abc import Callable, Mapping

from agentassist.core.frozen import dataclass

LONGEST_HEAD = 8 * 1024
LONGEST_BODY = 64 * 1024
"""Bytes; what calls are told in has a few hundred."""
MOST_FIELDS = 64

_FIRST_LINE = re.compile(r"([A-Z]{1,16}) (/[!-~]{0,1023}) HTTP/1\.[01]")
_FIELD = re.compile(r"([!#$%&'*+.^_`|~0-9A-Za-z-]{1,64}):[ \t]*([^\x00-\x08\x0a-\x1f\x7f]*)")
_CHUNK = re.compile(rb"([0-9A-Fa-f]{1,6})(?:;[^\r\n]{0,64})?\r\n")
_BEGINS = re.compile(rb"[A-Z]{1,16}( |$)")


class BadRequestError(Exception):
    """It is no request that could be answered.

    Args:
        status: What HTTP says to that.
    """

    def __init__(self, status: int) -> None:
        super().__init__(status)
        self.status = status


@dataclass(frozen=True, slots=True)
class Request:
    """One whole request."""

    method: str
    path: str
    """As it came, without what follows a question mark."""
    headers: Mapping[str, str]
    """By small names."""
    body: bytes


def request(received: bytes, knows: Callable[[str], bool]) -> Request | None:
    """Return the request, or None while there is more to come.

    Only whoever ``knows`` the path may send a body in pieces, for joining them costs time again and again.

    Raises:
        BadRequestError: Whatever else comes, it will not be taken.
    """
    if not _BEGINS.match(received[:17]):
        raise BadRequestError(400)
    head, end, rest = received.partition(b"\r\n\r\n")
    if len(head) > LONGEST_HEAD:
        raise BadRequestError(431)
    if not end:
        return None
    first, *lines = head.decode("latin-1").split("\r\n")
    begun = _FIRST_LINE.fullmatch(first)
    if begun is None:
        raise BadRequestError(400)
    headers, path = _headers(lines), begun[2].partition("?")[0]
    if "transfer-encoding" in headers and not knows(path):
        raise BadRequestError(404)
    body = _body(headers, rest)
    return None if body is None else Request(begun[1], path, headers, body)


def _headers(lines: list[str]) -> dict[str, str]:
    headers: dict[str, str] = {}
    for line in lines:
        field = _FIELD.fullmatch(line)
        # Said twice it could be read in two ways, by us and by whatever stands before us.
        if field is None or field[1].lower() in headers or len(headers) == MOST_FIELDS:
            raise BadRequestError(400)
        headers[field[1].lower()] = field[2].strip(" \t")
    return headers


def _body(headers: Mapping[str, str], rest: bytes) -> bytes | None:
    """Return the body, or None while it is not whole."""
    length, coding = headers.get("content-length"), headers.get("transfer-encoding")
    if coding is not None:
        if length is not None or coding.lower() != "chunked":
            raise BadRequestError(400)
        return _joined(rest)
    if length is None:
        return b""
    if not re.fullmatch(r"[0-9]{1,12}", length):
        raise BadRequestError(400)
    if int(length) > LONGEST_BODY:
        raise BadRequestError(413)
    return rest[: int(length)] if len(rest) >= int(length) else None


def _joined(rest: bytes) -> bytes | None:
    """Return the body that comes in chunks, or None while the last is not there."""
    body, at = b"", 0
    while chunk := _CHUNK.match(rest, at):
        size = int(chunk[1], 16)
        if len(body) + size > LONGEST_BODY or at > 2 * LONGEST_BODY:
            raise BadRequestError(413)
        if not size:
            return body
        at = chunk.end() + size + 2
        if len(rest) >= at and rest[at - 2 : at] != b"\r\n":
            raise BadRequestError(400)
        body += rest[chunk.end() : at - 2]
    if len(rest) - at > 80:
        raise BadRequestError(400)
    return None
