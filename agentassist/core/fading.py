"""How much of a prompt a rep still needs to see: less, the more often they made its points themselves."""

from collections.abc import Iterable
from enum import IntEnum

from agentassist.core.frozen import dataclass
from agentassist.core.prompt import Stage

CALLS_A_STEP = 3
"""So many calls in a row, with every point made and none read out, take one step off the card."""


class Shown(IntEnum):
    """What of a prompt's card is on the screen; each shows less than the one before."""

    CARD = 0
    POINTS = 1
    """Neither what to achieve nor a question."""
    KEY_WORDS = 2
    """A few words of each point."""
    STAGE = 3
    """Its name alone."""


@dataclass(frozen=True, slots=True)
class Mastery:
    """How many calls in a row a rep made all points of a stage in their own words."""

    rep: str
    stage: Stage
    calls: int


def shown(calls: int, back: int = 0) -> Shown:
    """Return what is shown after so many calls, ``back`` steps less faded.

    >>> shown(2), shown(3), shown(40), shown(7, back=1)
    (<Shown.CARD: 0>, <Shown.POINTS: 1>, <Shown.STAGE: 3>, <Shown.POINTS: 1>)
    """
    return Shown(max(0, min(calls // CALLS_A_STEP, Shown.STAGE) - back))


def calls_of(masteries: Iterable[Mastery], rep: str, stage: Stage) -> int:
    """Return the calls in a row of one rep in one stage."""
    return next((one.calls for one in masteries if (one.rep, one.stage) == (rep, stage)), 0)


def after(calls: int, *, made: bool, read: bool, back: int) -> int:
    """Return the calls in a row after one more: begun anew where a point was missed or read out.

    >>> after(4, made=True, read=False, back=0), after(4, made=True, read=True, back=0)
    (5, 0)
    >>> after(7, made=True, read=False, back=1)
    3
    """
    if back:
        return max(0, shown(calls) - back) * CALLS_A_STEP
    return calls + 1 if made and not read else 0
