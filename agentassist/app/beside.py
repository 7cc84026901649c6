"""Work that the desk asks for and does not wait for: files, phrasing rules, and the search index."""

import threading
from collections.abc import Callable, Iterable

from agentassist.app.turns import SHORT_TURNS
from agentassist.core.errors import AssistError
from agentassist.core.messages import Failed, Message

Work = Callable[[], Iterable[Message]]
"""Does something and gives what the desk is to hear of it, piece by piece."""


class Beside:
    """Does one piece of work after the other, each in a thread that ends with it.

    Args:
        post: Takes the answers; called from those threads.
    """

    def __init__(self, post: Callable[[Message], None]) -> None:
        self._post = post
        self._last: threading.Thread | None = None

    def do(self, work: Work, failed: Callable[[AssistError], Message] = Failed) -> None:
        """Begin once what was asked for before is done, and return at once; ``failed`` tells of trouble."""
        wish = (work, failed, self._last)
        thread = threading.Thread(target=self._done, args=wish, name="beside", daemon=True)
        thread.start()
        # Known only now: whoever stops this from another thread cannot wait for one that never began.
        self._last = thread

    def stop(self) -> None:
        """Return when nothing is done any more."""
        if self._last is not None:
            self._last.join()

    def _done(
        self, work: Work, failed: Callable[[AssistError], Message], before: threading.Thread | None
    ) -> None:
        if before is not None:
            before.join()
        try:
            with SHORT_TURNS:
                for news in work():
                    self._post(news)
        except AssistError as error:
            self._post(failed(error))
