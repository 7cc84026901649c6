"""A team of real caches, and the order in which a hub takes what they tell."""

from collections.abc import Iterable
from itertools import accumulate
from pathlib import Path

from agentassist.core.chain import Mark, chained
from agentassist.core.operation import Change, Operation, OpKind, read_change, write_change
from agentassist.core.row_state import NOTHING, RowState, after
from agentassist.core.stamps import Stamper
from agentassist.core.team import Access, Membership
from agentassist.storage.sharing.team import Taken
from agentassist.storage.store import Store
from tests.storage.people import NOW
from tests.store_template import KEY, fresh_cache

DEVICES = ("aaaaaaaa", "bbbbbbbb", "cccccccc", "dddddddd")
NAMES = ("Meera", "Imran", "Lakshmi", "Joy")


class Feed:
    """What docs/sync-protocol.md promises of a hub: one order, each operation once, nothing of the erased."""

    def __init__(self) -> None:
        self.changes: list[Change] = []
        self.erased: set[str] = set()
        self.rows: dict[tuple[str, str], RowState | None] = {}
        """What all came to; None for a row of somebody erased."""

    def let_in(self, at: int) -> None:
        """Tell who joined, as a hub does."""
        cells = {"name": NAMES[at], "role": "owner", "lang": "", "active": 1}
        row_id = NAMES[at].casefold()
        stamp = Stamper("00000hub").next(NOW)
        op = Operation(f"joined-{at}", OpKind.PATCH, "rep", row_id, "", stamp, cells)
        if op.id not in {change.op.id for change in self.changes}:
            self._tell(Change(len(self.changes) + 1, "00000hub", row_id, self._taken(op)))

    def push(self, device: str, ops: Iterable[Operation]) -> tuple[dict[str, int], list[str]]:
        known = {change.op.id: change.seq for change in self.changes}
        places: dict[str, int] = {}
        scrubbed = []
        for op in ops:
            if op.id not in known:
                known[op.id] = len(self.changes) + 1
                kept = self._taken(op)
                rep = NAMES[DEVICES.index(device)].casefold()
                self._tell(Change(known[op.id], device, rep, kept))
            places[op.id] = known[op.id]
            if self._scrubs(op):
                scrubbed.append(op.id)
        return places, scrubbed

    def _taken(self, op: Operation) -> Operation:
        if op.kind is OpKind.ERASE:
            self._erase(op.subject)
            return op
        key = (op.table, op.row_id)
        if self._scrubs(op):
            self.rows[key] = None
            return without_values(op)
        self.rows[key] = after(self.rows.get(key) or NOTHING, op)
        return op

    def _scrubs(self, op: Operation) -> bool:
        row = self.rows.get((op.table, op.row_id), NOTHING)
        named = {op.subject, op.row_id, row.subject if row else ""}
        return op.kind is OpKind.PATCH and (row is None or bool(self.erased & named))

    def _tell(self, change: Change) -> None:
        # By way of the wire, as between two computers.
        self.changes.append(read_change(write_change(change)))

    def _erase(self, subject: str) -> None:
        self.erased.add(subject)
        theirs = {key for key, row in self.rows.items() if row and subject in (row.subject, key[1])}
        self.rows |= dict.fromkeys(theirs)
        ids = {row_id for _, row_id in theirs}
        self.changes = [
            Change(one.seq, one.device, one.rep, without_values(one.op))
            if one.op.subject == subject or one.op.row_id in ids
            else one
            for one in self.changes
        ]

    def after(self, seq: int, limit: int = 200) -> list[Change]:
        return self.changes[seq : seq + limit]

    def chains(self) -> list[str]:
        """Return the chain at every place, that before the first one included."""
        return [*accumulate((change.op.id for change in self.changes), chained, initial="")]

    def base(self, marks: Iterable[Mark]) -> int:
        known = set(enumerate(self.chains()))
        return max((mark[0] for mark in marks if mark in known), default=0)

    def rewind(self, to: int) -> None:
        """Become what a copy of some time ago was."""
        told = [change.op for change in self.changes[:to]]
        self.changes, self.rows, self.erased = self.changes[:to], {}, set()
        for op in told:
            self._taken(op)


def without_values(op: Operation) -> Operation:
    return Operation(op.id, op.kind, op.table, op.row_id, op.subject, op.stamp)


def membership(at: int) -> Membership:
    return Membership("team-1", "Lanterns", NAMES[at].casefold(), NAMES[at], Access.OWNER, "hub.example:8443")


def joined(folder: Path, at: int) -> Store:
    """Return a cache that has just joined; the caller closes it."""
    folder.mkdir(exist_ok=True)
    store = Store(fresh_cache(folder), KEY, device=DEVICES[at])
    store.team.join(membership(at))
    enqueue(store)
    return store


def enqueue(store: Store) -> None:
    while (now := store.team.enqueue(100)) and now[0] != now[1]:
        pass


def greet(store: Store, feed: Feed) -> None:
    feed.let_in(DEVICES.index(store.device))
    store.team.rewound(feed.base(store.team.marks()))
    enqueue(store)


def push(store: Store, feed: Feed, limit: int = 200) -> None:
    while ops := store.team.waiting(limit):
        store.team.acknowledged(*feed.push(store.device, ops), NOW)


def pull(store: Store, feed: Feed, limit: int = 200) -> list[Taken]:
    taken = []
    while changes := feed.after(store.team.cursor(), limit):
        taken.append(store.team.take(changes, NOW))
    return taken


def meet(stores: Iterable[Store], feed: Feed, rounds: int = 8) -> None:
    """Let all tell and hear everything, until nobody has anything to tell."""
    stores = list(stores)
    for _ in range(rounds):
        for store in stores:
            greet(store, feed)
            push(store, feed)
            pull(store, feed)
        if not any(store.team.unsent() for store in stores) and all(
            store.team.cursor() == len(feed.changes) for store in stores
        ):
            return
    raise AssertionError("they never come to rest")
