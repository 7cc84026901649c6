"""Room held back beside the cache, so that a full disk still takes what somebody is saving."""

import os
import shutil
from pathlib import Path

from agentassist.storage.files import kept_file

FILE_NAME = "ballast"
SIZE = 16 * 1024 * 1024
"""Bytes; weeks of notes, and hours of a busy import."""
ROOM = 4 * SIZE
"""With less free, the disk has better use for it than ballast."""
_PIECE = 1 << 20


class Ballast:
    """A file of noise, that no disk makes smaller; any thread may ask.

    Args:
        folder: Where the cache lies.
    """

    def __init__(self, folder: Path) -> None:
        self._path = folder / FILE_NAME

    @property
    def there(self) -> bool:
        """True while room is held back."""
        return self._path.exists()

    def hold(self) -> bool:
        """Hold room back, where there is plenty; tell whether some is held now. Takes a tenth of a second."""
        if self.there:
            return True
        part = self._path.with_name(f"{FILE_NAME}.part")
        try:
            if shutil.disk_usage(self._path.parent).free < ROOM:
                return False
            with part.open("wb") as file:
                for _ in range(SIZE // _PIECE):
                    file.write(os.urandom(_PIECE))
            kept_file(part)
            part.replace(self._path)
        except OSError:
            # Somebody else filled the disk meanwhile.
            part.unlink(missing_ok=True)
            return False
        return True

    def release(self) -> bool:
        """Give the room back; tell whether there was any."""
        try:
            self._path.unlink()
        except OSError:
            return False
        return True
