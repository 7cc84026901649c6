"""The keyring of this desktop: the platform's own, never one that stores in clear."""

import sys
from typing import Protocol

from agentassist.core.errors import Trouble, VaultError

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


def desktop_keyring() -> Keyring:
    """Return this desktop's keyring.

    The keyring library's own search for a backend is passed by: it imports all of them, takes what a
    configuration file names (plain text among it), and costs a start 0.2 s.

    Raises:
        VaultError: This platform has none.
    """
    if sys.platform.startswith("linux"):
        # Imported only where used: each pulls in what the other platforms lack.
        from agentassist.vault.secret_service import SecretService

        return SecretService()
    if sys.platform in ("win32", "darwin"):
        from agentassist.vault.system_keyring import SystemKeyring

        return SystemKeyring(sys.platform)
    raise VaultError(Trouble.KEYRING_MISSING)
