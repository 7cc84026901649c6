"""Quiet suggestions: what a rule notices waits until a model was asked about its sentence."""

from collections.abc import Iterable
from dataclasses import replace
from typing import Protocol

from agentassist.core.phrase import STOP, Suggestion
from agentassist.desk.talk import Judged, Talk
from agentassist.text.asked_words import masked

REMEMBERED = 16
"""So many sentences of a call need not be asked about again."""


class Find(Protocol):
    """Gives the suggestion to show."""

    def __call__(self, *, spared: frozenset[str] = frozenset()) -> Suggestion | None:
        """Return it, as ``Linter.best`` does."""


def weighed(talk: Talk, text: str, find: Find) -> tuple[Suggestion | None, str]:
    """Return the suggestion that may show, and the sentence to ask a model about; empty for none.

    What showed stays while its sentence is typed on, until the model has seen it as it is now.
    """
    spared = frozenset(one.sentence for one in talk.judged if not one.wants_rewording)
    asked = ""
    while (found := find(spared=spared)) is not None:
        sentence = text[slice(*found.sentence)]
        if found.severity >= STOP or _agreed(talk, sentence):
            break
        asked = asked or sentence
        if _agreed_so_far(talk, sentence):
            break
        spared |= {sentence}
    return found, asked


def waiting(talks: Iterable[Talk], sentence: str) -> Talk | None:
    """Return the call that still waits for what a model says of ``sentence``, as it was told."""
    return next((talk for talk in talks if talk.asked and masked(talk.asked) == sentence), None)


def heard(talk: Talk, *, wants_rewording: bool) -> Talk:
    """Return the call with what a model said of the sentence it was asked about."""
    news = Judged(talk.asked, wants_rewording)
    others = (one for one in talk.judged if one.sentence != news.sentence)
    return replace(talk, judged=(*others, news)[-REMEMBERED:], asked="")


def _agreed(talk: Talk, sentence: str) -> bool:
    return Judged(sentence, wants_rewording=True) in talk.judged


def _agreed_so_far(talk: Talk, sentence: str) -> bool:
    seen = (one.sentence for one in talk.judged if one.wants_rewording)
    return any(sentence.startswith(one) or one.startswith(sentence) for one in seen)
