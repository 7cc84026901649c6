"""Texts without numbers, whatever these may be."""

from collections.abc import Iterable
from itertools import groupby

from agentassist.text.card_runs import Run, digits, runs_of
from agentassist.text.spoken_digits import pieces

MASK = "•••"
_TELLING = 3
"""So many said digits are a number; fewer are the one of "one moment"."""


def numbers_in(text: str) -> tuple[str, ...]:
    """Return what is typed or said in one go and has three digits or more, in ASCII."""
    return tuple(piece.digits for piece in pieces(text) if len(piece.digits) >= _TELLING)


def digits_masked(text: str, known: Iterable[str] = (), least: int = 1) -> str:
    """Return ``text`` without its numbers of ``least`` digits, typed or said, other than the ``known`` ones.

    >>> digits_masked("order 4242, card 4111 11", ("4242",))
    'order 4242, card •••'
    """
    left = frozenset(known)
    runs = (part for run in runs_of(text, list(pieces(text))) for part in _unknown(run, left))
    hidden = (run for run in runs if _tells(run) and len(digits(run)) >= least)
    return replaced(text, ((run[0].start, run[-1].end, MASK) for run in hidden))


def replaced(text: str, stretches: Iterable[tuple[int, int, str]]) -> str:
    """Return ``text`` with each stretch (start, end) replaced; they come in order."""
    kept, last = [], 0
    for start, end, stand_in in stretches:
        kept += [text[last:start], stand_in]
        last = end
    return "".join([*kept, text[last:]])


def _unknown(run: Run, known: frozenset[str]) -> list[Run]:
    """Return the parts of a run between known numbers."""
    parts = groupby(run, lambda piece: piece.digits in known)
    return [tuple(part) for is_known, part in parts if not is_known]


def _tells(run: Run) -> bool:
    return len(digits(run)) >= _TELLING or not all(piece.spoken for piece in run)
