"""The amount that somebody types beside what they look for: "refund 5,000", "₹2.5 lakh", "५००० रिफंड"."""

import re

from agentassist.core.frozen import dataclass
from agentassist.text.fold import fold, listed
from agentassist.text.number_words import numbers

_NUMBER = re.compile(r"(\d[\d,]*)(\.\d{1,2})?(k)?")
_SIGNS = "$£€₹"
_BEFORE = ("rs", "inr", "usd", "pkr", "gbp", "eur")
_MOST = 10**9
"""A longer one is the number of an order, or of a telephone."""
_DIGITS_ALONE = 7
"""So many digits in a row, without commas, are no amount."""
_SPELLED = 50
"""Smaller numbers in words count callers, tries and cups."""
_THOUSAND = 1000
_DAYS = listed("day days दिन దినాలు రోజు రోజులు రోజుల دن din dino roju rojulu")


@dataclass(frozen=True, slots=True)
class Asked:
    """How much somebody asks about."""

    number: float
    days: bool = False
    """True where they are days; anything else may be money or pieces."""


def amount_in(text: str) -> Asked | None:
    """Return the first amount in ``text``; None where there is none.

    >>> amount_in("refund ₹1,50,000"), amount_in("return after 45 days")
    (Asked(number=150000.0, days=False), Asked(number=45.0, days=True))
    >>> amount_in("#4471 refund") is amount_in("call 07700900123") is amount_in("the first one") is None
    True
    """
    words = [_plain(word) for word in text.split() if not word.startswith("#")]
    for tongue in ("en", "hi-Latn", "te-Latn"):
        for found in numbers(words, tongue):
            number = float(found.digits)
            least = _SPELLED if found.spelled else 0
            if not found.ordinal and least < number < _MOST:
                return Asked(number, any(word in _DAYS for word in words[found.last : found.last + 1]))
    return None


def is_figure(word: str) -> bool:
    """Tell whether a folded word is part of an amount: figures, or what they count."""
    return word[:1].isdigit() or word in _BEFORE or word in _DAYS


def _plain(word: str) -> str:
    """Return a word as ``numbers`` reads it: figures without signs and commas."""
    folded = fold(word).strip(_SIGNS).rstrip(".,;:!?/-")
    for sign in _BEFORE:
        rest = folded.removeprefix(sign).lstrip(".")
        if rest[:1].isdigit():
            folded = rest
    found = _NUMBER.fullmatch(folded)
    if found is None:
        return folded
    digits = found[1].replace(",", "")
    if len(digits) >= _DIGITS_ALONE and "," not in found[1]:
        return ""
    return str(int(digits) * _THOUSAND) if found[3] else digits + (found[2] or "")
