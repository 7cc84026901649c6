"""Kill an app that brings an old cache up to date again and again, and see whether anything is gone.

Run as a program with a folder, an old cache and a number of kills; prints one JSON line.
"""

import json
import os
import random
import shutil
import signal
import sys
import time
from pathlib import Path

from agentassist.storage import schema  # noqa: F401 - loaded once, not in every child
from agentassist.storage.driver import connect
from agentassist.storage.store import Store
from tests.old_caches import MADE_ANEW, rows, tables
from tests.store_template import KEY

Rows = dict[str, list[tuple[object, ...]]]


def held(path: Path) -> Rows:
    """Return every row of every table with rows of its own, by the columns that each had."""
    db = connect(path, KEY)
    try:
        return {table: rows(db, table) for table in tables(db)}
    finally:
        db.close()


def killed_after(path: Path, wait_s: float) -> bool:
    """Open a cache in another process and kill it; tell whether it was still at work."""
    child = os.fork()
    if child == 0:
        Store(path, KEY).close()
        os._exit(0)
    time.sleep(wait_s)
    os.kill(child, signal.SIGKILL)
    return os.WIFSIGNALED(os.waitpid(child, 0)[1])


def main(folder: Path, old: Path, kills: int) -> None:
    """Print how many kills there were, how many hit one at work, and what was lost or damaged."""
    path, chance = folder / "cache.db", random.Random(3)
    stored = held(shutil.copy(old, path))
    before = {table: len(found) for table, found in stored.items() if table not in MADE_ANEW}
    began = time.monotonic()
    Store(path, KEY).close()
    whole_s = time.monotonic() - began
    lost = damaged = at_work = 0
    for _ in range(kills):
        for side in ("", "-wal", "-shm"):
            Path(f"{path}{side}").unlink(missing_ok=True)
        shutil.copy(old, path)
        at_work += killed_after(path, chance.uniform(0, whole_s * 1.1))
        store = Store(path, KEY)
        damaged += not store.quick_check()
        store.close()
        after = {table: len(found) for table, found in held(path).items()}
        lost += any(after.get(table, count) < count for table, count in before.items())
    told = {"kills": kills, "at_work": at_work, "lost": lost, "damaged": damaged}
    sys.stdout.write(json.dumps(told))


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]), int(sys.argv[3]))
