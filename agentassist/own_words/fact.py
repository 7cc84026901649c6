"""One thing that is either right or wrong: a date, an amount, a time, a reference, a name."""

from enum import StrEnum

from agentassist.core.frozen import dataclass


class Kind(StrEnum):
    """What sort of fact."""

    CODE = "code"
    MONEY = "money"
    PERCENT = "percent"
    DATE = "date"
    """Day, month and year, ``18-6-``; what was not said is empty."""
    WEEKDAY = "weekday"
    DAY = "day"
    """Today, tomorrow."""
    CLOCK = "clock"
    """Minutes from midnight or noon, ``600``."""
    PART = "part"
    """A part of the day; only an opposite one is wrong."""
    LENGTH = "length"
    """How long, in ``min``, ``day``, ``work`` or ``month``: ``3 month``."""
    COUNT = "count"
    """Any other number."""
    NAME = "name"
    """Folded words."""
    NOT = "not"
    """That something is not so."""


@dataclass(frozen=True, slots=True)
class Fact:
    """One fact and the words that tell it."""

    kind: Kind
    value: str
    first: int = 0
    last: int = 0
    """The words from ``first`` to before ``last``."""


def same(one: Fact, other: Fact) -> bool:
    """Return whether two facts say the same, as far as both say something.

    >>> same(Fact(Kind.DATE, "18-6-"), Fact(Kind.DATE, "18-6-2027"))
    True
    >>> same(Fact(Kind.MONEY, "250"), Fact(Kind.COUNT, "250"))
    True
    """
    if one.kind is Kind.DATE and other.kind is Kind.DATE:
        return _same_day(one.value, other.value)
    if one.kind is Kind.CLOCK and other.kind is Kind.CLOCK:
        return _minutes(one.value) == _minutes(other.value) and _halves_agree(one.value, other.value)
    if {Kind.COUNT, Kind.CODE} & {one.kind, other.kind}:
        return _bare(one) == _bare(other) != ""
    return one.kind is other.kind and one.value == other.value


def _same_day(one: str, other: str) -> bool:
    told = [(a, b) for a, b in zip(one.split("-"), other.split("-"), strict=True) if a and b]
    return bool(told) and all(a == b for a, b in told)


def _minutes(clock: str) -> int:
    return int(clock.rstrip("ap")) % 720


def _halves_agree(one: str, other: str) -> bool:
    return one[-1].isdigit() or other[-1].isdigit() or one[-1] == other[-1]


def _bare(fact: Fact) -> str:
    """Return the number that may stand for a fact without saying what it counts."""
    if fact.kind is Kind.DATE:
        return fact.value.split("-")[0]
    if fact.kind is Kind.CLOCK:
        hour, minutes = divmod(_minutes(fact.value), 60)
        return f"{hour or 12}{minutes:02}" if minutes else str(hour or 12)
    if fact.kind is Kind.LENGTH:
        return fact.value.split()[0]
    known = (Kind.MONEY, Kind.COUNT, Kind.PERCENT, Kind.CODE)
    return fact.value if fact.kind in known else ""
