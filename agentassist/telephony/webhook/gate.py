"""Says who may tell of calls: whoever knows the path, and for Placetel also the secret it is made of."""

import hashlib
import hmac

from agentassist.core.moment import Moment
from agentassist.telephony.webhook.request import Request

SHORTEST_SECRET = 22
"""Characters; as many hold 128 bits."""
MOST_SIGNED = 16384
"""Signed bodies remembered, none of which counts twice; their senders date nothing."""
AT_ONCE = 100.0
"""Events taken in one go."""
A_SECOND = 20.0
"""Events taken in the long run; a telephone system that tells more is caught in a loop."""


def path_of(secret: str) -> str:
    """Return the path that only a sender knows. It does not betray the secret, which signs.

    >>> path_of("x" * 22)
    '/cti/lGRlFLOUGirbpjQTQpJf6A'
    """
    from base64 import urlsafe_b64encode

    mark = hmac.digest(secret.encode(), b"agentassist webhook path", "sha256")[:16]
    return "/cti/" + urlsafe_b64encode(mark).decode().rstrip("=")


class Gate:
    """What is known of the sender; used by one thread.

    Args:
        secret: At least ``SHORTEST_SECRET`` characters.
    """

    def __init__(self, secret: str) -> None:
        self._key = secret.encode()
        self.path = path_of(secret)
        self._seen: dict[bytes, None] = {}
        self._allowed = AT_ONCE
        self._counted_s: float | None = None

    def knows(self, path: str) -> bool:
        """Tell whether ``path`` is ours, in a time that says nothing of how near it came."""
        return hmac.compare_digest(path.encode(), self.path.encode())

    def signed(self, asked: Request) -> bool:
        """Tell whether the body is signed with our secret, in such a time too."""
        said = asked.headers.get("x-placetel-signature", "").encode("latin-1", "replace")
        wanted = hmac.digest(self._key, asked.body, "sha256").hex().encode()
        return hmac.compare_digest(said.lower(), wanted)

    def again(self, asked: Request) -> bool:
        """Tell whether this signed body was taken before; from now on it was."""
        mark = hashlib.sha256(asked.body).digest()[:16]
        if mark in self._seen:
            return True
        self._seen[mark] = None
        if len(self._seen) > MOST_SIGNED:
            del self._seen[next(iter(self._seen))]
        return False

    def in_time(self, now: Moment) -> bool:
        """Tell whether one more event may be taken now. Only those count that know the path."""
        passed_s = 0.0 if self._counted_s is None else max(0.0, now.mono_s - self._counted_s)
        self._counted_s = now.mono_s
        self._allowed = min(AT_ONCE, self._allowed + passed_s * A_SECOND)
        if self._allowed < 1:
            return False
        self._allowed -= 1
        return True
