"""Slots behind something that is typed: a recovery code or a passphrase."""

from uuid import uuid4

from agentassist.core.errors import Trouble, VaultError
from agentassist.vault import sealing
from agentassist.vault.recovery_code import read_code
from agentassist.vault.slots import Slot, SlotKind


def typed_slot(kind: SlotKind, data_key: bytes, typed: str) -> Slot:
    """Return the key sealed behind something to be typed."""
    slot = Slot(kind, str(uuid4()), salt=sealing.new_salt())
    return sealing.sealed(slot, data_key, sealing.stretched(slot, _as_sealed(kind, typed)))


def opened(slot: Slot, typed: str) -> bytes:
    """Return the data key in a slot; ``VaultError`` where what was typed does not open it."""
    return sealing.unseal(slot, sealing.stretched(slot, _as_sealed(slot.kind, typed)))


def _as_sealed(kind: SlotKind, typed: str) -> str:
    """Return what was typed in the form that is sealed; nothing typed opens nothing."""
    plain = read_code(typed) if kind is SlotKind.CODE else typed.strip()
    if not plain:
        raise VaultError(Trouble.KEY_WRONG)
    return plain
