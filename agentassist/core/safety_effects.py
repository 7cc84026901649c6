"""What is to be done outside for the safety of the data."""

from agentassist.core.frozen import dataclass
from agentassist.core.key_care import KeyWish


@dataclass(frozen=True, slots=True)
class ReadBackups:
    """List the copies of the cache; answered by ``BackupsRead``."""


@dataclass(frozen=True, slots=True)
class PutBack:
    """Begin anew with a copy of the cache, if it is sound."""

    name: str


@dataclass(frozen=True, slots=True)
class DropBackups:
    """Let every copy of the cache go: what was in them may stay here no longer."""


@dataclass(frozen=True, slots=True)
class ReadKeys:
    """Look which ways to the key there are; answered by ``KeysRead``."""


@dataclass(frozen=True, slots=True)
class TendKey:
    """Open the window in which somebody takes care of their key."""

    wish: KeyWish


@dataclass(frozen=True, slots=True)
class LockApp:
    """Hide everything, close the cache and forget its key until somebody opens it again."""


SafetyEffect = ReadBackups | PutBack | DropBackups | ReadKeys | TendKey | LockApp
"""One of these."""
