"""What every keyring can do, and the name our entries carry in it."""

from typing import Protocol

SERVICE = "agentassist"
"""The name our entries carry in the keyring."""


class Keyring(Protocol):
    """Somewhere safe for a short secret.

    Every method raises ``VaultError`` with ``KEYRING_MISSING`` or ``KEYRING_LOCKED`` where the keyring
    cannot be used.
    """

    name: str
    """Which keyring it is, so that another one is noticed."""

    def read(self, entry: str) -> str | None:
        """Return the secret of an entry; None where there is none."""

    def write(self, entry: str, secret: str) -> None:
        """Keep a secret under an entry, in place of an older one."""

    def remove(self, entry: str) -> None:
        """Forget an entry; one that is not there is fine."""
