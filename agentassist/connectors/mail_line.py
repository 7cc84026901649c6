"""One line to a mail server (IMAP 4rev1), encrypted, with what the standard library leaves to be done."""

import contextlib
import imaplib
import re
import select
import ssl
from collections.abc import Callable, Sequence
from typing import Any
from urllib.parse import urlsplit

from agentassist.connectors.connector import Means, StoppedError
from agentassist.connectors.web import HERE, trusting
from agentassist.core.errors import ConnectorError, Trouble
from agentassist.core.frozen import dataclass

_PORTS = {"imaps": 993, "imap": 143}
_IDLE_S = 25 * 60.0
"""Servers hang up on who stays idle for half an hour."""
_LOOK_S = 0.2
"""So often a line that is idle looks whether it is to stop."""
_LISTED = re.compile(r"\((?P<flags>[^)]*)\) (?:\"(?:[^\"\\]|\\.)*\"|NIL) (?P<name>.*)")
Work = Callable[[], tuple[str, list[Any]]]
"""Does one thing with the line, as the library does it."""
_BAD_DATA = (imaplib.IMAP4.error, ValueError, IndexError, TypeError, KeyError)


@dataclass(frozen=True, slots=True)
class Fetched:
    """One letter's answer to a fetch."""

    head: str
    """All but the literals."""
    parts: tuple[bytes, ...]
    """The literals, in the order they were asked for."""

    @property
    def uid(self) -> int:
        """The letter's number within its folder; 0 where it was not told."""
        found = re.search(r"\bUID (\d+)", self.head)
        return int(found[1]) if found else 0


