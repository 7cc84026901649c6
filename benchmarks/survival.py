"""What kills, power cuts and a spoilt disk leave of a cache; each figure names how often it was tried."""

import json
import os
import random
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

from agentassist.storage.mending import sound
from benchmarks.figure import Figure
from benchmarks.scale import Scale
from benchmarks.watched import ROOT
from tests.old_caches import STORED
from tests.roomy import roomy_memory
from tests.storage import power_works as works
from tests.storage.damage import injected
from tests.storage.power_loss import Look, NoCompilerError, Outcome, recorded, replayed
from tests.storage.test_store_survival import fill
from tests.store_template import KEY, fresh_cache

OLD_VERSION = 9


def survived(scale: Scale) -> Iterator[Figure]:
    """Try everything that may happen to a cache; none of it may cost a record."""
    if hasattr(os, "fork"):
        yield from _killed(scale)
    yield from _cut(scale)
    yield _spoilt(scale)


def _killed(scale: Scale) -> Iterator[Figure]:
    told = _run("power_cuts", scale.cuts)
    name = f"acknowledged records lost by {told['kills']} kills of a writer, of {told['acked']}"
    yield Figure(name, told["lost"] + told["damaged"], "lost", None, 0)
    told = _run("key_changes", scale.cuts)
    name = f"caches that no key opens, or not whole, after {told['kills']} kills of a change of the key"
    yield Figure(name, told["found"]["none"] + told["lost"], "lost", None, 0)
    told = _run("migration_cuts", STORED / f"v{OLD_VERSION}.db", max(1, scale.cuts // 5))
    name = f"rows lost by {told['kills']} kills while an old cache was brought up to date"
    yield Figure(name, told["lost"] + told["damaged"], "lost", None, 0)


def _cut(scale: Scale) -> Iterator[Figure]:
    few = max(10, scale.points // 10)
    try:
        found = _replayed(works.with_a_caller, ("write", "FULL"), scale.points, works.calls_are_kept)
    except NoCompilerError as error:
        print(f"recovery: {error}", file=sys.stderr)
        return
    yield _cuts("power cuts that lost or damaged something", found)
    found = _replayed(works.with_keys, ("rekey",), few, works.a_key_opens_all)
    yield _cuts("the same while the key is changed", found)
    look = works.rows_are_kept(OLD_VERSION)
    found = _replayed(lambda disk: works.with_an_old_cache(disk, OLD_VERSION), ("migrate",), few, look)
    yield _cuts("the same while an old cache is brought up to date", found)
    control = _replayed(works.with_a_caller, ("write", "NORMAL"), few, works.calls_are_kept)
    name = f"the same where less is synced, of {control.points}: the cuts do bite"
    yield Figure(name, control.lost, "bitten", None, 1, more_is_better=True)


def _replayed(prepare: Callable[[Path], object], work: tuple[str, ...], points: int, look: Look) -> Outcome:
    with tempfile.TemporaryDirectory(dir=roomy_memory()) as folder:
        disk = Path(folder) / "disk"
        disk.mkdir()
        prepare(disk)
        return replayed(recorded(Path(folder), *work), points, Path(folder) / "left", look)


def _cuts(name: str, found: Outcome) -> Figure:
    told = f"{name}, of {found.points}, with {found.loose} writes not synced"
    return Figure(told, found.lost + found.damaged, "lost", None, 0)


def _spoilt(scale: Scale) -> Figure:
    with tempfile.TemporaryDirectory(dir=roomy_memory()) as folder:
        path = fresh_cache(Path(folder))
        fill(path)
        found = injected(path, scale.spoilt, lambda one: not sound(one, KEY), random.Random(60))
    name = f"damages found, of {scale.spoilt}: a flipped bit, a random page, a page in another's place"
    return Figure(name, found, "found", None, scale.spoilt, more_is_better=True)


def _run(module: str, *words: object) -> dict[str, int]:
    """Run one of the programs of the tests in a folder of its own, and return the line it prints."""
    with tempfile.TemporaryDirectory(dir=roomy_memory()) as folder:
        command = [sys.executable, "-m", f"tests.storage.{module}", folder, *map(str, words)]
        done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True)
    return json.loads(done.stdout)
