"""What the hub tells again does not wait for the disk; the power fails, and nothing is missed for it."""

import os
import sys
from pathlib import Path

import pytest

from agentassist.core.operation import Change, Operation, OpKind
from agentassist.core.stamps import Stamper
from agentassist.storage.store import Store
from tests.storage.people import NOW, call
from tests.storage.power_loss import NoCompilerError, recorded, replayed
from tests.storage.sharing.feed import DEVICES, membership
from tests.store_template import KEY

WRITER = "tests.storage.sharing.test_power_cut"
TOLD, EVERY = 300, 5
POINTS = 5_000 if os.environ.get("AGENTASSIST_LONG") else 150
CELLS = {"name": "Imran", "role": "rep", "lang": "", "active": 1}


def told() -> list[Change]:
    """Return what a hub tells, one row a change."""
    stamper = Stamper(DEVICES[1])
    ops = (
        Operation(f"op-{n}", OpKind.PATCH, "rep", f"rep-{n}", "", stamper.next(NOW), CELLS)
        for n in range(1, TOLD + 1)
    )
    return [Change(n, DEVICES[1], "imran", op) for n, op in enumerate(ops, 1)]


def test_after_a_power_failure_the_cache_stands_before_what_is_gone(tmp_path):
    try:
        pieces = recorded(tmp_path, writer=WRITER)
    except NoCompilerError as error:
        pytest.skip(str(error))
    left = set()

    def whole(store: Store, acked: int) -> bool:
        cursor, chain = store.team.cursor(), dict(store.team.marks())
        # Every fifth change was followed by a call of the rep's own, which takes all before it along.
        left.add(cursor % EVERY)
        same = reps(store) == cursor >= acked * EVERY and cursor in chain
        store.team.take(told()[cursor:], NOW)
        return same and store.calls.count("asha") >= acked and reps(store) == TOLD

    found = replayed(pieces, POINTS, tmp_path / "left", whole)
    assert (found.points, found.lost, found.damaged) == (POINTS, 0, 0)
    # Or no cut would have come between two calls.
    assert len(left) > 1


def reps(store: Store) -> int:
    """Return how many of the told rows are there."""
    return int(store._db.execute("select count(*) from rep where id like 'rep-%'").fetchone()[0])


def write(folder: Path) -> None:
    """Take what is told, and now and then save a call and acknowledge it; runs where all is logged."""
    store = Store(folder / "cache.db", KEY, device=DEVICES[0])
    store._db.execute("PRAGMA wal_autocheckpoint = 60")
    store.team.join(membership(0))
    acks = os.open(folder / "ack", os.O_WRONLY | os.O_CREAT, 0o600)
    for change in told():
        store.team.take([change], NOW)
        if change.seq % EVERY == 0:
            store.calls.begin(call(f"c{change.seq}", started_ms=NOW + change.seq))
            os.write(acks, b".")
    os._exit(0)


if __name__ == "__main__":
    write(Path(sys.argv[1]))
