"""The stem that the forms of one word share, in four languages."""

from functools import lru_cache

import Stemmer

_HINDI = (
    *("ियों", "ियां", "ाओं", "ाएं", "ओं", "ों", "ें", "ीं", "ने", "ना", "नी", "ता", "ते", "ती", "ाई"),
    *("ा", "ी", "े", "ि", "ो", "ु", "ू", "ं"),
)
_TELUGU = (
    *("లోని", "లకు", "లను", "లతో", "లలో", "నకు", "ములో", "ంలో", "లో", "తో", "కు", "కి", "ను", "ని", "లు"),
    *("ము", "పై", "గా", "కై", "ల", "ం", "ు", "ి", "ా", "ే"),
)
_URDU = ("یوں", "وں", "یں", "ات", "ین", "ی", "ا", "و", "ہ", "ے")
"""Endings, each before those it ends in: the first that fits is taken off."""
_SHORTEST = 2
"""So many characters of a word are its stem at least."""
_english = Stemmer.Stemmer("english").stemWord


@lru_cache(maxsize=2_048)
def stem(word: str) -> str:
    """Return the stem of one folded word.

    >>> stem("refunded") == stem("refunds")
    True
    >>> stem("लोगों") == stem("लोग")
    True
    """
    first = word[0]
    if first.isascii():
        return str(_english(word)) if len(word) > 3 else word
    for ending in _endings(first):
        if word.endswith(ending) and len(word) - len(ending) >= _SHORTEST:
            return word.removesuffix(ending)
    return word


def _endings(first: str) -> tuple[str, ...]:
    if "\u0900" <= first <= "\u097f":
        return _HINDI
    if "\u0c00" <= first <= "\u0c7f":
        return _TELUGU
    return _URDU if "\u0600" <= first <= "\u06ff" else ()
