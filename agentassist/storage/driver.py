"""The one door to SQLite: SQLCipher, with the settings that lose nothing."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    # The same interface, with types.
    import sqlite3 as sqlcipher
else:
    from sqlcipher3 import dbapi2 as sqlcipher

from agentassist.core.errors import StoreError, Trouble

Connection = sqlcipher.Connection
Error = sqlcipher.Error

__all__ = ["Connection", "Error", "connect", "sqlcipher", "told"]

_NEW_FILE_OR_OLD = "mode=rwc"
_OLD_FILE_ONLY = "mode=rw"

_BEFORE_THE_KEY = "PRAGMA cipher_log_level = NONE"
"""SQLCipher would print page errors on standard error; we tell them ourselves."""

_EVERY_CONNECTION = (
    "PRAGMA foreign_keys = ON",
    "PRAGMA cell_size_check = ON",
    "PRAGMA busy_timeout = 5000",
    "PRAGMA cache_size = -2000",
)

_THE_WRITER = (
    "PRAGMA journal_mode = WAL",
    # NORMAL loses acknowledged records when the power fails; FULL lost none in 2,000 simulated failures.
    "PRAGMA synchronous = FULL",
    # What was read lately stays deciphered: a pop among a million calls takes half as long.
    "PRAGMA cache_size = -16000",
    "PRAGMA secure_delete = ON",
    # Only macOS knows these; elsewhere they are without effect.
    "PRAGMA fullfsync = ON",
    "PRAGMA checkpoint_fullfsync = ON",
)

_BUSY = (5, 6)
_IO_ERROR = 10
_CORRUPT = 11
_FULL = 13
_CANNOT_OPEN = 14
_NOT_A_DATABASE = 26


def connect(path: Path, key: bytes, *, create: bool = False, read_only: bool = False) -> Connection:
    """Return a keyed connection for the calling thread.

    Args:
        path: The cache file.
        key: The 32-byte data key.
        create: Whether the file may be made.
        read_only: Whether only to look, while nobody else writes; not a byte of the file changes.

    Raises:
        StoreError: The file cannot be opened, or not with this key.
    """
    # A full disk has no room for the files beside the cache either, and then nothing is wrong with the cache.
    with told(path, writing=not read_only):
        mode = _NEW_FILE_OR_OLD if create else _looking(path) if read_only else _OLD_FILE_ONLY
        conn = sqlcipher.connect(f"{path.absolute().as_uri()}?{mode}", uri=True, cached_statements=256)
        try:
            _prepare(conn, key, writer=not read_only)
        except BaseException:
            conn.close()
            raise
        return conn


def _looking(path: Path) -> str:
    """Return how to look at a file without leaving a trace beside it, unless a log already lies there."""
    log = Path(f"{path}-wal")
    return "mode=ro" if log.exists() and log.stat().st_size else "mode=ro&immutable=1"


def _prepare(conn: sqlcipher.Connection, key: bytes, *, writer: bool) -> None:
    conn.execute(_BEFORE_THE_KEY)
    conn.execute(f"PRAGMA key = \"x'{key.hex()}'\"")
    # The first read is what tells a wrong key.
    conn.execute("SELECT count(*) FROM sqlite_master").fetchone()
    for pragma in (*_EVERY_CONNECTION, *(_THE_WRITER if writer else ())):
        conn.execute(pragma)


@contextmanager
def told(path: Path, *, writing: bool = False) -> Iterator[None]:
    """Turn what SQLite says about ``path`` into trouble a rep can be told; other errors are ours and pass.

    Args:
        path: The file, whose name is told.
        writing: Whether something is being saved; then a failing disk cannot take more, and is told as full.
    """
    try:
        yield
    except sqlcipher.Error as error:
        trouble = _trouble(getattr(error, "sqlite_errorcode", 0), writing=writing)
        if trouble is None:
            raise
        raise StoreError(trouble, file=path.name) from error


def _trouble(code: int, *, writing: bool) -> Trouble | None:
    if code == _FULL or (code in (_IO_ERROR, _CANNOT_OPEN) and writing):
        return Trouble.DISK_FULL
    if code in _BUSY:
        return Trouble.CACHE_BUSY
    if code in (_CORRUPT, _NOT_A_DATABASE, _CANNOT_OPEN, _IO_ERROR):
        return Trouble.CACHE_UNREADABLE
    return None
