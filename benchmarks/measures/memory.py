"""Memory of the running app after many calls."""

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import asdict, replace
from pathlib import Path

from agentassist.app.qt_loaded import load_qt
from agentassist.folders import Folders
from agentassist.opening import House, sample_house
from benchmarks.caches import sample_with_articles
from benchmarks.figure import Figure
from benchmarks.scale import Scale
from benchmarks.watched import ROOT, bare_window_mb, resident_mb

LIMIT_MB, GROWTH_MB = 110.0, 2.0
WARM = 100
"""By then every page has been open and every cache is filled."""


def measure(scale: Scale) -> Iterator[Figure]:
    """Play calls in a process of their own, and read what it holds."""
    with sample_with_articles(scale) as house:
        # What a first start makes is kept, the search index above all; it is not what a day's work costs.
        _told(house, replace(scale, calls=0))
        warm, last = _told(house, scale)
    first = _warm(scale)
    name = f"memory after {scale.calls:,} simulated calls (sample company and {scale.articles:,} articles)"
    yield Figure(name, last, "MB", bare_window_mb(), LIMIT_MB)
    yield Figure(f"growth from call {first:,} to call {scale.calls:,}", last - warm, "MB", None, GROWTH_MB)


def _told(house: House, scale: Scale) -> tuple[float, float]:
    """Return what the other process tells of its memory."""
    command = [sys.executable, "-m", __name__, str(house.folders.base), json.dumps(asdict(scale))]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    if done.returncode:
        raise RuntimeError(done.stderr[-500:])
    warm, last = json.loads(done.stdout.splitlines()[-1])
    return warm, last


def _warm(scale: Scale) -> int:
    return min(WARM, scale.calls // 2)


def _play_all(folder: Path, scale: Scale) -> tuple[float, float]:
    """Return the memory of this process after the first calls and after the last."""
    # As the app does it: before anything else brings Qt.
    load_qt()
    from benchmarks.calls import play
    from benchmarks.stage import stage

    with stage(sample_house(Folders(folder, folder, sample=True))) as shown:
        shown.wait_for_the_index()
        for number in range(_warm(scale)):
            play(shown, number)
        warm = resident_mb(os.getpid())
        for number in range(_warm(scale), scale.calls):
            play(shown, number)
        return warm, resident_mb(os.getpid())


MEASURE = measure

if __name__ == "__main__":
    print(json.dumps(_play_all(Path(sys.argv[1]), Scale(**json.loads(sys.argv[2])))))
