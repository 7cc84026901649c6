"""The keyring of this desktop: the platform's own, never one that stores in clear."""

import sys

from agentassist.core.errors import Trouble, VaultError
from agentassist.vault.keyring import Keyring


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
