"""A softphone, two exchanges and a Linphone daemon that ring when told; each speaks its own language.

Run as a program it listens, prints where, and then rings for every line ``WHO NUMBER KEY`` it reads.
"""

import json
import os
import selectors
import socket
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

from agentassist.telephony.baresip.frames import split_frames

MANAGER = b"Asterisk Call Manager/9\r\nResponse: Success\r\nChallenge: 1\r\n\r\nResponse: Success\r\n\r\n"
SWITCH = b"Content-Type: auth/request\n\nContent-Type: command/reply\nReply-Text: +OK\n\n"
NO_CALLS = "\n--- Active calls (0) ---\n"
NOTHING_NEW = b"Status: Ok\n\nSize: 0\n\n"


def baresip(number: str, key: str, rings: bool) -> bytes:
    """Return what baresip says of somebody who rings, or whom the rep declined."""
    told = {"event": True, "type": "CALL_INCOMING" if rings else "CALL_CLOSED", "class": "call"}
    who = {"direction": "incoming", "peeruri": f"sip:{number}@127.0.0.1", "id": key}
    body = json.dumps({**told, **who, "param": "" if rings else "Rejected by user"})
    return f"{len(body)}:{body},".encode()


def asterisk(number: str, key: str, rings: bool) -> bytes:
    """Return what an Asterisk says of the same."""
    told = {"Event": "DialBegin"} if rings else {"Event": "DialEnd", "DialStatus": "BUSY"}
    who = {"Channel": f"PJSIP/trunk-{key}", "Uniqueid": f"{key}.1", "CallerIDNum": number}
    there = {"DestChannel": f"PJSIP/201-{key}", "DestUniqueid": f"{key}.2", "DestLinkedid": f"{key}.1"}
    return (
        "".join(f"{name}: {value}\r\n" for name, value in {**told, **who, **there}.items()).encode() + b"\r\n"
    )


def freeswitch(number: str, key: str, rings: bool) -> bytes:
    """Return what a FreeSWITCH says of the same."""
    told = {"Event-Name": "CHANNEL_PROGRESS" if rings else "CHANNEL_HANGUP_COMPLETE", "Unique-ID": key}
    who = {"Channel-Presence-ID": "1001", "Caller-Caller-ID-Number": number, "Hangup-Cause": "USER_BUSY"}
    body = "".join(f"{name}: {value}\n" for name, value in {**told, **who}.items()) + "\n"
    return f"Content-Length: {len(body)}\nContent-Type: text/event-plain\n\n{body}".encode()


RINGS: dict[str, Callable[[str, str, bool], bytes]] = {
    "baresip": baresip,
    "asterisk": asterisk,
    "freeswitch": freeswitch,
}
HELLOS = {"asterisk": MANAGER, "freeswitch": SWITCH}


def _answer(who: str, asked: bytes) -> bytes:
    """Return what a peer says to what the app asks: that there is no call, and nothing new."""
    if who == "linphone":
        return NOTHING_NEW
    if who != "baresip":
        return b""
    return b"".join(_no_calls(json.loads(body)["token"]) for body in split_frames(asked)[0])


def _no_calls(token: str) -> bytes:
    body = json.dumps({"response": True, "ok": True, "data": NO_CALLS, "token": token})
    return f"{len(body)}:{body},".encode()


class Peers:
    """All of them, in one loop."""

    def __init__(self, folder: Path) -> None:
        self._ears = selectors.DefaultSelector()
        self._links: dict[str, socket.socket] = {}
        self.places: dict[str, str] = {"linphone": str(folder / "linphone")}
        daemon = socket.socket(socket.AF_UNIX)
        daemon.bind(self.places["linphone"])
        daemon.listen()
        self._ears.register(daemon, selectors.EVENT_READ, ("linphone", True))
        for who in RINGS:
            door = socket.create_server(("127.0.0.1", 0))
            self.places[who] = str(door.getsockname()[1])
            self._ears.register(door, selectors.EVENT_READ, (who, True))
        self._ears.register(sys.stdin, selectors.EVENT_READ, ("", False))

    def run(self) -> None:
        """Serve until told no more."""
        while True:
            for key, _ in self._ears.select():
                who, door = key.data
                if not who:
                    if not self._told(sys.stdin.readline().split()):
                        return
                elif door:
                    self._let_in(who, key.fileobj)
                else:
                    self._serve(who, key.fileobj)

    def _told(self, words: list[str]) -> bool:
        if words:
            who, what, number, key = words
            self._links[who].sendall(RINGS[who](number, key, what == "ring"))
        return bool(words)

    def _let_in(self, who: str, door: object) -> None:
        assert isinstance(door, socket.socket)
        link = self._links[who] = door.accept()[0]
        link.sendall(HELLOS.get(who, b""))
        self._ears.register(link, selectors.EVENT_READ, (who, False))

    def _serve(self, who: str, link: object) -> None:
        assert isinstance(link, socket.socket)
        asked = link.recv(65536)
        if asked:
            link.sendall(_answer(who, asked))
        else:
            self._ears.unregister(link)


if __name__ == "__main__":
    with tempfile.TemporaryDirectory(prefix="peers-") as made:
        peers = Peers(Path(made))
        print(json.dumps(peers.places), flush=True)
        os.set_blocking(sys.stdin.fileno(), True)
        peers.run()
