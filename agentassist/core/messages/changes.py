"""What changed in the firm's pack, read and understood."""

from agentassist.core.frozen import dataclass


@dataclass(frozen=True, slots=True)
class ChangesWanted:
    """Show what changed."""


@dataclass(frozen=True, slots=True)
class TickChange:
    """Say of a change that it is read and understood, or that it is not yet."""

    change: str
    read: bool = True


ChangesMessage = ChangesWanted | TickChange
"""What changes of the pack are about."""
