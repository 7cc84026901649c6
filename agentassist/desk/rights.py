"""What this rep may do of an action, whom they turn to beyond that, and whether anybody is there now."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import UTC, date, datetime
from functools import lru_cache
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from agentassist.core.authority import Action, Authority, Colleague, Department, Verdict, verdict
from agentassist.core.frozen import dataclass
from agentassist.core.knowledge import Badge
from agentassist.core.opening_hours import Standing, read_hours
from agentassist.core.screen import ActionBadge, Whom
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


def badge_of(firm: Firm, action: Action, sitting: Sitting) -> ActionBadge:
    """Return what this rep may do about one action, in the rep's language."""
    told = verdict(firm.authority, action, sitting.preferences.role)
    return _badge(firm.authority, action, told, sitting.preferences.language)


def right_of(
    firm: Firm, action: Action, sitting: Sitting, now_ms: int, amount: float | None = None
) -> ActionBadge:
    """Return the same for an amount, with whom they turn to beyond that.

    Args:
        firm: As it holds now.
        action: As it holds now.
        sitting: Whose role, language and caller count.
        now_ms: For whether anybody is there, in UTC milliseconds.
        amount: What the caller wants; None for no certain amount, and left out where nothing is counted.
    """
    amount = amount if action.unit != "none" else None
    told = verdict(firm.authority, action, sitting.preferences.role, amount)
    badge = _badge(firm.authority, action, told, sitting.preferences.language)
    if not told.ask and told.badge is not Badge.ASK:
        return badge
    fitting = Fitting(action.topics, spoken_by_caller(sitting), told.ask)
    department = firm.authority.department(told.department)
    whom = whom_of(firm, department, sitting, now_ms, fitting) if department else None
    return replace(badge, whom=whom)


def spoken_by_caller(sitting: Sitting) -> str:
    """Return the language of whoever is on the line; empty where nobody knows."""
    talk = sitting.talk
    return talk.contact.lang if talk is not None and talk.contact is not None else ""


def _badge(authority: Authority, action: Action, told: Verdict, language: str) -> ActionBadge:
    ask = authority.role_title(told.ask).say(language) if told.ask else ""
    limit = "" if told.up_to is None else plain(told.up_to)
    return ActionBadge(
        action.title.say(language),
        told.badge,
        ask if told.badge is Badge.ASK else limit,
        told.unit,
        told.condition.say(language) if told.condition else "",
        authority.currency if told.unit == "money" else "",
        action.id,
        ask,
        told.by,
        None,
        "" if told.amount is None else plain(told.amount),
    )


def plain(number: float) -> str:
    """Return a number for the window to write.

    >>> plain(2000.0), plain(12.5)
    ('2000', '12.5')
    """
    return f"{number:.0f}" if number == int(number) else f"{number:g}"


def whom_of(firm: Firm, department: Department, sitting: Sitting, now_ms: int, fitting: Fitting) -> Whom:
    """Return a department as somebody to turn to, with those of it who fit best and are there."""
    now, holidays = wall_clock(now_ms, firm.tz), _holidays(firm.authority.holidays)
    standing = _standing(department.hours, now, holidays)
    people = _who_fit(department, fitting, now, holidays)
    own = next((one for one in people if one.phone and one.name == fitting.name), None)
    if own is not None and own.hours:
        standing = _standing(own.hours, now, holidays)
    phone = own.phone if own else department.phone
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


def _who_fit(
    department: Department, fitting: Fitting, now: datetime, holidays: frozenset[date]
) -> list[Colleague]:
    """Return who of a department fits, best first; those whose own hours say that they are away come last."""

    def place(one: Colleague) -> tuple[bool, ...]:
        standing = _standing(one.hours, now, holidays)
        return (
            one.name != fitting.name,
            standing is not None and not standing.open,
            not fitting.role or one.role != fitting.role,
            not fitting.language or fitting.language not in one.languages,
            not set(one.skills) & set(fitting.topics),
        )

    return sorted(_asked(department.people, fitting), key=place)


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
