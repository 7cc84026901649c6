"""Copies of the cache, its key, and the lock of the window."""

from agentassist.core.backup import Backup
from agentassist.core.frozen import dataclass
from agentassist.core.key_care import KeyView, KeyWish


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


@dataclass(frozen=True, slots=True)
class KeysWanted:
    """Show which ways to the key there are."""


@dataclass(frozen=True, slots=True)
class KeysRead:
    """The key of the cache has these ways."""

    view: KeyView


@dataclass(frozen=True, slots=True)
class WantKey:
    """Somebody wants to take care of their key."""

    wish: KeyWish


@dataclass(frozen=True, slots=True)
class KeyTended:
    """It is done."""

    wish: KeyWish


@dataclass(frozen=True, slots=True)
class WantLock:
    """Lock the window: somebody asks for it, or nobody has been here for a while."""
