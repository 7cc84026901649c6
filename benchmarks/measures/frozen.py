"""The start of the built app against the start from source."""

import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

from agentassist.folders import HOME_VARIABLE
from benchmarks.figure import Figure, NotHereError, middle
from benchmarks.scale import Scale
from benchmarks.watched import ROOT, seconds_to_window, write_bytecode

LIMIT_TIMES = 1.2
SOURCE = (sys.executable, "-m", "agentassist")
WORDS = ("--report-start",)


def measure(scale: Scale) -> Iterator[Figure]:
    """Start both in turn on the same sample company."""
    built = _built()
    write_bytecode()
    with tempfile.TemporaryDirectory(prefix="frozen-") as folder:
        env = {HOME_VARIABLE: folder}
        seconds_to_window((*SOURCE, *WORDS), env)
        seconds_to_window((str(built), *WORDS), env)
        pairs = [
            (seconds_to_window((str(built), *WORDS), env), seconds_to_window((*SOURCE, *WORDS), env))
            for _ in range(scale.starts)
        ]
    frozen, source = (middle(pair[which] for pair in pairs) for which in (0, 1))
    name = f"frozen start against the start from source, sample company, {len(pairs)} starts"
    yield Figure(name, frozen / source, "times", 1.0, LIMIT_TIMES)
    yield Figure("frozen start to usable window", frozen, "s", source, LIMIT_TIMES * source)


def _built() -> Path:
    name = "agentassist.exe" if sys.platform == "win32" else "agentassist"
    built = ROOT / "dist" / "agentassist" / name
    if not built.exists():
        raise NotHereError("the app has not been built; pyinstaller build.spec does it")
    return built


MEASURE = measure
