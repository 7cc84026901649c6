"""A model reads articles and questions beside the desk, where the rep chose one."""

from collections.abc import Callable
from contextlib import closing
from functools import partial
from queue import Empty, SimpleQueue
from threading import Event, Thread
from typing import TYPE_CHECKING

from agentassist.core.effects import FindMeaning
from agentassist.core.embedding import Embedder
from agentassist.core.errors import AssistError, ModelError
from agentassist.core.messages import Failed, Message
from agentassist.core.preferences import Preferences
from agentassist.opening import House

if TYPE_CHECKING:
    from agentassist.desk.meaning_job import MeaningJob

AFTER_S = 1.0
"""So long the window has all turns at the start; loading a model takes the processor from it."""
PAUSE_S = 0.3
"""Whoever types on before is not answered."""
REST_S = 60.0
"""So long until articles are looked for that changed; and after a server did not answer."""
BREATH_S = 0.05
"""Between articles, so that the call gets the processor."""
LEAVE_S = 2.0
"""So long the end of the app waits for a server."""

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
        self._wishes: SimpleQueue[FindMeaning | None] = SimpleQueue()
        self._leaving = Event()
        self._thread: Thread | None = None

    def choose(self, preferences: Preferences) -> None:
        """Work with the model of ``preferences`` from now on; returns at once."""
        self.stop(0)
        self._wishes, self._leaving = SimpleQueue(), Event()
        work = partial(self._run, preferences, self._wishes, self._leaving)
        self._thread = Thread(target=work, name="meaning", daemon=True)
        self._thread.start()

    def perform(self, wish: FindMeaning) -> None:
        """Look for what means the same after a pause in typing; returns at once."""
        if self._thread is not None and self._thread.is_alive():
            self._wishes.put(wish)

    def stop(self, patience_s: float = LEAVE_S) -> None:
        """End; it may take as long as the model needs for what it has begun."""
        if self._thread is not None:
            self._leaving.set()
            self._wishes.put(None)
            self._thread.join(patience_s)

    def _run(
        self, preferences: Preferences, wishes: "SimpleQueue[FindMeaning | None]", leaving: Event
    ) -> None:
        if leaving.wait(AFTER_S):
            return
        try:
            embedder = self._choose(preferences)
            if embedder is not None:
                # Brings numpy, which no start waits for.
                from agentassist.desk.meaning_job import MeaningJob

                with closing(self._house.open_to_read()) as store:
                    _Reading(MeaningJob(store, embedder), wishes, self._post).go_on()
        except AssistError as error:
            self._post(Failed(error))


class _Reading:
    """Answers searches first, and reads articles while nobody searches."""

    def __init__(
        self,
        job: "MeaningJob",
        wishes: "SimpleQueue[FindMeaning | None]",
        post: Callable[[Message], None],
    ) -> None:
        self._job, self._wishes, self._post = job, wishes, post
        self._told = False

    def go_on(self) -> None:
        """Return when it is to end."""
        rest_s = BREATH_S
        while True:
            try:
                wish = self._wishes.get(timeout=rest_s)
            except Empty:
                rest_s = self._read()
                continue
            wish = self._newest(wish)
            if wish is None:
                return
            self._tried(partial(self._job.find, wish.text, wish.words))

    def _newest(self, wish: FindMeaning | None) -> FindMeaning | None:
        """Return the last of the wishes once none came for a while."""
        while wish is not None:
            try:
                wish = self._wishes.get(timeout=PAUSE_S)
            except Empty:
                break
        return wish

    def _read(self) -> float:
        """Read some articles, and return how long there is time for searches."""
        if self._tried(self._job.read_some):
            return BREATH_S
        self._job.look_again()
        return REST_S

    def _tried(self, work: Callable[[], Message | None]) -> bool:
        """Do and tell something; a model that cannot be had is told once, until it answers again."""
        try:
            news = work()
        except ModelError as error:
            if not self._told:
                self._post(Failed(error))
            self._told = True
            return False
        if news is not None:
            self._told = False
            self._post(news)
        return news is not None
