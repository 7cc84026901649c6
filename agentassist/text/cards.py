"""Payment cards and secret codes, found before anything is stored, logged or copied."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum
from itertools import groupby, pairwise

from agentassist.text.card_numbers import is_aadhaar, is_card, may_become_card
from agentassist.text.card_runs import GAP, Run, digits, readable, runs_of, said_after, said_before, stays
from agentassist.text.secret_words import AADHAAR, EXPIRY, LINK, SECRETS
from agentassist.text.spoken_digits import Piece

NOISE_CHARS = 60
"""How much talk may stand between two parts of one card number."""
HELD_FROM = 4
"""A growing run of this many digits waits for its end before it is stored."""

_PLAIN_GAP = re.compile(r"[ \-.\u00a0]?")
_TAIL = re.compile(rf"{GAP.pattern}[^\s\d]{{0,12}}")
_PLUS = re.compile(r"\+\s?\(?$")
_MONTH_YEAR = re.compile(r"(?<!\d)(\d{1,2})\s?[/.\-]\s?((?:\d\d)?\d\d)(?!\d)")
_SHAPES = frozenset({(4, 4, 4, 4), (4, 6, 5), (8, 8), (4, 4, 4, 4, 3)})


class Secret(StrEnum):
    """What must not be stored."""

    CARD = "card"
    CODE = "code"
    """CVV, PIN or one-time code."""
    EXPIRY = "expiry"
    AADHAAR = "aadhaar"


@dataclass(frozen=True, slots=True)
class Span:
    """A stretch of the text that must not be stored."""

    start: int
    end: int
    kind: Secret
    last4: str = ""
    """The last four digits of a card or Aadhaar number, which may stay."""

    @property
    def stand_in(self) -> str:
        """What is stored in its place."""
        if self.last4:
            return f"•••• {self.last4}"
        return "••/••" if self.kind is Secret.EXPIRY else "•••"


def redact(text: str) -> str:
    """Return ``text`` with every card number, card expiry and secret code replaced.

    >>> redact("It's 4111 1111 1111 1111, exp 04/29, cvv 123.")
    "It's •••• 1111, exp ••/••, cvv •••."
    """
    return _replaced(text, ((span.start, span.end, span.stand_in) for span in find(text)))


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
    return _replaced(text, sorted([*cuts, *((span.start, span.end, span.stand_in) for span in found)]))


def find(text: str) -> tuple[Span, ...]:
    """Return what must not be stored, in order, without overlaps."""
    read = readable(text)
    if not read:
        return ()
    numbers = list(_numbers(text, runs_of(text, read)))
    numbers += _scattered(text, runs_of(text, _free(read, numbers)))
    codes = list(_codes(text, runs_of(text, _free(read, numbers))))
    dates = list(_expiries(text, _free(read, [*numbers, *codes]), [*numbers, *codes]))
    return tuple(sorted([*numbers, *codes, *dates], key=lambda span: span.start))


def _replaced(text: str, stretches: Iterable[tuple[int, int, str]]) -> str:
    """Return ``text`` with each stretch (start, end) replaced; they come in order."""
    kept, last = [], 0
    for start, end, stand_in in stretches:
        kept += [text[last:start], stand_in]
        last = end
    return "".join([*kept, text[last:]])


def _free(read: Iterable[Piece], taken: list[Span]) -> list[Piece]:
    """Return the pieces outside the spans found so far."""
    return [piece for piece in read if not any(s.start <= piece.start < s.end for s in taken)]


def _span(run: Run, kind: Secret, *, last4: bool = True) -> Span:
    return Span(run[0].start, run[-1].end, kind, digits(run)[-4:] if last4 else "")


def _numbers(text: str, runs: list[Run]) -> Iterator[Span]:
    """Yield the card and Aadhaar numbers that are written in one go."""
    for run in runs:
        if _PLUS.search(text, max(0, run[0].start - 3), run[0].start) and len(digits(run)) <= 15:
            continue
        for part in _within(text, run):
            if not stays(text, part):
                yield _span(part, Secret.CARD)
        if is_aadhaar(digits(run)) and _near(text, run, AADHAAR):
            yield _span(run, Secret.AADHAAR)


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
    return not _PLAIN_GAP.fullmatch(text[run[at - 1].end : run[at].start])


def _near(text: str, run: Run, said: re.Pattern[str]) -> bool:
    return bool(said.search(said_before(text, run[0].start)) or said.search(said_after(text, run[-1].end)))


def _scattered(text: str, runs: list[Run]) -> Iterator[Span]:
    """Yield the parts of card numbers that come with talk in between."""
    parts = list(_parts(runs))
    at = 0
    while at < len(parts):
        used = next(
            (n for n in (4, 3, 2) if len(parts) - at >= n and _make_card(text, parts[at : at + n])), 0
        )
        for part in parts[at : at + used]:
            yield _span(part, Secret.CARD, last4=part is parts[at + used - 1])
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


def _codes(text: str, runs: list[Run]) -> Iterator[Span]:
    """Yield codes beside a word that names them."""
    for run in runs:
        if stays(text, run):
            continue
        code = next((part for part in _breaths(text, run) if _secret(text, part)), None)
        if code is not None:
            yield _span(code, Secret.CODE, last4=False)


def _breaths(text: str, run: Run) -> Iterator[Run]:
    """Yield all of a run, then its beginnings up to a comma, a line's end or the like."""
    yield run
    for end in range(len(run) - 1, 0, -1):
        gap = text[run[end - 1].end : run[end].start]
        if not _PLAIN_GAP.fullmatch(gap) or run[end - 1].spoken != run[end].spoken:
            yield run[:end]


