"""What proves that two histories are one up to a place: a running hash, kept alike by hub and cache."""

from hashlib import sha256

Mark = tuple[int, str]
"""A place in a history, and the chain there; alike on both sides only where all before it is alike."""

BEGINNING: Mark = (0, "")
"""Before the first change."""

_DIGITS = 32


def chained(chain: str, op_id: str) -> str:
    """Return the chain at the change that is this operation, where ``chain`` is that of the one before it."""
    return sha256(f"{chain}{op_id}".encode()).hexdigest()[:_DIGITS]
