"""Opens the house: key, cache, the firm's content, the desk. Knows no window."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime
from functools import cached_property, partial
from pathlib import Path
from typing import TYPE_CHECKING
from uuid import uuid4

from agentassist import clock
from agentassist.content.fingerprints import pack_hash, usual_words_hash
from agentassist.content.pack_place import current
from agentassist.content.resources import meanings, phrasings, promise_tables, resources, sample_company
from agentassist.core.changes import joined
from agentassist.core.company import Pack
from agentassist.core.errors import AssistError, ContentError, StoreError, Trouble
from agentassist.core.frozen_json import to_json
from agentassist.core.heard_promise import HeardPromise
from agentassist.core.hours import Hours
from agentassist.core.moment import Moment
from agentassist.core.preferences import Preferences
from agentassist.core.synonym import Synonym, WordBook
from agentassist.desk import pack_news
from agentassist.desk.cabinet import Cabinet, Kept
from agentassist.desk.desk import Desk
from agentassist.desk.rulebooks import RuleBooks, touched
from agentassist.desk.sitting import Sitting
from agentassist.desk.tools import Firm, Tools
from agentassist.folders import Folders
from agentassist.phrasing.linter import Linter
from agentassist.search.finder import Finder
from agentassist.storage.ballast import Ballast
from agentassist.storage.store import Store, open_reader
from agentassist.vault.sample_key import sample_key

if TYPE_CHECKING:
    from agentassist.content.sample import Sample
    from agentassist.own_words.listener import Listener
    from agentassist.promising.finder import PromiseFinder
    from agentassist.search.meaning import Student

SAMPLE_REP = "meera"
"""Who sits at the desk of the sample company."""
LEDGER = "erased.json"
"""Lies beside the cache where somebody was erased."""
OWN, BUNDLED, WORDS = "own-pack", "pack", "words"
"""Under which names the compiled content is kept."""


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
                _bring_sample_up_to_date(store, clock.read())
        except BaseException:
            store.close()
            raise
        rules = phrasings()
        tools = Tools(
            store,
            Finder(store.articles.vocabulary, store.articles.translations),
            Linter(rules),
            partial(_firm, store, self.folders, touched(rules, self.folders.phrasing)),
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


class _Hearing:
    """Finds promises; its tables, and what reads them, are loaded when the first note is typed.

    Args:
        hours: The firm's.
    """

    def __init__(self, hours: Hours) -> None:
        self._hours = hours

    @cached_property
    def _finder(self) -> "PromiseFinder":
        from agentassist.promising.finder import PromiseFinder

        return PromiseFinder(promise_tables())

    def __call__(self, text: str, now: datetime) -> HeardPromise | None:
        return self._finder.best(text, now, hours=self._hours)


def new_id() -> str:
    """Return a fresh id for a row."""
    return str(uuid4())


def _listener(own: Sequence[Synonym]) -> "Listener":
    # Nobody says a word before the window stands.
    from agentassist.own_words.lexicon import read_lexicon
    from agentassist.own_words.listener import Listener

    path = resources() / "own_words" / "alike.toml"
    return Listener(lambda: read_lexicon(path, [group.spellings for group in own]))


def sample_house(where: Folders) -> House:
    """Return the sample company, with the throw-away key that lies beside its cache."""
    where.make()
    return House(where, sample_key(where.base))


def _bring_sample_up_to_date(store: Store, now: Moment) -> None:
    """Load the sample company once; on a later day its history moves along until somebody has worked in it.

    From then on it ages as a real firm's does, or its past would run through the rep's own.
    """
    loaded = store.meta.get("sample")
    if loaded == now.iso_date or (loaded and _worked_in(store)):
        return
    # The readers of content are loaded on the day they are needed: all of them together cost every start.
    from agentassist.content.sample import read_sample

    sample = read_sample(sample_company(), datetime.fromtimestamp(now.utc_ms / 1000, UTC), SAMPLE_REP)
    with store.together():
        if loaded:
            _move(store, sample, now)
        else:
            _fill(store, sample, now)
        store.meta.set("sample", now.iso_date)


def _worked_in(store: Store) -> bool:
    """Tell whether a call was taken; those of the sample have no phone behind them."""
    return any(call.call_key and call.answered_ms is not None for call in store.calls.recent())


def _fill(store: Store, sample: "Sample", now: Moment) -> None:
    from agentassist.content.articles import read_articles

    for contact in sample.contacts:
        store.contacts.save(contact, now.utc_ms)
    for interaction in sample.interactions:
        store.calls.begin(interaction)
    for hold in sample.holds:
        store.holds.start(hold)
    for promise in sample.promises:
        store.promises.add(promise, now.utc_ms)
    for follow_up in sample.follow_ups:
        store.follow_ups.add(follow_up, now.utc_ms)
    knowledge = read_articles(sample_company())
    store.pictures.keep(knowledge.pictures)
    for article in knowledge.articles:
        store.articles.save(article, now.utc_ms)


def _move(store: Store, sample: "Sample", now: Moment) -> None:
    """Give what is still there its new times; what was edited, merged, kept or done stays so."""
    for call in sample.interactions:
        store.calls.patch(
            call.id,
            now.utc_ms,
            started_ms=call.started_ms,
            answered_ms=call.answered_ms,
            ended_ms=call.ended_ms,
        )
    for hold in sample.holds:
        store.holds.start(hold)
    for promise in sample.promises:
        kept = store.promises.get(promise.id)
        if kept and kept.state is promise.state:
            store.promises.add(replace(promise, contact_id=kept.contact_id), now.utc_ms)
    for owed in sample.follow_ups:
        known = store.follow_ups.get(owed.id)
        if known and (known.done_ms is None) is (owed.done_ms is None):
            store.follow_ups.add(replace(owed, contact_id=known.contact_id), now.utc_ms)


def pack_in_force(folders: Folders) -> Path:
    """Return where the firm's pack lies: the team's, or else the firm's own, which may be missing."""
    return current(folders.team_packs) or folders.content


