"""Finds card and Aadhaar numbers among the digits of a text."""

import re
from collections.abc import Iterator
from itertools import groupby, pairwise

from agentassist.text.card_numbers import is_aadhaar, is_card
from agentassist.text.card_runs import PLAIN_GAP, Run, breaths, digits, said_after, said_before, stays
from agentassist.text.secret_spans import NOISE_CHARS, Secret, Span, span_of
from agentassist.text.secret_words import AADHAAR, Said

_PLUS = re.compile(r"\+\s?\(?$")
_SHAPES = frozenset(
    {(4, 4, 4, 4), (4, 6, 5), (4, 6, 4), (8, 8), (4, 4, 4, 1), *((4, 4, 4, 4, last) for last in (1, 2, 3))}
)
_AADHAAR_GROUPS = [4, 4, 4]


def whole_numbers(text: str, runs: list[Run]) -> Iterator[Span]:
    """Yield the card and Aadhaar numbers that are written in one go."""
    for run in runs:
        if _PLUS.search(text, max(0, run[0].start - 3), run[0].start) and len(digits(run)) <= 15:
            continue
        yield from _within(text, run)
        whole = next((part for part in breaths(text, run) if is_aadhaar(digits(part))), None)
        if whole is not None and _near(text, whole, AADHAAR):
            yield span_of(whole, Secret.AADHAAR)


def _within(text: str, run: Run) -> Iterator[Span]:
    """Yield the card numbers among the pieces of a run, the most card-like first chosen.

    Where a longer and a shorter one begin together, either may be meant: nobody knows the last four.
    """
    cards = [cut for cut in _cuts(text, run) if is_card(digits(run[slice(*cut)]))]
    if not cards:
        return
    start = cards[0][0]
    ends = {end for begin, end in cards if begin == start}
    number, rest = run[start : max(ends)], run[max(ends) :]
    yield from _within(text, run[:start])
    if not stays(text, number):
        yield span_of(number, Secret.CARD, last4=len(ends) == 1)
    yield from _within(text, rest)


def _cuts(text: str, run: Run) -> Iterator[tuple[int, int]]:
    """Yield stretches worth a check: up to a change, the whole run, those shaped like a card or as long."""
    yield from _alike(text, run)
    yield 0, len(run)
    stretches = [(start, end) for start in range(len(run)) for end in _ends(run, start)]
    for start, end in stretches:
        if end == start + 1 or tuple(len(piece.digits) for piece in run[start:end]) in _SHAPES:
            yield start, end
    for start, end in stretches:
        if len(digits(run[start:end])) in (15, 16) and _may_begin(text, run, start):
            yield start, end


def _alike(text: str, run: Run) -> Iterator[tuple[int, int]]:
    """Yield stretches of 13 digits and more that are written alike, where a run has more than one way.

    What follows a number, such as its code, has another gap before it, or is one piece behind single digits.
    """
    for at in range(len(run)):
        yield from _long_enough(run, at, at + 1)
    gaps = [text[one.end : other.start] for one, other in pairwise(run)]
    first = 0
    for _, same in groupby(gaps):
        end = first + sum(1 for _ in same) + 1
        yield from _long_enough(run, first, end)
        at = first
        for single, alike in groupby(run[first:end], lambda piece: len(piece.digits) == 1):
            after = at + sum(1 for _ in alike)
            if single:
                yield from _long_enough(run, at, after)
            at = after
        first = end - 1


def _long_enough(run: Run, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Yield the stretch where it has as many digits as the shortest card."""
    if 13 <= len(digits(run[start:end])) <= 19:
        yield start, end


def _ends(run: Run, start: int) -> Iterator[int]:
    """Yield where a number of 13 to 19 digits that begins at ``start`` may end."""
    length = 0
    for end in range(start, len(run)):
        length += len(run[end].digits)
        if length > 19:
            return
        if length >= 13:
            yield end + 1


def _may_begin(text: str, run: Run, at: int) -> bool:
    """Return whether a number may begin inside a run: not amid equal groups, which make one longer number."""
    if at == 0 or run[at].spoken or len(run[at - 1].digits) != len(run[at].digits):
        return True
    return not PLAIN_GAP.fullmatch(text[run[at - 1].end : run[at].start])


def grouped_aadhaar(text: str, runs: list[Run]) -> Iterator[Span]:
    """Yield Aadhaar numbers that nothing names, written as on the card: three groups of four."""
    for run in runs:
        gaps = {text[one.end : other.start] for one, other in pairwise(run)}
        typed = [len(piece.digits) for piece in run if not piece.spoken]
        if typed != _AADHAAR_GROUPS or len(run) != len(typed) or gaps not in ({" "}, {"-"}, {"\u00a0"}):
            continue
        plus = _PLUS.search(text, max(0, run[0].start - 3), run[0].start)
        if is_aadhaar(digits(run)) and not plus and not stays(text, run):
            yield span_of(run, Secret.AADHAAR)


def _near(text: str, run: Run, said: Said) -> bool:
    return bool(said.search(said_before(text, run[0].start)) or said.search(said_after(text, run[-1].end)))


def scattered_numbers(text: str, runs: list[Run]) -> Iterator[Span]:
    """Yield the parts of card numbers that come with talk in between."""
    parts = list(_parts(runs))
    at = 0
    while at < len(parts):
        used = next(
            (n for n in (4, 3, 2) if len(parts) - at >= n and _make_card(text, parts[at : at + n])), 0
        )
        for part in parts[at : at + used]:
            yield span_of(part, Secret.CARD, last4=part is parts[at + used - 1])
        at += used or 1


def _parts(runs: list[Run]) -> Iterator[Run]:
    """Yield what can be a part of a number: not the "one" of "one moment", typed and said digits apart."""
    for run in runs:
        for _, same in groupby(run, key=lambda piece: piece.spoken):
            part = tuple(same)
            if len(digits(part)) > 2:
                yield part


def _make_card(text: str, parts: list[Run]) -> bool:
    """Return whether parts make one card number: whole groups of four, or four, six and five."""
    lengths = [len(digits(part)) for part in parts]
    whole = sum(lengths) == 16 and not any(length % 4 for length in lengths)
    if len(parts) < 2 or not (whole or lengths in ([4, 6, 5], [4, 11], [10, 5])):
        return False
    close = all(b[0].start - a[-1].end <= NOISE_CHARS for a, b in pairwise(parts))
    return (
        close and is_card("".join(map(digits, parts))) and not any(stays(text, part) for part in parts[:-1])
    )
