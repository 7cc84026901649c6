"""Promises caught with their deadline, in each language, and what a sentence costs."""

import json
from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime
from pathlib import Path
from time import process_time

from agentassist.content.resources import promise_tables
from agentassist.promising.finder import PromiseFinder
from benchmarks.figure import Figure, p95
from benchmarks.scale import Scale

OWN = Path(__file__).parents[2] / "tests" / "promising" / "lines"
BLIND = Path(__file__).parents[1] / "sets" / "language"
NOW = datetime(2026, 6, 10, 11, 15)
"""The lines were written for this moment, a Wednesday."""
SENTENCE_MS = 1.0
RIGHT = {"en": 0.95}
RIGHT_ELSE = 0.90

Line = Mapping[str, str]


def measure(scale: Scale) -> Iterator[Figure]:
    """Judge lines by those who knew the tables, which tell what got worse, and by one who did not."""
    finder = PromiseFinder(promise_tables())
    timed: list[float] = []
    for lang, told in _lines().items():
        for writer, lines in told.items():
            share = sum(_right(finder, line) for line in lines) / len(lines)
            name = f"promises right in {lang}, of {len(lines)} by {writer}"
            yield Figure(name, share, "right", None, RIGHT.get(lang, RIGHT_ELSE), more_is_better=True)
            timed += [_ms(finder, line) for line in lines[: scale.pops]]
    yield Figure(f"processor time of one sentence, p95 of {len(timed)}", p95(timed), "ms", None, SENTENCE_MS)


def _lines() -> Mapping[str, Mapping[str, Sequence[Line]]]:
    """Return the lines by language and writer."""
    return {
        path.stem: {
            "us": _read(path),
            "a writer who had not seen the tables": _read(BLIND / f"promises_{path.stem}.jsonl"),
        }
        for path in sorted(OWN.glob("*.jsonl"))
    }


def _read(path: Path) -> Sequence[Line]:
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]


def _right(finder: PromiseFinder, line: Line) -> bool:
    heard = finder.best(line["text"], NOW, line["lang"])
    if heard is None or not line["promise"]:
        return (heard is not None) == line["promise"]
    return (_iso(heard.due_from), _iso(heard.due_to)) == (line["due_from"], line["due_to"])


def _iso(due: datetime | None) -> str | None:
    return due.isoformat(timespec="minutes") if due else None


def _ms(finder: PromiseFinder, line: Line) -> float:
    began = process_time()
    finder.best(line["text"], NOW, line["lang"])
    return (process_time() - began) * 1000


MEASURE = measure
