"""The keyrings of Windows and macOS, through the keyring library; untried on the build machines."""

from importlib import import_module
from types import ModuleType

from keyring.backend import KeyringBackend
from keyring.errors import KeyringError, KeyringLocked, PasswordDeleteError

from agentassist.core.errors import Trouble, VaultError
from agentassist.vault.keyring import SERVICE

_BACKENDS = {
    "win32": ("keyring.backends.Windows", "WinVaultKeyring"),
    "darwin": ("keyring.backends.macOS", "Keyring"),
}


class SystemKeyring:
    """The platform's own backend, named outright so that no configuration can put another in its place.

    Args:
        platform: As ``sys.platform`` says.
    """

    def __init__(self, platform: str) -> None:
        self.name = platform
        module, backend = _BACKENDS[platform]
        self._backend, self._errors = _named(import_module(module), backend)

    def read(self, entry: str) -> str | None:
        """Return the secret of an entry."""
        try:
            return self._backend.get_password(SERVICE, entry)
        except self._errors as error:
            raise _told(error) from error

    def write(self, entry: str, secret: str) -> None:
        """Keep a secret; Windows takes no more than some two kilobytes."""
        try:
            self._backend.set_password(SERVICE, entry, secret)
        except self._errors as error:
            raise _told(error) from error

    def remove(self, entry: str) -> None:
        """Forget an entry."""
        try:
            self._backend.delete_password(SERVICE, entry)
        except PasswordDeleteError:
            return
        except self._errors as error:
            raise _told(error) from error


def _named(module: ModuleType, name: str) -> tuple[KeyringBackend, tuple[type[Exception], ...]]:
    """Return the backend of that name, and all the errors its calls may raise."""
    backend: KeyringBackend = getattr(module, name)()
    if not backend.viable:
        raise VaultError(Trouble.KEYRING_MISSING)
    windows = getattr(module, "pywintypes", None)
    return backend, (KeyringError,) if windows is None else (KeyringError, windows.error)


def _told(error: Exception) -> VaultError:
    """Return the library's trouble in our words."""
    locked = isinstance(error, KeyringLocked)
    return VaultError(Trouble.KEYRING_LOCKED if locked else Trouble.KEYRING_MISSING)
