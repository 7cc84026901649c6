"""Setting up phones: what each asks for, what was found on this computer, and a trial of one."""

from collections.abc import Mapping
from dataclasses import field
from enum import StrEnum

from agentassist.core.call import Capabilities, SourceStatus
from agentassist.core.frozen import dataclass
from agentassist.core.setting_field import SettingField

SECRET = "secret"
"""The setting that is filled in from the keyring, and is in no settings file."""
HAND_OVER = "handover"
"""The source that other programs hand calls to; it is always on."""


class SecretKind(StrEnum):
    """Which secret a phone shares with the app."""

    NONE = "none"
    TYPED = "typed"
    """A password that the phone knows already."""
    MADE = "made"
    """A token that the app makes, for the phone to be told."""


@dataclass(frozen=True, slots=True)
class PhoneAbout:
    """What one call source asks for; its package has it in ``about.py``, as ``ABOUT``."""

    name: str
    """Of the source, as the settings name it; what it calls itself begins with it."""
    fields: tuple[SettingField, ...] = ()
    secret: SecretKind = SecretKind.NONE
    page: str = ""
    """The page of the documentation that tells how it is set up."""

    def missing(self, settings: Mapping[str, str]) -> tuple[str, ...]:
        """Return what is needed and not filled in."""
        return tuple(one.code for one in self.fields if one.needed and not settings.get(one.code))

    def usual(self, code: str) -> str:
        """Return what holds where nothing is filled in."""
        return next((one.usual for one in self.fields if one.code == code), "")


@dataclass(frozen=True, slots=True)
class PhoneOffer:
    """A way to learn of calls that can be switched on."""

    about: PhoneAbout
    tells: Capabilities
    page: str = ""
    """Where the page is on this computer; empty where it is not."""


@dataclass(frozen=True, slots=True)
class FoundPhone:
    """A phone that seems to be on this computer."""

    name: str
    """A source, or a softphone that hands calls over, such as ``microsip``."""
    settings: tuple[tuple[str, str], ...] = ()
    """What its source is to be set to."""
    taken: bool = False
    """True where a program is connected to it that it serves alone."""


@dataclass(frozen=True, slots=True)
class Heard:
    """The first call a trial heard of."""

    number: str = ""
    name: str = ""


@dataclass(frozen=True, slots=True)
class Trial:
    """One phone being tried."""

    name: str
    status: SourceStatus | None = None
    """How it stands; None until that is known."""
    heard: Heard | None = None
    trouble: str = ""
    """A ``Trouble`` value, where it cannot even be tried."""
    facts: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class PhoneSetup:
    """What the page of phones shows besides the choices."""

    offers: tuple[PhoneOffer, ...] = ()
    command: str = ""
    """What other programs run to hand a call over."""
    looking: bool = False
    found: tuple[FoundPhone, ...] | None = None
    """None until somebody has looked."""
    trial: Trial | None = None
    tokens: tuple["HookToken", ...] = ()
    """Those that somebody asked to see."""
    hosts: tuple[str, ...] = ()
    """The addresses of this computer in its networks."""
    links: str = ""
    """Who opens links of our own: ``ours``, ``theirs``, ``to-choose``, ``bundle``; empty until asked."""
    lasting: bool = True
    """False once a password was kept that is forgotten when the app is closed."""


@dataclass(frozen=True, slots=True)
class HookToken:
    """The token that lets a phone in."""

    name: str
    token: str = field(repr=False)
    path: str = field(default="", repr=False)
    """Of the address that it opens."""
