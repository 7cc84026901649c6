"""Copies of the cache: made once a day while somebody works, listed, and looked over before one is used."""

import threading
from collections.abc import Callable, Iterator
from contextlib import closing
from functools import partial

from agentassist import clock
from agentassist.app.beside import Beside
from agentassist.core.errors import StoreError, Trouble
from agentassist.core.messages import BackupsRead, Message
from agentassist.core.safety_effects import PutBack, ReadBackups
from agentassist.opening import House
from agentassist.storage.backups import Backups, due

FIRST_S = 120.0
"""So long after the start nothing is copied: the first call may ring."""
LOOK_S = 3600.0
"""Between two looks whether a copy is due."""
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
        self._beside = Beside(post)
        self._stopping = threading.Event()
        self._watch = threading.Thread(target=self._go_on, name="backups", daemon=True)

    def start(self) -> None:
        """Begin to make copies."""
        self._watch.start()

    def perform(self, wish: ReadBackups | PutBack) -> None:
        """Begin, and return at once."""
        work = self._listed if isinstance(wish, ReadBackups) else partial(self._checked, wish.name)
        self._beside.do(work)

    def stop(self) -> None:
        """End; returns when nothing is copied any more."""
        self._stopping.set()
        if self._watch.is_alive():
            self._watch.join()
        self._beside.stop()

    def _go_on(self) -> None:
        rest_s = self._first_s
        while not self._stopping.wait(rest_s):
            self._beside.do(self._made)
            rest_s = LOOK_S

    def _made(self) -> Iterator[Message]:
        now_ms = clock.read().utc_ms
        if due(self._backups.all(), now_ms, EVERY_MS):
            # Most looks find nothing to do.
            from agentassist.vault.slots import FILE_NAME

            keys = self._house.folders.base / FILE_NAME
            with closing(self._house.open_to_read()) as reader:
                self._backups.make(reader, now_ms, (keys,) if keys.exists() else ())
            yield from self._listed()

    def _listed(self) -> Iterator[Message]:
        yield BackupsRead(self._backups.all())

    def _checked(self, name: str) -> Iterator[Message]:
        """Look a copy over, then have the app begin anew with it."""
        if not self._backups.is_sound(name, self._house.key, *self._house.former):
            raise StoreError(Trouble.CACHE_UNREADABLE, file=name)
        self._put_back(name)
        yield from ()
