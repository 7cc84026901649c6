"""When somebody can be reached: hours as they stand on a door, in the wall clock of the firm."""

import re
from collections.abc import Iterator
from datetime import date, datetime, timedelta
from functools import lru_cache

from agentassist.core.frozen import dataclass

_NAMES = ("mo", "tu", "we", "th", "fr", "sa", "su")
_EVERY_DAY = frozenset(range(7))
_HOLIDAY = "ph"
_CLOSED = ("off", "closed")
_ALWAYS = "24/7"
_DAYS = re.compile(r"[a-z]{2}(-[a-z]{2})?(,[a-z]{2}(-[a-z]{2})?)*")
_TIMES = re.compile(r"(\d\d?):([0-5]\d)-(\d\d?):([0-5]\d)")
_DAY_MIN = 24 * 60
_AHEAD = 15
"""So many days are looked at for the next opening: two weeks of holidays have an end."""


@dataclass(frozen=True, slots=True)
class Standing:
    """How a door stands at a moment."""

    open: bool
    until: datetime | None = None
    """When it closes, or opens again; None where nothing is known to change."""


@dataclass(frozen=True, slots=True)
class Rule:
    """Spans of the day that hold on some days of the week."""

    days: frozenset[int]
    """Monday is 0."""
    spans: tuple[tuple[int, int], ...]
    """Minutes after midnight; an end beyond a day's 1440 lies in the next one. Empty for closed."""
    holidays: bool = False
    """True where it holds on holidays, and on them alone."""


@dataclass(frozen=True, slots=True)
class OpeningHours:
    """All rules of one door; of several for one day the last counts."""

    rules: tuple[Rule, ...]

    def at(self, now: datetime, holidays: frozenset[date] = frozenset()) -> Standing:
        """Return how the door stands at ``now``, by the wall clock that the hours are meant in.

        Args:
            now: Without a zone.
            holidays: Days on which it stays closed, but for a rule that names them.
        """
        first = now.date() - timedelta(days=1)
        days = [first + timedelta(days=number) for number in range(_AHEAD)]
        spans = _merged(sorted(span for day in days for span in self._spans(day, holidays)))
        for opens, closes in spans:
            if opens <= now < closes:
                return Standing(True, closes if closes.date() < days[-1] else None)
            if opens > now:
                return Standing(False, opens)
        return Standing(False)

    def _spans(self, day: date, holidays: frozenset[date]) -> Iterator[tuple[datetime, datetime]]:
        holiday, midnight = day in holidays, datetime.combine(day, datetime.min.time())
        rules = [
            rule
            for rule in self.rules
            if rule.holidays is holiday and (holiday or day.weekday() in rule.days)
        ]
        for begin, end in rules[-1].spans if rules else ():
            yield midnight + timedelta(minutes=begin), midnight + timedelta(minutes=end)


def _merged(spans: list[tuple[datetime, datetime]]) -> list[tuple[datetime, datetime]]:
    """Return spans in order, those that touch as one: who works through midnight does not close at it."""
    merged: list[tuple[datetime, datetime]] = []
    for opens, closes in spans:
        if merged and opens <= merged[-1][1]:
            merged[-1] = merged[-1][0], max(merged[-1][1], closes)
        else:
            merged.append((opens, closes))
    return merged


@lru_cache(maxsize=256)
def read_hours(written: str) -> OpeningHours | None:
    """Return hours written as ``Mo-Sa 09:00-18:00; Su 10:00-14:00``; None where they cannot be read.

    Several spans are set apart by commas, rules by semicolons; a span may go on after midnight. ``PH`` stands
    for holidays, ``off`` for closed, ``24/7`` for always.

    >>> read_hours("Mo-Fr 22:00-06:00").at(datetime(2026, 11, 24, 5)).until
    datetime.datetime(2026, 11, 24, 6, 0)
    >>> read_hours("Mon 9 to 5") is None
    True
    """
    parts = [part.strip() for part in written.lower().split(";") if part.strip()]
    if parts == [_ALWAYS]:
        always = ((0, _DAY_MIN),)
        return OpeningHours((Rule(_EVERY_DAY, always), Rule(frozenset(), always, holidays=True)))
    rules = [_rule(part) for part in parts]
    known = tuple(rule for rule in rules if rule is not None)
    return OpeningHours(known) if known and len(known) == len(rules) else None


def _rule(part: str) -> Rule | None:
    named, _, times = part.partition(" ")
    if not _DAYS.fullmatch(named):
        # Without days, times hold on every one.
        named, times = "mo-su", part
    holidays = named == _HOLIDAY
    days = frozenset[int]() if holidays else _days(named)
    spans = () if times.strip() in _CLOSED else _spans(times)
    return None if days is None or spans is None else Rule(days, spans, holidays)


def _days(named: str) -> frozenset[int] | None:
    found: set[int] = set()
    for part in named.split(","):
        first, _, last = part.partition("-")
        if first not in _NAMES or (last or first) not in _NAMES:
            return None
        begin, end = _NAMES.index(first), _NAMES.index(last or first)
        found |= {(begin + step) % 7 for step in range((end - begin) % 7 + 1)}
    return frozenset(found)


def _spans(times: str) -> tuple[tuple[int, int], ...] | None:
    found = [_TIMES.fullmatch(part.strip()) for part in times.split(",")]
    spans = [_span(match) for match in found if match]
    known = tuple(span for span in spans if span is not None)
    return known if len(known) == len(found) else None


def _span(match: re.Match[str]) -> tuple[int, int] | None:
    begin = int(match[1]) * 60 + int(match[2])
    end = int(match[3]) * 60 + int(match[4])
    if begin >= _DAY_MIN or end > _DAY_MIN or begin == end:
        return None
    return begin, end if end > begin else end + _DAY_MIN
