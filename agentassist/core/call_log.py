"""A past call as a telephone system logged it, and what the columns of such a log hold."""

from enum import StrEnum

from agentassist.core.call import Cause, Direction
from agentassist.core.frozen import dataclass


class CallField(StrEnum):
    """What a column of a call log can hold."""

    STARTED = "started"
    """When it began to ring; with ``CLOCK``, the day alone."""
    CLOCK = "clock"
    """The time of day, where the day stands in a column of its own."""
    ANSWERED = "answered"
    ENDED = "ended"
    DURATION = "duration"
    """From the first ring to the end."""
    RINGING = "ringing"
    """From the first ring to the answer."""
    TALKING = "talking"
    """From the answer to the end."""
    DIRECTION = "direction"
    FROM = "from"
    """Who rang."""
    TO = "to"
    """Who was rung."""
    PEER = "peer"
    """The number outside, in logs that name only that."""
    CAUSE = "cause"
    """How it ended."""
    KEY = "key"
    """What the telephone system calls the call."""
    FROM_LINE = "from-line"
    """The device that rang."""
    TO_LINE = "to-line"
    """The device that was rung."""


@dataclass(frozen=True, slots=True)
class Side:
    """One end of a call."""

    e164: str = ""
    digits: str = ""
    """As dialled, where the number is not whole; both are empty for a withheld number."""

    @property
    def number(self) -> str:
        """The number as an interaction keeps it."""
        return self.e164 or self.digits


@dataclass(frozen=True, slots=True)
class PastCall:
    """One call of a log."""

    line: int
    """Of its row, from 1."""
    key: str
    """The same for every row about this call, in every log of this telephone system."""
    started_ms: int
    answered_ms: int | None
    ended_ms: int | None
    cause: Cause
    direction: Direction
    peer: Side
    """The customer's."""
    other: Side | None = None
    """The other end where both look like customers: whom of them the firm knows decides."""
