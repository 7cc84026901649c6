"""Everything behind the window of one company."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING
from uuid import uuid4

from agentassist import clock
from agentassist.content.resources import meanings, phrasings, sample_company
from agentassist.core.errors import StoreError, Trouble
from agentassist.core.preferences import Preferences
from agentassist.desk.cabinet import Cabinet
from agentassist.desk.desk import Desk
from agentassist.desk.rulebooks import RuleBooks, touched
from agentassist.desk.sitting import Sitting
from agentassist.desk.tools import Tools
from agentassist.folders import Folders
from agentassist.opening.firm import firm_of, pack_in_force
from agentassist.opening.sample import bring_up_to_date
from agentassist.phrasing.linter import Linter
from agentassist.search.finder import Finder
from agentassist.storage.ballast import Ballast
from agentassist.storage.store import Store, open_reader
from agentassist.vault.sample_key import sample_key

if TYPE_CHECKING:
    from agentassist.search.meaning import Student

LEDGER = "erased.json"
"""Lies beside the cache where somebody was erased."""


class House:
    """Everything behind the window of one company.

    Args:
        folders: Where it lies.
        key: Of its cache.
        former: The keys of copies from before a change of the key, the newest first.
    """

    def __init__(self, folders: Folders, key: bytes, former: Sequence[bytes] = ()) -> None:
        self.folders = folders
        self._keys = [bytearray(one) for one in (key, *former)]

    @property
    def key(self) -> bytes:
        """The key of the cache; empty once it was forgotten, and then nothing opens."""
        return bytes(self._keys[0])

    @property
    def former(self) -> tuple[bytes, ...]:
        """The keys of copies from before a change of the key, the newest first."""
        return tuple(bytes(one) for one in self._keys[1:])

    def forget(self) -> None:
        """Lose every key, for all who still hold this house; copies Python made go when it needs room."""
        for key in self._keys:
            key[:] = bytes(len(key))
        self._keys = [bytearray()]

    def open_desk(self, preferences: Preferences, left: Sitting | None = None) -> Desk:
        """Open the cache and return a desk that works on it, in the thread that will use it.

        Args:
            preferences: The rep's choices.
            left: What was open when the app was locked; None for a start.

        Raises:
            StoreError: The cache cannot be used.
        """
        return Desk(self.open_tools(), preferences, left)

    def open_to_read(self) -> Store:
        """Open the cache a second time, for work beside the desk; in the thread that will use it.

        Raises:
            StoreError: The cache cannot be used.
        """
        return open_reader(self.folders.cache, self.key)

    def read_student(self) -> "Student | None":
        """Read what words mean; None where the file is missing or damaged, and articles are found without."""
        # Brings numpy, which no start waits for.
        from agentassist.search.meaning import Student

        return Student.find(meanings())

    def open_tools(self) -> Tools:
        """Open the cache and make what a desk works with; all else is read when it is first needed.

        Raises:
            StoreError: The cache cannot be used.
        """
        store = self._open_store()
        try:
            if (self.folders.base / LEDGER).exists():
                _erase_again(store, self.folders)
            if self.folders.sample:
                bring_up_to_date(store, clock.read())
        except BaseException:
            store.close()
            raise
        rules = phrasings()
        tools = Tools(
            store,
            Finder(store.articles.vocabulary, store.articles.translations),
            Linter(rules),
            partial(firm_of, store, self.folders, touched(rules, self.folders.phrasing)),
            new_id,
            clock.boot(),
        )
        tools.sample = self.folders.sample
        return tools

    def _open_store(self) -> Store:
        """Open the cache; on a full disk once more, with the room that was held back for it."""
        try:
            return Store(self.folders.cache, self.key)
        except StoreError as error:
            if error.code is not Trouble.DISK_FULL or not Ballast(self.folders.base).release():
                raise
        return Store(self.folders.cache, self.key)

    @property
    def content(self) -> Path:
        """The pack of the firm, or that of the sample company."""
        pack = pack_in_force(self.folders)
        return pack if pack.exists() else sample_company()

    def rule_books(self, cabinet: Cabinet) -> RuleBooks:
        """Return the phrasing rules, for one thread; nothing is read yet."""
        return RuleBooks(phrasings(), self.folders.phrasing, cabinet)


def _erase_again(store: Store, where: Folders) -> None:
    """Take those out whom a copy from elsewhere brought back."""
    # Nobody was ever erased on most computers.
    from agentassist.storage.erased_copies import erase_again

    erase_again(store, where.base, clock.read().utc_ms)


def new_id() -> str:
    """Return a fresh id for a row."""
    return str(uuid4())


def sample_house(where: Folders) -> House:
    """Return the sample company, with the throw-away key that lies beside its cache."""
    where.make()
    return House(where, sample_key(where.base))
