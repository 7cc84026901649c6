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
    BEFORE_FILE = "before-file"
    """What was there before everything from a file came in."""
    DAMAGED = "damaged"
    """A cache that was mended, as it was before; kept for good, and nothing to go back to."""


class WholeStep(StrEnum):
    """How far the file with everything is, on its way out or in."""

    WRITING = "writing"
    WRITTEN = "written"
    STOPPED = "stopped"
    """By hand; nothing is left of it."""
    FAILED = "failed"
    READING = "reading"
    """A file is looked over to its last row; nothing has come in."""
    LOOKED = "looked"
    """It is whole; somebody has to say whether it comes in."""
    BROUGHT = "brought"
    LEFT = "left"
    """Nothing of it came in: somebody stopped, or it is not as it should be."""

    @property
    def going(self) -> bool:
        """True while something is written or read."""
        return self in (WholeStep.WRITING, WholeStep.READING)


@dataclass(frozen=True, slots=True)
class WholeInside:
    """What a file with everything holds."""

    at_ms: int | None
    """When it was written, in UTC milliseconds; None where it does not say."""
    by: str
    """Who wrote it; empty where it does not say."""
    counts: tuple[tuple[str, int], ...]
    """So many rows of each table, those without rows left out."""
    pictures: int = 0
    files: int = 0
    """So many of the firm's content."""

    def count(self, *tables: str) -> int:
        """Return how many rows some tables have together."""
        return sum(rows for name, rows in self.counts if name in tables)


@dataclass(frozen=True, slots=True)
class WholeView:
    """Everything on its way into one file, or out of it."""

    step: WholeStep
    file: str
    """Its name without the folder."""
    rows: int = 0
    """So many are written, or were new or newer in what came in."""
    percent: int = 0
    """So much is looked over."""
    path: str = ""
    """Of a file that is looked into."""
    inside: WholeInside | None = None
    """Once it is looked over."""
    copy: str = ""
    """The name of the copy from before it came in."""


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
