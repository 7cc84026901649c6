"""Digits that stand together, and the words before and behind them."""

import re
from collections.abc import Iterator

from agentassist.text.card_numbers import is_iban
from agentassist.text.fold import words
from agentassist.text.secret_words import STAYS
from agentassist.text.spoken_digits import Piece, pieces

NEAR_CHARS = 48
"""How far from a word such as CVV its digits may stand."""

GAP = re.compile(r"[\s.,;،।·‐-―\-\u200b-\u200f\u2060\ufeff\u00ad\ufe0f\u20e3]{0,5}")
PLAIN_GAP = re.compile(r"[ \-.\u00a0]?")
"""What stands between the groups of one number, and nothing more."""
_BAR = re.compile(r"\s?[/|_:;+*\\]\s?")
_FILLER = re.compile(
    r"[\s,.،।]*(?:(?:u[hm]+|e[rhm]+|hm+|then|and|next|aur|phir|fir|matlab|yaa?ni|uske baad|us ke baad"
    r"|ante|tarvata|tharvatha|mariyu|और|फिर|मतलब|यानी|उसके बाद|अं|हम्म|అంటే|తర్వాత|మరియు|హా|ఆ"
    r"|اور|پھر|یعنی|مطلب|اس کے بعد|ہم+)[\s,.،।]+)+",
    re.IGNORECASE,
)
"""What people say while they look for the next digit."""
_IBAN = re.compile(r"(?<![A-Za-z0-9])[A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){2,7}(?: ?[A-Z0-9]{1,4})?(?![A-Za-z0-9])")
_MASKED = re.compile(r"(?:[•*#]|[xX]{2})\s?$")
_LONGEST_RUN = 256

Run = tuple[Piece, ...]
"""Pieces with nothing but separators between them."""


def readable(text: str) -> list[Piece]:
    """Return the digits of ``text`` but those behind a mask or in an IBAN."""
    ibans = [match.span() for match in _IBAN.finditer(text) if is_iban(match.group())]
    return [
        piece
        for piece in pieces(text)
        if not _MASKED.search(text, max(0, piece.start - 3), piece.start)
        and not any(start <= piece.start < end for start, end in ibans)
    ]


def runs_of(text: str, read: list[Piece]) -> list[Run]:
    """Return neighbouring pieces together."""
    runs: list[list[Piece]] = []
    for piece in read:
        if runs and len(runs[-1]) < _LONGEST_RUN and _joined(text, runs[-1], piece):
            runs[-1].append(piece)
        else:
            runs.append([piece])
    return [tuple(run) for run in runs]


def _joined(text: str, run: list[Piece], other: Piece) -> bool:
    """Return whether what stands between a run and the next piece may stand within a number."""
    one = run[-1]
    gap = text[one.end : other.start]
    if GAP.fullmatch(gap):
        return True
    if one.spoken and other.spoken:
        return _FILLER.fullmatch(gap) is not None
    return _BAR.fullmatch(gap) is not None and _barred(run, other)


def _barred(run: list[Piece], other: Piece) -> bool:
    """Return whether a bar may part these: groups of four, the last group, single digits.

    Dates have bars too; their groups are of two digits.
    """
    lengths = len(run[-1].digits), len(other.digits)
    if min(lengths) >= 4 or lengths == (1, 1):
        return True
    return lengths[0] >= 4 and sum(len(piece.digits) for piece in run) >= 12


def digits(run: Run) -> str:
    """Return the digits of a run in ASCII."""
    return "".join(piece.digits for piece in run)


def said_before(text: str, start: int) -> str:
    """Return the folded words that lead to ``start``."""
    return " ".join(words(text[max(0, start - NEAR_CHARS) : start]))


def said_after(text: str, end: int) -> str:
    """Return the folded words that follow ``end``."""
    return " ".join(words(text[end : end + NEAR_CHARS]))


def stays(text: str, run: Run) -> bool:
    """Return whether the words before say that these digits are no secret."""
    return STAYS.search(said_before(text, run[0].start)) is not None


def breaths(text: str, run: Run) -> Iterator[Run]:
    """Yield all of a run, then its beginnings up to a comma, a line's end or the like."""
    yield run
    for end in range(len(run) - 1, 0, -1):
        gap = text[run[end - 1].end : run[end].start]
        if not PLAIN_GAP.fullmatch(gap) or run[end - 1].spoken != run[end].spoken:
            yield run[:end]
