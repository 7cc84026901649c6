"""Setting up phones: what is there, what is found, what a trial says."""

from dataclasses import field

from agentassist.core.call import SourceStatus
from agentassist.core.errors import AssistError
from agentassist.core.frozen import dataclass
from agentassist.core.phone_setup import FoundPhone, Heard, HookToken, PhoneOffer
from agentassist.core.preferences import SourceChoice


@dataclass(frozen=True, slots=True)
class PhonesWanted:
    """Show which phones can be switched on."""


@dataclass(frozen=True, slots=True)
class PhonesRead:
    """These can."""

    offers: tuple[PhoneOffer, ...]
    command: str
    """What other programs run to hand a call over."""
    hosts: tuple[str, ...] = ()
    """The addresses of this computer in its networks."""


@dataclass(frozen=True, slots=True)
class LookForPhones:
    """Look which phones are on this computer."""


@dataclass(frozen=True, slots=True)
class StopLooking:
    """Look no longer."""


@dataclass(frozen=True, slots=True)
class PhonesFound:
    """These are there."""

    found: tuple[FoundPhone, ...]


@dataclass(frozen=True, slots=True)
class TryPhone:
    """Try a phone as it is filled in."""

    choice: SourceChoice


@dataclass(frozen=True, slots=True)
class StopTrying:
    """Try no longer."""


@dataclass(frozen=True, slots=True)
class PhoneTried:
    """So a phone stands that is being tried."""

    name: str
    status: SourceStatus


@dataclass(frozen=True, slots=True)
class PhoneRang:
    """The first call was heard of that a phone told while it is being tried."""

    name: str
    heard: Heard


@dataclass(frozen=True, slots=True)
class TrialFailed:
    """A phone cannot be tried as it is filled in."""

    name: str
    error: AssistError


@dataclass(frozen=True, slots=True)
class SetPhoneSecret:
    """Keep the password of a phone."""

    name: str
    secret: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class PhoneSecretKept:
    """A password is known from now on."""

    name: str
    lasting: bool
    """False where there is no keyring: it is asked for again after the next start."""


@dataclass(frozen=True, slots=True)
class ShowToken:
    """Show the token of a phone."""

    name: str


@dataclass(frozen=True, slots=True)
class TokenRead:
    """A phone has this token."""

    token: HookToken


@dataclass(frozen=True, slots=True)
class ChangeToken:
    """Make another token, so that the one before opens nothing any more."""

    name: str


@dataclass(frozen=True, slots=True)
class TokenRenewed:
    """A phone has another token."""

    token: HookToken
    former: HookToken
    """The one before; its ``token`` is empty where there was none."""


@dataclass(frozen=True, slots=True)
class LetLinksOpen:
    """Let links of our own open the app, or no longer."""

    on: bool


@dataclass(frozen=True, slots=True)
class LinksOpened:
    """So links of our own stand."""

    state: str


PhoneSetupMessage = (
    PhonesWanted
    | PhonesRead
    | LookForPhones
    | StopLooking
    | PhonesFound
    | TryPhone
    | StopTrying
    | PhoneTried
    | PhoneRang
    | TrialFailed
    | SetPhoneSecret
    | PhoneSecretKept
    | ShowToken
    | TokenRead
    | ChangeToken
    | TokenRenewed
    | LetLinksOpen
    | LinksOpened
)
"""One of these."""
