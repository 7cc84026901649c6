"""One call as Bria lists it."""

from agentassist.core.call import Cause, HeldBy
from agentassist.core.frozen import dataclass
from agentassist.core.moment import Moment
from agentassist.telephony.bria.told import State, ToldCall


@dataclass(frozen=True, slots=True)
class Line:
    """One call."""

    id: str
    key: str
    outgoing: bool | None
    """None where it was up already when it was first seen."""
    told: ToldCall
    """The newest of what Bria listed."""
    established: bool = False
    held_by: HeldBy | None = None
    dropped: bool = False
    """We asked for its end."""
    passing: Moment | None = None
    """Since when Bria tries to pass the caller on."""
    passed_to: str = ""
    """The consult leg, by its key."""


def cause_of_end(line: Line, last: State) -> Cause:
    """Return why the call ended: Bria tells only that it failed, what was asked for tells more."""
    if last is State.FAILED:
        return Cause.FAILED
    if line.established:
        return Cause.NORMAL
    if line.outgoing:
        return Cause.CANCELLED
    return Cause.REJECTED if line.dropped else Cause.MISSED
