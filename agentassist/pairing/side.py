"""What both computers have in common: a thread that carries what is said until either side leaves."""

import threading
from collections.abc import Callable
from typing import Generic, TypeVar

from agentassist.core.errors import PairingError
from agentassist.pairing.line import Line, Told, Wake

News = TypeVar("News")
State = TypeVar("State")


class Ears(Generic[News, State]):
    """Who is told; called from the thread of one side.

    Args:
        heard: Takes what the other computer said.
        changed: Takes how this one stands with it.
        failed: Takes what went wrong.
    """

    def __init__(
        self,
        heard: Callable[[News], None],
        changed: Callable[[State], None],
        failed: Callable[[PairingError], None],
    ) -> None:
        self.heard, self.changed, self.failed = heard, changed, failed


class Side(threading.Thread, Generic[News, State]):
    """One of two computers; what it does is its ``run``.

    Args:
        ears: Who is told.
        now_s: Reads a clock that only goes forward.
    """

    def __init__(self, ears: Ears[News, State], now_s: Callable[[], float]) -> None:
        super().__init__(name="pairing", daemon=True)
        self._ears, self._now_s = ears, now_s
        self._wake = Wake()
        self._line: Line | None = None

    def stop(self) -> None:
        """Let go; from any thread, returns at once, and nothing is told from here on."""
        self._wake.stop()

    def _say(self, told: Told) -> None:
        # Its own thread may let the line go meanwhile.
        line = self._line
        if line is not None:
            line.tell(told)

    def _end(self, last: State) -> None:
        self._line = None
        self._change(last)
        self._wake.close()

    def _hear(self, news: News) -> None:
        if not self._wake.stopped:
            self._ears.heard(news)

    def _change(self, state: State) -> None:
        if not self._wake.stopped:
            self._ears.changed(state)

    def _fail(self, error: PairingError) -> None:
        if not self._wake.stopped:
            self._ears.failed(error)
