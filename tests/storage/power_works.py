"""What programs do while their power is cut, and how it is seen that nothing was lost.

Each work has three parts: ``prepared`` makes the folder, ``done`` is what runs under the library that logs,
and a look at what a cut left of it.
"""

import os
import shutil
import sys
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

from agentassist.core.errors import AssistError, StoreError
from agentassist.core.operation import Change, Operation, OpKind
from agentassist.core.stamps import Stamper
from agentassist.storage.store import Store
from agentassist.vault import vault
from agentassist.vault.vault import Vault
from tests.old_caches import MADE_ANEW, STORED
from tests.storage import key_changes
from tests.storage.migration_cuts import held
from tests.storage.people import ASHA, NOW, call
from tests.storage.sharing.feed import DEVICES, membership
from tests.store_template import KEY, fresh_cache

COMMITS = 400
CHANGES = 2
"""So often the key is changed in one recording."""
TOLD, EVERY = 300, 5
"""So much a hub tells, and after so many changes the rep saves a call."""


def with_a_caller(disk: Path) -> None:
    """Have a cache that knows somebody."""
    with closing(Store(fresh_cache(disk), KEY)) as store:
        store.contacts.save(ASHA, NOW)


def write(disk: Path, synchronous: str) -> None:
    """Save call after call, and tell each in a file of its own."""
    store = Store(disk / "cache.db", KEY)
    store._db.execute(f"PRAGMA synchronous = {synchronous}")
    # The log is written into the cache several times while this runs.
    store._db.execute("PRAGMA wal_autocheckpoint = 60")
    acks = os.open(disk / "ack", os.O_WRONLY | os.O_CREAT, 0o600)
    for number in range(COMMITS):
        store.calls.begin(call(f"c{number}", started_ms=NOW + number, summary="words " * 20))
        os.write(acks, b".")
    os._exit(0)


def calls_are_kept(left: Path, acked: int) -> tuple[bool, bool]:
    """Look whether all calls are there that were acknowledged."""
    try:
        with closing(Store(left / "cache.db", KEY)) as store:
            return store.calls.count("asha") < acked, store.quick_check()
    except StoreError:
        return False, False


def told() -> list[Change]:
    """Return what a hub tells, one row a change."""
    stamper = Stamper(DEVICES[1])
    cells = {"name": "Imran", "role": "rep", "lang": "", "active": 1}
    ops = (
        Operation(f"op-{n}", OpKind.PATCH, "rep", f"rep-{n}", "", stamper.next(NOW), cells)
        for n in range(1, TOLD + 1)
    )
    return [Change(n, DEVICES[1], "imran", op) for n, op in enumerate(ops, 1)]


def with_a_team(disk: Path) -> None:
    """Have a cache that knows somebody and is in a team."""
    with closing(Store(fresh_cache(disk), KEY, device=DEVICES[0])) as store:
        store.contacts.save(ASHA, NOW)
        store.team.join(membership(0))


def listen(disk: Path) -> None:
    """Take what is told, and now and then save a call and acknowledge it."""
    store = Store(disk / "cache.db", KEY, device=DEVICES[0])
    store._db.execute("PRAGMA wal_autocheckpoint = 60")
    acks = os.open(disk / "ack", os.O_WRONLY | os.O_CREAT, 0o600)
    for change in told():
        store.team.take([change], NOW)
        if change.seq % EVERY == 0:
            store.calls.begin(call(f"c{change.seq}", started_ms=NOW + change.seq))
            os.write(acks, b".")
    os._exit(0)


class TheRestComesIn:
    """Looks whether a cache stands where its rows do, has what was saved in it, and can go on."""

    def __init__(self) -> None:
        self.between: set[int] = set()
        """How many changes stood after the last call that took all before it along."""

    def __call__(self, left: Path, acked: int) -> tuple[bool, bool]:
        """Look at what a cut left."""
        try:
            with closing(Store(left / "cache.db", KEY)) as store:
                return not self._whole(store, acked), store.quick_check()
        except StoreError:
            return False, False

    def _whole(self, store: Store, acked: int) -> bool:
        cursor, chain = store.team.cursor(), dict(store.team.marks())
        self.between.add(cursor % EVERY)
        same = _reps(store) == cursor >= acked * EVERY and (not cursor or cursor in chain)
        store.team.take(told()[cursor:], NOW)
        return same and store.calls.count("asha") >= acked and _reps(store) == TOLD


def _reps(store: Store) -> int:
    """Return how many of the told rows are there."""
    return int(store._db.execute("select count(*) from rep where id like 'rep-%'").fetchone()[0])


def with_an_old_cache(disk: Path, version: int) -> None:
    """Have a cache of an earlier version."""
    shutil.copy(STORED / f"v{version}.db", disk / "cache.db")


def migrate(disk: Path) -> None:
    """Open the cache, which brings it up to date, and close it."""
    Store(disk / "cache.db", KEY).close()


def rows_are_kept(version: int) -> Callable[[Path, int], tuple[bool, bool]]:
    """Return what looks whether an old cache can be opened, with every row it had."""
    stored = held(STORED / f"v{version}.db")
    before = {table: len(rows) for table, rows in stored.items() if table not in MADE_ANEW}

    def look(left: Path, _acked: int) -> tuple[bool, bool]:
        try:
            with closing(Store(left / "cache.db", KEY)) as store:
                sound = store.quick_check()
            after = {table: len(rows) for table, rows in held(left / "cache.db").items()}
        except StoreError:
            return False, False
        return any(after.get(table, 0) < count for table, count in before.items()), sound

    return look


def with_keys(disk: Path) -> None:
    """Have a cache whose key lies in a keyring."""
    vault.typed_slot = key_changes.quick_slot
    (disk / "drawer").mkdir()
    ways = _ways(disk)
    key_changes.filled(disk / "cache.db", ways.create().data_key)


def rekey(disk: Path) -> None:
    """Change the key, more than once."""
    vault.typed_slot = key_changes.quick_slot
    for _ in range(CHANGES):
        key_changes.change(_ways(disk), disk / "cache.db")


def a_key_opens_all(left: Path, _acked: int) -> tuple[bool, bool]:
    """Look whether one of the keys that the keyring leads to opens the cache, and all is in it."""
    try:
        found, whole = key_changes.looked_at(_ways(left), left / "cache.db")
    except AssistError:
        return False, False
    return found != "none" and not whole, found != "none"


def _ways(disk: Path) -> Vault:
    return Vault(disk, lambda: key_changes.FileDrawer(disk / "drawer"))


WORKS: dict[str, Callable[..., None]] = {
    "write": write,
    "listen": listen,
    "migrate": migrate,
    "rekey": rekey,
}

if __name__ == "__main__":
    WORKS[sys.argv[1]](Path(sys.argv[2]), *sys.argv[3:])
