"""The amount that somebody types beside what they look for: "refund 5,000", "₹2.5 lakh", "५००० रिफंड"."""

import re

from agentassist.core.frozen import dataclass
from agentassist.text.fold import fold, listed
from agentassist.text.number_words import numbers

_NUMBER = re.compile(r"(\d[\d,]*)(\.\d{1,2})?(k)?")
_DOLLARS = ("USD", "AUD", "CAD", "NZD", "SGD", "HKD")
_RUPEES = ("INR", "PKR", "NPR", "LKR")
_SIGNS = {"$": _DOLLARS, "£": ("GBP",), "€": ("EUR",), "₹": ("INR",)}
_BEFORE = {"rs": _RUPEES} | {code.lower(): (code,) for code in ("INR", "USD", "PKR", "GBP", "EUR")}
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
    currencies: tuple[str, ...] = ()
    """What its sign can mean, as ISO codes; empty without a sign."""

    def is_money_of(self, currency: str) -> bool:
        """Tell whether it may be of this currency, for that is what rights are written in."""
        return not self.currencies or currency in self.currencies


def amount_in(text: str) -> Asked | None:
    """Return the amount in ``text``: one with a sign before any other, else the largest; None without one.

    >>> amount_in("refund 2 shirts ₹1,50,000").number, amount_in("return after 45 days")
    (150000.0, Asked(number=45.0, days=True, currencies=()))
    >>> amount_in("#4471 refund") is amount_in("call 07700900123") is amount_in("the first one") is None
    True
    """
    written = [word for word in text.split() if not word.startswith("#")]
    words = [_plain(word) for word in written]
    for tongue in ("en", "hi-Latn", "te-Latn"):
        amounts = []
        for found in numbers(words, tongue):
            number = float(found.digits)
            least = _SPELLED if found.spelled else 0
            if not found.ordinal and least < number < _MOST:
                days = any(word in _DAYS for word in words[found.last : found.last + 1])
                amounts.append(
                    Asked(number, days, _currencies(written[max(0, found.first - 1) : found.last]))
                )
        if amounts:
            return max(amounts, key=lambda one: (bool(one.currencies), not one.days, one.number))
    return None


def _currencies(words: list[str]) -> tuple[str, ...]:
    """Return what the sign in front of a number, or of its word, can mean."""
    for word in map(fold, reversed(words)):
        for sign, codes in (*_SIGNS.items(), *_BEFORE.items()):
            rest = word.removeprefix(sign)
            if rest != word and not rest[:1].isalpha():
                return codes
    return ()


def is_figure(word: str) -> bool:
    """Tell whether a folded word is part of an amount: figures, or what they count."""
    return word[:1].isdigit() or word in _BEFORE or word in _DAYS


def _plain(word: str) -> str:
    """Return a word as ``numbers`` reads it: figures without signs and commas."""
    folded = fold(word).strip("".join(_SIGNS)).rstrip(".,;:!?/-")
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
    number = digits + (found[2] or "")
    return f"{float(number) * _THOUSAND:.2f}".removesuffix(".00") if found[3] else number
