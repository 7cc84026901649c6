"""The hub's log: a line of JSON for what happened, made of ids, counts and times.

Nobody's name, number or words, no code and no token: what is told is listed, and text that came from outside
is not among it.
"""

import json
import sys
import traceback
from collections.abc import Callable

Log = Callable[..., None]
"""Takes what happened, and plain values."""


def to_stderr(now_ms: Callable[[], int]) -> Log:
    """Return a log that writes to standard error, where a service manager takes it in."""

    def log(happened: str, **facts: str | int | float | bool) -> None:
        line = json.dumps({"at_ms": now_ms(), "event": happened, **facts}, separators=(",", ":"))
        print(line, file=sys.stderr, flush=True)  # noqa: T201 - it is the log

    return log


def where_of(error: BaseException) -> str:
    """Return where a fault of ours happened and of which kind it is, for what it says may quote anybody."""
    places = traceback.extract_tb(error.__traceback__)[-4:]
    way = " > ".join(f"{place.name}:{place.lineno}" for place in places)
    return f"{type(error).__name__} at {way}"
