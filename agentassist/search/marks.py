"""Where a text matches what was typed, so that every result says why it is there."""

import re
from collections.abc import Sequence
from functools import lru_cache

from agentassist.text.fold import words

# Marks belong to their letters in Hindi and Telugu, so a word ends at spaces and punctuation only,
# and at what a broken paste may bring: no index takes it.
_WORD = re.compile(r"[^\s\x00-\x1f\ud800-\udfff.,;:!?()\[\]{}\"“”/।۔؟،]+")
SHORTEST = 2
"""Shorter stretches are not marked: they would light up everywhere."""


@lru_cache(maxsize=1_200)
def _folded(word: str) -> str:
    # The same titles are marked anew with every key.
    return "".join(words(word))


def as_typed(text: str) -> list[str]:
    """Return the words of ``text``, letter for letter."""
    return _WORD.findall(text)


def marks(
    text: str, typed: Sequence[str], meant: frozenset[str] = frozenset()
) -> tuple[tuple[int, int], ...]:
    """Return the start and end of each stretch of ``text`` that was asked for, in characters.

    Args:
        text: As it is shown.
        typed: Folded words; a word of ``text`` may begin with one.
        meant: Folded words that those typed stand for, in any script; they are marked whole.

    >>> marks("Late delivery", ["del"])
    ((5, 8),)
    >>> marks("पैसे की वापसी", ["vapsi"], frozenset({"वापसी"}))
    ((8, 13),)
    """
    found = []
    for word in _WORD.finditer(text):
        folded = _folded(word.group())
        hit = max((len(t) for t in typed if len(t) >= SHORTEST and folded.startswith(t)), default=0)
        if not hit and folded in meant:
            found.append(word.span())
        elif hit:
            # Where folding changed the length, a letter no longer stands where it was: mark the whole word.
            end = word.start() + hit if len(folded) == len(word.group()) else word.end()
            found.append((word.start(), end))
    return tuple(found)
