"""Copies of the cache: made once a day while somebody works, listed, and looked over before one is used."""

import threading
from collections.abc import Callable, Iterator
from contextlib import closing
from functools import partial

from agentassist import clock
from agentassist.app.beside import Beside
from agentassist.core.backup import BackupKind
from agentassist.core.errors import StoreError, Trouble
from agentassist.core.messages import BackupsRead, CacheChecked, Message, RoomHeld
from agentassist.core.safety_effects import DropBackups, PutBack, ReadBackups
from agentassist.desk.safety import CHECKED
from agentassist.opening import House
from agentassist.storage.backups import Backups, due
from agentassist.storage.ballast import Ballast
from agentassist.storage.damage import Damage

FIRST_S = 120.0
"""So long after the start nothing is copied: the first call may ring."""
LOOK_S = 3600.0
"""Between two looks whether a copy or a check of every page is due."""
CHECK_MS = 7 * 86_400_000
"""Between two looks at every page."""
ROOM_S = 60.0
"""Between two looks whether the disk has room again, after what was held back was needed."""
EVERY_MS = 20 * 3_600_000
"""Less than a day: who starts a little earlier than yesterday has a copy of today all the same."""


class Backing:
    """Makes the copies of one cache, in threads of its own.

    Args:
        house: Whose cache it is.
        post: Takes the answers; called from those threads.
        put_back: Is given the name of a copy that is sound and wanted; called from those threads.
        first_s: How long after ``start`` the first copy may be made, in seconds.
    """

    def __init__(
        self,
        house: House,
        post: Callable[[Message], None],
        put_back: Callable[[str], None],
        first_s: float = FIRST_S,
    ) -> None:
        self._house, self._put_back, self._first_s = house, put_back, first_s
        self._backups = Backups(house.folders.cache)
        # A log that is left behind: the app, or the computer, went off in the midst of its work.
        log = house.folders.cache.with_name(f"{house.folders.cache.name}-wal")
        self._unclean = log.exists() and log.stat().st_size > 0
        self._ballast = Ballast(house.folders.base)
        self._beside = Beside(post)
        self._stopping = threading.Event()
        self._watch = threading.Thread(target=self._go_on, name="backups", daemon=True)

    def start(self) -> None:
        """Begin to make copies."""
        self._watch.start()

    def perform(self, wish: ReadBackups | PutBack | DropBackups) -> None:
        """Begin, and return at once."""
        match wish:
            case ReadBackups():
                self._beside.do(self._listed)
            case PutBack():
                self._beside.do(partial(self._checked, wish.name))
            case DropBackups():
                self._beside.do(self._dropped)

    def stop(self) -> None:
        """End; returns when nothing is copied any more."""
        self._stopping.set()
        if self._watch.is_alive():
            self._watch.join()
        self._beside.stop()

    def _go_on(self) -> None:
        rest_s, looked_s = self._first_s, float("-inf")
        while not self._stopping.wait(rest_s):
            if clock.mono_s() - looked_s >= LOOK_S:
                looked_s = clock.mono_s()
                self._beside.do(self._made)
                self._beside.do(self._looked)
            if not self._ballast.there:
                self._beside.do(self._held)
            rest_s = ROOM_S

    def _looked(self) -> Iterator[Message]:
        """Look at every page once a week and after a crash; what is as it should be is told nobody."""
        now_ms = clock.read().utc_ms
        with closing(self._house.open_to_read()) as reader:
            last_ms = int(reader.meta.get(CHECKED) or 0)
            if not self._unclean and now_ms - last_ms < CHECK_MS:
                return
            sound = reader.quick_check()
        self._unclean = False
        if not sound:
            Damage(self._house.folders.base).note()
        yield CacheChecked(now_ms, sound)

    def _held(self) -> Iterator[Message]:
        """Hold room back for a full disk, where there is enough."""
        if self._ballast.hold():
            yield RoomHeld()

    def _made(self) -> Iterator[Message]:
        now_ms = clock.read().utc_ms
        if due(self._backups.all(), now_ms, EVERY_MS):
            # Most looks find nothing to do.
            from agentassist.vault.slots import FILE_NAME

            keys = self._house.folders.base / FILE_NAME
            with closing(self._house.open_to_read()) as reader:
                self._backups.make(reader, now_ms, (keys,) if keys.exists() else ())
            yield from self._listed()

    def _dropped(self) -> Iterator[Message]:
        self._backups.drop_all()
        yield from self._listed()

    def _listed(self) -> Iterator[Message]:
        whole = (one for one in self._backups.all() if one.kind is not BackupKind.DAMAGED)
        yield BackupsRead(tuple(whole))

    def _checked(self, name: str) -> Iterator[Message]:
        """Look a copy over, then have the app begin anew with it."""
        if not self._backups.is_sound(name, self._house.key, *self._house.former):
            raise StoreError(Trouble.CACHE_UNREADABLE, file=name)
        self._put_back(name)
        yield from ()
