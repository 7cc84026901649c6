"""One engine in a process of its own, so that its memory is its own and its time is taken beside it.

``python -m benchmarks.knowledge.child MODULE PAGES.jsonl`` says what building cost; then each line of texts
is answered by a line of what was found.
"""

import gc
import json
import math
import os
import sys
from collections.abc import Mapping
from importlib import import_module
from pathlib import Path
from time import perf_counter, process_time

from benchmarks.figure import NotHereError
from benchmarks.knowledge.page import Engine, EngineClass, pages
from benchmarks.watched import resident_mb


def main(module: str, path: Path) -> None:
    """Build, then answer until nobody asks."""
    try:
        made: EngineClass = import_module(module).ENGINE
    except ImportError as error:
        _say({"missing": str(error)})
        return
    shelf = tuple(pages(path))
    before, began = _memory_mb(), perf_counter()
    engine = made(shelf)
    build_s = perf_counter() - began
    _say({"build_s": build_s, "memory_mb": _memory_mb() - before})
    for line in sys.stdin:
        asked, before_s = json.loads(line), process_time()
        answers = [_answer(engine, text, asked["limit"]) for text in asked["texts"]]
        _say({"answers": answers, "worked_s": process_time() - before_s})


def _answer(engine: Engine, text: str, limit: int) -> Mapping[str, object]:
    began = perf_counter()
    found = engine.search(text, limit)
    return {"ids": found.ids, "sure": found.sure, "ms": (perf_counter() - began) * 1000}


def _memory_mb() -> float:
    """Return what this process holds; not a number where the system does not tell."""
    gc.collect()
    try:
        return resident_mb(os.getpid())
    except NotHereError:
        return math.nan


def _say(told: Mapping[str, object]) -> None:
    print(json.dumps(told), flush=True)


if __name__ == "__main__":
    main(sys.argv[1], Path(sys.argv[2]))
