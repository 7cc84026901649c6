"""What the firm's own content says: read as it was compiled, or compiled anew."""

from collections.abc import Sequence
from datetime import datetime
from functools import cached_property, partial
from pathlib import Path
from typing import TYPE_CHECKING

from agentassist import clock
from agentassist.content.fingerprints import pack_hash, usual_words_hash
from agentassist.content.pack_place import current
from agentassist.content.resources import promise_tables, resources, sample_company
from agentassist.core.changes import joined
from agentassist.core.company import Pack
from agentassist.core.errors import AssistError, ContentError, StoreError, Trouble
from agentassist.core.frozen_json import to_json
from agentassist.core.heard_promise import HeardPromise
from agentassist.core.hours import Hours
from agentassist.core.synonym import Synonym, WordBook
from agentassist.desk import pack_news
from agentassist.desk.cabinet import Cabinet, Kept
from agentassist.desk.tools import Firm
from agentassist.folders import Folders
from agentassist.storage.store import Store

if TYPE_CHECKING:
    from agentassist.own_words.listener import Listener
    from agentassist.promising.finder import PromiseFinder

OWN, BUNDLED, WORDS = "own-pack", "pack", "words"
"""Under which names the compiled content is kept."""


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


def firm_of(store: Store, folders: Folders, own_rules: tuple[str, ...]) -> Firm:
    """Return what the firm says, as it holds now; what is wrong with its files comes along.

    Args:
        store: The desk's.
        folders: Where the firm's pack lies.
        own_rules: The languages in which the firm has phrasing rules of its own.
    """
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
        pack.tz,
    )


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


def _usual_words(store: Store, told: str) -> tuple[Synonym, ...]:
    return _cabinet(store).made(WordBook, WORDS, told, _compile_usual_words).groups


def _compile_usual_words() -> WordBook:
    # Most days nothing is compiled, and the readers of content cost every start.
    from agentassist.content.words import usual_words

    return usual_words()


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


def _listener(own: Sequence[Synonym]) -> "Listener":
    # Nobody says a word before the window stands.
    from agentassist.own_words.lexicon import read_lexicon
    from agentassist.own_words.listener import Listener

    path = resources() / "own_words" / "alike.toml"
    return Listener(lambda: read_lexicon(path, [group.spellings for group in own]))


def _cabinet(store: Store) -> Cabinet:
    return Cabinet(store.compiled.get, store.compiled.newest, partial(_keep, store))


def _keep(store: Store, content_hash: str, name: str, compiled: bytes) -> None:
    try:
        store.compiled.keep(content_hash, name, compiled)
    except StoreError as error:
        # A full disk costs the next start some seconds, not this one its prompts.
        if error.code is not Trouble.DISK_FULL:
            raise
