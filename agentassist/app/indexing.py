"""The search index is read, or made, beside the desk, once the window stands."""

import threading
from collections.abc import Callable, Iterator
from contextlib import closing
from functools import partial

from agentassist.app.beside import Beside
from agentassist.app.memory import give_back, keep_little
from agentassist.core.effects import ReadIndex
from agentassist.core.messages import Message
from agentassist.opening import House

AFTER_S = 0.3
"""So long the window has all turns, to be painted with the day list; searches are answered all the same."""


class Indexing:
    """Reads the index when asked; used by the desk's thread, but for ``stop``.

    Args:
        house: Whose articles are indexed.
        post: Takes the answers; called from a thread of its own.
    """

    def __init__(self, house: House, post: Callable[[Message], None]) -> None:
        self._house = house
        self._beside = Beside(post)
        self._stopping = threading.Event()

    def perform(self, wish: ReadIndex) -> None:
        """Begin, and return at once."""
        self._beside.do(partial(self._news, wish))

    def stop(self) -> None:
        """End; returns when nothing is read any more."""
        self._stopping.set()
        self._beside.stop()

    def _news(self, wish: ReadIndex) -> Iterator[Message]:
        if self._stopping.wait(AFTER_S):
            return
        keep_little()
        try:
            # Brings numpy, which takes as long as half a start.
            from agentassist.desk.index_job import index_news

            with closing(self._house.open_to_read()) as store:
                student = self._house.read_student()
                yield from index_news(store, student, wish.groups, self._stopping.is_set)
        finally:
            give_back()
