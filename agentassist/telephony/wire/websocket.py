"""The client's end of a WebSocket (RFC 6455), as steps without a socket.

A library would bring an event loop of its own: the one we have takes 0.2 s and 19 MB to load, for a peer
on this machine that says a few lines a minute.
"""

import base64
import hashlib
import os
from collections.abc import Callable

from agentassist.core.call import Fault
from agentassist.core.frozen import dataclass

_MAGIC = b"258EAFA5-E914-47DA-95CA-C5AB0DC85B11"
"""Says in the answer that the other side meant a WebSocket."""
_LONGEST_HEAD = 16 * 1024
_MOST_CONTROL = 125
_CONTINUED, _TEXT, _BINARY, _CLOSE, _PING, _PONG = 0, 1, 2, 8, 9, 10
_FORBIDDEN = {401: Fault.NOT_ALLOWED, 403: Fault.NOT_ALLOWED}


@dataclass(frozen=True, slots=True)
class Heard:
    """What follows from bytes that came."""

    messages: tuple[str, ...] = ()
    send: bytes = b""
    opened: bool = False
    """The other side speaks WebSocket; told once."""
    closed: bool = False
    """It said farewell; the end of the link follows, or should."""
    fault: Fault = Fault.NONE


@dataclass(frozen=True, slots=True)
class _Frame:
    final: bool
    kind: int
    body: bytes


class _FrameError(Exception):
    """What came is no frame that a server may send."""

    def __init__(self, fault: Fault) -> None:
        super().__init__(fault)
        self.fault = fault


class WebSocket:
    """One link after another; ``opening`` begins each.

    Args:
        host: As the other side knows itself, with the port.
        path: What is asked for there.
        longest: Bytes of a message; a longer one ends the link.
        random: Returns so many bytes that nobody can guess.
    """

    def __init__(
        self, host: str, path: str, longest: int, random: Callable[[int], bytes] = os.urandom
    ) -> None:
        self._host = host
        self._path = path
        self._longest = longest
        self._random = random

    def opening(self) -> bytes:
        """Return what asks for a WebSocket, and forget the last link."""
        self._key = base64.b64encode(self._random(16))
        self._unread = b""
        self._open = False
        self._parts: bytes | None = None
        """Of a message that comes in pieces; None between messages."""
        head = (
            f"GET {self._path} HTTP/1.1",
            f"Host: {self._host}",
            "Upgrade: websocket",
            "Connection: Upgrade",
            f"Sec-WebSocket-Key: {self._key.decode()}",
            "Sec-WebSocket-Version: 13",
            "",
            "",
        )
        return "\r\n".join(head).encode()

    def message(self, text: str) -> bytes:
        """Return the frame that carries ``text``."""
        return self._frame(_TEXT, text.encode())

    def received(self, data: bytes) -> Heard:
        """Take in what came, cut anywhere."""
        self._unread += data
        if self._open:
            return self._heard(opened=False)
        head, end, rest = self._unread.partition(b"\r\n\r\n")
        if not end:
            strange = head[:5] != b"HTTP/"[: len(head)] or len(head) > _LONGEST_HEAD
            return Heard(fault=Fault.OTHER_PROTOCOL if strange else Fault.NONE)
        fault = self._fault_of(head)
        if fault:
            return Heard(fault=fault)
        self._open, self._unread = True, rest
        return self._heard(opened=True)

    def _fault_of(self, head: bytes) -> Fault:
        first, *lines = head.decode("latin-1").split("\r\n")
        words = first.split()
        status = int(words[1]) if len(words) > 1 and words[1].isascii() and words[1].isdigit() else 0
        if status != 101:
            return _FORBIDDEN.get(status, Fault.OTHER_PROTOCOL)
        fields = {
            name.strip().lower(): value.strip() for name, _, value in (one.partition(":") for one in lines)
        }
        # The protocol asks for SHA-1; it proves nothing but that both mean the same.
        proof = base64.b64encode(hashlib.sha1(self._key + _MAGIC, usedforsecurity=False).digest())
        return Fault.NONE if fields.get("sec-websocket-accept") == proof.decode() else Fault.OTHER_PROTOCOL

    def _heard(self, *, opened: bool) -> Heard:
        messages: list[str] = []
        send = b""
        try:
            while (frame := self._next()) is not None:
                if frame.kind == _CLOSE:
                    return Heard(tuple(messages), send + self._frame(_CLOSE, frame.body[:2]), opened, True)
                if frame.kind == _PING:
                    send += self._frame(_PONG, frame.body)
                elif frame.kind != _PONG:
                    messages += self._whole(frame)
        except _FrameError as error:
            return Heard(tuple(messages), send, opened, fault=error.fault)
        return Heard(tuple(messages), send, opened)

    def _whole(self, frame: _Frame) -> list[str]:
        """Return the message that ``frame`` completes."""
        if (self._parts is None) == (frame.kind == _CONTINUED):
            raise _FrameError(Fault.OTHER_PROTOCOL)
        self._parts = (self._parts or b"") + frame.body
        if len(self._parts) > self._longest:
            raise _FrameError(Fault.TOO_LONG)
        if not frame.final:
            return []
        text, self._parts = self._parts.decode("utf-8", "replace"), None
        return [text]

    def _next(self) -> _Frame | None:
        """Return the next whole frame and drop its bytes."""
        if len(self._unread) < 2:
            return None
        first, second = self._unread[:2]
        final, kind, length = bool(first & 0x80), first & 0x0F, second & 0x7F
        control = kind >= _CLOSE
        if first & 0x70 or second & 0x80 or kind not in (_CONTINUED, _TEXT, _BINARY, _CLOSE, _PING, _PONG):
            raise _FrameError(Fault.OTHER_PROTOCOL)
        if control and (length > _MOST_CONTROL or not final):
            raise _FrameError(Fault.OTHER_PROTOCOL)
        more = {126: 2, 127: 8}.get(length, 0)
        begin = 2 + more
        if len(self._unread) < begin:
            return None
        length = int.from_bytes(self._unread[2:begin]) if more else length
        if length > self._longest:
            raise _FrameError(Fault.TOO_LONG)
        if len(self._unread) < begin + length:
            return None
        body, self._unread = self._unread[begin : begin + length], self._unread[begin + length :]
        return _Frame(final, kind, body)

    def _frame(self, kind: int, body: bytes) -> bytes:
        """Return a frame as clients send it: masked, so that no text looks like another protocol."""
        size = len(body)
        if size <= _MOST_CONTROL:
            length = bytes([0x80 | size])
        elif size < 1 << 16:
            length = bytes([0x80 | 126]) + size.to_bytes(2)
        else:
            length = bytes([0x80 | 127]) + size.to_bytes(8)
        mask = self._random(4)
        return bytes([0x80 | kind]) + length + mask + _masked(body, mask)


def _masked(body: bytes, mask: bytes) -> bytes:
    size = len(body)
    repeated = (mask * (size // 4 + 1))[:size]
    return (int.from_bytes(body) ^ int.from_bytes(repeated)).to_bytes(size)
