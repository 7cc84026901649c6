"""Lines that a rep says just as in their last runs: a script again, though nobody else wrote it."""

from collections.abc import Iterable, Sequence

from rapidfuzz import fuzz, process

from agentassist.text.fold import fold

RUNS = 5
"""So many runs before this one are looked at."""
LONG_WORDS = 8
"""Shorter lines are said by everybody, again and again."""
ALIKE = 92.0
"""From here on two lines are one; 100 is letter for letter."""
FEWEST, SHARE = 3, 0.5
"""A good line may come twice; it takes so many, and this share of the longer lines, to make a script."""


def repeated(lines: Iterable[str], earlier: Iterable[str]) -> tuple[str, ...]:
    """Return the lines that were said before; none where most are new.

    >>> repeated(["I am sorry that it came broken, Rosa."], ["I am sorry that it came broken, Rosa."])
    ()
    """
    long = [line for line in dict.fromkeys(lines) if _is_long(line)]
    before = [fold(line) for line in earlier if _is_long(line)]
    again = [line for line in long if _is_among(line, before)]
    return tuple(again) if len(again) >= max(FEWEST, SHARE * len(long)) else ()


def _is_long(line: str) -> bool:
    return len(line.split()) >= LONG_WORDS


def _is_among(line: str, before: Sequence[str]) -> bool:
    return process.extractOne(fold(line), before, scorer=fuzz.ratio, score_cutoff=ALIKE) is not None
