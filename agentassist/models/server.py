"""A server that speaks as OpenAI's does, asked with what the standard library has."""

import json
import time
from http.client import HTTPException, HTTPResponse
from urllib.error import HTTPError
from urllib.parse import SplitResult, urlsplit
from urllib.request import HTTPRedirectHandler, ProxyHandler, Request, build_opener

from agentassist.core.errors import ModelError, Trouble

HERE = ("localhost", "127.0.0.1", "::1")
"""Hosts that need no https."""
PATIENCE_S = 15.0
"""So long an answer may take."""
MOST_BYTES = 20_000_000
"""A longer answer is none."""
_PART = 65_536
_REFUSING = (401, 403)

Said = dict[str, object]
"""JSON as it is asked and answered."""


class _StaysPut(HTTPRedirectHandler):
    """Follows no redirection: it would carry the key and the rep's words to another house."""

    def redirect_request(self, *_told: object) -> None:
        return None


class Server:
    """One server; used by one thread.

    Args:
        base_url: Its address up to and with ``/v1``.
        key: Sent with each wish; empty for none.
        patience_s: So long an answer may take.

    Raises:
        ModelError: The address is neither https nor of this computer.
    """

    def __init__(self, base_url: str, key: str = "", patience_s: float = PATIENCE_S) -> None:
        where = _taken_apart(base_url)
        self._base = base_url.rstrip("/") + ("" if where.path.strip("/") else "/v1")
        self.name = where.hostname or ""
        self._key, self._patience_s = key, patience_s
        # A proxy of the office cannot reach this computer.
        proxies = [ProxyHandler({})] if self.name in HERE else []
        self._opener = build_opener(_StaysPut, *proxies)

    def ask(self, path: str, wish: Said) -> Said:
        """Return what the server answers to ``wish``.

        Raises:
            ModelError: It does not answer, not in time, not us, or nothing such a server answers.
        """
        headers = {"Content-Type": "application/json"} | (
            {"Authorization": f"Bearer {self._key}"} if self._key else {}
        )
        asked = Request(f"{self._base}/{path}", json.dumps(wish).encode(), headers)
        try:
            with self._opener.open(asked, timeout=self._patience_s) as answer:
                told = json.loads(self._read(answer))
        except HTTPError as error:
            raise self._trouble(error) from error
        except (OSError, HTTPException) as error:
            raise ModelError(Trouble.MODEL_SERVER_DOWN, server=self.name) from error
        except (ValueError, RecursionError) as error:
            raise self.odd() from error
        if not isinstance(told, dict):
            raise self.odd()
        return told

    def odd(self) -> ModelError:
        """Return the trouble of an answer that is none."""
        return ModelError(Trouble.MODEL_SERVER_ODD, server=self.name)

    def _read(self, answer: HTTPResponse) -> bytes:
        """Read an answer to its end; one that only drips in is given up as well."""
        until, parts, size = time.monotonic() + self._patience_s, [], 0
        while part := answer.read1(_PART):
            parts.append(part)
            size += len(part)
            if size > MOST_BYTES or time.monotonic() > until:
                raise TimeoutError
        return b"".join(parts)

    def _trouble(self, error: HTTPError) -> ModelError:
        error.close()
        if error.code in _REFUSING:
            return ModelError(Trouble.MODEL_SERVER_REFUSED, server=self.name)
        return ModelError(Trouble.MODEL_SERVER_DOWN, server=self.name) if error.code >= 500 else self.odd()


def _taken_apart(base_url: str) -> SplitResult:
    try:
        where = urlsplit(base_url)
        safe = where.scheme == "https" or (where.scheme == "http" and where.hostname in HERE)
        # Reading the port tells whether it is one.
        if safe and where.hostname and not where.query and where.username is None and where.port != 0:
            return where
    except ValueError:
        pass
    raise ModelError(Trouble.MODEL_ADDRESS_WRONG, address=base_url, scheme="https")
