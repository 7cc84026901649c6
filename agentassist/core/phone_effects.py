"""What the desk wants for setting up phones; whoever does it answers with messages."""

from dataclasses import field

from agentassist.core.frozen import dataclass
from agentassist.core.preferences import SourceChoice


@dataclass(frozen=True, slots=True)
class ReadPhones:
    """List the phones that can be switched on; answered by ``PhonesRead``."""


@dataclass(frozen=True, slots=True)
class FindPhones:
    """Look which are on this computer; answered by ``PhonesFound``."""


@dataclass(frozen=True, slots=True)
class StopFinding:
    """Look no longer; nothing is said of it."""


@dataclass(frozen=True, slots=True)
class BeginTrial:
    """Try a phone, on or not, until another or ``EndTrial``.

    Answered by ``PhoneTried`` whenever it stands otherwise, by ``PhoneRang`` or by ``TrialFailed``.
    """

    choice: SourceChoice


@dataclass(frozen=True, slots=True)
class EndTrial:
    """Let the phone go again."""


@dataclass(frozen=True, slots=True)
class KeepPhoneSecret:
    """Keep a password, and let its phone begin anew with it; answered by ``PhoneSecretKept``."""

    name: str
    secret: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class ReadToken:
    """Read the token of a phone, made where there is none yet; answered by ``TokenRead``."""

    name: str


@dataclass(frozen=True, slots=True)
class RenewToken:
    """Make another token; answered by ``TokenRenewed``."""

    name: str


@dataclass(frozen=True, slots=True)
class OpenLinks:
    """Let links of our own open the app, or no longer; answered by ``LinksOpened`` or ``Failed``."""

    on: bool


PhoneEffect = (
    ReadPhones
    | FindPhones
    | StopFinding
    | BeginTrial
    | EndTrial
    | KeepPhoneSecret
    | ReadToken
    | RenewToken
    | OpenLinks
)
"""One of these."""
