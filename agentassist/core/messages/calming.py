"""While a caller is abusive; each of these can be taken back."""

from agentassist.core.frozen import dataclass


@dataclass(frozen=True, slots=True)
class MeetAbuse:
    """The caller is abusive: make the window calm, or, where they calmed down, as it was."""

    on: bool = True


@dataclass(frozen=True, slots=True)
class GiveWarning:
    """The rep has given the first warning, then the second."""


@dataclass(frozen=True, slots=True)
class BringSenior:
    """Ring up whoever stands behind the rep, while the caller waits."""


@dataclass(frozen=True, slots=True)
class EndAbuse:
    """Say goodbye, and hang up without waiting for an answer."""


@dataclass(frozen=True, slots=True)
class BackAtWork:
    """The rep has cooled off."""


CalmingMessage = MeetAbuse | GiveWarning | BringSenior | EndAbuse | BackAtWork
"""One of these."""
