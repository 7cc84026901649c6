"""The hub's log: a line of JSON for what happened, made of ids, counts and times.

Nobody's name, number or words, no code and no token: what is told is listed, and text that came from outside
is not among it.
"""

import json
import logging
import os
import traceback
from collections.abc import Callable
from contextlib import suppress

_STDERR = 2
Log = Callable[..., None]
"""Takes what happened, and plain values."""


def to_stderr(now_ms: Callable[[], int]) -> Log:
    """Return a log that writes to standard error, where a service manager takes it in."""

    def log(happened: str, **facts: str | int | float | bool) -> None:
        line = json.dumps({"at_ms": now_ms(), "event": happened, **facts}, separators=(",", ":"))
        # Where nobody takes the log any more, as on a full disk, the team is served all the same; and nothing
        # waits in a buffer that would fail once more when the hub ends.
        with suppress(OSError):
            os.write(_STDERR, f"{line}\n".encode())

    return log


class Libraries(logging.Handler):
    """Tells what libraries log: who and where, never their words, which quote whatever came from outside.

    Args:
        log: The hub's log.
    """

    def __init__(self, log: Log) -> None:
        super().__init__(logging.WARNING)
        self._log = log

    def emit(self, record: logging.LogRecord) -> None:
        """Tell of one record."""
        error = record.exc_info[1] if record.exc_info else None
        self._log("library", who=record.name, where=where_of(error) if error else record.funcName)


def where_of(error: BaseException) -> str:
    """Return where a fault of ours happened and of which kind it is, for what it says may quote anybody."""
    places = traceback.extract_tb(error.__traceback__)[-4:]
    way = " > ".join(f"{place.name}:{place.lineno}" for place in places)
    return f"{type(error).__name__} at {way}"
