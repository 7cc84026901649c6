"""What one or more words say about time, as a value the grammar can work on."""

from collections.abc import Iterable
from enum import StrEnum

from agentassist.core.frozen import dataclass


class Kind(StrEnum):
    """One letter each, so that a sentence becomes a string that regular expressions read."""

    OTHER = "."
    COMMA = ","
    NUMBER = "n"
    ARTICLE = "a"
    """``a``, ``an``: one, but only before a unit."""
    FRACTION = "f"
    """Added to the number after it: ``sawa``, ``saadhe``, ``paune``."""
    HALF = "h"
    QUARTER = "q"
    PAST = "p"
    """As in ``ten past three``."""
    TO = "t"
    """As in ``ten to three``; also the ``to`` of a range."""
    RANGE = "r"
    """``to``, ``or``, ``and``, a dash: between two of a kind."""
    OCLOCK = "o"
    MERIDIEM = "m"
    """``value`` is 0 for am, 1 for pm."""
    UNIT = "u"
    """``value`` of them in minutes, days, working days or months, as ``shade`` says."""
    GANTA = "g"
    """Hour and o'clock in one word, as in Telugu."""
    CLOCK = "C"
    """``value`` to ``to`` in minutes of the day; ``shade`` is a ``Clock``."""
    DAY = "D"
    """``value`` days from today; ``to`` is the ``Edge`` of the part of it that is named beside."""
    WEEKDAY = "W"
    """``value`` counts from Monday; ``shade`` the weeks to add, -1 for the nearest, today included."""
    MONTH = "M"
    ORDINAL = "O"
    """A day of a month."""
    NTH = "z"
    """Makes a day of a month of the number before it."""
    DATE = "Y"
    """``value`` is the day, ``to`` the month, 0 for the next one that fits; ``shade`` the year or 0."""
    PERIOD = "K"
    """``value`` weeks on (``to`` 0), months (1), weekends (2), a named month (3); ``shade``: an ``Edge``."""
    PART = "P"
    """A part of a day from ``value`` to ``to``, in minutes; ``shade`` is a ``PartShade``."""
    LENGTH = "L"
    """``value`` to ``to`` from now, in what ``shade`` says (``Unit``)."""
    EDGE = "e"
    """Early, mid, late or end of what follows; ``value`` is an ``Edge``."""
    NEXT = "N"
    THIS = "T"
    BY = "b"
    AT = "i"
    WITHIN = "y"
    AFTER = "A"
    BETWEEN = "w"
    ABOUT = "s"
    ISH = "S"
    """About, but behind its time."""
    LATEST = "B"
    """By, but behind its time."""
    GONE = "X"
    """What stands beside it is past: ``ago``, ``last``."""
    FILLER = " "
    """Says nothing, parts nothing: ``the``, ``of``, ``sometime``."""


class Unit:
    """What a length is counted in."""

    MINUTES, DAYS, WORKING_DAYS, MONTHS = range(4)


class Clock:
    """How sure a clock time is."""

    GUESS, SURE, OF_HOUR, DOTTED = range(4)
    """Half of the day not said; said; only the minutes said (``quarter past``); 4.30, which may be money."""


class PartShade:
    """What "by" means with a part of a day."""

    SPAN, POINT, CLOSE = range(3)
    """Its end; its start (``by lunch``); the firm's closing time, whatever the part says."""


class Edge:
    """Which end of a period is meant."""

    WHOLE, EARLY, MID, LATE, END = range(5)


@dataclass(frozen=True, slots=True)
class Mark:
    """What a stretch of text says; see ``Kind`` for what the numbers mean."""

    kind: Kind
    start: int
    end: int
    value: float = 0.0
    to: float = 0.0
    shade: int = 0


Made = Mark | None
"""What a rule makes of the marks it met; None leaves them as they are."""


def only(marks: Iterable[Mark], *kinds: Kind) -> list[Mark]:
    """Return those marks that are of one of ``kinds``."""
    return [mark for mark in marks if mark.kind in kinds]
