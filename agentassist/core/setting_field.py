"""What a person fills in before a server or a phone can be reached."""

from enum import StrEnum

from agentassist.core.frozen import dataclass


class SettingKind(StrEnum):
    """What is asked for in a field of settings."""

    TEXT = "text"
    ADDRESS = "address"
    """Of a server."""
    FILE = "file"
    COUNT = "count"
    FLAG = "flag"
    """``yes`` or empty."""
    CHOICE = "choice"
    """One of the options."""


@dataclass(frozen=True, slots=True)
class SettingField:
    """One thing a person fills in; the secret is none of these, for it goes to the keyring."""

    code: str
    kind: SettingKind = SettingKind.TEXT
    usual: str = ""
    needed: bool = False
    options: tuple[str, ...] = ()
    example: str = ""
    within: str = ""
    """Asked for only where this flag is on."""
