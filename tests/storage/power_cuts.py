"""Kill a writing process again and again, and see whether anything it had acknowledged is gone.

Run as a program with a folder and a number of kills; prints one JSON line. A process of its own, so that
starting a writer costs a fork and not a start of Python.
"""

import json
import os
import random
import signal
import sys
from dataclasses import replace
from itertools import count
from pathlib import Path

from agentassist.storage.store import Store
from tests.storage.people import ASHA, NOW, call, draft
from tests.store_template import KEY


def write_for_ever(path: Path, acks: int, first: int) -> None:
    """Save call after call with its draft, and tell each number once it is saved."""
    store = Store(path, KEY)
    for number in count(first):
        with store.together():
            store.calls.begin(call(f"c{number}", started_ms=NOW + number))
            store.drafts.save(replace(draft(f"c{number}", "typed"), note=f"note {number}"), NOW + number)
        os.write(acks, f"{number}\n".encode())


def killed_after(path: Path, wanted: int, first: int) -> list[int]:
    """Start a writer, kill it after ``wanted`` acknowledgements, and return all that it gave."""
    told, tell = os.pipe()
    child = os.fork()
    if child == 0:
        os.close(told)
        write_for_ever(path, tell, first)
    os.close(tell)
    with os.fdopen(told, "rb") as acks:
        heard = [acks.readline() for _ in range(wanted)]
        os.kill(child, signal.SIGKILL)
        heard += acks.readlines()
    os.waitpid(child, 0)
    return [int(line) for line in heard if line.endswith(b"\n")]


def main(folder: Path, kills: int) -> None:
    """Print how many kills there were, what was acknowledged, and what of it was lost or damaged."""
    path, chance = folder / "cache.db", random.Random(5)
    store = Store(path, KEY)
    store.contacts.save(ASHA, NOW)
    store.close()
    acked: list[int] = []
    lost = damaged = 0
    for _ in range(kills):
        acked += killed_after(path, chance.randrange(1, 25), len(acked) and acked[-1] + 2)
        store = Store(path, KEY)
        kept = {str(call) for (call,) in store._db.execute("select interaction_id from draft").fetchall()}
        lost += sum(f"c{number}" not in kept for number in acked)
        damaged += not store.quick_check()
        store.close()
    sys.stdout.write(json.dumps({"kills": kills, "acked": len(acked), "lost": lost, "damaged": damaged}))


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]))
