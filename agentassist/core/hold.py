"""The minute: how urgent a hold is, from its start and a clock that counts through sleep."""

from enum import StrEnum

from agentassist.core.frozen import dataclass

SOON_S = 40.0
"""From here on the rep is nudged to go back to the caller, in seconds."""
NOW_S = 55.0
"""From here on it is time to go back, in seconds."""
LIMIT_S = 60.0
"""Nobody is held longer, in seconds."""


class HoldPhase(StrEnum):
    """How urgent a hold is; each has a colour, a shape and words of its own."""

    CALM = "calm"
    SOON = "soon"
    NOW = "now"
    OVER = "over"


@dataclass(frozen=True, slots=True)
class HoldView:
    """A running hold, as the panels need it."""

    id: str
    started_s: float
    """On the clock that counts through sleep."""
    unsure: bool = False
    """True where the link to the phone is lost, so the hold may be over already."""

    def waited_s(self, now_s: float) -> int:
        """Return the whole seconds waited at ``now_s``, never negative."""
        return max(0, int(now_s - self.started_s))

    def left_s(self, now_s: float) -> int:
        """Return the whole seconds left of the minute, negative when over."""
        return int(LIMIT_S) - self.waited_s(now_s)

    def phase(self, now_s: float) -> HoldPhase:
        """Return the urgency at ``now_s``; each limit belongs to the later phase."""
        waited = now_s - self.started_s
        if waited >= LIMIT_S:
            return HoldPhase.OVER
        if waited >= NOW_S:
            return HoldPhase.NOW
        return HoldPhase.SOON if waited >= SOON_S else HoldPhase.CALM
