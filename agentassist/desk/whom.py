"""Whom a rep turns to: a department, those of it who fit, and whether anybody is there now."""

from collections.abc import Iterable
from datetime import UTC, date, datetime
from functools import lru_cache
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from agentassist.core.authority import Colleague, Department
from agentassist.core.frozen import dataclass
from agentassist.core.opening_hours import Standing, read_hours
from agentassist.core.screen import Whom
from agentassist.desk.sitting import Sitting
from agentassist.desk.tools import Firm
from agentassist.text.numbers import shown

PEOPLE_NAMED = 2
"""So many colleagues are named at most."""


@dataclass(frozen=True, slots=True)
class Fitting:
    """For whom somebody is looked for: what they should know about, and speak."""

    topics: tuple[str, ...] = ()
    language: str = ""
    """That of the caller; empty where nobody knows."""
    role: str = ""
    """Who is to be asked."""
    name: str = ""
    """Somebody who was asked for by name."""


def whom_of(firm: Firm, department: Department, sitting: Sitting, now_ms: int, fitting: Fitting) -> Whom:
    """Return a department as somebody to turn to, with those of it who fit best and are there."""
    now, holidays = wall_clock(now_ms, firm.tz), _holidays(firm.authority.holidays)
    standing = _standing(department.hours, now, holidays)
    people = _who_fit(department, fitting, now, holidays)
    named = next((one for one in people if one.name == fitting.name), None)
    if named is not None and named.hours:
        standing = _standing(named.hours, now, holidays)
    phone = (named.phone if named else "") or department.phone
    region = sitting.preferences.region
    return Whom(
        department.id,
        department.title.say(sitting.preferences.language),
        _written(phone, region),
        standing.open if standing else None,
        _utc_ms(standing.until, firm.tz) if standing and standing.until else 0,
        department.spoken,
        tuple(one.name for one in people[:PEOPLE_NAMED]),
    )


def wall_clock(now_ms: int, tz: str) -> datetime:
    """Return the minute on the firm's wall, without a zone."""
    now = datetime.fromtimestamp(now_ms / 1000, UTC).astimezone(_zone(tz))
    return now.replace(second=0, microsecond=0, tzinfo=None)


@lru_cache(maxsize=64)
def _written(phone: str, region: str) -> str:
    return shown(phone, region) or phone


def _utc_ms(wall: datetime, tz: str) -> int:
    return round(wall.replace(tzinfo=_zone(tz)).timestamp() * 1000)


@lru_cache(maxsize=8)
def _zone(tz: str) -> ZoneInfo | None:
    try:
        return ZoneInfo(tz) if tz else None
    except (ZoneInfoNotFoundError, ValueError):
        return None


@lru_cache(maxsize=8)
def _holidays(days: tuple[str, ...]) -> frozenset[date]:
    return frozenset(date.fromisoformat(day) for day in days)


@lru_cache(maxsize=64)
def _standing(written: str, now: datetime, holidays: frozenset[date]) -> Standing | None:
    hours = read_hours(written) if written else None
    return hours.at(now, holidays) if hours else None


def is_there(firm: Firm, one: Colleague, now_ms: int) -> bool:
    """Return whether a colleague's own hours do not say that they are away."""
    return _is_there(one, wall_clock(now_ms, firm.tz), _holidays(firm.authority.holidays))


def _is_there(one: Colleague, now: datetime, holidays: frozenset[date]) -> bool:
    standing = _standing(one.hours, now, holidays)
    return standing is None or standing.open


def _who_fit(
    department: Department, fitting: Fitting, now: datetime, holidays: frozenset[date]
) -> list[Colleague]:
    """Return who of a department fits, best first, but for those whose own hours say that they are away.

    Somebody who was asked for by name is told of all the same; their hours say when they are there.
    """

    def place(one: Colleague) -> tuple[bool, ...]:
        return (
            one.name != fitting.name,
            not fitting.role or one.role != fitting.role,
            not fitting.language or fitting.language not in one.languages,
            not set(one.skills) & set(fitting.topics),
        )

    asked = _asked(department.people, fitting)
    return sorted(
        (one for one in asked if one.name == fitting.name or _is_there(one, now, holidays)), key=place
    )


def _asked(people: Iterable[Colleague], fitting: Fitting) -> list[Colleague]:
    """Return those who have something that is looked for."""
    return [
        one
        for one in people
        if one.name == fitting.name
        or (fitting.role and one.role == fitting.role)
        or (fitting.language and fitting.language in one.languages)
        or set(one.skills) & set(fitting.topics)
    ]
