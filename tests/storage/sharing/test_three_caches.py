"""Three computers and a feed, whatever happens in whatever order: in the end one memory, and nothing lost."""

import atexit
import os
import shutil
import tempfile
from dataclasses import replace
from functools import cache
from pathlib import Path

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, rule

from agentassist.core.contact import Contact
from agentassist.core.knowledge import Article
from agentassist.storage.store import Store
from tests.roomy import roomy_memory
from tests.storage.people import DAY, NOW, call, hold, phone, promise
from tests.storage.sharing.feed import DEVICES, Feed, greet, joined, meet, pull, push
from tests.store_template import KEY

LONG = bool(os.environ.get("AGENTASSIST_LONG"))
DEVICE = st.integers(0, 2)
SOME = st.lists(DEVICE, min_size=1, max_size=3)
WHICH = st.integers(0, 7)
_VOCABULARIES = ("contact_find", "interaction_find", "sound_find")


@cache
def _begun() -> Path:
    """Return a folder with three caches that have just joined; made once, for joining takes its time."""
    folder = Path(tempfile.mkdtemp(prefix="begun-"))
    for at, name in enumerate("abc"):
        joined(folder / name, at).close()
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    return folder


class ThreeCaches(RuleBasedStateMachine):
    """Every rule is something a rep, a network or a disk does."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = Path(tempfile.mkdtemp(prefix="three-caches-", dir=roomy_memory()))
        self.feed = Feed()
        self.people: list[str] = []
        self.calls: dict[str, str] = {}
        """What was written about each call when it began."""
        self.erased: set[str] = set()
        self.removed: dict[int, list[object]] = {0: [], 1: [], 2: []}
        self.merged: dict[int, list[object]] = {0: [], 1: [], 2: []}
        self.skew = [0, 0, 0]
        self.clock = NOW
        self.count = 0

    @initialize()
    def begin(self) -> None:
        shutil.copytree(_begun(), self.folder, dirs_exist_ok=True)
        paths = [self.folder / name / "cache.db" for name in "abc"]
        self.stores = [Store(path, KEY, device=DEVICES[at]) for at, path in enumerate(paths)]
        self._hurry()

    def _hurry(self) -> None:
        for store in self.stores:
            # No power fails here; what the disk makes of it is tried elsewhere.
            store._db.execute("PRAGMA synchronous = OFF")

    def teardown(self) -> None:
        try:
            if hasattr(self, "stores"):
                self.end()
        finally:
            for store in getattr(self, "stores", ()):
                store.close()
            shutil.rmtree(self.folder)

    def now(self, at: int) -> int:
        self.clock += 7
        return self.clock + self.skew[at]

    def a_new(self, kind: str) -> str:
        self.count += 1
        return f"{kind}{self.count:04d}"

    def person(self, at: int, which: int) -> Contact | None:
        if not self.people:
            return None
        return self.stores[at].contacts.get(self.people[which % len(self.people)])

    @rule(at=DEVICE)
    def meet_somebody(self, at: int) -> None:
        one = self.a_new("person")
        self.people.append(one)
        point = phone(f"{one}-p", f"+1212555{self.count:04d}")
        contact = Contact(one, f"Zqname{one}", org="Blue Lantern", points=(point,), created_ms=NOW)
        self.stores[at].contacts.save(contact, self.now(at))

    @rule(at=DEVICE, which=WHICH, notes=st.booleans())
    def edit(self, at: int, which: int, notes: bool) -> None:
        if known := self.person(at, which):
            text = self.a_new("text")
            changed = replace(known, notes=text) if notes else replace(known, place=text)
            self.stores[at].contacts.save(changed, self.now(at))

    @rule(at=DEVICE, which=WHICH)
    def renumber(self, at: int, which: int) -> None:
        if known := self.person(at, which):
            point = phone(self.a_new("point"), f"+1213555{self.count:04d}")
            self.stores[at].contacts.save(replace(known, points=(point, *known.points[1:])), self.now(at))

    @rule(at=DEVICE, which=WHICH, unknown=st.booleans())
    def talk(self, at: int, which: int, unknown: bool) -> None:
        known = None if unknown else self.person(at, which)
        one, now = self.a_new("call"), self.now(at)
        self.calls[one] = f"zqsaid{one}"
        store = self.stores[at]
        store.calls.begin(call(one, known.id if known else None, now, summary=self.calls[one]), now)
        store.holds.start(hold(f"{one}-h", one, now))
        store.calls.keep_ticks(one, ("greet.name",), now)
        store.promises.add(promise(f"{one}-p", now + DAY, known.id if known else None), now)

    @rule(at=DEVICE, which=WHICH, outcome=st.booleans())
    def wrap_up(self, at: int, which: int, outcome: bool) -> None:
        if self.calls:
            one = [*self.calls][which % len(self.calls)]
            fields = {"outcome": self.a_new("outcome")} if outcome else {"ended_ms": self.now(at)}
            self.stores[at].calls.patch(one, self.now(at), **fields)

    @rule(at=DEVICE, which=WHICH, whose=WHICH)
    def assign(self, at: int, which: int, whose: int) -> None:
        known = self.person(at, whose)
        if self.calls and known:
            one = [*self.calls][which % len(self.calls)]
            self.stores[at].calls.patch(one, self.now(at), contact_id=known.id)

    @rule(at=DEVICE, which=WHICH)
    def delete(self, at: int, which: int) -> None:
        if known := self.person(at, which):
            self.removed[at].append(self.stores[at].contacts.delete(known.id, self.now(at)))

    @rule(at=DEVICE)
    def undo(self, at: int) -> None:
        if self.removed[at]:
            self.stores[at].contacts.restore(self.removed[at].pop(), self.now(at))

    @rule(at=DEVICE, keep=WHICH, gone=WHICH)
    def merge(self, at: int, keep: int, gone: int) -> None:
        kept, other = self.person(at, keep), self.person(at, gone)
        if kept and other and kept.id != other.id:
            self.merged[at].append(self.stores[at].contacts.merge(kept.id, other.id, self.now(at)))

    @rule(at=DEVICE)
    def unmerge(self, at: int) -> None:
        if self.merged[at]:
            record = self.merged[at].pop()
            if self.stores[at].contacts.get(record.before.id):
                self.stores[at].contacts.unmerge(record, self.now(at))

    @rule(at=DEVICE, which=WHICH)
    def erase(self, at: int, which: int) -> None:
        if known := self.person(at, which):
            self.erased |= set(self.stores[at].team.erase(known.id, self.now(at)))

    @rule(at=DEVICE, which=WHICH, drop=st.booleans())
    def write_article(self, at: int, which: int, drop: bool) -> None:
        one = f"article{which % 2}"
        if drop:
            self.stores[at].articles.delete(one)
        else:
            self.stores[at].articles.save(Article(one, self.a_new("Title"), "en", "Lift."), self.now(at))

    @rule(at=DEVICE, which=WHICH, other=st.booleans())
    def settle(self, at: int, which: int, other: bool) -> None:
        known = self.person(at, which)
        clashes = self.stores[at].team.clashes_of(known.id) if known else ()
        if clashes:
            self.stores[at].team.settle(clashes[0].id, take_other=other, at_ms=self.now(at))

    @rule(at=DEVICE, some=st.integers(1, 9), ack=st.booleans())
    def push_some(self, at: int, some: int, ack: bool) -> None:
        store = self.stores[at]
        greet(store, self.feed)
        places = self.feed.push(store.device, store.team.waiting(some))
        if ack:
            store.team.acknowledged(*places, self.now(at))

    @rule(at=DEVICE, some=st.integers(1, 9))
    def pull_some(self, at: int, some: int) -> None:
        store = self.stores[at]
        greet(store, self.feed)
        store.team.take(self.feed.after(store.team.cursor(), some), self.now(at))

    @rule(at=DEVICE)
    def come_online(self, at: int) -> None:
        greet(self.stores[at], self.feed)
        pull(self.stores[at], self.feed)
        push(self.stores[at], self.feed)
        pull(self.stores[at], self.feed)

    @rule(at=DEVICE)
    def crash(self, at: int) -> None:
        store = self.stores[at]
        store._db.execute("BEGIN")
        store._db.execute("delete from outbox")
        store._db.execute("update contact set notes = 'never written'")
        store._db.rollback()
        store.close()
        self.stores[at] = Store(store.path, KEY, device=DEVICES[at])
        self._hurry()

    @rule(back=st.integers(1, 30))
    def restore_hub(self, back: int) -> None:
        self.feed.rewind(max(0, len(self.feed.changes) - back))

    @rule(away=DEVICE, before=SOME, after=SOME)
    def restore_hub_and_let_it_grow(self, away: int, before: list[int], after: list[int]) -> None:
        """Restore a copy, and tell it other things until it is past where one stands who is away."""
        copied = len(self.feed.changes)
        for at in before:
            self._jot(at)
        self.pull_some(away, 200)
        self.feed.rewind(copied)
        for at in after:
            if at != away:
                self._jot(at)

    def _jot(self, at: int) -> None:
        """Save something and hand it over, without asking what others did."""
        self.stores[at].articles.save(Article(self.a_new("jotted"), "Title", "en", "Lift."), self.now(at))
        self.push_some(at, 200, ack=True)

    @rule(at=DEVICE, hours=st.integers(-24, 24))
    def set_clock(self, at: int, hours: int) -> None:
        self.skew[at] = hours * 3_600_000

    def end(self) -> None:
        meet(self.stores, self.feed, rounds=20)
        first, *others = (sorted(store.team._whole._lines()) for store in self.stores)
        assert all(lines == first for lines in others), self._unlike()
        assert len({store.team.state_hash() for store in self.stores}) == 1
        assert {store.team.cursor() for store in self.stores} == {len(self.feed.changes)}
        for store in self.stores:
            self._nothing_lost(store)
            self._nobody_lost(store)
            self._nothing_of_the_erased(store)
            assert store.quick_check()

    def _unlike(self) -> list[list[str]]:
        """Return the rows in which the caches are unlike."""
        lines = [set(store.team._whole._lines()) for store in self.stores]
        return [sorted(some - set.intersection(*lines)) for some in lines]

    def _nothing_lost(self, store: Store) -> None:
        for one, said in self.calls.items():
            if one not in self._erased_rows():
                assert store.team._states.read("interaction", one).state.cells["summary"] == said

    def _erased_rows(self) -> set[str]:
        asked = (store._db.execute("select row_id from erased_row") for store in self.stores)
        return {str(row[0]) for rows in asked for row in rows}

    def _nobody_lost(self, store: Store) -> None:
        """Everybody who was not taken out is found, and all that is kept of them with them."""
        for one in self.people:
            state = store.team._states.read("contact", one).state
            if one in self.erased or state.gone or not state.clocks:
                continue
            assert store.contacts.get(one) is not None
        sql = """select i.id from interaction i join contact c on c.id = i.contact_id
            join contact k on k.id = c.merged_into where c.merged_into != ''"""
        assert store._db.execute(sql).fetchall() == []

    def _nothing_of_the_erased(self, store: Store) -> None:
        calls = {self.calls[one] for one in self._erased_rows() if one in self.calls}
        words = {f"zqname{one}" for one in self.erased} | calls
        text = everything_in(store).casefold()
        assert [word for word in words if word in text] == []


def everything_in(store: Store) -> str:
    """Return every cell of every table, and every word of every index."""
    told = []
    for name, sql in store._db.execute("select name, sql from sqlite_master where type = 'table'").fetchall():
        if "fts5" not in sql.casefold():
            told += store._db.execute(f'select * from "{name}"').fetchall()
    for name in _VOCABULARIES:
        table = f"words_of_{name}"
        store._db.execute(
            f"create virtual table if not exists temp.{table} using fts5vocab('main', '{name}', row)"
        )
        told += store._db.execute(f"select term from temp.{table}").fetchall()
    return repr(told)


ThreeCaches.TestCase.settings = settings(
    max_examples=20_000 if LONG else 200,
    stateful_step_count=60 if LONG else 25,
    deadline=None,
    print_blob=True,
    derandomize=not LONG,
    suppress_health_check=list(HealthCheck),
)
TestThreeCaches = ThreeCaches.TestCase
