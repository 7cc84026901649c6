"""An engine at work: a process of its own that is asked in lines of JSON."""

import json
import subprocess
import sys
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from benchmarks.figure import NotHereError
from benchmarks.watched import ROOT

_PEERS = "benchmarks.knowledge.peers"
_PIP = "pip install -e '.[peers]' brings it"


@dataclass(frozen=True, slots=True)
class Entry:
    """An engine that may take part."""

    name: str
    module: str
    cure: str = _PIP
    """What to do where it is missing."""
    python: str = sys.executable


OURS = Entry("Agent Assist", "benchmarks.knowledge.ours", "pip install -e . brings what it stands on")
PORTER = Entry("FTS5 porter", f"{_PEERS}.fts5_porter")
WIDENED = Entry("FTS5 + rapidfuzz", f"{_PEERS}.fts5_rapidfuzz")
PEERS = (
    PORTER,
    WIDENED,
    Entry("Tantivy", f"{_PEERS}.tantivy_fuzzy"),
    Entry(
        "Xapian", f"{_PEERS}.xapian_spelling", "apt-get install python3-xapian brings it", "/usr/bin/python3"
    ),
    Entry("bm25s", f"{_PEERS}.bm25s_plain"),
)


@dataclass(frozen=True, slots=True)
class Answer:
    """What was found, and how long it took inside the engine's process."""

    ids: tuple[str, ...]
    sure: float | None
    ms: float


class Contestant:
    """One engine that has read a shelf; a with statement ends it.

    Args:
        entry: Which.
        shelf: A file of pages.

    Raises:
        NotHereError: It is not installed, or could not read the shelf.
    """

    def __init__(self, entry: Entry, shelf: Path) -> None:
        if not Path(entry.python).exists():
            raise NotHereError(f"{entry.name} needs {entry.python}, which is not here")
        self.name = entry.name
        self.worked_s = 0.0
        """What all answers so far have cost the processor; a busy machine does not change it."""
        command = [entry.python, "-m", "benchmarks.knowledge.child", entry.module, str(shelf)]
        self._process = subprocess.Popen(
            command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, encoding="utf-8"
        )
        built = self._heard()
        if "missing" in built:
            self.__exit__()
            raise NotHereError(f"{entry.name} is not here ({built['missing']}); {entry.cure}")
        self.build_s: float = built["build_s"]
        self.memory_mb: float = built["memory_mb"]
        """What the index holds; not a number where the system does not tell."""

    def __enter__(self) -> "Contestant":
        return self

    def __exit__(self, *_error: object) -> None:
        self._process.communicate()

    def ask(self, texts: Iterable[str], limit: int = 10) -> tuple[Answer, ...]:
        """Return the answers, one for each text and in their order."""
        assert self._process.stdin is not None
        self._process.stdin.write(json.dumps({"texts": list(texts), "limit": limit}) + "\n")
        self._process.stdin.flush()
        heard = self._heard()
        self.worked_s += heard["worked_s"]
        return tuple(Answer(tuple(one["ids"]), one["sure"], one["ms"]) for one in heard["answers"])

    def _heard(self) -> dict[str, Any]:
        assert self._process.stdout is not None
        line = self._process.stdout.readline()
        if not line:
            raise RuntimeError(f"{self.name} ended with {self._process.wait()}; its own words stand above")
        heard: dict[str, Any] = json.loads(line)
        return heard
