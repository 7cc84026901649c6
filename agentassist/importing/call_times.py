"""Instants and lengths as call logs write them."""

import re
from collections.abc import Iterable
from datetime import UTC, datetime, timedelta, timezone, tzinfo

from agentassist.core.frozen import dataclass

LONGEST = 60
"""A longer cell tells no time, in characters."""
_YEAR_FIRST = re.compile(r"(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T ,]+(.*))?")
_YEAR_LAST = re.compile(r"(\d{1,2})([-/.])(\d{1,2})[-/.](\d{4}|\d{2})(?:[T ,]+(.*))?")
_CLOCK = re.compile(
    r"(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,](\d{1,9}))?)?\s*([ap]\.?m\.?)?\s*(z|utc|gmt|[+-]\d{2}:?\d{2})?",
    re.IGNORECASE,
)
_EPOCH = re.compile(r"(1\d{9})(?:\.\d+)?|(1\d{12})")
_LENGTH = re.compile(r"(?:(\d{1,4}):)?(\d{1,4}):(\d{2})(?:\.\d+)?")
_SECONDS = re.compile(r"\d{1,7}(?:[.,]\d+)?")
_SPELLED = re.compile(r"(?:(\d+)\s*h\w*)?\s*(?:(\d+)\s*m\w*)?\s*(?:(\d+)\s*s\w*)?", re.IGNORECASE)
_NOON = 12


@dataclass(frozen=True, slots=True)
class Clock:
    """How the times of one log are to be read."""

    zone: tzinfo | None = None
    """Of times that tell none; None refuses those."""
    month_first: bool = False
    """As in 11/22/2026."""


def instant(text: str, clock: Clock) -> int | None:
    """Return the instant in UTC milliseconds; None where it cannot be told.

    >>> instant("2026-11-22 10:00:05", Clock(UTC)), instant("22/11/2026 3:30 pm +05:30", Clock())
    (1795341605000, 1795341600000)
    """
    text = text.strip()
    if len(text) > LONGEST:
        return None
    epoch = _EPOCH.fullmatch(text)
    if epoch:
        return int(epoch[2]) if epoch[2] else round(float(text) * 1000)
    try:
        return _written(text, clock)
    except (ValueError, OverflowError):
        return None


def tells_zone(text: str) -> bool:
    """Tell whether a time says where it was.

    >>> tells_zone("2026-11-22T10:00:00Z"), tells_zone("1795341605"), tells_zone("2026-11-22 10:00:00")
    (True, True, False)
    """
    clock = _CLOCK.search(text)
    return bool(_EPOCH.fullmatch(text.strip())) or bool(clock and clock[6])


def looks_like_time(text: str) -> bool:
    """Tell whether a cell holds a day, with or without a time of it."""
    return any(instant(text, Clock(UTC, month_first)) is not None for month_first in (False, True))


def month_goes_first(cells: Iterable[str], usual: bool) -> bool:
    """Return which of two numbers is the month, as some day after the twelfth tells; else as is ``usual``.

    >>> month_goes_first(["01/02/2026", "11/22/2026"], usual=False)
    True
    """
    for cell in cells:
        found = _YEAR_LAST.match(cell.strip())
        if found and found[2] != "." and (int(found[1]) > _NOON) != (int(found[3]) > _NOON):
            return int(found[3]) > _NOON
    return usual


def length_s(text: str) -> float | None:
    """Return a length in seconds; None where it cannot be told.

    >>> length_s("75"), length_s("0:01:15"), length_s("1:15"), length_s("1m 15s"), length_s("soon")
    (75.0, 75.0, 75.0, 75.0, None)
    """
    text = text.strip()
    clock = _LENGTH.fullmatch(text)
    if clock:
        return int(clock[1] or 0) * 3600.0 + int(clock[2]) * 60 + int(clock[3])
    if _SECONDS.fullmatch(text):
        return float(text.replace(",", "."))
    spelled = _SPELLED.fullmatch(text) if text and len(text) <= LONGEST else None
    if spelled is None:
        return None
    hours, minutes, seconds = (int(part or 0) for part in spelled.groups())
    return hours * 3600.0 + minutes * 60 + seconds


def _written(text: str, clock: Clock) -> int | None:
    day = _day(text, clock)
    if day is None:
        return None
    date, rest = day
    time = _CLOCK.fullmatch(rest.strip()) if rest.strip() else None
    if rest.strip() and time is None:
        return None
    at = date + _of_day(time) if time else date
    zone = _zone(time[6]) if time and time[6] else clock.zone
    return None if zone is None else round(at.replace(tzinfo=zone).timestamp() * 1000)


def _day(text: str, clock: Clock) -> tuple[datetime, str] | None:
    found = _YEAR_FIRST.fullmatch(text)
    if found:
        return datetime(int(found[1]), int(found[2]), int(found[3])), found[4] or ""
    found = _YEAR_LAST.fullmatch(text)
    if found is None:
        return None
    one, other = int(found[1]), int(found[3])
    swapped = clock.month_first and found[2] != "."
    year = int(found[4]) + (2000 if len(found[4]) == 2 else 0)
    return datetime(year, *((one, other) if swapped else (other, one))), found[5] or ""


def _of_day(time: re.Match[str]) -> timedelta:
    hour, minute, second = int(time[1]), int(time[2]), int(time[3] or 0)
    if time[5]:
        hour = hour % _NOON + (_NOON if time[5].lower().startswith("p") else 0)
    if hour > 24 or minute > 59 or second > 60:
        raise ValueError
    return timedelta(hours=hour, minutes=minute, seconds=second + float(f"0.{time[4] or 0}"))


def _zone(text: str) -> tzinfo:
    if text[0] not in "+-":
        return UTC
    digits = text[1:].replace(":", "")
    ahead = timedelta(hours=int(digits[:2]), minutes=int(digits[2:]))
    return timezone(-ahead if text[0] == "-" else ahead)
