"""To the data key of the rep's own cache: by keyring, passphrase or recovery code; asked before any call."""

import logging
from collections.abc import Callable

from agentassist.core.errors import Trouble, VaultError
from agentassist.core.key_care import KeyWish
from agentassist.folders import Folders
from agentassist.ui.look import Look
from agentassist.vault.keys import Keys
from agentassist.vault.slots import SlotKind
from agentassist.vault.vault import Vault

log = logging.getLogger(__name__)
WITHOUT_KEYRING = frozenset({Trouble.KEYRING_MISSING, Trouble.KEYRING_LOCKED, Trouble.KEYRING_CHANGED})
"""What a passphrase or the recovery code helps against."""


Asking = Callable[[], Look]
"""Dresses the application for a window that asks, and returns its look."""


def opened(where: Folders, asking: Asking) -> Keys | None:
    """Return what the rep's key opens, asking in an ordinary window only where the keyring does not answer.

    None where the rep closed the window instead.

    Raises:
        VaultError: The slot file is damaged, or the disk refuses.
    """
    vault = Vault(where.base)
    key = _data_key(vault, asking)
    return None if key is None else vault.keys(key)


def _data_key(vault: Vault, asking: Asking) -> bytes | None:
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
        return _asked(vault, asking, error.code)


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

        today = vault.keys(key).data_key
        FirstStart(asking(), lambda _passphrase: vault.renew_code(today), vault.confirm_code).exec()
    return key


def _asked(vault: Vault, asking: Asking, reason: Trouble | None) -> bytes | None:
    from agentassist.ui.dialogs.unlock import Unlock

    found: list[bytes] = []
    window = Unlock(
        asking(),
        lambda typed: found.append(by_words(vault, typed)),
        reason,
        passphrase=SlotKind.PASSPHRASE in vault.state.kinds,
        again=lambda: found.append(vault.open_with_keyring()),
    )
    window.exec()
    if not found:
        return None
    wanted = reason is not Trouble.KEYRING_CHANGED or window.keep.isChecked()
    _made_easier(vault, found[0], asking, reason if wanted else None)
    return found[0]


def _made_easier(vault: Vault, key: bytes, asking: Asking, reason: Trouble | None) -> None:
    """Put the key into a keyring that answers but has lost it; without any keyring, offer a passphrase.

    Whoever typed 24 letters today should not have to tomorrow. Where it does not work, the settings offer it.
    """
    today = vault.keys(key).data_key
    try:
        if reason is Trouble.KEYRING_CHANGED:
            vault.renew_keyring(today)
        elif reason is Trouble.KEYRING_MISSING and SlotKind.PASSPHRASE not in vault.state.kinds:
            _offer_passphrase(vault, today, asking)
    except VaultError as error:
        log.info("not made easier: %s", error)


def _offer_passphrase(vault: Vault, key: bytes, asking: Asking) -> None:
    from agentassist.app.key_deeds import Deed
    from agentassist.ui.dialogs.key_steps import KeySteps

    deed = Deed(vault.folder, key, KeyWish.PASSPHRASE, vault)
    KeySteps(asking(), KeyWish.PASSPHRASE, deed.make, deed.confirm, passphrase=True).exec()


def by_words(vault: Vault, typed: str) -> bytes:
    """Return the key for a passphrase or a recovery code, whichever it is."""
    if SlotKind.PASSPHRASE in vault.state.kinds:
        try:
            return vault.open_with_passphrase(typed)
        except VaultError as error:
            if error.code is not Trouble.KEY_WRONG:
                raise
    return vault.open_with_code(typed)
