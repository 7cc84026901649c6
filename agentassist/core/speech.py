"""What is heard of a call where the rep had that switched on: who says it, and whether anybody listens."""

from enum import StrEnum


class Who(StrEnum):
    """Which end of the line speaks."""

    REP = "rep"
    CALLER = "caller"


class Hearing(StrEnum):
    """Whether words are being taken down, for the one line that tells."""

    STARTING = "starting"
    LISTENING = "listening"
    HELD = "held"
    """Nobody listens while the call is held."""
    PAUSED = "paused"
    """The rep wanted none of it in this call."""
    FAILED = "failed"
    """A notice says why."""
