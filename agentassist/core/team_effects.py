"""What must happen outside for a team that shares one memory."""

from dataclasses import field
from typing import TYPE_CHECKING

from agentassist.core.frozen import dataclass
from agentassist.core.rulebook import TeamRules
from agentassist.core.team import Access, Membership

if TYPE_CHECKING:
    # Read once somebody joins a team.
    from agentassist.core.invitation import Invitation


@dataclass(frozen=True, slots=True)
class JoinHub:
    """Spend an invitation; answered by ``LetIn`` or ``NotLetIn``."""

    invitation: "Invitation"
    name: str
    """How colleagues shall see the rep."""
    device: str
    """Eight letters."""


@dataclass(frozen=True, slots=True)
class OpenLine:
    """Keep a line to the hub from now on."""

    membership: Membership
    device: str
    """Eight letters."""
    token: str = field(default="", repr=False)
    """Where there is no keyring to ask."""


@dataclass(frozen=True, slots=True)
class CloseLine:
    """Keep no line any more."""

    leave: bool = False
    """True to tell the hub, and to forget the token."""


@dataclass(frozen=True, slots=True)
class HandOver:
    """Something was saved that the team does not have."""


@dataclass(frozen=True, slots=True)
class TryLine:
    """Ask the hub at once."""


@dataclass(frozen=True, slots=True)
class ShowToTeam:
    """Let colleagues know whose card is on the screen; empty for nobody's."""

    contact: str


@dataclass(frozen=True, slots=True)
class FetchPerson:
    """Ask for everything about one person."""

    contact: str


@dataclass(frozen=True, slots=True)
class Settled:
    """What came over the line with this number is dealt with."""

    ticket: int
    kept: bool = True
    """False where it could not be put on the disk."""


@dataclass(frozen=True, slots=True)
class AskDevices:
    """Ask which computers are in the team; answered by ``RosterCame``."""


@dataclass(frozen=True, slots=True)
class AskInvitation:
    """Have an invitation made; answered by ``InvitationCame`` or ``RosterRefused``."""

    name: str
    access: Access


@dataclass(frozen=True, slots=True)
class AskRevocation:
    """Have a computer shown out; answered by ``RosterCame`` or ``RosterRefused``."""

    device_id: str
    wipe: bool = False
    """True where it may keep no copy, whatever the role."""


@dataclass(frozen=True, slots=True)
class GoOn:
    """Come back once the desk has time for the next piece; answered by ``TeamWorkWaits``."""


@dataclass(frozen=True, slots=True)
class GatherPack:
    """Look the firm's own pack over; answered by ``PackGathered`` or ``Failed``."""


@dataclass(frozen=True, slots=True)
class GoOnWithPack:
    """Come back once the desk has time for more of it; answered by ``PackGoesOn``."""


@dataclass(frozen=True, slots=True)
class LayPack:
    """Let the team's pack, as the cache has it, hold here; answered by ``PackLaid`` or ``PackUnusable``."""


@dataclass(frozen=True, slots=True)
class DropPack:
    """Let the team's pack hold no longer; answered by ``PackLaid``."""

    keep: bool
    """True where it becomes the firm's own, if there is no other."""


@dataclass(frozen=True, slots=True)
class TakeRules:
    """Let what a pack says about phrasing rules hold; answered by ``PackRulesTaken``.

    Done where the rules are written, so that nothing that is written meanwhile is lost.
    """

    said: tuple[TeamRules, ...]


PackEffect = GatherPack | LayPack | DropPack
"""Done by ``app/team_packs.py``."""

TeamEffect = (
    GoOn
    | JoinHub
    | OpenLine
    | CloseLine
    | HandOver
    | TryLine
    | ShowToTeam
    | FetchPerson
    | Settled
    | AskDevices
    | AskInvitation
    | AskRevocation
    | GoOnWithPack
    | PackEffect
)
"""One of these."""
