"""A Bria written from its documentation: calls that a test moves, over a WebSocket and TLS."""

import base64
import hashlib
import queue
import re
import select
import socket
import ssl
import subprocess
import threading
from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path
from xml.sax.saxutils import escape

from listener import Listener

MAGIC = b"258EAFA5-E914-47DA-95CA-C5AB0DC85B11"


@dataclass(frozen=True)
class BriaCall:
    """One call as Bria lists it."""

    id: str
    state: str = "ringing"
    hold: str = "offHold"
    number: str = "+442079460123@pbx.example"
    name: str = "Asha Rao"
    began: str = "1795393000"

    def xml(self) -> str:
        """Return it as it stands in the list."""
        return (
            f"<call>\r\n <id>{self.id}</id>\r\n <participants>\r\n  <participant>\r\n"
            f"   <number>{escape(self.number)}</number>\r\n"
            f"   <displayName>{escape(self.name)}</displayName>\r\n"
            f"   <state>{self.state}</state>\r\n   <timeInitiated>{self.began}</timeInitiated>\r\n"
            f"  </participant>\r\n </participants>\r\n <holdStatus>{self.hold}</holdStatus>\r\n"
            " <recordingStatus>notRecording</recordingStatus>\r\n</call>\r\n"
        )


def said(first: str, body: str = "", mark: str = "") -> str:
    """Return a message of Bria's."""
    body = f'<?xml version="1.0" encoding="utf-8" ?>\r\n{body}' if body else ""
    marked = f"Transaction-ID: {mark}\r\n" if mark else ""
    size = len(body.encode())
    return f"{first}\r\n{marked}Content-Type: application/xml\r\nContent-Length: {size}\r\n\r\n{body}"


def changed(what: str = "call") -> str:
    """Return the news that something is not as it was."""
    return said("POST /statusChange", f'<event type="{what}"></event>')


def listed(*calls: BriaCall, mark: str = "ask") -> str:
    """Return the answer that lists calls."""
    inner = "".join(call.xml() for call in calls)
    return said("HTTP/1.1 200 OK", f'<status type="call">\r\n{inner}</status>', mark)


def frame(text: str) -> bytes:
    """Return a frame as servers send it."""
    body = text.encode()
    size = len(body)
    length = bytes([size]) if size < 126 else b"\x7e" + size.to_bytes(2)
    return b"\x81" + length + body


def unframed(data: bytes) -> tuple[list[str], bytes]:
    """Return the texts a client sent, and the bytes of an unfinished one."""
    texts = []
    while len(data) >= 6:
        size, begin = data[1] & 0x7F, 2
        if size == 126:
            size, begin = int.from_bytes(data[2:4]), 4
        end = begin + 4 + size
        if len(data) < end:
            break
        mask = int.from_bytes((data[begin : begin + 4] * (size // 4 + 1))[:size])
        texts.append((int.from_bytes(data[begin + 4 : end]) ^ mask).to_bytes(size).decode())
        data = data[end:]
    return texts, data


def accepted(asked: bytes) -> bytes:
    """Return the answer to who asks for a WebSocket."""
    found = re.search(rb"Sec-WebSocket-Key: (\S+)", asked)
    assert found is not None
    proof = base64.b64encode(hashlib.sha1(found[1] + MAGIC).digest())
    head = b"HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
    return head + b"Sec-WebSocket-Accept: " + proof + b"\r\n\r\n"


def self_signed(folder: Path) -> ssl.SSLContext:
    """Return what encrypts with a certificate that nobody vouches for, as Bria's seems to be."""
    command = ["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-subj", "/CN=bria"]
    files = ["-keyout", "bria-key.pem", "-out", "bria.pem"]
    subprocess.run([*command, *files], cwd=folder, check=True, capture_output=True)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(folder / "bria.pem", folder / "bria-key.pem")
    return context


class PlayedBria(Listener):
    """Does what it is asked, and tells that something changed."""

    def __init__(self, folder: Path) -> None:
        super().__init__(self._talk, self_signed(folder))
        self.calls: dict[str, BriaCall] = {}
        self.asked: list[str] = []
        self._news: list[tuple[queue.SimpleQueue[str], socket.socket]] = []
        """For each link what waits to be told, and what wakes its thread: TLS allows no other to write."""
        self._lock = threading.Lock()

    def set(self, call: BriaCall) -> None:
        """Bring a call in, or into another state, and tell that."""
        with self._lock:
            self.calls[call.id] = call
        self.tell(changed())

    def ring(self) -> None:
        """Have one more caller ring."""
        self.set(BriaCall(str(len(self.calls) + 1)))

    def tell(self, message: str) -> None:
        """Say something to everybody who listens."""
        for waiting, wake in self._news:
            waiting.put(message)
            # Whoever left is told nothing.
            with suppress(OSError):
                wake.send(b"!")

    def _talk(self, link: ssl.SSLSocket) -> None:
        link.sendall(accepted(link.recv(65536)))
        waiting: queue.SimpleQueue[str] = queue.SimpleQueue()
        ear, wake = socket.socketpair()
        with ear, wake:
            self._news.append((waiting, wake))
            data = b""
            while True:
                ready = [link] if link.pending() else select.select([link, ear], [], [])[0]
                while not waiting.empty():
                    link.sendall(frame(waiting.get()))
                if ear in ready:
                    ear.recv(4096)
                if link in ready:
                    received = link.recv(65536)
                    if not received:
                        return
                    texts, data = unframed(data + received)
                    for text in texts:
                        self._obey(link, text)

    def _obey(self, link: socket.socket, text: str) -> None:
        path = text.split()[1].strip("/")
        self.asked.append(path)
        marked = re.search(r"Transaction-ID: (\S+)", text)
        mark = marked[1] if marked else ""
        if "<type>call</type>" in text:
            with self._lock:
                link.sendall(frame(listed(*self.calls.values(), mark=mark)))
            return
        link.sendall(frame(said("HTTP/1.1 200 OK", mark=mark)))
        target = re.search(r"<callId>(.*?)</callId>", text)
        call = self.calls.get(target[1]) if target else None
        if call is not None and path in _MOVES:
            self.set(replace(call, **_MOVES[path]))


_MOVES = {
    "answer": {"state": "connected"},
    "hold": {"hold": "localHold"},
    "resume": {"hold": "offHold"},
    "endCall": {"state": "ended"},
    "transferCall": {"state": "ended"},
}
