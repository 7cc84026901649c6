"""The keyring of Linux desktops, through the Secret Service that GNOME, KDE and others speak."""

from collections.abc import Iterator
from contextlib import closing, contextmanager

import secretstorage
from jeepney import DBusErrorResponse  # type: ignore[import-untyped]  # it ships no types
from jeepney.io.blocking import DBusConnection  # type: ignore[import-untyped]  # likewise
from secretstorage.exceptions import (
    ItemNotFoundException,
    LockedException,
    PromptDismissedException,
    SecretStorageException,
)

from agentassist.core.errors import Trouble, VaultError
from agentassist.vault.keyring import SERVICE

UNLOCK_S = 60.0
"""How long the desktop's own question for the keyring password may stay unanswered."""


class SecretService:
    """Entries in the default collection, found by the attributes that the keyring library gives them too."""

    name = "secret-service"

    def read(self, entry: str) -> str | None:
        """Return the secret of an entry; asks the desktop to unlock it where needed."""
        with _bus() as bus:
            item = next(secretstorage.search_items(bus, _attributes(entry)), None)
            if item is None:
                _refuse_locked(bus)
                return None
            if item.is_locked():
                item.unlock(timeout=UNLOCK_S)
            return item.get_secret().decode()

    def write(self, entry: str, secret: str) -> None:
        """Keep a secret; the desktop may ask to unlock or to set up the keyring."""
        with _bus() as bus:
            collection = secretstorage.get_default_collection(bus)
            if collection.is_locked():
                collection.unlock(timeout=UNLOCK_S)
            collection.create_item("Agent Assist", _attributes(entry), secret.encode(), replace=True)

    def remove(self, entry: str) -> None:
        """Forget an entry; one that is locked stays, for it opens nothing any more."""
        with _bus() as bus:
            for item in secretstorage.search_items(bus, _attributes(entry)):
                if not item.is_locked():
                    item.delete()


def _attributes(entry: str) -> dict[str, str]:
    return {"service": SERVICE, "username": entry, "application": "Python keyring library"}


def _refuse_locked(bus: DBusConnection) -> None:
    """Raise where the keyring is locked: it may well hold what was not found."""
    try:
        locked = secretstorage.get_collection_by_alias(bus, "default").is_locked()
    except ItemNotFoundException:
        return
    if locked:
        raise VaultError(Trouble.KEYRING_LOCKED)


@contextmanager
def _bus() -> Iterator[DBusConnection]:
    """Open the session bus, and say in our words what goes wrong on it."""
    try:
        with closing(secretstorage.dbus_init()) as bus:
            yield bus
    except (LockedException, PromptDismissedException, TimeoutError) as error:
        raise VaultError(Trouble.KEYRING_LOCKED) from error
    except (SecretStorageException, DBusErrorResponse, OSError, RuntimeError) as error:
        raise VaultError(Trouble.KEYRING_MISSING) from error
