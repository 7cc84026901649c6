"""Two people practise together: who plays the caller where, and how their computers come together."""

from enum import StrEnum
from typing import TYPE_CHECKING

from agentassist.core.frozen import dataclass

if TYPE_CHECKING:
    # Known once somebody practises, not at every start.
    from agentassist.core.scenario import Act
    from agentassist.core.stage import Standing

PORT = 27_654
"""Where a trainer's computer listens while it waits; another one where this is taken."""
NUDGE = 5.0
"""So much a nudge moves a caller's mood."""


class Seat(StrEnum):
    """Where the rep is to whom the caller is played."""

    CHOOSING = "choosing"
    HERE = "here"
    """At this computer."""
    AWAY = "away"
    """At another one."""


class DoorState(StrEnum):
    """How a computer stands that waits for another one."""

    SHUT = "shut"
    OPENING = "opening"
    OPEN = "open"
    EXPIRED = "expired"
    """The code was not used in time."""
    JOINED = "joined"


@dataclass(frozen=True, slots=True)
class Door:
    """Where a rep can join, and with which code."""

    state: DoorState = DoorState.SHUT
    addresses: tuple[str, ...] = ()
    """Of this computer in its networks."""
    port: int = PORT
    code: str = ""
    """Good for one joining."""
    tries: int = 0
    """So often somebody came with a wrong code."""


class JoinState(StrEnum):
    """How a rep's computer stands with a trainer's."""

    APART = "apart"
    JOINING = "joining"
    JOINED = "joined"


@dataclass(frozen=True, slots=True)
class Joining:
    """A rep's way to a trainer."""

    state: JoinState = JoinState.APART
    address: str = ""
    """As it was typed."""


class Sorry(StrEnum):
    """Why a call does not ring at the rep."""

    BUSY = "busy"
    """Somebody is on the line there, or a practice call is not filed yet."""
    SCENARIO = "scenario"
    """Their app cannot use the scenario."""


class PartKind(StrEnum):
    """What of the caller's part is ticked."""

    FACT = "fact"
    SOLUTION = "solution"
    SOLVED = "solved"
    """The caller agrees that it is solved."""


@dataclass(frozen=True, slots=True)
class SpeakAsCaller:
    """Say something to the rep."""

    text: str


@dataclass(frozen=True, slots=True)
class TickPart:
    """Say that something came out, was taken or agreed to, or that it was not."""

    kind: PartKind
    id: str
    on: bool


@dataclass(frozen=True, slots=True)
class NudgeMood:
    """Feel better or worse than what was said alone would make of it."""

    by: float


@dataclass(frozen=True, slots=True)
class HearRepAs:
    """Put right as what a line of the rep's was heard."""

    place: int
    acts: tuple["Act", ...]


@dataclass(frozen=True, slots=True)
class LeaveCall:
    """Ring off as the caller."""


PartWish = SpeakAsCaller | TickPart | NudgeMood | HearRepAs | LeaveCall
"""What somebody who plays the caller does."""


@dataclass(frozen=True, slots=True)
class OpenDoor:
    """Wait for a rep's computer; answered by ``DoorChanged``."""


@dataclass(frozen=True, slots=True)
class JoinDoor:
    """Go to a trainer's computer; answered by ``JoinChanged`` and ``Failed``."""

    address: str
    code: str


@dataclass(frozen=True, slots=True)
class PartWays:
    """Let the other computer go, and wait for none."""


@dataclass(frozen=True, slots=True)
class Invite:
    """Hand the file of a scenario to the rep's app, where the call is to ring."""

    exercise: str
    hidden: bool


@dataclass(frozen=True, slots=True)
class TellRep:
    """Hand on what the caller does."""

    wish: PartWish


@dataclass(frozen=True, slots=True)
class TellTrainer:
    """Hand on how the call stands, or why it does not ring."""

    news: "Standing | Sorry"


PairingEffect = OpenDoor | JoinDoor | PartWays | Invite | TellRep | TellTrainer
"""What is to be done between two computers."""
