"""Messages that come over the line to the team's hub; those with a ticket wait for ``Settled``."""

from collections.abc import Sequence
from dataclasses import field
from typing import TYPE_CHECKING

from agentassist.core.frozen import dataclass
from agentassist.core.team import HubSays, Membership, TeamDevice

if TYPE_CHECKING:
    # Known once a line is open, not at every start.
    from agentassist.core.line_news import LineState, Pushed, RowPage
    from agentassist.core.operation import Change
    from agentassist.core.shared_pack import Gathered


@dataclass(frozen=True, slots=True)
class LetIn:
    """The hub let this computer in."""

    membership: Membership
    token: str = field(default="", repr=False)
    """To be kept in the cache; empty where the keyring has it."""
    ahead_ms: int = 0
    """By so much the hub's clock runs ahead of this computer's."""


@dataclass(frozen=True, slots=True)
class NotLetIn:
    """The hub did not let this computer in, or nobody answered."""

    why: HubSays


@dataclass(frozen=True, slots=True)
class LineChanged:
    """The line stands otherwise."""

    state: "LineState"


@dataclass(frozen=True, slots=True)
class ChangesCame:
    """The team did this, in this order."""

    ticket: int
    changes: "Sequence[Change]"


@dataclass(frozen=True, slots=True)
class RowsCame:
    """The team's rows have come to this."""

    ticket: int
    page: "RowPage"
    subject: str = ""
    """Whom was asked about; empty where it is about everybody."""


@dataclass(frozen=True, slots=True)
class PushAnswered:
    """The hub said this to what was handed over."""

    ticket: int
    pushed: "Pushed"


@dataclass(frozen=True, slots=True)
class HubRewound:
    """The hub was restored from a copy that ends at ``base``."""

    ticket: int
    base: int


@dataclass(frozen=True, slots=True)
class BesideCame:
    """These colleagues have a contact on their screens."""

    contact: str
    names: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ClockMeasured:
    """By so much the hub's clock runs ahead of this computer's."""

    ahead_ms: int


@dataclass(frozen=True, slots=True)
class TeamWorkWaits:
    """There is more to share of what was here before."""


@dataclass(frozen=True, slots=True)
class RosterCame:
    """These computers are in the team."""

    devices: tuple[TeamDevice, ...]


@dataclass(frozen=True, slots=True)
class InvitationCame:
    """An invitation, as it is passed on."""

    invitation: str
    name: str
    until_ms: int


@dataclass(frozen=True, slots=True)
class RosterRefused:
    """The hub did not grant what its owner wished."""

    why: HubSays


@dataclass(frozen=True, slots=True)
class PackGathered:
    """The firm's own pack was looked over, and nothing is wrong with it."""

    found: "Gathered"


@dataclass(frozen=True, slots=True)
class PackGoesOn:
    """There is more of the pack to share."""


@dataclass(frozen=True, slots=True)
class PackLaid:
    """Another pack holds at this computer from now on."""

    version: int = 0
    """Of the team's; 0 where it went, and the firm's own holds again."""
    fingerprint: str = ""
    compiled: tuple[tuple[str, str, bytes], ...] = ()
    """Hash, name and content of what it compiled to."""


@dataclass(frozen=True, slots=True)
class PackRulesTaken:
    """What the pack says about phrasing rules holds from the next sentence on."""

    langs: tuple[str, ...]
    """Where that changed anything."""
    whole: bool = True
    """False where something could not be taken, and is tried again with the next start."""


@dataclass(frozen=True, slots=True)
class PackUnusable:
    """The team's pack cannot be used here; the one before holds on."""

    version: int
    newer: bool = False
    """True where it needs a newer version of the app."""
    file: str = ""
    """What is not as it should be; empty where that is no single file."""


LineMessage = (
    LetIn
    | NotLetIn
    | LineChanged
    | ChangesCame
    | RowsCame
    | PushAnswered
    | HubRewound
    | BesideCame
    | ClockMeasured
    | TeamWorkWaits
    | RosterCame
    | InvitationCame
    | RosterRefused
    | PackGathered
    | PackGoesOn
    | PackLaid
    | PackRulesTaken
    | PackUnusable
)
"""One of these."""
