"""Payment cards and secret codes, found before anything is stored, logged or copied."""

import re
from collections.abc import Iterable

from agentassist.text.card_numbers import may_become_card
from agentassist.text.card_runs import GAP, Run, digits, readable, runs_of, said_before, stays
from agentassist.text.code_finder import card_expiries, secret_codes
from agentassist.text.masked import digits_masked, replaced
from agentassist.text.number_finder import grouped_aadhaar, scattered_numbers, whole_numbers
from agentassist.text.secret_spans import NOISE_CHARS, Secret, Span, free
from agentassist.text.secret_words import SECRETS
from agentassist.text.spoken_digits import most_digits

__all__ = ["Secret", "Span", "find", "hold_back", "redact"]

HELD_FROM = 4
"""A growing run of this many digits waits for its end before it is stored."""

SHORTEST = min(length for _, lengths in SECRETS for length in lengths)
"""Digits; a text with fewer says no secret."""

_TAIL = re.compile(rf"{GAP.pattern}[^\s\d]{{0,12}}")


def redact(text: str) -> str:
    """Return ``text`` with every card number, card expiry and secret code replaced.

    >>> redact("It's 4111 1111 1111 1111, exp 04/29, cvv 123.")
    "It's •••• 1111, exp ••/••, cvv •••."
    """
    return replaced(text, ((span.start, span.end, span.stand_in) for span in find(text)))


def redact_parts(parts: Iterable[str]) -> tuple[str, ...]:
    """Return texts that were typed one after another, redacted, though a number be spread over several.

    >>> redact_parts(("4111 1111", "red cup", "1111 1111"))
    ('•••', 'red cup', '•••')
    """
    said, kept, start = tuple(parts), [], 0
    found = find("\n".join(said))
    for part in said:
        end = start + len(part)
        hit = any(span.start < end and start < span.end for span in found)
        alone = redact(part)
        kept.append(digits_masked(part) if hit and alone == part else alone)
        start = end + 1
    return tuple(kept)


def hold_halves(text: str) -> str:
    """Return what of a finished text may be stored while the rest of a number may come in another field.

    >>> hold_halves("he says 4111 1111, order 4242 4242")
    'he says , order 4242 4242'
    """
    found = find(text)
    runs = runs_of(text, free(readable(text), list(found)))
    halves = (run for run in runs if _is_half(run) and not stays(text, run))
    cuts = [(run[0].start, run[-1].end, "") for run in halves]
    return replaced(text, sorted([*cuts, *((span.start, span.end, span.stand_in) for span in found)]))


def hold_back(text: str, cursor: int | None = None) -> str:
    """Return what of a note may be stored while it is typed: redacted, without digits that are still growing.

    Args:
        text: The note as it stands.
        cursor: Where the rep types; None for the end.

    >>> hold_back("card is 4111 1111 11")
    'card is '
    """
    found = find(text)
    at = len(text) if cursor is None else cursor
    cuts = [(run[0].start, run[-1].end, "") for run in _growing(text, found, at)]
    return replaced(text, sorted([*cuts, *((span.start, span.end, span.stand_in) for span in found)]))


def find(text: str) -> tuple[Span, ...]:
    """Return what must not be stored, in order, without overlaps."""
    if most_digits(text) < SHORTEST:
        return ()
    read = readable(text)
    if not read:
        return ()
    numbers = list(whole_numbers(text, runs_of(text, read)))
    numbers += scattered_numbers(text, runs_of(text, free(read, numbers)))
    numbers += grouped_aadhaar(text, runs_of(text, free(read, numbers)))
    dates = list(card_expiries(text, free(read, numbers), numbers))
    taken = [*numbers, *dates]
    codes = list(secret_codes(text, runs_of(text, free(read, taken)), taken))
    return tuple(sorted([*taken, *codes], key=lambda span: span.start))


def _growing(text: str, found: tuple[Span, ...], cursor: int) -> list[Run]:
    """Return the runs before the cursor that may yet become a card number or a code, in order."""
    read = [piece for piece in readable(text) if piece.start < cursor]
    runs = runs_of(text, free(read, list(found)))
    if not runs:
        return []
    last = runs[-1]
    if not _TAIL.fullmatch(text[last[-1].end : cursor]):
        return _unfinished(runs, cursor)
    begun = _unfinished(runs[:-1], last[0].start)
    grows = begun or len(digits(last)) >= HELD_FROM or _announced(text, last)
    return [*begun, last] if grows else []


def _announced(text: str, run: Run) -> bool:
    """Return whether the words before announce a code."""
    before = said_before(text, run[0].start)
    return any(said.search(before) for said, _ in SECRETS)


def _unfinished(runs: list[Run], cursor: int) -> list[Run]:
    """Return the last runs that begin a card number in whole groups of four, with talk in between."""
    parts: list[Run] = []
    reach = cursor
    for run in reversed(runs):
        if len(digits(run)) <= 2:
            continue
        if reach - run[-1].end > NOISE_CHARS or len(digits(run)) % 4:
            break
        parts.insert(0, run)
        reach = run[0].start
    while parts and not _begins_card("".join(map(digits, parts))):
        del parts[0]
    return parts


def _is_half(run: Run) -> bool:
    return len(digits(run)) % 4 == 0 and _begins_card(digits(run))


def _begins_card(digits: str) -> bool:
    return 2 * HELD_FROM <= len(digits) <= 15 and may_become_card(digits)
