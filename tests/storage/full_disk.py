"""Fill the disk under a store, make room again, and see whether anything was lost.

Run as a program with a folder; prints one JSON line. A process of its own, because the limit on file sizes
that plays the full disk holds for the whole process.
"""

import json
import resource
import signal
import sys
from itertools import count
from pathlib import Path

from agentassist.core.errors import StoreError
from agentassist.storage.store import Store
from tests.storage.people import ASHA, NOW, call
from tests.store_template import KEY

LIMIT = 1_500_000
"""Bytes; making all tables leaves a log of a megabyte."""


def save_until_full(store: Store) -> tuple[int, StoreError]:
    """Save calls until the disk is full; return how many were saved, and the refusal."""
    for number in count():
        try:
            store.calls.begin(call(f"c{number}", started_ms=NOW + number, summary="w" * 500))
        except StoreError as error:
            return number, error
    raise AssertionError


def main(folder: Path) -> None:
    """Print what was told, and what could be read and written during and after."""
    signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    store = Store(folder / "cache.db", KEY)
    store.contacts.save(ASHA, NOW)
    _, ceiling = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (LIMIT, ceiling))
    saved, error = save_until_full(store)
    during = store.calls.count("asha")
    resource.setrlimit(resource.RLIMIT_FSIZE, (ceiling, ceiling))
    store.calls.begin(call("after"))
    store.close()
    again = Store(folder / "cache.db", KEY)
    told = {"code": error.code, "facts": error.facts, "saved": saved, "during": during}
    told |= {"after": again.calls.count("asha"), "sound": again.quick_check()}
    sys.stdout.write(json.dumps(told))
    again.close()


if __name__ == "__main__":
    main(Path(sys.argv[1]))
