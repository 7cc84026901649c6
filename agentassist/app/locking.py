"""The lock: everything hidden, the cache closed and its key forgotten, until the rep opens it again."""

import sys
import threading
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from agentassist import clock
from agentassist.app.idle import IdleWatch
from agentassist.app.joined import Joined
from agentassist.core.errors import AssistError
from agentassist.core.messages import WantLock
from agentassist.folders import Folders
from agentassist.opening import House, sample_house
from agentassist.ui.dresser import Dresser

if TYPE_CHECKING:
    from agentassist.ui.dialogs.lock_page import LockPage
    from agentassist.vault.session_signal import SessionSignal
    from agentassist.vault.vault import Vault

OpenVault = Callable[[Folders], "Vault"]


def vault_in(where: Folders) -> "Vault":
    """Return the vault of a cache."""
    from agentassist.vault.vault import Vault

    return Vault(where.base)


class Locking(QObject):
    """Locks the app when its desk lets it, and opens it again; lives in the window's thread.

    Args:
        joined: The running app.
        dresser: Gives the look of the moment.
        where: Whose data it is.
        open_vault: Gives the vault of that.
    """

    _opened = Signal(object)
    _refused = Signal(object)

    def __init__(
        self, joined: Joined, dresser: Dresser, where: Folders, open_vault: OpenVault = vault_in
    ) -> None:
        super().__init__()
        self._joined, self._dresser, self._where, self._open_vault = joined, dresser, where, open_vault
        self.page: LockPage | None = None
        """None while the app is open."""
        self._session: SessionSignal | None = None
        self._attempt: threading.Thread | None = None
        self.idle = IdleWatch(lambda: joined.lock_after_min, clock.mono_s, self.want)
        joined.lock_wanted.connect(self.lock)
        joined.rang.connect(self._rang)
        joined.asked_for.connect(self._come)
        self._opened.connect(self._unlock)
        self._refused.connect(self._refuse)

    def start(self) -> None:
        """Begin to look whether anybody is here, and to hear of the desktop's own lock."""
        self.idle.start()
        if self._where.sample:
            return
        # Only Linux desktops speak on these buses.
        if sys.platform.startswith("linux"):
            from agentassist.vault.session_signal import SessionSignal

            self._session = SessionSignal(self.want)
            self._session.start()

    def stop(self) -> None:
        """End, with whatever page is shown."""
        self.idle.stop()
        if self._session is not None:
            self._session.stop()
        if self._attempt is not None:
            self._attempt.join()
        self._drop_page()

    def want(self) -> None:
        """Ask the desk whether this is a moment to lock; any thread may call it."""
        if not self._joined.locked:
            self._joined.desk.post(WantLock())

    @Slot()
    def lock(self) -> None:
        """Lock now."""
        if self._joined.locked:
            return
        # Most days nobody is away so long.
        from agentassist.ui.dialogs.lock_page import LockPage

        place = self._joined.window.geometry()
        typed, passphrase = self._ways()
        self.page = LockPage(self._dresser.look, place, typed=typed, passphrase=passphrase)
        self.page.opened.connect(self._try)
        self.page.closed.connect(self._joined.leave)
        self.idle.stop()
        self.page.show()
        self._joined.lock(self.page)

    def _ways(self) -> tuple[bool, bool]:
        """Return whether something is to be typed, and whether it may be a passphrase."""
        if self._where.sample:
            return False, False
        from agentassist.vault.slots import SlotKind

        kinds = self._open_vault(self._where).state.kinds
        return SlotKind.KEYRING not in kinds, SlotKind.PASSPHRASE in kinds

    @Slot(str)
    def _try(self, typed: str) -> None:
        # The desktop may ask for the keyring's password, and stretching what was typed takes a while.
        self._attempt = threading.Thread(target=self._tried, args=(typed,), name="unlock", daemon=True)
        self._attempt.start()

    def _tried(self, typed: str) -> None:
        try:
            self._opened.emit(self._house(typed))
        except AssistError as error:
            self._refused.emit(error)

    def _house(self, typed: str) -> House:
        if self._where.sample:
            return sample_house(self._where)
        from agentassist.app.doorway import by_words

        vault = self._open_vault(self._where)
        keys = vault.keys(by_words(vault, typed) if typed else vault.open_with_keyring())
        return House(self._where, keys.data_key, keys.former)

    @Slot(object)
    def _unlock(self, house: House) -> None:
        self._joined.unlock(house)
        self._drop_page()
        self.idle.start()

    @Slot(object)
    def _refuse(self, error: AssistError) -> None:
        if self.page is not None:
            self.page.refuse(error)

    @Slot(bool)
    def _rang(self, ringing: bool) -> None:
        if self.page is not None:
            self.page.show_ring(ringing)

    @Slot()
    def _come(self) -> None:
        if self.page is not None:
            self.page.come()
            self.page.activateWindow()

    def _drop_page(self) -> None:
        if self.page is not None:
            # Not closed: that would end the app.
            self.page.hide()
            self.page.deleteLater()
            self.page = None