class MailLine:
    """A line that is open and logged in.

    Args:
        address: As ``imaps://mail.example.org``; ``imap://`` is encrypted before the password is sent.
        login: User and password.
        certificate: A file with the certificate to trust; empty for the system's.
        means: Patience, and whether to stop.

    Raises:
        ConnectorError: The server is not there, does not prove who it is, or does not let us in.
    """

    def __init__(self, address: str, login: tuple[str, str], certificate: str, means: Means) -> None:
        where = urlsplit(address if "://" in address else f"imaps://{address}")
        self.name = where.hostname or ""
        if where.scheme not in _PORTS or not self.name:
            raise ConnectorError(Trouble.CONNECTOR_ADDRESS, address=address)
        self._means = means
        context = trusting(certificate)
        try:
            self._imap = self._opened(where.scheme, where.port or _PORTS[where.scheme], context)
        except ssl.SSLCertVerificationError as error:
            raise ConnectorError(Trouble.CONNECTOR_CERTIFICATE, server=self.name) from error
        except (OSError, ValueError, imaplib.IMAP4.error) as error:
            raise self._down() from error
        self._log_in(*login)

    def __repr__(self) -> str:
        return f"MailLine({self.name})"

    def _opened(self, scheme: str, port: int, context: ssl.SSLContext) -> imaplib.IMAP4:
        patience_s = self._means.patience_s
        if scheme == "imaps":
            return imaplib.IMAP4_SSL(self.name, port, ssl_context=context, timeout=patience_s)
        line = imaplib.IMAP4(self.name, port, timeout=patience_s)
        if "STARTTLS" in line.capabilities:
            line.starttls(context)
        elif self.name not in HERE:
            line.shutdown()
            raise ConnectorError(Trouble.CONNECTOR_ADDRESS, address=self.name)
        return line

    def _log_in(self, user: str, password: str) -> None:
        try:
            self._imap.login(user, password)
        except imaplib.IMAP4.abort as error:
            raise self._down() from error
        except (imaplib.IMAP4.error, UnicodeError):
            self.close()
            # The library's own error may hold the command, and the command the password.
            raise ConnectorError(Trouble.CONNECTOR_REFUSED, server=self.name) from None
        except OSError as error:
            raise self._down() from error

    def can(self, what: str) -> bool:
        """Tell whether the server has an extension."""
        return what in self._imap.capabilities

    def folders(self) -> dict[str, str]:
        """Return each folder's name as the server writes it, with its flags."""
        found: dict[str, str] = {}
        for line in self._told("LIST", '""', "*"):
            matched = _LISTED.match(line.decode("utf-8", "replace")) if isinstance(line, bytes) else None
            if matched:
                found[matched["name"].strip('"').replace('\\"', '"')] = matched["flags"]
        return found

    def status(self, folder: str, *items: str) -> dict[str, int]:
        """Return some numbers of a folder."""
        told = self._told("STATUS", quoted(folder), f"({' '.join(items)})")
        said = b" ".join(one for one in told if isinstance(one, bytes))
        words = said.rpartition(b"(")[2].rstrip(b") ").decode("ascii", "replace").split()
        return {
            name: int(value) for name, value in zip(words[::2], words[1::2], strict=False) if value.isdigit()
        }

    def open(self, folder: str) -> None:
        """Look into a folder, changing nothing in it."""
        self._done(lambda: self._imap.select(quoted(folder), readonly=True))

    def search(self, *words: str) -> list[int]:
        """Return the numbers of the letters that fit."""
        found = self._told("UID", "SEARCH", *words)
        return sorted(int(word) for one in found if isinstance(one, bytes) for word in one.split())

    def fetch(self, uids: Sequence[int], what: str) -> list[Fetched]:
        """Return what is asked of some letters."""
        told = self._told("UID", "FETCH", ",".join(map(str, uids)), what)
        letters: list[Fetched] = []
        head, parts = "", []
        for one in told:
            if isinstance(one, tuple):
                head += one[0].decode("utf-8", "replace")
                parts.append(bytes(one[1]))
            elif isinstance(one, bytes):
                letters.append(Fetched(head + one.decode("utf-8", "replace"), tuple(parts)))
                head, parts = "", []
        return [letter for letter in letters if letter.uid]

    def idle(self, up_to_s: float) -> bool:
        """Wait until the server tells of something in the open folder; False once stopped."""
        line = self._imap
        tag = f"{line.tagpre}IDLE".encode()
        left_s = min(up_to_s, _IDLE_S)
        try:
            # The library of 3.11 cannot idle, so it is done by hand.
            line.send(tag + b" IDLE\r\n")
            told = line.readline()
            while left_s > 0 and not self._means.stopping.is_set() and b"EXISTS" not in told:
                told = line.readline() if self._speaks() else b""
                left_s -= 0 if told else _LOOK_S
            line.send(b"DONE\r\n")
            while not told.startswith(tag):
                told = line.readline()
                if not told:
                    raise self._down()
        except OSError as error:
            raise self._down() from error
        return not self._means.stopping.is_set()

    def _speaks(self) -> bool:
        pending = getattr(self._imap.sock, "pending", None)
        if pending is not None and pending():
            return True
        return bool(select.select([self._imap.sock], [], [], _LOOK_S)[0])

    def close(self) -> None:
        """Hang up."""
        with contextlib.suppress(*_BAD_DATA, OSError):
            self._imap.logout()
        with contextlib.suppress(OSError):
            self._imap.shutdown()

    def _told(self, command: str, *words: str) -> list[object]:
        if command == "UID":
            return self._done(lambda: self._imap.uid(words[0], *words[1:]))
        if command == "LIST":
            return self._done(lambda: self._imap.list(*words))
        return self._done(lambda: self._imap.status(*words))

    def _done(self, work: Work) -> list[object]:
        """Do one thing with the line and return what the server told, its troubles in our words."""
        if self._means.stopping.is_set():
            raise StoppedError
        try:
            status, told = work()
        except imaplib.IMAP4.abort as error:
            raise self._down() from error
        except imaplib.IMAP4.error as error:
            raise ConnectorError(Trouble.CONNECTOR_ODD, server=self.name) from error
        except OSError as error:
            raise self._down() from error
        if status != "OK":
            raise ConnectorError(Trouble.CONNECTOR_ODD, server=self.name)
        return list(told or ())

    def _down(self) -> ConnectorError:
        return ConnectorError(Trouble.CONNECTOR_DOWN, server=self.name)


def quoted(folder: str) -> str:
    """Return a folder's name as commands take it."""
    escaped = folder.replace("\\", "\\\\").replace('"', '\\"')
    return f'"{escaped}"'


def in_utf7(name: str) -> str:
    """Return a folder's name in the seven bits that servers know it by.

    >>> in_utf7("Sent & kept"), in_utf7("भेजे")
    ('Sent &- kept', '&CS0JRwkcCUc-')
    """
    import base64

    parts = re.findall(r"[\x20-\x7e]+|[^\x20-\x7e]+", name)
    return "".join(
        part.replace("&", "&-")
        if part.isascii()
        else f"&{base64.b64encode(part.encode('utf-16-be')).decode().rstrip('=').replace('/', ',')}-"
        for part in parts
    )
