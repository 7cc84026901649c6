"""From the start of the process to the window that can be used, with the key behind a real keyring."""

import json
import sys
from collections.abc import Iterator
from dataclasses import asdict
from pathlib import Path

from agentassist.folders import HOME_VARIABLE
from agentassist.vault.slots import FILE_NAME
from agentassist.vault.vault import Vault
from benchmarks import big_cache
from benchmarks.caches import kept
from benchmarks.figure import Figure, middle
from benchmarks.scale import Scale
from benchmarks.session import run_logged_in
from benchmarks.watched import BARE, seconds_to_window, write_bytecode

LIMIT_S, LIMIT_TIMES = 0.5, 2.0
SHARE = 4
"""The start is promised for a quarter of the big cache: 100,000 interactions."""
APP = (sys.executable, "-m", "agentassist", "--own", "--report-start")


def measure(scale: Scale) -> Iterator[Figure]:
    """Start the app and a bare window in turn, and compare the middle ones."""
    size = json.dumps(asdict(scale))
    write_bytecode()
    name = f"start-{scale.interactions // SHARE}-{scale.articles}"
    home = kept(name, lambda place: _prepare(place, size))
    pairs = json.loads(run_logged_in(home, __name__, [str(home), size]).splitlines()[-1])
    app, bare = (middle(pair[which] for pair in pairs) for which in (0, 1))
    on_disk = f"{scale.interactions // SHARE:,} interactions, {scale.articles:,} articles, key from a keyring"
    yield Figure(f"process start to usable window ({on_disk}), {len(pairs)} starts", app, "s", bare, LIMIT_S)
    yield Figure("the same, against a bare window", app / bare, "times", 1.0, LIMIT_TIMES)


def _prepare(home: Path, size: str) -> None:
    run_logged_in(home, __name__, [str(home), size])


def _logged_in(home: Path, scale: Scale) -> list[tuple[float, float]]:
    """Return the seconds of app and bare window, start by start; the first time make the cache instead."""
    folder = home / "own"
    if not (folder / FILE_NAME).exists():
        folder.mkdir()
        vault = Vault(folder)
        fresh = vault.create()
        # Whoever has not typed the code back is asked for it at every start.
        vault.confirm_code(fresh.recovery_code)
        key = fresh.data_key
        size = {"contacts": scale.contacts // SHARE, "interactions": scale.interactions // SHARE}
        big_cache.make(folder / "cache.db", key, **size, articles=scale.articles)
        return []
    env = {HOME_VARIABLE: str(home)}
    seconds_to_window(APP, env)
    return [(seconds_to_window(APP, env), seconds_to_window(BARE, env)) for _ in range(scale.starts)]


MEASURE = measure

if __name__ == "__main__":
    print(json.dumps(_logged_in(Path(sys.argv[1]), Scale(**json.loads(sys.argv[2])))))
