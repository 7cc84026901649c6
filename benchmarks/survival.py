"""What kills, power cuts and a spoilt disk leave of a cache; each figure names how often it was tried."""

import json
import os
import random
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

from agentassist.storage.mending import sound
from benchmarks.figure import Figure
from benchmarks.scale import Scale
from benchmarks.watched import ROOT
from tests.old_caches import STORED
from tests.storage.damage import injected
from tests.storage.power_loss import NoCompilerError, recorded, replayed
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
    with tempfile.TemporaryDirectory() as folder:
        told = _run("power_cuts", folder, scale.cuts)
    name = f"acknowledged records lost by {told['kills']} kills of a writer, of {told['acked']}"
    yield Figure(name, told["lost"] + told["damaged"], "lost", None, 0)
    with tempfile.TemporaryDirectory() as folder:
        told = _run("key_changes", folder, scale.cuts)
    name = f"caches that no key opens, or not whole, after {told['kills']} kills of a change of the key"
    yield Figure(name, told["found"]["none"] + told["lost"], "lost", None, 0)
    with tempfile.TemporaryDirectory() as folder:
        told = _run("migration_cuts", folder, STORED / f"v{OLD_VERSION}.db", max(1, scale.cuts // 5))
    name = f"rows lost by {told['kills']} kills while an old cache was brought up to date"
    yield Figure(name, told["lost"] + told["damaged"], "lost", None, 0)


def _cut(scale: Scale) -> Iterator[Figure]:
    with tempfile.TemporaryDirectory() as folder:
        try:
            pieces = recorded(Path(folder), "FULL")
        except NoCompilerError as error:
            print(f"recovery: {error}", file=sys.stderr)
            return
        found = replayed(pieces, scale.points, Path(folder) / "left")
    name = (
        f"power cuts that lost or damaged something, of {found.points}, with {found.loose} writes not synced"
    )
    yield Figure(name, found.lost + found.damaged, "lost", None, 0)
    with tempfile.TemporaryDirectory() as folder:
        control = replayed(
            recorded(Path(folder), "NORMAL"), max(10, scale.points // 10), Path(folder) / "left"
        )
    name = f"the same where less is synced, of {control.points}: the cuts do bite"
    yield Figure(name, control.lost, "bitten", None, 1, more_is_better=True)


def _spoilt(scale: Scale) -> Figure:
    with tempfile.TemporaryDirectory() as folder:
        path = fresh_cache(Path(folder))
        fill(path)
        found = injected(path, scale.spoilt, lambda one: not sound(one, KEY), random.Random(60))
    name = f"damages found, of {scale.spoilt}: a flipped bit, a random page, a page in another's place"
    return Figure(name, found, "found", None, scale.spoilt, more_is_better=True)


def _run(module: str, *words: object) -> dict[str, int]:
    """Run one of the programs of the tests and return the line it prints."""
    command = [sys.executable, "-m", f"tests.storage.{module}", *map(str, words)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True)
    return json.loads(done.stdout)
