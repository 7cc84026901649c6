"""Asks servers over https: patient with busy ones, deaf to what is too long, never led elsewhere."""

import json
import ssl
import time
from collections.abc import Mapping
from email.message import Message
from email.utils import parsedate_to_datetime
from http.client import HTTPException, HTTPResponse
from pathlib import Path
from urllib.error import HTTPError, URLError
from urllib.parse import urlsplit
from urllib.request import (
    HTTPRedirectHandler,
    HTTPSHandler,
    ProxyHandler,
    Request,
    build_opener,
)

from agentassist.connectors.connector import Means, StoppedError
from agentassist.core.errors import ConnectorError, Trouble
from agentassist.core.frozen import dataclass

HERE = ("localhost", "127.0.0.1", "::1")
"""Hosts that need no encryption."""
MOST_BYTES = 20_000_000
"""A longer answer is refused."""
TRIES = 5
"""So often a busy server is asked again."""
_PART = 65_536
_BUSY = (429, 503)
_REFUSING = (401, 403)
_FIRST_REST_S = 1.0
Json = Mapping[str, object]


@dataclass(frozen=True, slots=True)
class Answer:
    """What a server answered."""

    status: int
    headers: Mapping[str, str]
    """Their names in small letters."""
    body: bytes

    @property
    def text(self) -> str:
        """The body as text; bytes that are no letters are marked as lost."""
        return self.body.decode("utf-8", "replace")


class _StaysPut(HTTPRedirectHandler):
    """Follows no redirection: it could carry the password to another house."""

    def redirect_request(self, *_told: object) -> None:
        return None


class Web:
    """One server; used by one thread.

    Args:
        base: Its address.
        headers: Sent with every wish, the secret among them; never told to anybody else.
        means: Patience, and whether to stop.
        certificate: A file with the certificate to trust, for servers with one of their own; empty for none.

    Raises:
        ConnectorError: The address is neither encrypted nor of this computer, or the file is no certificate.
    """

    def __init__(self, base: str, headers: Mapping[str, str], means: Means, certificate: str = "") -> None:
        self.base = _checked(base)
        self.name = urlsplit(self.base).hostname or ""
        self._headers = dict(headers)
        self._means = means
        handlers = [_StaysPut(), HTTPSHandler(context=trusting(certificate))]
        # A proxy of the office cannot reach this computer.
        self._opener = build_opener(*handlers, *([ProxyHandler({})] if self.name in HERE else []))

    def __repr__(self) -> str:
        return f"Web({self.name})"

    def ask(
        self, method: str, url: str, body: bytes | None = None, headers: Mapping[str, str] | None = None
    ) -> Answer:
        """Return the answer; one of 400 and above is returned too, but for those that say no to us.

        Args and errors are those of ``look``; this one also raises where the server does not let us in.
        """
        answer = self.look(method, url, body, headers)
        if answer.status in _REFUSING:
            raise ConnectorError(Trouble.CONNECTOR_REFUSED, server=self.name)
        if answer.status >= 500:
            raise ConnectorError(Trouble.CONNECTOR_DOWN, server=self.name)
        return answer

    def look(
        self, method: str, url: str, body: bytes | None = None, headers: Mapping[str, str] | None = None
    ) -> Answer:
        """Return the answer, whatever its status; only a busy server is asked again.

        Args:
            method: GET, REPORT, …
            url: Whole, or what follows the base.
            body: None for none.
            headers: Besides those of every wish.

        Raises:
            ConnectorError: No answer in time, none we take, or it leads elsewhere.
            StoppedError: Somebody stopped the work.
        """
        where = self._inside(url)
        for tried in range(TRIES + 1):
            if self._means.stopping.is_set():
                raise StoppedError
            answer = self._once(Request(where, body, {**self._headers, **(headers or {})}, method=method))
            if answer.status not in _BUSY:
                break
            self._rest(answer, tried)
        return answer

    def json(self, method: str, url: str, said: Json | None = None) -> dict[str, object]:
        """Return the JSON object that the server answers.

        Raises:
            ConnectorError: As ``ask``, and for any answer that is none.
        """
        told = self._parsed(method, url, said)
        if not isinstance(told, dict):
            raise self.odd()
        return told

    def listed(self, url: str) -> list[dict[str, object]]:
        """Return the JSON objects of the list that the server answers.

        Raises:
            ConnectorError: As ``ask``, and for any answer that is none.
        """
        told = self._parsed("GET", url, None)
        if not isinstance(told, list):
            raise self.odd()
        return [one for one in told if isinstance(one, dict)]

    def send(self, method: str, url: str, said: Json) -> int:
        """Send a JSON object and return the status of the answer.

        Raises:
            ConnectorError: As ``ask``.
        """
        return self.ask(method, url, *_as_json(said)).status

    def _parsed(self, method: str, url: str, said: Json | None) -> object:
        answer = self.ask(method, url, *_as_json(said))
        if not 200 <= answer.status < 300:
            raise self.odd()
        try:
            told: object = json.loads(answer.body or b"{}")
        except (ValueError, RecursionError) as error:
            raise self.odd() from error
        return told

    def odd(self) -> ConnectorError:
        """Return the trouble of an answer that is none."""
        return ConnectorError(Trouble.CONNECTOR_ODD, server=self.name)

    def _inside(self, url: str) -> str:
        """Return the whole address; one of another house would be given our password, and is refused."""
        whole = url if "://" in url else f"{self.base.rstrip('/')}/{url.lstrip('/')}"
        asked, ours = urlsplit(whole), urlsplit(self.base)
        if (asked.scheme, asked.netloc) != (ours.scheme, ours.netloc):
            raise self.odd()
        return whole

    def _once(self, asked: Request) -> Answer:
        until = time.monotonic() + self._means.patience_s
        try:
            try:
                with self._opener.open(asked, timeout=self._means.patience_s) as answer:
                    return self._read(answer, until)
            except HTTPError as error:
                with error:
                    return _answer(error.code, error.headers, error.read(_PART))
        except (URLError, OSError, HTTPException) as error:
            raise self._trouble(error) from error

    def _trouble(self, error: Exception) -> ConnectorError:
        reason = getattr(error, "reason", error)
        proof = isinstance(reason, ssl.SSLCertVerificationError)
        code = Trouble.CONNECTOR_CERTIFICATE if proof else Trouble.CONNECTOR_DOWN
        return ConnectorError(code, server=self.name)

    def _read(self, answer: HTTPResponse, until: float) -> Answer:
        """Read an answer to its end; one that only drips in is given up as well."""
        parts: list[bytes] = []
        size = 0
        while part := answer.read1(_PART):
            parts.append(part)
            size += len(part)
            if size > MOST_BYTES:
                most = MOST_BYTES // 1_000_000
                raise ConnectorError(Trouble.CONNECTOR_TOO_BIG, server=self.name, megabytes=most)
            if time.monotonic() > until:
                raise TimeoutError
        return _answer(answer.status, answer.headers, b"".join(parts))

    def _rest(self, answer: Answer, tried: int) -> None:
        """Leave a busy server alone for as long as it asks."""
        rest_s = rest_asked(answer.headers.get("retry-after", ""), _FIRST_REST_S * 2**tried)
        if tried == TRIES or rest_s > self._means.longest_rest_s:
            raise ConnectorError(Trouble.CONNECTOR_BUSY, server=self.name, wait_s=round(rest_s))
        if self._means.stopping.wait(rest_s):
            raise StoppedError


