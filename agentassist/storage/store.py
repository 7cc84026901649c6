"""The local cache: opened, kept safe, closed."""

import os
from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from agentassist.core.errors import StoreError, Trouble
from agentassist.core.stamps import Stamper
from agentassist.storage.approvals import Approvals
from agentassist.storage.article_drafts import ArticleDrafts
from agentassist.storage.articles import Articles
from agentassist.storage.assignments import Assignments, ReadTicks
from agentassist.storage.audit import Audit
from agentassist.storage.ballast import Ballast
from agentassist.storage.calls import Calls
from agentassist.storage.contacts import Contacts
from agentassist.storage.content import Compiled
from agentassist.storage.drafts import Drafts
from agentassist.storage.driver import told
from agentassist.storage.erasing import Erasure
from agentassist.storage.holds import Holds
from agentassist.storage.imports import Imports
from agentassist.storage.learned import LearnedWords
from agentassist.storage.line_corrections import LineCorrections
from agentassist.storage.marks import Marks
from agentassist.storage.mastery import Masteries
from agentassist.storage.meanings import Meanings
from agentassist.storage.mentions import Mentions
from agentassist.storage.meta import Meta
from agentassist.storage.opening import open_reading, open_writer
from agentassist.storage.openings import Openings
from agentassist.storage.pack_changes import PackChanges
from agentassist.storage.packed import PackedIndex
from agentassist.storage.person_files import PersonFiles
from agentassist.storage.pictures import Pictures
from agentassist.storage.practice_runs import PracticeRuns
from agentassist.storage.promises import FollowUps, Promises
from agentassist.storage.pulls import Pulls
from agentassist.storage.retention import Keeping
from agentassist.storage.rows import Rows
from agentassist.storage.rule_counts import RuleCounts
from agentassist.storage.searches import Searches
from agentassist.storage.shared_runs import SharedRuns
from agentassist.storage.synonyms import Synonyms
from agentassist.storage.transfers import Transfers
from agentassist.storage.versions import Versions

if TYPE_CHECKING:
    from agentassist.storage.pack_files import PackFiles
    from agentassist.storage.sharing.team import Team
    from agentassist.storage.whole_rows import WholeRows

_LETTERS = 8


