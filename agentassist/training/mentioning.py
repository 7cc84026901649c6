"""Whether something is mentioned in a line, slips of typing and hearing forgiven."""

from collections.abc import Iterable, Sequence
from functools import lru_cache

from rapidfuzz import fuzz

from agentassist.text.fold import words

_STEM, _FUZZY = 4, 5
"""A word of so many letters may go on; one of so many may hold a slip."""
_ALIKE = 84.0


def mentions(said: Sequence[str], wanted: Iterable[str]) -> bool:
    """Tell whether any of ``wanted``, words or short phrases, is in the folded words of a line.

    >>> mentions(("it", "arived", "on", "monday"), ["arrived"]), mentions(("order", "4472"), ["4471"])
    (True, False)
    """
    return any(_is_in(said, _parts(one)) for one in wanted)


_parts = lru_cache(maxsize=8_192)(words)


def _is_in(said: Sequence[str], parts: Sequence[str]) -> bool:
    # Asked a thousand times a line, nearly always in vain: most often the first word tells.
    starts = (at for at, word in enumerate(said) if parts and _same(word, parts[0]))
    return any(
        at + len(parts) <= len(said) and all(map(_same, said[at : at + len(parts)], parts)) for at in starts
    )


@lru_cache(maxsize=65_536)
def _same(word: str, part: str) -> bool:
    if word == part:
        return True
    if any(char.isdigit() for char in part):
        # One wrong digit is another order.
        return False
    if len(part) >= _STEM and word.startswith(part):
        return True
    return min(len(word), len(part)) >= _FUZZY and fuzz.ratio(word, part) >= _ALIKE
