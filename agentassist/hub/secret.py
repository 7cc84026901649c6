"""Tokens of devices and codes of invitations: only what they are known again by is kept."""

import hashlib
import secrets

from agentassist.core.invitation import code_of


def new_code() -> str:
    """Return the code of an invitation, without hyphens."""
    return code_of(secrets.randbits(80))


def digest(secret: str) -> str:
    """Return what a token or code is known again by."""
    return hashlib.sha256(secret.encode()).hexdigest()
