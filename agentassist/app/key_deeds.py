"""What is done to the vault, step by step, for somebody who takes care of their key."""

from pathlib import Path

from agentassist.core.key_care import KeyWish
from agentassist.vault.keys import CodeOffer, PlannedKey
from agentassist.vault.recovery_code import says_groups
from agentassist.vault.slots import SlotKind
from agentassist.vault.vault import Vault


class Deed:
    """One wish; nothing is changed before ``confirm``, but for a passphrase, which ``make`` changes.

    Args:
        folder: Where the cache lies.
        key: The data key.
        wish: What somebody wants.
        vault: Of this cache; usually the one in ``folder``.

    Raises:
        VaultError: The slot file is damaged.
    """

    def __init__(self, folder: Path, key: bytes, wish: KeyWish, vault: Vault | None = None) -> None:
        self._vault, self._key, self._wish = vault or Vault(folder), key, wish
        self._offer: CodeOffer | None = None
        self._planned: PlannedKey | None = None
        has_passphrase = SlotKind.PASSPHRASE in self._vault.state.kinds
        self.asks_passphrase = wish is KeyWish.PASSPHRASE or (wish is KeyWish.KEY and has_passphrase)
        """True where a passphrase is to be chosen first."""

    def make(self, passphrase: str | None) -> str:
        """Prepare it, and return the recovery code to be shown; empty where there is none to show."""
        if self._wish is KeyWish.PASSPHRASE:
            self._vault.renew_passphrase(self._key, passphrase or "")
            return ""
        if self._wish is KeyWish.KEY:
            self._planned = self._vault.plan_change(passphrase)
            return self._planned.code
        self._offer = self._vault.offer_code(self._key)
        return self._offer.text

    def confirm(self, groups: tuple[int, ...], typed: str) -> bool:
        """Do it, if these groups of the code were typed right; tell whether they were."""
        shown = self._planned.code if self._planned else self._offer.text if self._offer else ""
        if not shown or not says_groups(shown, groups, typed):
            return False
        if self._planned:
            self._vault.begin_change(self._key, self._planned)
        elif self._offer:
            self._vault.keep_code(self._offer)
        return True
