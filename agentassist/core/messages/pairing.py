"""Two people practise together: at one computer, or at two."""

from typing import TYPE_CHECKING

from agentassist.core.frozen import dataclass
from agentassist.core.pairing import Door, Joining, PartWish, Sorry

if TYPE_CHECKING:
    from agentassist.core.scenario import Scenario
    from agentassist.core.stage import Standing


@dataclass(frozen=True, slots=True)
class PlayWanted:
    """Take the caller's part of an exercise in hand."""

    exercise: str


@dataclass(frozen=True, slots=True)
class PlayHere:
    """Let the phone ring in the call window of this computer."""

    hidden: bool


@dataclass(frozen=True, slots=True)
class PlayAway:
    """Wait for a rep at another computer, with a fresh code."""


@dataclass(frozen=True, slots=True)
class RingRep:
    """Let the phone ring at the rep who has joined."""

    hidden: bool


@dataclass(frozen=True, slots=True)
class StopPlaying:
    """Put the caller's part away; a call that runs ends."""


@dataclass(frozen=True, slots=True)
class PlayPart:
    """Do something as the caller."""

    wish: PartWish


@dataclass(frozen=True, slots=True)
class DoorChanged:
    """The trainer's computer stands otherwise with the rep's."""

    door: Door


@dataclass(frozen=True, slots=True)
class StandingCame:
    """The rep's computer told how the call stands, or why it does not ring."""

    news: "Standing | Sorry"


@dataclass(frozen=True, slots=True)
class JoinTrainer:
    """Go to a trainer's computer."""

    address: str
    code: str


@dataclass(frozen=True, slots=True)
class LeaveTrainer:
    """Leave it again, or stop trying."""


@dataclass(frozen=True, slots=True)
class JoinChanged:
    """The rep's computer stands otherwise with the trainer's."""

    joining: Joining


@dataclass(frozen=True, slots=True)
class Invited:
    """A trainer wants to play the caller of a scenario."""

    scenario: "Scenario"
    hidden: bool


@dataclass(frozen=True, slots=True)
class TrainerPlayed:
    """A trainer at another computer did something as the caller."""

    wish: PartWish


PairingMessage = (
    PlayWanted
    | PlayHere
    | PlayAway
    | RingRep
    | StopPlaying
    | PlayPart
    | DoorChanged
    | StandingCame
    | JoinTrainer
    | LeaveTrainer
    | JoinChanged
    | Invited
    | TrainerPlayed
)
"""What practising together is about."""
