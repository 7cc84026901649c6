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
    first, many = parts[0] if parts else "", len(parts)
    for at in range(len(said) - many + 1 if parts else 0):
        if _same(said[at], first) and all(map(_same, said[at : at + many], parts)):
            return True
    return False


@lru_cache(maxsize=65_536)
def _same(word: str, part: str) -> bool:
    if word == part:
        return True
    long, short = max(len(word), len(part)), min(len(word), len(part))
    goes_on = len(part) >= _STEM and word.startswith(part)
    # Two words of very unlike lengths are never so much alike; most pairs end here.
    alike = short >= _FUZZY and 200 * short >= _ALIKE * (long + short)
    if not (goes_on or alike) or any(map(str.isdigit, part)):
        # One wrong digit is another order.
        return False
    return goes_on or fuzz.ratio(word, part, score_cutoff=_ALIKE) > 0