def _secret(text: str, run: Run) -> bool:
    """Return whether a word before, or just behind, makes these digits a secret."""
    before, after = said_before(text, run[0].start), said_after(text, run[-1].end)
    length = len(digits(run))
    return any(
        length in lengths and (said.search(before) or _named(after, said)) for said, lengths in SECRETS
    )


def _named(after: str, said: re.Pattern[str]) -> bool:
    """Return whether what follows is the name of a code: ``is my otp``."""
    match = said.search(after)
    return match is not None and all(word in LINK for word in after[: match.start()].split())


def _expiries(text: str, free: list[Piece], secrets: list[Span]) -> Iterator[Span]:
    """Yield month and year beside a card number or its code."""
    if not secrets:
        return
    for match in _MONTH_YEAR.finditer(text):
        if 1 <= int(match[1]) <= 12 and _beside(match.start(), match.end(), secrets):
            yield Span(match.start(), match.end(), Secret.EXPIRY)
    for run in runs_of(text, [piece for piece in free if piece.spoken]):
        if 3 <= len(digits(run)) <= 6 and EXPIRY.search(said_before(text, run[0].start)):
            yield _span(run, Secret.EXPIRY, last4=False)


def _beside(start: int, end: int, secrets: list[Span]) -> bool:
    """Return whether a secret stands near, but not over, this stretch."""
    apart = [max(span.start - end, start - span.end) for span in secrets]
    return 0 <= min(apart) <= NOISE_CHARS


def _growing(text: str, found: tuple[Span, ...], cursor: int) -> list[Run]:
    """Return the runs before the cursor that may yet become a card number or a code, in order."""
    read = [piece for piece in readable(text) if piece.start < cursor]
    runs = runs_of(text, _free(read, list(found)))
    if not runs:
        return []
    last = runs[-1]
    touching = _TAIL.fullmatch(text[last[-1].end : cursor]) is not None
    if touching and (len(digits(last)) >= HELD_FROM or _announced(text, last)):
        return _unfinished(runs, cursor) or [last]
    return _unfinished(runs, cursor)


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


def _begins_card(digits: str) -> bool:
    return 2 * HELD_FROM <= len(digits) <= 15 and may_become_card(digits)
