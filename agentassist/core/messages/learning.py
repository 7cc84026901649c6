"""Paths to follow, and what a trainer puts before a rep."""

from agentassist.core.frozen import dataclass


@dataclass(frozen=True, slots=True)
class TakeStep:
    """Take a step of a path: its call rings, or its article opens and counts as read."""

    step: str
    """The id of the exercise or article."""
    call: bool = False


@dataclass(frozen=True, slots=True)
class GivePath:
    """Write the file of a path, to be worked on in any editor and brought in again."""

    path_id: str
    path: str


@dataclass(frozen=True, slots=True)
class GiveTo:
    """Put a path or a call before a rep."""

    who: str
    what: str
    """As ``core.learning`` names it."""


@dataclass(frozen=True, slots=True)
class TakeFrom:
    """Let it be theirs no longer."""

    who: str
    what: str


LearningMessage = TakeStep | GivePath | GiveTo | TakeFrom
"""What paths are about."""
