"""Where sentences start and end, in Latin, Devanagari, Telugu and Urdu writing."""

import re

_END = re.compile(r"[.!?।॥۔؟…]+[\"'”’)\]]*(?=\s|$)|[।॥۔؟]|\n+|$")
_SHORT = re.compile(r"(?:^|[\s(])(?:mr|mrs|ms|dr|st|nr|e\.g|i\.e|etc|vs|a\.m|p\.m|[a-z])\.$", re.IGNORECASE)
"""A full stop after one of these mostly does not end a sentence."""
_LAST = tuple(".!?।॥۔؟\n")


def ended(text: str) -> bool:
    """Tell whether the last sentence is over, for it has its mark or a line of its own.

    >>> ended("I'll call you. "), ended("I'll call")
    (True, False)
    """
    return text.rstrip(" ").endswith(_LAST)


def sentences(text: str) -> tuple[tuple[int, int], ...]:
    """Return start and end of each sentence, its closing mark included and blanks around it left out.

    >>> sentences("Hi there. It costs 4.50, e.g. today")
    ((0, 9), (10, 35))
    """
    found: list[tuple[int, int]] = []
    start = 0
    for match in _END.finditer(text):
        end = match.end()
        if match[0] == "." and end < len(text) and _SHORT.search(text, max(start, end - 12), end):
            continue
        piece = text[start:end]
        if body := piece.strip():
            lead = len(piece) - len(piece.lstrip())
            found.append((start + lead, start + lead + len(body)))
        start = end
    return tuple(found)
