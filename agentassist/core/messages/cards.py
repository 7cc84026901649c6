"""What the rep does with the firm's cards."""

from agentassist.core.frozen import dataclass


@dataclass(frozen=True, slots=True)
class DismissSmallTalk:
    """Not now; nothing to talk about is offered again in this call."""


@dataclass(frozen=True, slots=True)
class DismissHouseCard:
    """How we do things is read; it comes back when it says something else."""


CardMessage = DismissSmallTalk | DismissHouseCard
"""One of these."""
