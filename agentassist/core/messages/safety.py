"""Copies of the cache: looked at, gone back to."""

from agentassist.core.backup import Backup
from agentassist.core.frozen import dataclass


@dataclass(frozen=True, slots=True)
class BackupsWanted:
    """Show which copies there are."""


@dataclass(frozen=True, slots=True)
class BackupsRead:
    """These copies lie beside the cache, the newest first."""

    backups: tuple[Backup, ...]


@dataclass(frozen=True, slots=True)
class GoBackTo:
    """Work on with a copy; what is there now is set aside, and can be gone back to in turn."""

    name: str
    """Of the copy's file."""


@dataclass(frozen=True, slots=True)
class WentBack:
    """The app has begun anew with a copy."""

    at_ms: int
    """Up to when the copy knows everything."""