class Store:
    """One connection to the cache, used by the one thread that opened it.

    Everything saved is on the disk when the call returns. Times are handed in, as UTC milliseconds.

    Args:
        path: The cache file, made where missing.
        key: The 32-byte data key; never logged.
        device: Eight letters that tell this device from the team's others; kept from the first time on.
        read_only: Whether this is a second connection beside the writer's, for a thread of its own.

    Raises:
        StoreError: The file is damaged, not ours, keyed otherwise, or from a newer version.
    """

    def __init__(self, path: Path, key: bytes, *, device: str = "", read_only: bool = False) -> None:
        self.path = path
        self._db = open_reading(path, key) if read_only else open_writer(path, key)
        self._read_only = read_only
        self._closed = False
        stamper = self._stamper(device)
        self._rows = Rows(self._db, path, stamper)
        self.meta = Meta(self._rows)
        if not read_only and self.device != stamper.device:
            self.meta.set("device", stamper.device)
        self.audit = Audit(self._rows)
        self.erasure = Erasure(self._rows, self.audit)
        self.mentions = Mentions(self._rows)
        self.keeping = Keeping(self._rows)
        self.contacts = Contacts(self._rows, self.audit)
        self.calls = Calls(self._rows)
        self.person_files = PersonFiles(self._rows)
        self.holds = Holds(self._rows)
        self.transfers = Transfers(self._rows)
        self.approvals = Approvals(self._rows)
        self.promises = Promises(self._rows)
        self.follow_ups = FollowUps(self._rows)
        self.drafts = Drafts(self._rows)
        self.articles = Articles(self._rows)
        self.pictures = Pictures(self._rows)
        self.index = PackedIndex(self._rows)
        self.meanings = Meanings(self._rows)
        self.versions = Versions(self._rows, self.articles)
        self.article_drafts = ArticleDrafts(self._rows)
        self.imports = Imports(self._rows, self.contacts, self.articles, self.audit)
        self.pulls = Pulls(self._rows, self.contacts, self.imports)
        self.compiled = Compiled(self._rows)
        self.searches = Searches(self._rows)
        self.openings = Openings(self._rows)
        self.marks = Marks(self._rows)
        self.learned = LearnedWords(self._rows)
        self.masteries = Masteries(self._rows)
        self.synonyms = Synonyms(self._rows)
        self.rule_counts = RuleCounts(self._rows)
        self.practice_runs = PracticeRuns(self._rows)
        self.line_corrections = LineCorrections(self._rows)
        self.shared_runs = SharedRuns(self._rows)
        self.assignments = Assignments(self._rows)
        self.read_ticks = ReadTicks(self._rows)
        self.pack_changes = PackChanges(self._rows)
        if self.in_a_team:
            self.team.listen()

    @property
    def in_a_team(self) -> bool:
        """Tell whether what is kept here is shared with a team; loads nothing of one."""
        return self._rows.one("select 1 from sync_state where k = 'membership'") is not None

    @cached_property
    def team(self) -> "Team":
        """What is shared with a team; nobody's in a cache that belongs to none."""
        # Such a cache starts without it.
        from agentassist.storage.sharing.team import Team

        return Team(self._rows, self.contacts, self.synonyms.forget)

    @cached_property
    def pack_files(self) -> "PackFiles":
        """The firm's pack, as the team shares it."""
        from agentassist.storage.pack_files import PackFiles

        return PackFiles(self._rows, self.pictures)

    @cached_property
    def whole_rows(self) -> "WholeRows":
        """Everything as plain rows; known to those who take it away or bring it back."""
        from agentassist.storage.whole_rows import WholeRows

        return WholeRows(self._rows, self.team, self.pictures)

    @property
    def device(self) -> str:
        """The eight letters in every change stamp of this device."""
        return self.meta.get("device")

    def runs_ahead(self, ahead_ms: int) -> None:
        """Stamp changes by a clock that runs ahead of this computer's by so much: the team's hub."""
        self._rows.ahead_ms = ahead_ms

    def together(self) -> AbstractContextManager[None]:
        """Make all that is saved inside one step: either everything is on the disk afterwards, or nothing."""
        return self._rows.transaction()

    def quick_check(self) -> bool:
        """Tell whether every page of the file is sound; takes seconds on a big cache, so ask a reader."""
        try:
            return self._rows.all("PRAGMA quick_check(1)") == [("ok",)]
        except StoreError as error:
            if error.code is Trouble.CACHE_UNREADABLE:
                return False
            raise

    def backup_to(self, path: Path) -> None:
        """Write a complete copy under the same key; it has its name only once it is whole."""
        part = path.with_name(f"{path.name}.part")
        part.unlink(missing_ok=True)
        try:
            with told(path, writing=True), self._copying():
                self._db.execute("VACUUM INTO ?", (str(part),))
            part.replace(path)
        finally:
            part.unlink(missing_ok=True)

    @contextmanager
    def _copying(self) -> Iterator[None]:
        """Let a connection that only reads write a copy, which is another file."""
        self._db.execute("PRAGMA query_only = OFF")
        try:
            yield
        finally:
            self._db.execute(f"PRAGMA query_only = {'ON' if self._read_only else 'OFF'}")

    def make_room(self) -> bool:
        """Give back the room held back for a full disk; tell whether there was any."""
        return Ballast(self.path.parent).release()

    def close(self) -> None:
        """Close the connection, the writer's after emptying its log into the cache; again it does nothing."""
        if self._closed:
            return
        self._closed = True
        try:
            if not self._read_only:
                with told(self.path, writing=True):
                    self._db.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        finally:
            self._db.close()

    def _stamper(self, device: str) -> Stamper:
        """Return the clock of changes, going on where this cache left off."""
        try:
            with told(self.path):
                kept = dict(self._db.execute("select k, v from meta where k in ('hlc', 'device')"))
        except StoreError:
            self._db.close()
            raise
        chosen = device or kept.get("device", "")
        return Stamper(chosen or os.urandom(_LETTERS // 2).hex(), kept.get("hlc", ""))


def open_reader(path: Path, key: bytes) -> Store:
    """Return a store that can only read, for the calling thread, beside the writer's."""
    return Store(path, key, read_only=True)
