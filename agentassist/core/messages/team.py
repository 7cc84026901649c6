"""Messages about the team and its hub."""

from agentassist.core.frozen import dataclass
from agentassist.core.messages.line import LineMessage
from agentassist.core.team import Access


@dataclass(frozen=True, slots=True)
class JoinTeam:
    """Join the team of an invitation, and share everything that is here."""

    invitation: str
    """As it was pasted."""
    name: str
    """How colleagues shall see the rep."""


@dataclass(frozen=True, slots=True)
class LeaveTeam:
    """Stop sharing with the team; a copy of its memory stays where the role allows and ``keep`` is set."""

    keep: bool


@dataclass(frozen=True, slots=True)
class TryHubNow:
    """Do not wait until the hub is asked again by itself."""


@dataclass(frozen=True, slots=True)
class SettleClash:
    """Say what shall stand where two people wrote at once."""

    clash_id: str
    take_other: bool
    """True to put what the other one wrote in place of what stands; both may also be edited by hand."""


@dataclass(frozen=True, slots=True)
class PutAwayTeamLine:
    """Say no more, until the app is opened next, what the line about the team says now."""


@dataclass(frozen=True, slots=True)
class DevicesWanted:
    """Show the owner which computers are in the team."""


@dataclass(frozen=True, slots=True)
class InviteColleague:
    """Make an invitation, good for one computer."""

    name: str
    access: Access


@dataclass(frozen=True, slots=True)
class ShowOut:
    """Let a computer into the team no more; what it shared stays."""

    device_id: str
    wipe: bool = False
    """True to let its copy of the team's memory go too, whatever the role."""


@dataclass(frozen=True, slots=True)
class SharePack:
    """Share the firm's own content pack with the team, as it is now."""


TeamMessage = (
    JoinTeam
    | LeaveTeam
    | TryHubNow
    | SettleClash
    | PutAwayTeamLine
    | DevicesWanted
    | InviteColleague
    | ShowOut
    | SharePack
    | LineMessage
)
"""What a team that shares one memory is about."""
