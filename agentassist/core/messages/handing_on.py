"""Handing the caller on to somebody else, and what came of it."""

from agentassist.core.frozen import dataclass
from agentassist.core.transfer import CameOf, HandStep, Mood


@dataclass(frozen=True, slots=True)
class HandOn:
    """Open the steps of handing the shown caller on, or close them; nothing is lost by that."""

    department: str = ""
    """Whom to choose as they open; with one they never close."""


@dataclass(frozen=True, slots=True)
class HandTo:
    """Say who is to take over: a department, somebody by name, a typed number."""

    name: str = ""
    number: str = ""
    department: str = ""
    """Its id in the authority file; empty for anybody else."""


@dataclass(frozen=True, slots=True)
class TickHandStep:
    """Tick or untick one of the six steps."""

    step: HandStep
    ticked: bool = True


@dataclass(frozen=True, slots=True)
class RingColleague:
    """Ring who is to take over while the caller waits: through the phone, else by hand."""


@dataclass(frozen=True, slots=True)
class LeaveCaller:
    """Join the caller with the colleague and leave: through the phone, else it was done by hand."""


@dataclass(frozen=True, slots=True)
class SayCameOf:
    """Say by hand what came of it, where the phone tells nothing."""

    transfer_id: str
    came_of: CameOf


@dataclass(frozen=True, slots=True)
class SayWhyCold:
    """Say why somebody was passed on without a word; empty for "not now"."""

    transfer_id: str
    reason: str = ""
    """A ``WhyCold`` value, or the rep's own words."""


@dataclass(frozen=True, slots=True)
class BriefTyped:
    """The brief as the rep has it; an empty one writes itself again."""

    interaction_id: str
    text: str


@dataclass(frozen=True, slots=True)
class NoteMood:
    """How the caller feels, as the rep sees it; None takes that back."""

    mood: Mood | None


@dataclass(frozen=True, slots=True)
class PromiseCallBack:
    """Nobody could take over: offer times at which a call-back can be promised."""

    what: str
    """What is to be promised, in the rep's language."""


HandOnMessage = (
    HandOn
    | HandTo
    | TickHandStep
    | RingColleague
    | LeaveCaller
    | SayCameOf
    | SayWhyCold
    | BriefTyped
    | NoteMood
    | PromiseCallBack
)
"""One of these."""
