"""A team that shares one memory: how this computer stands with its hub, and what the window says of it."""

from enum import StrEnum

from agentassist.core.frozen import dataclass


class Access(StrEnum):
    """What somebody may do in a team; each may do what those before may."""

    REP = "rep"
    TRAINER = "trainer"
    """Writes what all share: articles, words, content; erases people."""
    OWNER = "owner"
    """Lets people in and shows devices out."""


def may_keep(access: Access) -> bool:
    """Tell whether somebody who leaves may take a copy of the team's memory along.

    >>> may_keep(Access.REP), may_keep(Access.TRAINER)
    (False, True)
    """
    return access is not Access.REP


class LinkKind(StrEnum):
    """How this computer stands with the team's hub."""

    SOLO = "solo"
    """There is no team; everything stays here."""
    JOINING = "joining"
    CATCHING_UP = "catching-up"
    LIVE = "live"
    """What is saved here is with the team within moments."""
    AWAY = "away"
    """The hub does not answer; everything goes on here and follows by itself."""
    REFUSED = "refused"
    """The hub does not want this device any more, or speaks another version; see ``HubSays``."""


class HubSays(StrEnum):
    """Why a hub refuses; the codes of docs/sync-protocol.md."""

    BAD_CODE = "bad-code"
    """No such invitation, or it was used or ran out."""
    BAD_TOKEN = "bad-token"
    REVOKED = "revoked"
    """An owner showed this device out."""
    FORBIDDEN = "forbidden"
    """The role does not reach so far."""
    BAD_OPERATION = "bad-operation"
    FUTURE_STAMP = "future-stamp"
    """The clock of this computer runs ahead by more than five minutes, even after the hub's was asked."""
    TOO_LARGE = "too-large"
    TOO_MANY = "too-many"
    """More requests than one device needs; wait and come again."""
    PROTOCOL = "protocol"
    """The other side is more than one version apart."""
    UNAVAILABLE = "unavailable"
    """The hub is there, its database is not."""
    BAD_CERTIFICATE = "bad-certificate"
    """Somebody else answers in its place, or its certificate ran out; said by this side."""
    STRANGE_ANSWER = "strange-answer"
    """What answers is no hub of ours; said by this side."""
    NO_ANSWER = "no-answer"
    """Nothing answers where the invitation leads; said by this side, and only to who wishes something now."""
    SAMPLE = "sample"
    """The people of the sample company are invented, and no team wants them; said by this side."""


@dataclass(frozen=True, slots=True)
class Membership:
    """What this device knows about its team; the token lies in the keyring."""

    team_id: str
    team: str
    """The team's name."""
    rep_id: str
    rep: str
    """The rep's name, as colleagues see it."""
    access: Access
    hub: str
    """Host and port."""
    pin: str = ""
    """The fingerprint of the hub's own certificate; empty where a known authority signed it."""


@dataclass(frozen=True, slots=True)
class TeamView:
    """What the window says about the team."""

    link: LinkKind = LinkKind.SOLO
    membership: Membership | None = None
    unsent: int = 0
    """So many changes are saved here and not yet with the team."""
    to_come: int = 0
    """So many changes of the team are not here yet, as far as is known."""
    synced_ms: int | None = None
    """When this computer last had everything, in UTC milliseconds."""
    refused: HubSays | None = None
    held_back: int = 0
    """So many changes the hub did not take; they stay here."""
    pack: int = 0
    """The version of the content pack that the team shares; 0 for none."""


def may_erase(team: TeamView) -> bool:
    """Tell whether whoever works here may erase people for good: alone always, in a team not as a rep."""
    return team.membership is None or team.membership.access is not Access.REP


def sees_audit(team: TeamView) -> bool:
    """Tell whether whoever works here answers for the data: alone, or as the owner of a team."""
    return team.membership is None or team.membership.access is Access.OWNER


def may_share_pack(team: TeamView) -> bool:
    """Tell whether whoever works here may lay down the content of all: in a team, and not as a rep."""
    return team.membership is not None and team.membership.access is not Access.REP


@dataclass(frozen=True, slots=True)
class TeamDevice:
    """One computer of the team, as its owner sees it."""

    id: str
    rep: str
    """Who joined with it, by the name colleagues see."""
    access: Access
    seen_ms: int | None = None
    """When the hub last heard of it, in UTC milliseconds; None where it never did."""
    revoked: bool = False
    own: bool = False
    """True for the computer one sits at; it leaves, and is not shown out."""


@dataclass(frozen=True, slots=True)
class Roster:
    """Who is in the team and who is on the way; for its owner only."""

    devices: tuple[TeamDevice, ...] = ()
    invitation: str = ""
    """The newest one, as it is passed on; empty where none was made since the app was opened."""
    invited: str = ""
    """Whom it is for."""
    until_ms: int = 0
    """Until when it is good, in UTC milliseconds."""
    refused: HubSays | None = None
    """Why the last wish was not granted."""


@dataclass(frozen=True, slots=True)
class Beside:
    """Who else has this caller on the screen now, by the names colleagues know."""

    names: tuple[str, ...] = ()


class ClashField(StrEnum):
    """What two people changed at once; other fields are not worth a rep's time."""

    NAME = "name"
    NOTES = "notes"
    SUMMARY = "summary"
    OUTCOME = "outcome"
    PROMISE = "promise"
    DUE = "due"


@dataclass(frozen=True, slots=True)
class Clash:
    """Two people changed one field without knowing of each other; the later one stands."""

    id: str
    field: ClashField
    stands: str
    """What the row has now: an outcome by its title in the rep's language, a day in UTC milliseconds."""
    other: str
    """What the other one wrote, likewise."""
    other_by: str
    """Their name; empty where nobody knows it."""
    at_ms: int
    """When the other one wrote, in UTC milliseconds."""