def compiled_beside(folders: Folders) -> tuple[Kept, ...]:
    """Compile the pack in force where that takes no time of the desk's; nothing where it has to be told of.

    Returns:
        What ``Compiled`` is to keep.
    """
    folder = pack_in_force(folders)
    try:
        return (kept_pack(_compile_pack(folder), folder),)
    except (ContentError, OSError):
        return ()


def kept_pack(pack: Pack, folder: Path) -> Kept:
    """Return what ``Compiled`` is to keep of a pack that was compiled from ``folder``."""
    return pack_hash(folder), OWN, to_json(pack).encode()


def _firm(store: Store, folders: Folders, own_rules: tuple[str, ...]) -> Firm:
    own = pack_in_force(folders)
    pack, trouble = _pack_or_last(store, own)
    now_ms = clock.read().utc_ms
    if trouble is None:
        folder = own if own.exists() else sample_company()
        pack_news.noticed(store, _cabinet(store), pack, folder, now_ms)
    found, begins = store.pack_changes.of(pack.id), pack_news.beginnings(pack.tz, now_ms)
    changes = joined(pack.changes, found)
    told = usual_words_hash()
    # Compiled here, where the pack was too, and read with the first search: neither waits for the other.
    if store.compiled.get(told) is None:
        _usual_words(store, told)
    hours = Hours.read(pack.company.hours)
    return Firm(
        pack.playbooks,
        pack.codes,
        pack.authority,
        pack.snippets,
        trouble,
        pack.words,
        hours,
        _Hearing(hours),
        own_rules,
        lambda: _usual_words(store, told),
        partial(_listener, pack.words),
        pack.company,
        pack.cultures,
        pack.openings,
        changes,
        tuple(pack_news.coming(pack, found, begins)),
        pack.rules,
        tuple(pack_news.ahead(changes, begins)),
    )


def _usual_words(store: Store, told: str) -> tuple[Synonym, ...]:
    return _cabinet(store).made(WordBook, WORDS, told, _compile_usual_words).groups


def _compile_usual_words() -> WordBook:
    # Most days nothing is compiled, and the readers of content cost every start.
    from agentassist.content.words import usual_words

    return usual_words()


def _pack_or_last(store: Store, own: Path) -> tuple[Pack, AssistError | None]:
    """Return the firm's rules; while its files are broken, what they said before, with what is wrong."""
    if not own.exists():
        return _bundled(store), None
    try:
        return _compiled(store, OWN, own), None
    except ContentError as error:
        trouble = error
    except OSError:
        trouble = ContentError(Trouble.FILE_UNREADABLE, file=own.name)
    return _cabinet(store).last(Pack, OWN) or _bundled(store), trouble


def _bundled(store: Store) -> Pack:
    return _compiled(store, BUNDLED, sample_company())


def _compiled(store: Store, name: str, folder: Path) -> Pack:
    return _cabinet(store).made(Pack, name, pack_hash(folder), partial(_compile_pack, folder))


def _compile_pack(folder: Path) -> Pack:
    from agentassist.content.pack import compile_pack

    return compile_pack(folder)


def _cabinet(store: Store) -> Cabinet:
    return Cabinet(store.compiled.get, store.compiled.newest, partial(_keep, store))


def _keep(store: Store, content_hash: str, name: str, compiled: bytes) -> None:
    try:
        store.compiled.keep(content_hash, name, compiled)
    except StoreError as error:
        # A full disk costs the next start some seconds, not this one its prompts.
        if error.code is not Trouble.DISK_FULL:
            raise
