"""To the data key of the rep's own cache: by keyring, passphrase or recovery code; asked before any call."""

from collections.abc import Callable

from agentassist.core.errors import Trouble, VaultError
from agentassist.folders import Folders
from agentassist.ui.look import Look
from agentassist.vault.slots import SlotKind
from agentassist.vault.vault import Vault

WITHOUT_KEYRING = frozenset({Trouble.KEYRING_MISSING, Trouble.KEYRING_LOCKED, Trouble.KEYRING_CHANGED})
"""What a passphrase or the recovery code helps against."""


Asking = Callable[[], Look]
"""Dresses the application for a window that asks, and returns its look."""


def data_key(where: Folders, asking: Asking) -> bytes | None:
    """Return the key, asking in an ordinary window only where the keyring does not answer by itself.

    None where the rep closed the window instead.

    Raises:
        VaultError: The slot file is damaged, or the disk refuses.
    """
    vault = Vault(where.base)
    kinds = vault.state.kinds
    if not kinds:
        return _first(vault, asking)
    if SlotKind.KEYRING not in kinds:
        return _asked(vault, asking, None)
    try:
        return _with_code(vault, asking, vault.open_with_keyring())
    except VaultError as error:
        if error.code not in WITHOUT_KEYRING:
            raise
        return _again(vault, _asked(vault, asking, error.code), error.code)


def _first(vault: Vault, asking: Asking) -> bytes | None:
    # The windows that ask are loaded by those who must be asked; on most days nobody is.
    from agentassist.ui.dialogs.first_start import FirstStart

    made: list[bytes] = []

    def create(passphrase: str | None) -> str:
        fresh = vault.create(passphrase)
        made.append(fresh.data_key)
        return fresh.recovery_code

    FirstStart(asking(), create, vault.confirm_code).exec()
    return made[0] if made else None


def _with_code(vault: Vault, asking: Asking, key: bytes) -> bytes:
    """Return the key; a rep who closed the window before typing the recovery code back gets a new one."""
    if not vault.state.code_confirmed:
        from agentassist.ui.dialogs.first_start import FirstStart

        FirstStart(asking(), lambda _passphrase: vault.renew_code(key), vault.confirm_code).exec()
    return key


def _asked(vault: Vault, asking: Asking, reason: Trouble | None) -> bytes | None:
    from agentassist.ui.dialogs.unlock import Unlock

    opened: list[bytes] = []

    def try_it(typed: str) -> None:
        opened.append(_by_words(vault, typed))

    Unlock(asking(), try_it, reason, passphrase=SlotKind.PASSPHRASE in vault.state.kinds).exec()
    return opened[0] if opened else None


def _by_words(vault: Vault, typed: str) -> bytes:
    """Return the key for a passphrase or a recovery code, whichever it is."""
    if SlotKind.PASSPHRASE in vault.state.kinds:
        try:
            return vault.open_with_passphrase(typed)
        except VaultError as error:
            if error.code is not Trouble.KEY_WRONG:
                raise
    return vault.open_with_code(typed)


def _again(vault: Vault, key: bytes | None, reason: Trouble) -> bytes | None:
    """Put the key back into a keyring that answers but has lost it, so that it is asked for once only."""
    if key is not None and reason is Trouble.KEYRING_CHANGED:
        vault.renew_keyring(key)
    return key
