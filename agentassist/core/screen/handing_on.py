"""Handing the caller on: whom to, how far it is, what came of it, and the brief."""

from dataclasses import field
from enum import StrEnum

from agentassist.core.call import Cause
from agentassist.core.frozen import dataclass
from agentassist.core.screen.rights import Whom
from agentassist.core.transfer import Brief, CameOf, HandStep


class LegState(StrEnum):
    """How the line to the colleague stands."""

    NONE = "none"
    BY_HAND = "by-hand"
    """The rep dials on a phone that cannot be told to, and may tell nothing of it."""
    RINGS = "rings"
    ANSWERED = "answered"
    JOINING = "joining"
    """The caller is being passed on; the other side may still refuse."""


class Asks(StrEnum):
    """What the rep is asked of a transfer, once and softly."""

    NOTHING = ""
    CAME_OF = "came-of"
    """Nobody told whether the caller was passed on."""
    WHY_COLD = "why-cold"
    CALLER_GONE = "caller-gone"
    """The other side refused, and the phone lost the caller: they are owed a call."""


@dataclass(frozen=True, slots=True)
class HandTarget:
    """Somebody to hand the caller on to."""

    name: str
    number: str = ""
    """As it is dialled; empty where it has to be typed."""
    department: str = ""
    whom: Whom | None = None
    """A department, with whether anybody is there; None for anybody else."""
    fits: bool = False
    """True for a department that handles what the call is about."""


@dataclass(frozen=True, slots=True)
class HandingOn:
    """How handing the shown caller on stands."""

    interaction_id: str
    open: bool = False
    """True while its steps are looked at; what came of it is told without them."""
    done: tuple[HandStep, ...] = ()
    next: HandStep | None = None
    """The first step that is not done."""
    targets: tuple[HandTarget, ...] = ()
    """Whom to choose from, those that fit first."""
    to: HandTarget = field(default_factory=lambda: HandTarget(""))
    """Who is chosen."""
    rings: bool = False
    """True where the phone can be told to ring them."""
    joins: bool = False
    """True where it can be told to join both now."""
    passes: bool = False
    """True where it can be told to pass the caller on without a word."""
    tells: bool = False
    """True where it tells what came of it."""
    leg: LegState = LegState.NONE
    who: str = ""
    """Who was rung, or answered, in the newest try; empty before the first."""
    brief: Brief = field(default_factory=Brief)
    written: str = ""
    """The brief as the rep wrote it; empty while it writes itself."""
    transfer_id: str = ""
    """The newest try; empty before the first."""
    came_of: CameOf = CameOf.OPEN
    why: Cause | None = None
    asks: Asks = Asks.NOTHING
