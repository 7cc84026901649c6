"""What tells who somebody is, taken out of a note that others are to read."""

import re
from collections.abc import Iterable, Iterator

from agentassist.core.frozen import dataclass
from agentassist.text.cards import find
from agentassist.text.masked import replaced

STAND_IN = "•••"
_SHORTEST = 3
"""Shorter names are parts of too many words."""
_TELLING = re.compile(
    r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+"
    r"|(?:https?://|www\.)\S+"
    r"|\+?\d[\d\s()./-]{5,}\d"
    r"|(?<![\w-])\d{1,3}(?:,\d{2,3})+(?!\w)"
    r"|(?<![\w-])(?=[\w-]*\d[\w-]*\d[\w-]*\d)[\w-]*\w"
)
"""Addresses, telephone numbers, and whatever holds three digits: orders, accounts, flats."""


@dataclass(frozen=True, slots=True)
class Anonymous:
    """A text without what tells who it is about."""

    text: str
    taken_out: tuple[str, ...]
    """Word for word, in the order found, each once."""


def anonymous(text: str, names: Iterable[str]) -> Anonymous:
    """Return a text without cards, codes, addresses, numbers and ``names``, nor their parts.

    >>> anonymous("Asha Rao rang, order AB-4417, asha@mail.example.", ["Asha Rao"]).text
    '••• rang, order •••, •••.'
    """
    spans = sorted({*_secrets(text), *_matches(_TELLING, text), *_named(text, names)})
    joined: list[tuple[int, int]] = []
    for start, end in spans:
        if joined and not text[joined[-1][1] : start].strip():
            joined[-1] = (joined[-1][0], max(end, joined[-1][1]))
        else:
            joined.append((start, end))
    found = dict.fromkeys(text[start:end].strip() for start, end in joined)
    return Anonymous(replaced(text, ((start, end, STAND_IN) for start, end in joined)), tuple(found))


def _secrets(text: str) -> Iterator[tuple[int, int]]:
    return ((span.start, span.end) for span in find(text))


def _matches(pattern: re.Pattern[str], text: str) -> Iterator[tuple[int, int]]:
    return ((found.start(), found.end()) for found in pattern.finditer(text))


def _named(text: str, names: Iterable[str]) -> Iterator[tuple[int, int]]:
    parts = {part for name in names for part in (name, *name.split()) if len(part) >= _SHORTEST}
    for part in sorted(parts, key=len, reverse=True):
        yield from _matches(re.compile(rf"(?<!\w){re.escape(part)}(?!\w)", re.IGNORECASE), text)
