"""The courtesy of a hold: what the caller is told before it, while they wait and after."""

from agentassist.core.courtesy import HoldReason
from agentassist.core.frozen import dataclass


@dataclass(frozen=True, slots=True)
class AskFirst:
    """Show what to say before a hold, or put it away; nobody has to look at it before holding."""

    on: bool = True


@dataclass(frozen=True, slots=True)
class TellWhy:
    """Why the caller is put on hold; the same once more takes it back."""

    why: HoldReason


@dataclass(frozen=True, slots=True)
class TellLength:
    """How long the caller was told it takes; the same once more takes it back."""

    promised_s: int


@dataclass(frozen=True, slots=True)
class TakeBreather:
    """Hold for some seconds to breathe out; a hold that runs becomes one."""


@dataclass(frozen=True, slots=True)
class OfferCallBack:
    """Go back to the caller, and offer to ring them instead of waiting on."""


@dataclass(frozen=True, slots=True)
class KeepCallBack:
    """The caller is rung back at this time."""

    due_ms: int


@dataclass(frozen=True, slots=True)
class LeaveCallBack:
    """They would rather wait."""


HoldingMessage = AskFirst | TellWhy | TellLength | TakeBreather | OfferCallBack | KeepCallBack | LeaveCallBack
"""One of these."""
