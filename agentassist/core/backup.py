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


class WholeStep(StrEnum):
    """How far the file with everything is."""

    WRITING = "writing"
    WRITTEN = "written"
    STOPPED = "stopped"
    """By hand; nothing is left of it."""
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class WholeView:
    """Everything on its way into one file."""

    step: WholeStep
    file: str
    """Its name without the folder."""
    rows: int = 0
    """So many are written."""


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
