"""Files are written whole or not at all: half a file would take the place of a whole one."""

from contextlib import suppress
from pathlib import Path

from agentassist.core.errors import ContentError, Trouble

OPEN, PRIVATE = 0o777, 0o700
"""The modes of a folder: what the system usually gives, and for nobody else to look into."""


def write_whole(path: Path, data: bytes) -> None:
    """Write aside, then rename.

    Raises:
        ContentError: The folder is missing, or its disk refuses; a file that was there is as it was.
    """
    part = path.with_name(f"{path.name}.part")
    try:
        part.write_bytes(data)
        part.replace(path)
    except OSError as error:
        with suppress(OSError):
            part.unlink()
        raise ContentError(Trouble.FOLDER_CLOSED, folder=path.parent.name) from error


def write_deep(path: Path, data: bytes, mode: int = OPEN) -> None:
    """Write whole, in a folder that is made with ``mode`` where it is missing.

    Raises:
        ContentError: The disk refuses; a file that was there is as it was.
    """
    try:
        path.parent.mkdir(parents=True, exist_ok=True, mode=mode)
    except OSError as error:
        raise ContentError(Trouble.FOLDER_CLOSED, folder=path.parent.name) from error
    write_whole(path, data)
