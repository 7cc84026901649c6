"""Finds card and Aadhaar numbers among the digits of a text."""

import re
from collections.abc import Iterator
from itertools import groupby, pairwise

from agentassist.text.card_numbers import is_aadhaar, is_card
from agentassist.text.card_runs import PLAIN_GAP, Run, breaths, digits, said_after, said_before, stays
from agentassist.text.secret_spans import NOISE_CHARS, Secret, Span, span_of
from agentassist.text.secret_words import AADHAAR, Said

_PLUS = re.compile(r"\+\s?\(?$")
_SHAPES = frozenset({(4, 4, 4, 4), (4, 6, 5), (8, 8), (4, 4, 4, 4, 3)})


def whole_numbers(text: str, runs: list[Run]) -> Iterator[Span]:
    """Yield the card and Aadhaar numbers that are written in one go."""
    for run in runs:
        if _PLUS.search(text, max(0, run[0].start - 3), run[0].start) and len(digits(run)) <= 15:
            continue
        for part in _within(text, run):
            if not stays(text, part):
                yield span_of(part, Secret.CARD)
        whole = next((part for part in breaths(text, run) if is_aadhaar(digits(part))), None)
        if whole is not None and _near(text, whole, AADHAAR):
            yield span_of(whole, Secret.AADHAAR)


def _within(text: str, run: Run) -> list[Run]:
    """Return the card numbers among the pieces of a run, the most card-like first chosen."""
    best = next((cut for cut in _cuts(text, run) if is_card(digits(run[slice(*cut)]))), None)
    if best is None:
        return []
    start, end = best
    return [*_within(text, run[:start]), run[start:end], *_within(text, run[end:])]


def _cuts(text: str, run: Run) -> Iterator[tuple[int, int]]:
    """Yield stretches of a run worth a check: all of it, those shaped like a card, those as long as one."""
    yield 0, len(run)
    stretches = [(start, end) for start in range(len(run)) for end in _ends(run, start)]
    for start, end in stretches:
        if end == start + 1 or tuple(len(piece.digits) for piece in run[start:end]) in _SHAPES:
            yield start, end
    for start, end in stretches:
        if len(digits(run[start:end])) in (15, 16) and _may_begin(text, run, start):
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
