"""Opens the house: key, cache, the firm's content, the desk. Knows no window."""

import hashlib
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import TypeVar
from uuid import uuid4

from agentassist import clock
from agentassist.content.articles import read_articles
from agentassist.content.pack import compile_pack, pack_hash
from agentassist.content.resources import resources, sample_company
from agentassist.content.sample import read_sample
from agentassist.content.plain import plain_data
from agentassist.core.company import Pack
from agentassist.core.frozen_json import from_json, to_json
from agentassist.core.moment import Moment
from agentassist.core.preferences import Preferences
from agentassist.desk.desk import Desk
from agentassist.desk.sitting import Firm, Tools
from agentassist.folders import Folders
from agentassist.phrasing.linter import Linter
from agentassist.phrasing.load import read_book
from agentassist.phrasing.rules import RuleBook
from agentassist.search.finder import Finder
from agentassist.storage.store import Store
from agentassist.vault.sample_key import sample_key

SAMPLE_REP = "meera"
"""Who sits at the desk of the sample company."""


@dataclass(frozen=True, slots=True)
class House:
    """Everything behind the window of one company."""

    folders: Folders
    key: bytes

    def open_desk(self, preferences: Preferences) -> Desk:
        """Open the cache and return a desk that works on it, in the thread that will use it.

        Raises:
            StoreError: The cache cannot be used.
        """
        return Desk(self.open_tools(), preferences)

    def open_tools(self) -> Tools:
        """Open the cache and make what a desk works with."""
        store = Store(self.folders.cache, self.key)
        if self.folders.sample:
            _fill_with_sample(store, clock.read())
        pack = _pack(store, self.folders.content if self.folders.content.exists() else sample_company())
        firm = Firm(pack.playbooks, pack.codes, pack.authority)
        linter = Linter(_book(store, path) for path in sorted((resources() / "phrasing").glob("*.yaml")))
        return Tools(store, Finder(store.articles.vocabulary()), linter, firm, new_id, clock.boot())


def new_id() -> str:
    """Return a fresh id for a row."""
    return str(uuid4())


def sample_house(where: Folders) -> House:
    """Return the sample company, with the throw-away key that lies beside its cache."""
    where.make()
    return House(where, sample_key(where.base))


def _fill_with_sample(store: Store, now: Moment) -> None:
    """Load the sample company once; its history ends today."""
    today = now.iso_date
    if store.meta.get("sample"):
        return
    folder = sample_company()
    sample = read_sample(folder, datetime.fromtimestamp(now.utc_ms / 1000, UTC), SAMPLE_REP)
    with store.together():
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
        for article in read_articles(folder):
            store.articles.save(article, now.utc_ms)
        store.meta.set("sample", today)


def _pack(store: Store, folder: Path) -> Pack:
    """Return the firm's rules."""
    return _compiled(store, Pack, "pack", pack_hash(folder), lambda: compile_pack(folder))


def _book(store: Store, path: Path) -> RuleBook:
    """Return the phrasing rules of one language; they are tested when they are written, not here."""
    text = path.read_text(encoding="utf-8")
    told = hashlib.sha256(text.encode()).hexdigest()
    name = f"phrasing-{path.stem}"
    return _compiled(store, RuleBook, name, told, lambda: read_book(plain_data(text, path.name))[0])


T = TypeVar("T", Pack, RuleBook)


def _compiled(store: Store, kind: type[T], name: str, content_hash: str, compile_now: Callable[[], T]) -> T:
    """Return what a file compiles to; done once and kept in the cache, for reading YAML takes seconds."""
    kept = store.compiled.get(content_hash)
    known = from_json(kind, kept.decode()) if kept else None
    if known is not None:
        return known
    fresh = compile_now()
    store.compiled.keep(content_hash, name, to_json(fresh).encode())
    return fresh
