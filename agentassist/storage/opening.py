"""Opening a cache: ours or not, too new or not, brought up to date or left as it was."""

from pathlib import Path

from agentassist.core.errors import StoreError, Trouble
from agentassist.storage.driver import Connection, connect, told

APPLICATION = 0x41674173
"""``AgAs``: what the header of every cache of ours says."""
VERSION = 28
"""The newest step of ``schema``: it makes the tables this program writes."""
_UNENCRYPTED = b"SQLite format 3\0"


def open_writer(path: Path, key: bytes) -> Connection:
    """Return the writing connection to an up-to-date cache, made where there is no file.

    Raises:
        StoreError: The file is damaged, not ours, keyed otherwise or from a newer version; it is as it was.
    """
    fresh = not path.exists() or path.stat().st_size == 0
    if not fresh:
        _look(path, key)
    db = connect(path, key, create=fresh)
    try:
        with told(path, writing=True):
            _bring_up_to_date(db)
    except BaseException:
        db.close()
        raise
    return db


def open_reading(path: Path, key: bytes) -> Connection:
    """Return a connection that cannot write, to a cache that the writer has already opened."""
    db = connect(path, key)
    db.execute("PRAGMA query_only = ON")
    return db


def _look(path: Path, key: bytes) -> None:
    """Refuse what is not for us, through a connection that cannot change a byte."""
    if _begins(path) == _UNENCRYPTED:
        raise StoreError(Trouble.CACHE_FOREIGN, file=path.name)
    db = connect(path, key, read_only=True)
    try:
        with told(path):
            application, found, tables = _header(db)
    finally:
        db.close()
    if application != APPLICATION and (application or tables):
        raise StoreError(Trouble.CACHE_FOREIGN, file=path.name)
    if found > VERSION:
        raise StoreError(Trouble.CACHE_NEWER, file=path.name, found=found, known=VERSION)


def _begins(path: Path) -> bytes:
    try:
        with path.open("rb") as file:
            return file.read(len(_UNENCRYPTED))
    except OSError as error:
        raise StoreError(Trouble.CACHE_UNREADABLE, file=path.name) from error


def _header(db: Connection) -> tuple[int, int, int]:
    """Return whose file it is, its version, and how many tables and indexes it has."""
    asked = ("PRAGMA application_id", "PRAGMA user_version", "SELECT count(*) FROM sqlite_master")
    application, found, tables = (int(db.execute(sql).fetchone()[0]) for sql in asked)
    return application, found, tables


def _bring_up_to_date(db: Connection) -> None:
    application, found, _ = _header(db)
    if application != APPLICATION:
        # Before the first table, so that a start cut short leaves nothing that looks foreign.
        db.execute(f"PRAGMA application_id = {APPLICATION}")
    if found < VERSION:
        # Loading sqlite-utils takes longer than opening a cache, and on most days no table changes.
        from agentassist.storage.schema import bring_up_to_date

        bring_up_to_date(db)
        db.execute(f"PRAGMA user_version = {VERSION}")
