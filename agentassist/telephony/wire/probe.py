"""Finds out whether a peer that says nothing waits for TLS."""

import socket

from agentassist.telephony.wire.place import Seconds
from agentassist.telephony.wire.waker import Waker

ANSWER_S = 2.0
"""Longest wait for an answer to a greeting that every TLS peer answers, if only with an alert."""

TLS_RECORDS = (b"\x15\x03", b"\x16\x03")
"""How an alert and a handshake begin; no plain language does."""

_HELLO = bytes.fromhex("0303") + bytes(32) + bytes.fromhex("000004c02f009c0100")
_GREETING = (
    bytes.fromhex("160301")
    + (len(_HELLO) + 4).to_bytes(2, "big")
    + b"\x01"
    + len(_HELLO).to_bytes(3, "big")
    + _HELLO
)


def speaks_tls(link: socket.socket, waker: Waker, seconds: Seconds) -> bool:
    """Greet in TLS over a fresh link and return whether the answer is TLS.

    Raises:
        StopAskedError: Nobody wants to know any more.
    """
    end_s = seconds() + ANSWER_S
    try:
        link.sendall(_GREETING)
        while seconds() < end_s:
            if waker.wait(link, end_s - seconds()).read:
                return link.recv(2) in TLS_RECORDS
    except OSError:
        pass
    return False
