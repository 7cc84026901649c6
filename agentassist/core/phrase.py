"""A phrase that says what cannot be done, and a better direction."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Slot:
    """A gap in the better wording that only the rep can fill; never an invented date."""

    name: str
    """date, time, money, name or product."""
    question: str


@dataclass(frozen=True, slots=True)
class Suggestion:
    """At most one of these is on screen."""

    rule: str
    start: int
    """First character of the flagged stretch in the text that was typed."""
    end: int
    flagged: str
    """The stretch itself, as typed."""
    better: str
    """A pattern to adapt, with ``{slot}`` where something is missing."""
    why: str
    severity: int
    """1 hint, 2 reword, 3 stop."""
    slots: tuple[Slot, ...] = ()
