"""The rep's key: which ways to it there are, and what may be done about them."""

from enum import StrEnum

from agentassist.core.frozen import dataclass


class KeyWish(StrEnum):
    """What somebody may want of the key of their data."""

    CODE = "code"
    """Another recovery code; the old one opens nothing then."""
    KEY = "key"
    """Another key, for a computer was lost or a colleague left."""
    KEYRING = "keyring"
    """The key behind the keyring of this desktop, as it is today."""
    PASSPHRASE = "passphrase"


@dataclass(frozen=True, slots=True)
class KeyView:
    """The ways to the key."""

    own: bool = False
    """False for the sample company, whose key is no secret."""
    keyring: bool = False
    passphrase: bool = False
    code_confirmed: bool = False
