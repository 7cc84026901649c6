"""What a model does in its thread: answers whoever types, and learns and reads while nobody does."""

from collections.abc import Callable, Sequence
from functools import partial
from queue import Empty
from time import monotonic

from agentassist.app.meaning import Wish, Wishes
from agentassist.core.effects import FindMeaning, JudgePhrase
from agentassist.core.errors import ModelError
from agentassist.core.messages import Failed, Message, PhraseJudged
from agentassist.desk.meaning_job import MeaningJob
from agentassist.desk.opinion_job import OpinionJob

PAUSE_S = 0.3
"""Whoever types on before is not answered."""
REST_S = 60.0
"""So long until articles are looked for that changed; and after a server did not answer."""
BREATH_S = 0.05
"""Between articles, so that the call gets the processor."""


class ModelWork:
    """Used by one thread.

    Args:
        meanings: Reads articles and searches.
        opinions: Learns from the rules and judges sentences.
        wishes: What is asked.
        post: Takes the answers.
    """

    def __init__(
        self, meanings: MeaningJob, opinions: OpinionJob, wishes: Wishes, post: Callable[[Message], None]
    ) -> None:
        self._meanings, self._opinions, self._wishes, self._post = meanings, opinions, wishes, post
        self._told = False
        self._away_until_s = 0.0

    def go_on(self) -> None:
        """Return when it is to end."""
        rest_s = BREATH_S
        while True:
            try:
                wish = self._wishes.get(timeout=rest_s)
            except Empty:
                rest_s = self._unasked()
                continue
            newest = self._newest(wish)
            if newest is None:
                return
            for one in newest:
                self._answer(one)

    def _newest(self, wish: Wish | None) -> Sequence[Wish] | None:
        """Return the last wish of each kind once none came for a while; None to end."""
        newest: dict[type[Wish], Wish] = {}
        while wish is not None:
            newest[type(wish)] = wish
            try:
                wish = self._wishes.get(timeout=PAUSE_S)
            except Empty:
                return tuple(newest.values())
        return None

    def _answer(self, wish: Wish) -> None:
        match wish:
            case FindMeaning():
                self._tried(partial(self._meanings.find, wish.text, wish.words))
            case JudgePhrase():
                if monotonic() < self._away_until_s or not self._tried(partial(self._judged, wish)):
                    # The rule alone decides: no suggestion waits for a server, or until all is learned.
                    self._post(PhraseJudged(wish.sentence, wants_rewording=True))

    def _judged(self, wish: JudgePhrase) -> PhraseJudged | None:
        thought = self._opinions.wants_rewording(wish.sentence)
        return None if thought is None else PhraseJudged(wish.sentence, wants_rewording=thought)

    def _unasked(self) -> float:
        """Do some of what nobody waits for, and return how long there is time for wishes."""
        if self._tried(self._opinions.learn_some) or self._tried(self._meanings.read_some):
            return BREATH_S
        self._meanings.look_again()
        return REST_S

    def _tried(self, work: Callable[[], Message | bool | None]) -> bool:
        """Do something, tell what came of it, and tell whether anything did.

        A model that cannot be had is told once, until it answers again.
        """
        try:
            news = work()
        except ModelError as error:
            if not self._told:
                self._post(Failed(error))
            self._told, self._away_until_s = True, monotonic() + REST_S
            return False
        if news:
            self._told = False
        if news and news is not True:
            self._post(news)
        return bool(news)
