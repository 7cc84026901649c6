"""Copies of a cache: made once a day beside whoever works, kept for a week, and put back."""

import os
from collections.abc import Iterable, Sequence
from contextlib import suppress
from pathlib import Path

from agentassist.core.backup import KEPT, Backup, BackupKind
from agentassist.core.errors import StoreError, Trouble
from agentassist.storage.rekeying import opens_with, rekey
from agentassist.storage.store import Store, open_reader

FOLDER = "backups"
"""Beside the cache."""
_ENDINGS = {
    ".daily.db": BackupKind.DAILY,
    ".before.db": BackupKind.SET_ASIDE,
    ".file.db": BackupKind.BEFORE_FILE,
    ".damaged.db": BackupKind.DAMAGED,
}
_SIDES = ("-wal", "-shm")
"""End the names of what SQLite keeps beside a cache; another cache must not meet them."""


class Backups:
    """The copies of one cache.

    Args:
        cache: Its file; they lie in a folder beside it.
    """

    def __init__(self, cache: Path) -> None:
        self._cache = cache
        self.folder = cache.parent / FOLDER

    def all(self) -> tuple[Backup, ...]:
        """Return every copy, the newest first; files that are no copies are passed over."""
        found = (_backup(path) for path in self.folder.glob("*.db"))
        return tuple(sorted((one for one in found if one), key=lambda one: one.at_ms, reverse=True))

    def make(self, reader: Store, at_ms: int, beside: Iterable[Path] = ()) -> Backup:
        """Copy the cache while others work on it, then let the oldest copies go.

        Args:
            reader: Open on the cache, in the calling thread; some hundred megabytes take seconds.
            at_ms: Now.
            beside: Small files that the copy needs to be of use elsewhere: its key slots.

        Raises:
            StoreError: The disk is full or refuses, or the copy is damaged; older copies are as they were.
        """
        return self._made(reader, at_ms, BackupKind.DAILY, beside)

    def make_before_file(self, store: Store, at_ms: int) -> Backup:
        """Copy the cache before everything from a file comes into it; may raise as ``make``."""
        return self._made(store, at_ms, BackupKind.BEFORE_FILE, ())

    def _made(self, store: Store, at_ms: int, kind: BackupKind, beside: Iterable[Path]) -> Backup:
        path = self._path(at_ms, kind)
        try:
            self.folder.mkdir(mode=0o700, exist_ok=True)
            store.backup_to(path)
            for file in beside:
                _copy(file, self.folder / file.name)
        except OSError as error:
            raise StoreError(Trouble.FOLDER_CLOSED, folder=self.folder.name) from error
        self._let_go(KEPT)
        return Backup(path.name, kind, at_ms, path.stat().st_size)

    def drop(self, copy: Backup) -> None:
        """Let a copy go that turned out to be of no use."""
        with suppress(OSError):
            (self.folder / copy.name).unlink()

    def drop_all(self) -> None:
        """Let every copy go, those of former and of damaged caches too.

        Raises:
            StoreError: One cannot be removed.
        """
        try:
            for copy in self.all():
                for side in ("", *_SIDES):
                    (self.folder / f"{copy.name}{side}").unlink(missing_ok=True)
        except OSError as error:
            raise StoreError(Trouble.FOLDER_CLOSED, folder=self.folder.name) from error

    def is_sound(self, name: str, *keys: bytes) -> bool:
        """Tell whether every page of a copy can be read with one of the keys; takes seconds."""
        path = self.folder / name
        return any(_is_sound(path, key) for key in keys if opens_with(path, key))

    def put_back(self, name: str, now_ms: int, keys: Sequence[bytes] = ()) -> Backup:
        """Make a copy the cache, and set aside what was the cache until now.

        Nobody may have the cache open. After a power cut one of the two is the cache, and the other a copy.

        Args:
            name: Of the copy.
            now_ms: Now.
            keys: The key of the cache, then former ones: a copy that is under one of those is put under the
                first before it is used.

        Raises:
            StoreError: There is no such copy, or the disk refuses; the cache is as it was.
        """
        copy, part = self.folder / name, self._cache.with_name(f"{self._cache.name}.part")
        aside = self._path(now_ms, BackupKind.SET_ASIDE)
        if _backup(copy) is None or not copy.is_file():
            raise StoreError(Trouble.FILE_MISSING, file=name)
        try:
            self.ready(copy, part, keys)
            self._set_aside(aside)
            part.replace(self._cache)
        except OSError as error:
            raise StoreError(Trouble.DISK_FULL, file=self._cache.name) from error
        finally:
            for side in ("", *_SIDES):
                with suppress(OSError):
                    Path(f"{part}{side}").unlink()
        return Backup(aside.name, BackupKind.SET_ASIDE, now_ms, aside.stat().st_size)

    def ready(self, copy: Path, part: Path, keys: Sequence[bytes]) -> None:
        """Copy a copy with the log that may lie beside it, and put it under the first key."""
        sides = [side for side in _SIDES[:1] if Path(f"{copy}{side}").exists()]
        for side in ("", *sides):
            _copy(Path(f"{copy}{side}"), Path(f"{part}{side}"))
        found = next((key for key in keys if opens_with(part, key)), None)
        if found is not None and (sides or found != keys[0]):
            rekey(part, found, keys[0], lambda _done, _all: None)

    def exchange(self, part: Path, now_ms: int) -> Backup:
        """Put a whole file in the place of a damaged cache, which is kept for good; may raise ``OSError``."""
        aside = self._path(now_ms, BackupKind.DAMAGED)
        self.folder.mkdir(mode=0o700, exist_ok=True)
        self._set_aside(aside)
        part.replace(self._cache)
        return Backup(aside.name, BackupKind.DAMAGED, now_ms, aside.stat().st_size)

    def _set_aside(self, aside: Path) -> None:
        """Keep the cache, with what was not yet written into it, under another name as well."""
        sides = [side for side in _SIDES if Path(f"{self._cache}{side}").exists()]
        for side in ("", *sides):
            _copy(Path(f"{self._cache}{side}"), Path(f"{aside}{side}"))
        # Gone before another cache has this name: SQLite would write into that what was meant for this one.
        for side in sides:
            Path(f"{self._cache}{side}").unlink()

    def _path(self, at_ms: int, kind: BackupKind) -> Path:
        ending = next(end for end, one in _ENDINGS.items() if one is kind)
        return self.folder / f"{at_ms}{ending}"

    def _let_go(self, keep: int) -> None:
        # Nobody can make a damaged file again, and somebody may yet read more of it than this app.
        for kind in (BackupKind.DAILY, BackupKind.SET_ASIDE, BackupKind.BEFORE_FILE):
            old = [one for one in self.all() if one.kind is kind][keep:]
            for one in old:
                for side in ("", *_SIDES):
                    with suppress(OSError):
                        Path(f"{self.folder / one.name}{side}").unlink()


def _is_sound(path: Path, key: bytes) -> bool:
    try:
        store = open_reader(path, key)
    except StoreError:
        return False
    try:
        return store.quick_check()
    finally:
        store.close()


def due(backups: Sequence[Backup], now_ms: int, every_ms: int) -> bool:
    """Tell whether it is time for another daily copy; one from a clock that ran ahead does not count."""
    daily = (one.at_ms for one in backups if one.kind is BackupKind.DAILY and one.at_ms <= now_ms)
    return now_ms - max(daily, default=0) >= every_ms


def _backup(path: Path) -> Backup | None:
    for ending, kind in _ENDINGS.items():
        stamp = path.name.removesuffix(ending)
        if path.name.endswith(ending) and stamp.isascii() and stamp.isdigit():
            with suppress(OSError):
                return Backup(path.name, kind, int(stamp), path.stat().st_size)
    return None


def _copy(source: Path, target: Path) -> None:
    """Copy a file, readable by its owner only, and let it reach the disk."""
    private = os.open(target, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
    with os.fdopen(private, "wb") as written, source.open("rb") as read:
        while piece := read.read(1 << 20):
            written.write(piece)
        written.flush()
        os.fsync(written.fileno())
