"""A phrase that says what cannot be done, and a better direction."""

from enum import StrEnum

from agentassist.core.frozen import dataclass


@dataclass(frozen=True, slots=True)
class Slot:
    """A gap in the better wording that only the rep can fill; never an invented date."""

    name: str
    """date, time, money, name, product, or what: any other words."""
    question: str


FRESH_S = 20.0
"""So long after the last word typed a suggestion waits; then what it is about has been said."""


STOP = 3
"""A suggestion of this severity shows whatever a model thinks of it."""


class Reworded(StrEnum):
    """What a model made of the sentence, where the rep asked one."""

    NO = "no"
    ASKED = "asked"
    DONE = "done"
    """``better`` is the model's."""
    NO_BETTER = "no-better"
    """Its words were no better than the rule's, which stay."""


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
    """What ``better`` still lacks, in its order; empty means that it can be used as it stands."""
    sentence: tuple[int, int] = (0, 0)
    """Start and end of the sentence around the stretch; the better wording takes the place of all of it."""
    reworded: Reworded = Reworded.NO
    category: str = ""
    """What kind of thing it is, as refusal or blame."""
