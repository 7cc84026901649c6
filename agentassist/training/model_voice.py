"""A model may word the line a caller has decided on: what it is told, and what it may not say."""

import re
import unicodedata
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import replace
from enum import StrEnum
from functools import cache

from agentassist.core.caller_line import LineBrief
from agentassist.core.scenario import Knowledge, band_of
from agentassist.phrasing.matcher import Expressions
from agentassist.text.fold import words
from agentassist.text.plain import plain
from agentassist.text.sentences import sentences
from agentassist.training.mentioning import mentions
from agentassist.training.named import invented
from agentassist.training.rehearsal import FACT, Rehearsal, Said, Turn
from agentassist.training.spoken_in import spoken_in

LONGEST = 300
"""So many characters a caller says at once."""
MOST_SENTENCES = 3
"""Two are asked for, and a sigh may go before them."""
LINES_HEARD = 3
"""So many of the rep's last lines the tone may follow."""
_MARKS = frozenset("{}[]<>()*_#`|~\\=•^")
"""What nobody speaks: signs of layout, and brackets around stage directions."""
_UNSEEN = frozenset("\u200c\u200d")
"""Joiners: Telugu and Urdu words are written with them."""
_WRITTEN = re.compile(r"\b(?:https?:|www\.)|\w@\w|^\s*[^\s:]{1,20}:\s", re.IGNORECASE)
"""Addresses, and whose line it is before it."""


class Unfit(StrEnum):
    """Why words are not the caller's."""

    EMPTY = "empty"
    LONG = "long"
    MARKUP = "markup"
    LANGUAGE = "language"
    """Of another language, or in other letters."""
    HELPING = "helping"
    """Offers help, as only the rep would, or speaks of itself as a model."""
    LEAK = "leak"
    """Holds a word of what the caller has not told."""
    MISSING = "missing"
    """Lacks a word of what they tell now."""
    INVENTED = "invented"
    """Holds a number or a day that the caller has not named; what the rep guesses is not theirs."""


class LineCheck:
    """Looks at what a model has made of a line; used by one thread.

    Args:
        never: By language, phrases that no caller says, in the grammar of the phrasing rules.
    """

    def __init__(self, never: Mapping[str, tuple[str, ...]]) -> None:
        self._never = dict(never)
        # Read only where a model speaks at all.
        self._expressions = cache(lambda lang: Expressions(lang, {}))

    def unfit(self, call: Rehearsal, place: int, text: str) -> Unfit | None:
        """Return why ``text`` cannot be said in the turn at ``place``; None where it can."""
        said, turn, lang = words(text[: 2 * LONGEST]), call.turns[place], call.scenario.lang
        looks: tuple[tuple[Unfit, Callable[[], bool]], ...] = (
            (Unfit.EMPTY, lambda: not said),
            (Unfit.LONG, lambda: len(text) > LONGEST or len(sentences(text)) > MOST_SENTENCES),
            (Unfit.MARKUP, lambda: _marked(text)),
            (Unfit.LANGUAGE, lambda: not spoken_in(lang, text, _words_of(call))),
            (Unfit.HELPING, lambda: self._helps(text, lang)),
            (Unfit.LEAK, lambda: any(mentions(said, (one,)) for one in _secrets(call, place))),
            (Unfit.MISSING, lambda: not all(mentions(said, (one,)) for one in _must_say(call, turn))),
            (Unfit.INVENTED, lambda: invented(text, (one.caller for one in call.turns))),
        )
        return next((why for why, found in looks if found()), None)

    def kept(self, was: Rehearsal, now: Rehearsal) -> Rehearsal:
        """Return a call played again with the words of before, wherever the caller does the same."""
        for place, (old, new) in enumerate(zip(was.turns, now.turns, strict=False)):
            if old.worded and same(old, new) and self.unfit(now, place, old.worded) is None:
                now = worded(now, place, old.worded)
        return now

    def _helps(self, text: str, lang: str) -> bool:
        never = self._never.get(lang)
        if not never:
            return False
        expressions = self._expressions(lang)
        return expressions.of(*never).search(plain(text, expressions.spelling).text) is not None


def brief(call: Rehearsal, heard: Iterable[str]) -> LineBrief | None:
    """Return what may be known of the last line; None where no other words could be told from wrong ones.

    Args:
        call: The call with the line.
        heard: What the rep said last, without what must not leave the house.
    """
    turn = call.turns[-1]
    must = tuple(_must_say(call, turn))
    told = _facts(call, turn)
    if not turn.parts or any(not mentions(words(turn.caller), fact.keywords) for fact in told):
        return None
    return LineBrief(
        call.scenario.lang,
        band_of(turn.mood),
        tuple(part.does for part in turn.parts),
        turn.caller,
        tuple(part.text for part in turn.parts if part.does == FACT),
        must,
        tuple(heard)[-LINES_HEARD:],
    )


def worded(call: Rehearsal, place: int, text: str) -> Rehearsal:
    """Return the call with other words in one turn."""
    turn = replace(call.turns[place], worded=text)
    return replace(call, turns=(*call.turns[:place], turn, *call.turns[place + 1 :]))


def same(one: Turn, other: Turn) -> bool:
    """Tell whether the caller does the same in both turns, in the same mood."""
    return _decided(one) == _decided(other)


def _decided(turn: Turn) -> tuple[object, ...]:
    return turn.caller, turn.parts, band_of(turn.mood), turn.told, turn.solution, turn.confirmed


def _facts(call: Rehearsal, turn: Turn) -> list[Knowledge]:
    return [fact for fact in call.scenario.facts if fact.id in turn.told]


def _must_say(call: Rehearsal, turn: Turn) -> Iterator[str]:
    """Yield the words by which the rep shows that they heard what is told now."""
    line = words(turn.caller)
    found = (one for fact in _facts(call, turn) for one in fact.keywords if mentions(line, (one,)))
    yield from dict.fromkeys(found)


def _secrets(call: Rehearsal, place: int) -> Iterator[str]:
    """Yield words of what is not told by then, but for those that the caller has used all the same."""
    before, turn = call.turns[:place], call.turns[place]
    told = {fact for one in (*before, turn) for fact in one.told}
    used = words(" ".join((*(one.caller for one in before), *(one.worded for one in before), turn.caller)))
    for fact in call.scenario.facts:
        if fact.id not in told:
            yield from (one for one in fact.keywords if not mentions(used, (one,)))


def _words_of(call: Rehearsal) -> list[str]:
    """Return all that was said so far, as the scenario has it and as the rep said it."""
    said = [turn.entry.text for turn in call.turns if isinstance(turn.entry, Said)]
    return [*said, *(turn.caller for turn in call.turns), call.scenario.caller.name]


def _marked(text: str) -> bool:
    """Tell whether something in ``text`` cannot be spoken."""
    if _WRITTEN.search(text):
        return True
    return any(char in _MARKS or (_is_sign(char) and char not in _UNSEEN) for char in text)


def _is_sign(char: str) -> bool:
    return unicodedata.category(char) in ("Cc", "Cf", "Cs", "Co", "Cn", "So", "Sk")
