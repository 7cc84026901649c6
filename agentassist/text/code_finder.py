"""Finds secret codes and card expiries beside the words, or the card, that give them away."""

import re
from collections.abc import Iterator

from agentassist.text.card_runs import (
    NEAR_CHARS,
    Run,
    breaths,
    digits,
    runs_of,
    said_after,
    said_before,
    stays,
)
from agentassist.text.secret_spans import NOISE_CHARS, Secret, Span, free, span_of
from agentassist.text.secret_words import EXPIRY, LINK, SECRETS, Said
from agentassist.text.spoken_digits import Piece

_MONTH_YEAR = re.compile(r"(?<!\d)(?<!\d[/.\-])(\d{1,2})\s?[/.\-]\s?((?:\d\d)?\d\d)(?![/.\-]?\d)")
_MORE = re.compile(r"[\d•]")
_CARD_CODE = frozenset({3, 4})
"""Where a card number stands in the same text, what is said to have three digits may have four."""
_BEHIND = re.compile(r"[\s,;/|.]{0,3}")


def secret_codes(text: str, runs: list[Run], taken: list[Span]) -> Iterator[Span]:
    """Yield codes beside a word that names them, or right behind a card number."""
    for run in runs:
        if stays(text, run):
            continue
        # The first number may belong to the name: "the three digits", "पीछे के तीन".
        parts = (*breaths(text, run), *(breaths(text, run[1:]) if run[0].spoken and run[1:] else ()))
        code = next((part for part in parts if _secret(text, part, taken)), None)
        if code is None and len(digits(run)) in (3, 4) and _right_behind(text, run, taken):
            code = run
        if code is not None:
            yield span_of(code, Secret.CODE, last4=False)


def _right_behind(text: str, run: Run, taken: list[Span]) -> bool:
    """Return whether nothing but a separator stands between a number or date and these digits."""
    gaps = (run[0].start - span.end for span in taken)
    return any(0 <= gap <= 3 and _BEHIND.fullmatch(text, run[0].start - gap, run[0].start) for gap in gaps)


def _secret(text: str, run: Run, taken: list[Span]) -> bool:
    """Return whether a word before, or just behind, makes these digits a secret."""
    before, length, end = said_before(text, run[0].start), len(digits(run)), run[-1].end
    return any(
        (length in lengths or (taken and length in _CARD_CODE and lengths < _CARD_CODE))
        and (said.search(before) or _named(text, end, said))
        for said, lengths in SECRETS
    )


def _named(text: str, end: int, said: Said) -> bool:
    """Return whether what follows is the name of a code, as in ``is my otp``, and not of the next digits."""
    after = said_after(text, end)
    match = said.search(after)
    if match is None:
        return False
    links = after[: match.start()].split()
    return all(word in LINK for word in links) and (
        bool(links) or not _MORE.search(text, end, end + NEAR_CHARS)
    )


def card_expiries(text: str, read: list[Piece], numbers: list[Span]) -> Iterator[Span]:
    """Yield month and year beside a card number."""
    if not numbers:
        return
    dates = [
        Span(*match.span(), Secret.EXPIRY) for match in _MONTH_YEAR.finditer(text) if _dates(match, numbers)
    ]
    yield from dates
    for run in runs_of(text, free(read, dates)):
        if 3 <= len(digits(run)) <= 6 and EXPIRY.search(said_before(text, run[0].start)):
            yield span_of(run, Secret.EXPIRY, last4=False)


def _dates(month_year: re.Match[str], numbers: list[Span]) -> bool:
    """Return whether this is a month and a year near, but not within, a card number."""
    apart = min(max(span.start - month_year.end(), month_year.start() - span.end) for span in numbers)
    return 1 <= int(month_year[1]) <= 12 and 0 <= apart <= NOISE_CHARS
