"""A promise as it was typed, before anybody agreed to keep it."""

from datetime import datetime

from agentassist.core.frozen import dataclass


@dataclass(frozen=True, slots=True)
class HeardPromise:
    """What somebody on our side said they will do; times are local and without a zone."""

    who: str
    """As said: ``I``, ``the driver``; empty where nobody is named."""
    what: str
    """The clause without its time, as typed."""
    due_from: datetime | None
    due_to: datetime | None
    """By then it is late; None, like ``due_from``, where no time was given."""
    start: int
    """First character of the clause in the text that was typed."""
    end: int
    sure: float
    """From 0 to 1."""
