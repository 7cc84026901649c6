"""A sentence as words that are compared, each knowing where it was typed."""

import re
from functools import lru_cache

from agentassist.core.frozen import dataclass
from agentassist.text.fold import fold

_WORD = re.compile(
    r"\d{4}-\d\d-\d\d|\d{1,2}[./]\d{1,2}[./]\d{2,4}|\d{1,2}/\d{1,2}|\d+(?:[.:]\d+)?"
    r"|[^\W\d_][^\s\d.,;:!?।॥۔؟،؛()\[\]\"“”…\-–—/]*"
    r"|[,;:،؛?؟!(]|[-–—/@&]"
)
"""Dates, numbers and clock times, words, marks; letters behind digits are a word of their own: ``3pm``."""
_QUOTES = str.maketrans({"’": "'", "‘": "'", "`": "'", "،": ",", "؛": ";", "؟": "?", "–": "-", "—": "-"})


@dataclass(frozen=True, slots=True)
class Word:
    """One word."""

    text: str
    """Folded."""
    start: int
    end: int


@lru_cache(maxsize=4_096)
def _folded(word: str) -> str:
    return fold(word).translate(_QUOTES).rstrip("'")


def words(text: str, start: int = 0, end: int | None = None) -> list[Word]:
    """Return the words of ``text`` between two of its characters.

    >>> [word.text for word in words("I’ll ring at 3pm, Ravi")]
    ["i'll", 'ring', 'at', '3', 'pm', ',', 'ravi']
    """
    found = _WORD.finditer(text, start, len(text) if end is None else end)
    return [Word(_folded(one[0]), one.start(), one.end()) for one in found]
