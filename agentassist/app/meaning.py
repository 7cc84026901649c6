"""A model reads articles, questions and sentences beside the desk, where the rep chose one."""

from collections.abc import Callable
from contextlib import closing
from functools import partial
from queue import SimpleQueue
from threading import Event, Thread
from typing import TYPE_CHECKING

from agentassist.app.rules import books_beside
from agentassist.core.effects import FindMeaning, JudgePhrase
from agentassist.core.embedding import Embedder
from agentassist.core.errors import AssistError
from agentassist.core.messages import Failed, Message, PhraseJudged
from agentassist.core.preferences import Preferences
from agentassist.opening import House

if TYPE_CHECKING:
    from agentassist.app.model_work import ModelWork
    from agentassist.storage.store import Store

AFTER_S = 1.0
"""So long the window has all turns at the start; loading a model takes the processor from it."""
LEAVE_S = 2.0
"""So long the end of the app waits for a server."""

Wish = FindMeaning | JudgePhrase
"""What is asked of a model while somebody types."""
Wishes = SimpleQueue[Wish | None]
"""None ends the work."""
Choose = Callable[[Preferences], Embedder | None]
"""Gives the model that the preferences name; may take seconds."""


class Meaning:
    """Has a thread of its own, from the first time a model is chosen; used by the desk's, but for ``stop``.

    Args:
        house: Whose articles are read.
        choose: Gives the model; asked in that thread.
        post: Takes the answers; called from that thread.
    """

    def __init__(self, house: House, choose: Choose, post: Callable[[Message], None]) -> None:
        self._house, self._choose, self._post = house, choose, post
        self._wishes: Wishes = SimpleQueue()
        self._leaving = Event()
        self._thread: Thread | None = None

    def choose(self, preferences: Preferences) -> None:
        """Work with the model of ``preferences`` from now on; returns at once."""
        self.stop(0)
        self._wishes, self._leaving = SimpleQueue(), Event()
        work = partial(self._run, preferences, self._wishes, self._leaving)
        self._thread = Thread(target=work, name="meaning", daemon=True)
        self._thread.start()

    def perform(self, wish: Wish) -> None:
        """Answer after a pause in typing; returns at once."""
        if self._thread is not None:
            self._wishes.put(wish)

    def stop(self, patience_s: float = LEAVE_S) -> None:
        """End; it may take as long as the model needs for what it has begun."""
        if self._thread is not None:
            self._leaving.set()
            self._wishes.put(None)
            self._thread.join(patience_s)

    def _run(self, preferences: Preferences, wishes: Wishes, leaving: Event) -> None:
        if leaving.wait(AFTER_S):
            return
        try:
            embedder = self._choose(preferences)
            if embedder is not None:
                with closing(self._house.open_to_read()) as store:
                    self._work(preferences, wishes, store, embedder).go_on()
                return
        except AssistError as error:
            self._post(Failed(error))
        without_a_model(wishes, self._post)

    def _work(
        self, preferences: Preferences, wishes: Wishes, store: "Store", embedder: Embedder
    ) -> "ModelWork":
        # Brings numpy, which no start waits for.
        from agentassist.app.model_work import ModelWork
        from agentassist.desk.meaning_job import MeaningJob
        from agentassist.desk.opinion_job import OpinionJob

        books, fresh = books_beside(self._house)
        # English is typed everywhere.
        soon = (preferences.language, "en") if preferences.asks_twice else ()
        opinions = OpinionJob(store, embedder, books, fresh, soon)
        return ModelWork(MeaningJob(store, embedder), opinions, wishes, self._post)


def without_a_model(wishes: Wishes, post: Callable[[Message], None]) -> None:
    """Leave every sentence to the rules until it is to end: no suggestion waits for a model that is none."""
    while (wish := wishes.get()) is not None:
        if isinstance(wish, JudgePhrase):
            post(PhraseJudged(wish.sentence, wants_rewording=True))
