"""Short secrets of others, such as the key of a model's server: in the keyring or nowhere."""

from collections.abc import Callable

from agentassist.core.errors import Trouble, VaultError
from agentassist.vault.keyring import Keyring
from agentassist.vault.keyrings import desktop_keyring


class Passwords:
    """The passwords of one person.

    Args:
        open_keyring: Gives this desktop's keyring or raises ``VaultError``; asked only when needed.
    """

    def __init__(self, open_keyring: Callable[[], Keyring] = desktop_keyring) -> None:
        self._open_keyring = open_keyring

    def read(self, entry: str) -> str:
        """Return a password; empty where there is none, or no keyring. May ask the rep to unlock it."""
        try:
            return self._open_keyring().read(entry) or ""
        except VaultError:
            return ""

    def keep(self, entry: str, secret: str) -> None:
        """Keep a password in place of an older one; an empty one only forgets.

        Raises:
            VaultError: The keyring did not take it.
        """
        try:
            keyring = self._open_keyring()
            if secret:
                keyring.write(entry, secret)
            else:
                keyring.remove(entry)
        except VaultError as error:
            raise VaultError(Trouble.PASSWORD_UNKEPT) from error
