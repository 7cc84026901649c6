"""Copies of the cache that lie beside it, one a day."""

from enum import StrEnum

from agentassist.core.frozen import dataclass

KEPT = 7
"""So many daily copies lie beside a cache; the oldest goes when a new one comes."""


class BackupKind(StrEnum):
    """Why there is a copy."""

    DAILY = "daily"
    SET_ASIDE = "set-aside"
    """What was there before somebody went back to an older copy."""
    DAMAGED = "damaged"
    """A cache that was mended, as it was before; kept for good, and nothing to go back to."""


@dataclass(frozen=True, slots=True)
class Backup:
    """One copy, under the key of the cache."""

    name: str
    """Of its file."""
    kind: BackupKind
    at_ms: int
    """Up to when it knows everything."""
    size: int
    """In bytes."""
