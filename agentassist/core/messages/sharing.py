"""Runs that a rep shares with a trainer, and what the trainer makes of them."""

from typing import TYPE_CHECKING

from agentassist.core.frozen import dataclass

if TYPE_CHECKING:
    from agentassist.core.sharing import Review, SharedRun


@dataclass(frozen=True, slots=True)
class ShareRun:
    """Let a trainer at this computer see a run."""

    run_id: str


@dataclass(frozen=True, slots=True)
class UnshareRun:
    """Take that back."""

    run_id: str


@dataclass(frozen=True, slots=True)
class HandOver:
    """Write a run into a file: for the trainer, or back to the rep with what the trainer made of it."""

    path: str
    run_id: str


@dataclass(frozen=True, slots=True)
class OpenRunFile:
    """Take in a file that somebody handed over."""

    path: str


@dataclass(frozen=True, slots=True)
class SharedRunRead:
    """A file that was handed over is read."""

    shared: "SharedRun"


@dataclass(frozen=True, slots=True)
class OpenShared:
    """Look at a run as its trainer."""

    run_id: str


@dataclass(frozen=True, slots=True)
class KeepReview:
    """Keep what a trainer made of a run; name and time are the desk's."""

    review: "Review"


@dataclass(frozen=True, slots=True)
class PutAway:
    """Forget a run that came in a file; undo brings it back."""

    run_id: str


SharingMessage = (
    ShareRun | UnshareRun | HandOver | OpenRunFile | SharedRunRead | OpenShared | KeepReview | PutAway
)
"""What sharing runs is about."""
