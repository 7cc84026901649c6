"""Kill a process that changes the key again and again, and see whether the cache ever fails to open.

Run as a program with a folder and a number of kills; prints one JSON line. A process of its own, so that
each change costs a fork and not a start of Python.
"""

import json
import os
import random
import signal
import sys
import time
from pathlib import Path

from agentassist.app.key_change import settled
from agentassist.storage.rekeying import opens_with
from agentassist.storage.store import Store
from agentassist.vault import typed, vault
from agentassist.vault.slots import Effort, Slot
from agentassist.vault.vault import Vault
from tests.storage.people import ASHA, NOW, call

CALLS = 600


class FileDrawer:
    """A keyring that outlives the process."""

    name = "drawer"

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def read(self, entry: str) -> str | None:
        path = self._folder / entry
        return path.read_text() if path.exists() else None

    def write(self, entry: str, secret: str) -> None:
        (self._folder / entry).write_text(secret)

    def remove(self, entry: str) -> None:
        (self._folder / entry).unlink(missing_ok=True)


def quick_slot(kind, data_key, said):
    """Do what the vault does for a code, without a fifth of a second's stretching."""
    slot = Slot(kind, "quick", salt=bytes(16), effort=Effort(64, 1, 1))
    key = typed.sealing.stretched(slot, typed._as_sealed(kind, said))
    return typed.sealing.sealed(slot, data_key, key)


def change(ways: Vault, cache: Path, *, fall_back: bool = True) -> None:
    """Change the key, or go on with a change that was cut short."""
    keys = ways.keys(ways.open_with_keyring())
    if keys.next_key is None or not fall_back:
        ways.begin_change(keys.data_key, ways.plan_change())
        keys = ways.keys(ways.open_with_keyring())
    result = settled(ways, keys, cache, lambda _done, _all: None)
    assert result.changed, result.trouble


def killed_after(ways: Vault, cache: Path, wait_s: float) -> bool:
    """Start a change and kill it after ``wait_s``; tell whether it was still at work."""
    child = os.fork()
    if child == 0:
        change(ways, cache)
        os._exit(0)
    time.sleep(wait_s)
    os.kill(child, signal.SIGKILL)
    return os.WIFSIGNALED(os.waitpid(child, 0)[1])


def looked_at(ways: Vault, cache: Path) -> tuple[str, bool]:
    """Return which key opens the cache, and whether everything is there."""
    keys = ways.keys(ways.open_with_keyring())
    both = {"old": keys.data_key, "new": keys.next_key}
    name, key = next(((name, key) for name, key in both.items() if key and opens_with(cache, key)), ("", b""))
    if not name:
        return "none", False
    store = Store(cache, key)
    whole = store.calls.count("asha") == CALLS and store.quick_check() and bool(store.contacts.find("rao"))
    store.close()
    return name if keys.next_key else "settled", whole


def filled(cache: Path, key: bytes) -> None:
    """Make a cache with somebody and their calls."""
    store = Store(cache, key)
    with store.together():
        store.contacts.save(ASHA, NOW)
        for number in range(CALLS):
            store.calls.begin(call(f"c{number}", started_ms=NOW + number, summary="words " * 60))
    store.close()


def main(folder: Path, kills: int) -> None:
    """Print how many kills there were, how many hit a change at work, and what was found after them."""
    vault.typed_slot = quick_slot
    drawer, cache = folder / "drawer", folder / "cache.db"
    drawer.mkdir()
    ways, chance = Vault(folder, lambda: FileDrawer(drawer)), random.Random(7)
    filled(cache, ways.create().data_key)
    began = time.monotonic()
    change(ways, cache)
    whole_s = time.monotonic() - began
    found = {"old": 0, "new": 0, "settled": 0, "none": 0}
    at_work = lost = 0
    for turn in range(kills):
        # Every other kill aims at the last steps, where one key takes the place of the other.
        earliest = 0.6 if turn % 2 else 0.0
        at_work += killed_after(ways, cache, whole_s * chance.uniform(earliest, 1.3))
        state, whole = looked_at(ways, cache)
        found[state] += 1
        lost += not whole
    change(ways, cache)
    told = {"kills": kills, "at_work": at_work, "found": found, "lost": lost}
    told |= {"left": sorted(path.name for path in folder.iterdir()), "whole_s": whole_s}
    sys.stdout.write(json.dumps(told))


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]))
