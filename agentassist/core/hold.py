"""The minute: how urgent a hold is, from its start and a clock that counts through sleep."""

from enum import StrEnum

from agentassist.core.courtesy import BREATHER_S, MINUTE_S, HoldReason
from agentassist.core.frozen import dataclass

SOON_S = 40.0
"""From here on the rep is nudged to go back to the caller, in seconds."""
NOW_S = 55.0
"""From here on it is time to go back, in seconds."""


class HoldPhase(StrEnum):
    """How urgent a hold is; each has a colour, a shape and words of its own."""

    CALM = "calm"
    SOON = "soon"
    NOW = "now"
    OVER = "over"


@dataclass(frozen=True, slots=True)
class HoldLimits:
    """From when on a hold is how urgent, in seconds."""

    soon_s: float = SOON_S
    now_s: float = NOW_S
    over_s: float = float(MINUTE_S)


MINUTE = HoldLimits()
BREATHER = HoldLimits(14.0, 18.0, float(BREATHER_S))


@dataclass(frozen=True, slots=True)
class HoldView:
    """A running hold, as the panels need it."""

    id: str
    started_s: float
    """On the clock that counts through sleep."""
    unsure: bool = False
    """True where the link to the phone is lost, so the hold may be over already."""
    why: HoldReason | None = None
    """None while the rep has not said."""
    promised_s: int | None = None
    """How long the caller was told it would take, in seconds; None where nobody said."""

    @property
    def limits(self) -> HoldLimits:
        """The limits that count for it."""
        return BREATHER if self.why is HoldReason.BREATHER else MINUTE

    def waited_s(self, now_s: float) -> int:
        """Return the whole seconds waited at ``now_s``, never negative."""
        return max(0, int(now_s - self.started_s))

    def left_s(self, now_s: float) -> int:
        """Return the whole seconds left until the limit, negative when over."""
        return int(self.limits.over_s) - self.waited_s(now_s)

    def outlasted(self, now_s: float) -> bool:
        """Tell whether it lasts longer than the caller was told."""
        return self.promised_s is not None and self.waited_s(now_s) > self.promised_s

    def phase(self, now_s: float) -> HoldPhase:
        """Return the urgency at ``now_s``; each limit belongs to the later phase."""
        waited, limits = now_s - self.started_s, self.limits
        if waited >= limits.over_s:
            return HoldPhase.OVER
        if waited >= limits.now_s:
            return HoldPhase.NOW
        return HoldPhase.SOON if waited >= limits.soon_s else HoldPhase.CALM
