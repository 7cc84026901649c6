"""Around a hold: what to say before it, and what to offer instead of it."""

from agentassist.core.courtesy import Courtesy
from agentassist.core.frozen import dataclass


@dataclass(frozen=True, slots=True)
class BeforeHold:
    """What to say before the caller is put on hold."""

    told: Courtesy = Courtesy()


@dataclass(frozen=True, slots=True)
class CallBackOffer:
    """A call-back that the caller is offered, until they choose a time or would rather wait."""

    number: str
    """As people write it; empty where it is withheld, and has to be asked for."""
    times: tuple[int, ...]
    """When, in UTC milliseconds, the soonest first."""
