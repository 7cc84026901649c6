"""The way back from a damaged cache: the newest good copy, and what can be read of the damaged file on top.

The first two rungs need nobody: opening a cache replays its log, and a check of every page tells whether it
is sound. Without a copy, what can be read is all there is; without either, a team's hub has everything.
"""

from collections.abc import Sequence
from contextlib import closing, suppress
from pathlib import Path

from agentassist.core.backup import Backup, BackupKind
from agentassist.core.errors import StoreError, Trouble
from agentassist.core.frozen import dataclass
from agentassist.storage.backups import Backups
from agentassist.storage.opening import open_writer
from agentassist.storage.rekeying import opens_with
from agentassist.storage.salvage import Salvage, Salvaged
from agentassist.storage.store import Store, open_reader


@dataclass(frozen=True, slots=True)
class Mended:
    """What became of a damaged cache."""

    copy: Backup | None
    """The copy that took its place; None where there was none."""
    salvaged: Salvaged
    aside: Backup
    """The damaged file, as it was."""


def sound(path: Path, key: bytes) -> bool:
    """Tell whether a cache opens and every page of it can be read; takes seconds."""
    try:
        with closing(open_reader(path, key)) as reader:
            return reader.quick_check()
    except StoreError:
        return False


def mend(cache: Path, keys: Sequence[bytes], now_ms: int) -> Mended:
    """Put the best that can be had in the place of a damaged cache, which is set aside and never deleted.

    Nobody may have it open. Killed in here, the damaged cache is where it was, and this can be done again.

    Args:
        cache: The damaged file.
        keys: Its key, then the former ones of older copies.
        now_ms: Now.

    Raises:
        StoreError: Nothing of it can be read and there is no good copy, or the disk is full.
    """
    backups, part = Backups(cache), cache.with_name(f"{cache.name}.mended")
    copy = _newest_good(backups, keys)
    try:
        _away(part)
        if copy is not None:
            backups.ready(backups.folder / copy.name, part, keys)
        salvaged = _carried(cache, part, keys[0])
        if copy is None and not salvaged.carried:
            raise StoreError(Trouble.CACHE_UNREADABLE, file=cache.name)
        if not sound(part, keys[0]):
            raise StoreError(Trouble.CACHE_UNREADABLE, file=part.name)
        aside = backups.exchange(part, now_ms)
    except OSError as error:
        raise StoreError(Trouble.DISK_FULL, file=cache.name) from error
    finally:
        _away(part)
    return Mended(copy, salvaged, aside)


def _newest_good(backups: Backups, keys: Sequence[bytes]) -> Backup | None:
    daily = (one for one in backups.all() if one.kind is BackupKind.DAILY)
    return next((one for one in daily if backups.is_sound(one.name, *keys)), None)


def _carried(cache: Path, part: Path, key: bytes) -> Salvaged:
    """Bring what can be read of the damaged cache into the copy, or into an empty cache."""
    open_writer(part, key).close()
    if not opens_with(cache, key):
        return Salvaged(lost=1)
    salvage = Salvage(cache, key)
    db = open_writer(part, key)
    try:
        found = salvage.into(db)
        db.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    finally:
        salvage.close()
        db.close()
    # Opened once as the app does, so that whatever follows from its rows is as it should be.
    Store(part, key).close()
    return found


def _away(part: Path) -> None:
    for side in ("", "-wal", "-shm"):
        with suppress(OSError):
            Path(f"{part}{side}").unlink()
