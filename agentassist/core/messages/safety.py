"""Copies of the cache, its key, and the lock of the window."""

from agentassist.core.backup import Backup, WholeView
from agentassist.core.errors import AssistError
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
class CacheChecked:
    """Every page of the cache was looked at."""

    at_ms: int
    sound: bool


@dataclass(frozen=True, slots=True)
class CacheMended:
    """A damaged cache was put right as far as it could be; it is set aside as it was."""

    copy_ms: int
    """Up to when the copy that took its place knows everything; 0 where there was none."""
    carried: int
    """Entries that the copy did not have, or had as they were before."""
    lost: int
    """Stretches of the damaged file that nobody can read."""


@dataclass(frozen=True, slots=True)
class RoomHeld:
    """The disk has room again, and some of it is held back for the next time."""


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


@dataclass(frozen=True, slots=True)
class ExportEverything:
    """Write all there is into one file that anybody can read."""

    path: str


@dataclass(frozen=True, slots=True)
class StopExport:
    """Stop that; nothing is left of the file. Looking into one stops as well."""


@dataclass(frozen=True, slots=True)
class OpenEverything:
    """Look into a file with everything; nothing comes in yet."""

    path: str


@dataclass(frozen=True, slots=True)
class BringEverything:
    """Bring in what was looked into; the app closes for it, and begins anew."""


@dataclass(frozen=True, slots=True)
class LeaveEverything:
    """Put away what was looked into, or what became of it."""


@dataclass(frozen=True, slots=True)
class WholeTold:
    """So far it is."""

    view: WholeView


@dataclass(frozen=True, slots=True)
class WholeFailed:
    """The file could not be written, or nothing of it comes in."""

    error: AssistError


SafetyMessage = (
    BackupsWanted
    | BackupsRead
    | GoBackTo
    | WentBack
    | CacheChecked
    | CacheMended
    | RoomHeld
    | KeysWanted
    | KeysRead
    | WantKey
    | KeyTended
    | WantLock
)
"""What copies of the cache, its key and the lock are about."""

WholeMessage = (
    ExportEverything
    | StopExport
    | OpenEverything
    | BringEverything
    | LeaveEverything
    | WholeTold
    | WholeFailed
)
"""What everything in one file is about."""
