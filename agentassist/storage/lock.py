"""One instance a cache: the second is told so instead of both writing."""

import sys
from pathlib import Path
from typing import BinaryIO

from agentassist.core.errors import StoreError, Trouble

if sys.platform == "win32":
    import msvcrt

    def _take(file: BinaryIO) -> None:
        msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)

    _try = _take
else:
    import fcntl

    def _take(file: BinaryIO) -> None:
        fcntl.flock(file.fileno(), fcntl.LOCK_EX | fcntl.LOCK_NB)

    def _try(file: BinaryIO) -> None:
        fcntl.flock(file.fileno(), fcntl.LOCK_SH | fcntl.LOCK_NB)


class CacheLock:
    """Holds a cache for this process until ``release``; the system lets go of it when the process dies.

    Args:
        path: The cache file; the lock lies beside it and stays there, empty.

    Raises:
        StoreError: Another instance has the cache (CACHE_BUSY), or nothing can be written there.
    """

    def __init__(self, path: Path) -> None:
        try:
            self._file = Path(f"{path}.lock").open("ab")  # noqa: SIM115 - open as long as the lock is held
        except OSError as error:
            raise StoreError(Trouble.FOLDER_CLOSED, folder=str(path.parent)) from error
        try:
            _take(self._file)
        except OSError as error:
            self._file.close()
            raise StoreError(Trouble.CACHE_BUSY, file=path.name) from error

    def release(self) -> None:
        """Let the next instance have the cache; calling it again does nothing."""
        self._file.close()


def is_held(path: Path) -> bool:
    """Tell whether an instance has the cache ``path``, without keeping it from one for longer than that."""
    try:
        with Path(f"{path}.lock").open("rb") as file:
            _try(file)
    except FileNotFoundError:
        return False
    except OSError:
        return True
    return False
