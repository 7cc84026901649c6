"""How a rep said something: read out, mixed, or in their own words; and what of it differed."""

from enum import StrEnum

from agentassist.core.frozen import dataclass


class Manner(StrEnum):
    """How something was said."""

    READ = "read"
    MIXED = "mixed"
    OWN = "own"


class Differs(StrEnum):
    """What was said otherwise than the point has it."""

    DATE = "date"
    TIME = "time"
    AMOUNT = "amount"
    NUMBER = "number"
    LENGTH = "length"
    NAME = "name"
    NOT = "not"
    """A yes for a no."""


@dataclass(frozen=True, slots=True)
class Wording:
    """What the rep tried, beside the sample wording that nobody sees."""

    text: str
    """As typed; what follows is shown only while it still stands there."""
    manner: Manner
    copied: tuple[tuple[int, int], ...] = ()
    """Start and end of the stretches that are the sample's."""