def _answer(status: int, headers: Message, body: bytes) -> Answer:
    return Answer(status, {name.lower(): value for name, value in headers.items()}, body)


def rest_asked(told: str, usual_s: float) -> float:
    """Return the rest that a ``Retry-After`` asks for, in seconds.

    >>> rest_asked("7", 1), rest_asked("", 1), rest_asked("Thu, 01 Jan 1970 00:00:00 GMT", 1)
    (7.0, 1, 0.0)
    """
    try:
        return max(0.0, float(told))
    except ValueError:
        pass
    try:
        return max(0.0, parsedate_to_datetime(told).timestamp() - time.time())
    except (ValueError, TypeError):
        return usual_s


def trusting(certificate: str) -> ssl.SSLContext:
    """Return what decides whom to trust: the system's authorities, or one certificate of a firm's own.

    Raises:
        ConnectorError: The file is no certificate.
    """
    try:
        return ssl.create_default_context(cafile=str(Path(certificate)) if certificate else None)
    except (OSError, ssl.SSLError) as error:
        raise ConnectorError(Trouble.FILE_UNREADABLE, file=Path(certificate).name, reason="") from error


def _as_json(said: Json | None) -> tuple[bytes | None, dict[str, str]]:
    if said is None:
        return None, {"Accept": "application/json"}
    return json.dumps(said).encode(), {"Accept": "application/json", "Content-Type": "application/json"}


def _checked(base: str) -> str:
    try:
        where = urlsplit(base.strip())
        safe = where.scheme == "https" or (where.scheme == "http" and where.hostname in HERE)
        # Reading the port tells whether it is one.
        if safe and where.hostname and where.username is None and where.port != 0:
            return base.strip()
    except ValueError:
        pass
    raise ConnectorError(Trouble.CONNECTOR_ADDRESS, address=base)
