"""A model words what a practice caller says, or does not in time."""

import threading
from collections.abc import Callable
from queue import Empty, SimpleQueue
from urllib.parse import urlsplit

from agentassist.core.caller_line import ANSWER_S
from agentassist.core.effects import WordLine
from agentassist.core.errors import AssistError, ModelError, Trouble
from agentassist.core.messages import LineWorded, Message


class CallerVoice:
    """Asks the model, each time in threads that nobody waits for; used by the desk's thread.

    Args:
        post: Takes the answers; called from those threads.
        read_key: Gives the key of the server, from a keyring that may take its time.
        patience_s: So long until there is an answer, be it none; a server that only drips is given up too.
    """

    def __init__(
        self,
        post: Callable[[Message], None],
        read_key: Callable[[], str],
        patience_s: float = ANSWER_S,
    ) -> None:
        self._post, self._read_key, self._patience_s = post, read_key, patience_s

    def perform(self, wish: WordLine) -> None:
        """Begin, and return at once."""
        threading.Thread(target=self._in_time, args=(wish,), name="caller voice", daemon=True).start()

    def _in_time(self, wish: WordLine) -> None:
        told: SimpleQueue[LineWorded] = SimpleQueue()
        asking = threading.Thread(
            target=lambda: told.put(self._asked(wish)), name="caller words", daemon=True
        )
        asking.start()
        try:
            news = told.get(timeout=self._patience_s)
        except Empty:
            server = urlsplit(wish.where.base_url).hostname or ""
            news = _none(wish, ModelError(Trouble.MODEL_SERVER_DOWN, server=server))
        self._post(news)

    def _asked(self, wish: WordLine) -> LineWorded:
        # Loaded only where somebody chose a model.
        from agentassist.models.caller_voice import line_worded

        try:
            return LineWorded(wish.call_key, wish.place, line_worded(wish, self._read_key()))
        except AssistError as error:
            return _none(wish, error)


def _none(wish: WordLine, error: AssistError) -> LineWorded:
    return LineWorded(wish.call_key, wish.place, error=error)
