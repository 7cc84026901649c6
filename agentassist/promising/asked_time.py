"""The times named in a sentence, each put together from its pieces."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from agentassist.core.frozen import dataclass
from agentassist.promising.mark import Clock, Kind, Mark, Unit

_PARTS = (
    Kind.DAY,
    Kind.WEEKDAY,
    Kind.DATE,
    Kind.PERIOD,
    Kind.CLOCK,
    Kind.PART,
    Kind.LENGTH,
)
_BEHIND = {Kind.ISH: Kind.ABOUT, Kind.LATEST: Kind.BY}
"""What signs mean that stand behind their time in every language."""
_SIGNS = (*_BEHIND, Kind.BY, Kind.AFTER, Kind.ABOUT, Kind.GONE, Kind.AT, Kind.WITHIN, Kind.BETWEEN, Kind.THIS)
_NEAR = 1
"""So many words that say nothing about time may stand between two pieces of one."""


@dataclass(frozen=True, slots=True)
class Asked:
    """One time as it was said."""

    start: int
    end: int
    day: Mark | None = None
    clock: Mark | None = None
    part: Mark | None = None
    length: Mark | None = None
    signs: frozenset[Kind] = frozenset()

    @property
    def bare_day(self) -> bool:
        """Whether only a day was named."""
        return self.day is not None and self.clock is None and self.part is None and self.length is None

    @property
    def bare_clock(self) -> bool:
        """Whether no day was named."""
        return self.day is None and self.length is None and (self.clock or self.part) is not None


def asked_times(pieces: Sequence[Mark], before: bool) -> list[Asked]:
    """Return the times of a sentence, in order; those that are past are left out."""
    return _joined(one for one in _Gathering(before).run(pieces) if Kind.GONE not in one.signs)


class _Gathering:
    """Puts one time after the other together; a sign belongs to the next one, or to the last one.

    Args:
        before: True for a language whose signs stand in front.
    """

    def __init__(self, before: bool) -> None:
        self._before = before
        self._last: Asked | None = None
        self._signs: frozenset[Kind] = frozenset()
        self._signs_start = 0
        self._others = 0

    def run(self, pieces: Sequence[Mark]) -> Iterator[Asked]:
        """Yield the times among ``pieces``."""
        for piece in pieces:
            if piece.kind in _SIGNS:
                self._sign(piece)
            elif piece.kind not in _PARTS or self._money(piece):
                yield from self._other(piece)
            else:
                yield from self._part(piece)
        yield from self._done()

    def _done(self) -> Iterator[Asked]:
        if self._last is not None:
            yield self._last
        self._last = None

    def _sign(self, piece: Mark) -> None:
        last, kind = self._last, _BEHIND.get(piece.kind, piece.kind)
        if last is not None and not self._others and (not self._before or _looks_back(piece, last)):
            self._last = replace(last, signs=last.signs | {kind}, end=piece.end)
        else:
            self._signs_start = self._signs_start if self._signs else piece.start
            self._signs |= {kind}

    def _other(self, piece: Mark) -> Iterator[Asked]:
        self._others += piece.kind is Kind.OTHER
        if self._others > _NEAR:
            yield from self._done()
            self._signs = frozenset()

    def _part(self, piece: Mark) -> Iterator[Asked]:
        if self._last is not None and _begins_another(self._last, piece):
            yield from self._done()
        signs = self._signs if self._before or self._last is None else frozenset()
        start = self._signs_start if self._signs and self._before else piece.start
        last = self._last or Asked(start, piece.end)
        self._last = _with(replace(last, end=piece.end, signs=last.signs | signs), piece)
        self._signs, self._others = frozenset(), 0

    def _money(self, piece: Mark) -> bool:
        """Tell whether 4.30 is no clock time, for nothing beside it says so."""
        dotted = piece.kind is Kind.CLOCK and piece.shade == Clock.DOTTED
        return dotted and self._last is None and not self._signs


def _begins_another(asked: Asked, piece: Mark) -> bool:
    """Tell whether a piece finds its place in ``asked`` taken."""
    if asked.length is not None and asked.length.shade == Unit.MINUTES:
        return True
    held = {Kind.CLOCK: asked.clock, Kind.PART: asked.part, Kind.LENGTH: asked.length}
    return held.get(piece.kind, asked.day) is not None


def _with(asked: Asked, piece: Mark) -> Asked:
    if piece.kind is Kind.CLOCK:
        return replace(asked, clock=piece)
    if piece.kind is Kind.PART:
        return replace(asked, part=piece)
    if piece.kind is Kind.LENGTH:
        return replace(asked, length=piece)
    return replace(asked, day=piece)


def _looks_back(sign: Mark, last: Asked) -> bool:
    """Tell whether a sign stands behind what it is about even in English: "ago", "from now"."""
    if sign.kind is Kind.GONE or sign.kind in _BEHIND:
        return True
    return sign.kind is Kind.AFTER and last.length is not None


def _joined(times: Iterable[Asked]) -> list[Asked]:
    """Bring a day and a clock together that stand apart: "tomorrow I'll ring you at three"."""
    found: list[Asked] = []
    for one in times:
        last = found[-1] if found else None
        if last and ((last.bare_day and one.bare_clock) or (last.bare_clock and one.bare_day)):
            found[-1] = replace(
                last,
                end=one.end,
                day=last.day or one.day,
                clock=last.clock or one.clock,
                part=last.part or one.part,
                signs=last.signs | one.signs,
            )
        else:
            found.append(one)
    return found
