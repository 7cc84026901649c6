"""What a vault gives: keys, codes, and which ways there are."""

from dataclasses import field

from agentassist.core.frozen import dataclass
from agentassist.vault.slots import Slot, SlotKind


@dataclass(frozen=True, slots=True)
class NewKey:
    """A fresh data key, with the code to be shown once."""

    data_key: bytes = field(repr=False)
    """32 bytes; whoever holds them reads the cache. Python cannot wipe them from memory."""
    recovery_code: str = field(repr=False)
    """In groups; stored nowhere."""


@dataclass(frozen=True, slots=True)
class PlannedKey:
    """A data key that may take the place of the one of today."""

    data_key: bytes = field(repr=False)
    code: str = field(repr=False)
    """Its recovery code, in groups; shown this once, stored nowhere."""
    slots: tuple[Slot, ...]
    """Its ways, but for the keyring's."""


@dataclass(frozen=True, slots=True)
class CodeOffer:
    """A recovery code that is valid once the rep has it: until then the one before opens the data."""

    text: str = field(repr=False)
    """In groups; shown this once, stored nowhere."""
    slot: Slot


@dataclass(frozen=True, slots=True)
class Keys:
    """What somebody who opened the vault can open."""

    data_key: bytes = field(repr=False)
    """The cache, unless a change of keys was cut short at its last step."""
    next_key: bytes | None = field(default=None, repr=False)
    """The cache after that last step; None where no change is under way."""
    former: tuple[bytes, ...] = field(default=(), repr=False)
    """Older copies of the cache, the newest first."""


@dataclass(frozen=True, slots=True)
class VaultState:
    """Which ways to the data key there are."""

    kinds: frozenset[SlotKind] = frozenset()
    """Empty where there is no key yet."""
    code_confirmed: bool = False
    """False until the recovery code was typed back; until then the rep may not have it."""
