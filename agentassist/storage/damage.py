"""What a check of every page found, remembered until the next start, where there is time to put it right."""

from contextlib import suppress
from pathlib import Path

from agentassist.core.errors import StoreError, Trouble

FILE_NAME = "cache.damaged"


class Damage:
    """An empty file beside the cache, there while the cache is known to be damaged.

    Args:
        folder: Where the cache lies.
    """

    def __init__(self, folder: Path) -> None:
        self._path = folder / FILE_NAME

    def note(self) -> None:
        """Remember that it is damaged; on a full disk the next check finds it again."""
        with suppress(OSError):
            self._path.touch(mode=0o600)

    def refuse(self, file: str) -> None:
        """Raise ``StoreError`` where the cache of this name is known to be damaged."""
        if self._path.exists():
            raise StoreError(Trouble.CACHE_UNREADABLE, file=file)

    def forget(self) -> None:
        """Forget it, for it was put right."""
        self._path.unlink(missing_ok=True)
