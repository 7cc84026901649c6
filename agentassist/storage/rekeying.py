"""A cache under another key: written anew beside the old one, looked over, and put in its place in one step.

Changing the key inside the file would leave it, when the power fails, with pages of both for its log to sort
out; written beside, the file in use is whole at every instant, under one key or the other.
"""

from collections.abc import Callable
from contextlib import closing, suppress
from pathlib import Path

from agentassist.core.errors import StoreError, Trouble
from agentassist.storage.driver import Connection, connect, sqlcipher, told
from agentassist.storage.files import kept_entry, kept_file

PAGES_A_STEP = 2_000
"""So much is copied between two news of it: 8 MB."""
Told = Callable[[int, int], None]
"""Hears how many pages of how many are written."""


def opens_with(path: Path, key: bytes) -> bool:
    """Tell whether this key opens a file, of which not a byte is changed."""
    try:
        connect(path, key, read_only=True).close()
    except StoreError:
        return False
    return True


def rekey(path: Path, key: bytes, new_key: bytes, tell: Told) -> None:
    """Put ``path`` under another key; nobody may have it open.

    A process that is killed in here leaves the file as it was, or complete under the new key.

    Raises:
        StoreError: The file is damaged, not under ``key``, or the disk is full; it is as it was.
    """
    part = path.with_name(f"{path.name}.rekeyed")
    try:
        _without_log(path, key)
        part.unlink(missing_ok=True)
        with told(path, writing=True), closing(connect(path, key, read_only=True)) as source:
            _write(part, source, new_key, tell)
        _look_over(part, new_key)
        kept_file(part)
        part.replace(path)
        kept_entry(path.parent)
    except OSError as error:
        raise StoreError(Trouble.DISK_FULL, file=path.name) from error
    finally:
        with suppress(OSError):
            part.unlink()


def _without_log(path: Path, key: bytes) -> None:
    """Bring the log into the file: lying beside another file of this name it would be written into that."""
    with closing(connect(path, key)) as db, told(path, writing=True):
        db.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    log = Path(f"{path}-wal")
    if log.exists() and log.stat().st_size:
        raise StoreError(Trouble.CACHE_BUSY, file=path.name)
    for side in ("-wal", "-shm"):
        Path(f"{path}{side}").unlink(missing_ok=True)


def _write(part: Path, source: Connection, new_key: bytes, tell: Told) -> None:
    """Copy page by page; a row keeps its place, on which the indexes of words rely."""
    part.touch(mode=0o600)
    target = sqlcipher.connect(str(part))
    try:
        for pragma in (
            "PRAGMA cipher_log_level = NONE",
            f"PRAGMA key = \"x'{new_key.hex()}'\"",
            # Nothing but a whole file is ever used, so that a log of its making serves nobody.
            "PRAGMA journal_mode = OFF",
            "PRAGMA synchronous = OFF",
        ):
            target.execute(pragma)
        source.backup(target, pages=PAGES_A_STEP, progress=lambda _state, left, all_: tell(all_ - left, all_))
    finally:
        target.close()


def _look_over(part: Path, key: bytes) -> None:
    """Refuse to use a copy that is not sound: the one it was made of may be damaged."""
    with closing(connect(part, key, read_only=True)) as db, told(part):
        sound = db.execute("PRAGMA quick_check(1)").fetchall() == [("ok",)]
    if not sound:
        raise StoreError(Trouble.CACHE_UNREADABLE, file=part.name)
