"""How two computers prove to each other that they know the code, and that nobody stands between them.

Each proof covers the certificate as its own side sees it. Whoever stands in the middle shows a certificate of
their own, so the two sides prove different things; and 80 bits nobody guesses from what went by.
"""

import hashlib
import hmac
import secrets

from agentassist.core.frozen import dataclass

_NONCE_BYTES = 32


@dataclass(frozen=True, slots=True)
class Meeting:
    """What both sides know once they have greeted each other."""

    certificate: bytes
    """Of the trainer's computer, as this side sees it."""
    rep_nonce: str
    trainer_nonce: str

    def proof(self, code: str, side: str) -> str:
        """Return what only a side can tell that knows the code; the two sides tell different things."""
        parts = (side, hashlib.sha256(self.certificate).hexdigest(), self.rep_nonce, self.trainer_nonce)
        return hmac.new(code.encode(), "\n".join(parts).encode(), hashlib.sha256).hexdigest()

    def proves(self, code: str, side: str, told: str) -> bool:
        """Tell whether a side has proved that it knows the code."""
        return hmac.compare_digest(self.proof(code, side).encode(), told.encode())


def new_nonce() -> str:
    """Return a text that nobody has seen before."""
    return secrets.token_hex(_NONCE_BYTES)
