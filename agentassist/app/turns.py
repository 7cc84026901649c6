"""Threads take turns in Python; while work is done beside the desk, each turn is short.

A key pressed needs several turns until its answer is painted, and may have to wait for each.
"""

import sys
import threading
from types import TracebackType
from typing import Final

TURN_S: Final = 0.000_5
"""So long such work keeps others from their turn, in seconds; Python's own measure is ten times that."""


class ShortTurns:
    """Holds while any thread is in it; made once, for the measure is that of the whole process."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._working = 0
        self._usual_s = 0.0

    def __enter__(self) -> None:
        with self._lock:
            if self._working == 0:
                self._usual_s = sys.getswitchinterval()
                sys.setswitchinterval(TURN_S)
            self._working += 1

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        with self._lock:
            self._working -= 1
            if self._working == 0:
                sys.setswitchinterval(self._usual_s)


SHORT_TURNS: Final = ShortTurns()
