"""Listens to a rep: the points of the prompt on the screen, and the sample wording behind it."""

from collections.abc import Callable, Iterable, Sequence
from functools import cached_property, lru_cache

from agentassist.core.own_words import Differs, Wording
from agentassist.core.words import Words
from agentassist.own_words.fact import Kind
from agentassist.own_words.lexicon import Lexicon
from agentassist.own_words.making import Made, Points, Verdict
from agentassist.own_words.point import KeyPoint
from agentassist.own_words.reading import kept_to, reading
from agentassist.text.language import language, scripts

DIFFERS = {
    Kind.CODE: Differs.NUMBER,
    Kind.COUNT: Differs.NUMBER,
    Kind.MONEY: Differs.AMOUNT,
    Kind.PERCENT: Differs.AMOUNT,
    Kind.DATE: Differs.DATE,
    Kind.WEEKDAY: Differs.DATE,
    Kind.DAY: Differs.DATE,
    Kind.CLOCK: Differs.TIME,
    Kind.PART: Differs.TIME,
    Kind.LENGTH: Differs.LENGTH,
    Kind.NAME: Differs.NAME,
    Kind.NOT: Differs.NOT,
}
"""What the rep is told of each sort of fact."""


class Listener:
    """Judges what a rep says; keeps the prompts of the last stages ready.

    Args:
        read: Gives the words that may stand for each other; asked once, within some fifty milliseconds.
    """

    def __init__(self, read: Callable[[], Lexicon]) -> None:
        self._read = read
        self._ready = lru_cache(maxsize=32)(self._prepare)

    @cached_property
    def _lexicon(self) -> Lexicon:
        return self._read()

    def points(self, points: Sequence[tuple[str, Words]], said: str) -> tuple[Verdict, ...]:
        """Return how the points, as pairs of id and text, stand after one saying, whatever its language."""
        return self._ready(tuple(points), language(said)).judge(said)

    def kept_to(self, lines: Iterable[tuple[str, Words]], said: str) -> tuple[str, ...]:
        """Return the ids of the lines, in whatever language, that were said word for word."""
        told = language(said)
        return tuple(
            name for name, line in lines if any(kept_to(said, text, told) for _, text in line.by_lang)
        )

    def wording(self, samples: Iterable[Words], said: str) -> Wording | None:
        """Return how something was said beside the sample that it is most like; None for too few words."""
        told = language(said)
        all_lines = [text for sample in samples for _, text in sample.by_lang]
        # Nothing is copied from a line in other letters, and three of four are in others.
        lines = [text for text in all_lines if not scripts(text).isdisjoint(scripts(said))] or all_lines[:1]
        found = max((reading(said, line, told) for line in lines), key=lambda one: one.ratio, default=None)
        return Wording(said, found.manner, found.copied) if found and found.enough else None

    def _prepare(self, points: tuple[tuple[str, Words], ...], told: str) -> Points:
        said_in = told.partition("-")[0]
        return Points([KeyPoint(name, text.say(said_in)) for name, text in points], "", self._lexicon, told)


def made(verdicts: Iterable[Verdict]) -> tuple[str, ...]:
    """Return the points that were made."""
    return tuple(one.id for one in verdicts if one.made is Made.MADE)


def off(verdicts: Iterable[Verdict]) -> tuple[tuple[str, Differs], ...]:
    """Return the points that were said wrong, and what differs."""
    return tuple((one.id, DIFFERS[one.off]) for one in verdicts if one.made is Made.WRONG and one.off)
