"""The way to the data key, and the care for its slots."""

from collections.abc import Callable
from contextlib import suppress
from dataclasses import field, replace
from pathlib import Path
from uuid import uuid4

from agentassist.core.errors import Trouble, VaultError
from agentassist.core.frozen import dataclass
from agentassist.vault import sealing
from agentassist.vault.keyring import Keyring
from agentassist.vault.keyrings import desktop_keyring
from agentassist.vault.recovery_code import new_code, read_code
from agentassist.vault.slots import FILE_NAME, Slot, SlotFile, SlotKind, read_slots, write_slots


@dataclass(frozen=True, slots=True)
class NewKey:
    """A fresh data key, with the code to be shown once."""

    data_key: bytes = field(repr=False)
    """32 bytes; whoever holds them reads the cache. Python cannot wipe them from memory."""
    recovery_code: str = field(repr=False)
    """In groups; stored nowhere."""


@dataclass(frozen=True, slots=True)
class VaultState:
    """Which ways to the data key there are."""

    kinds: frozenset[SlotKind] = frozenset()
    """Empty where there is no key yet."""
    code_confirmed: bool = False
    """False until the recovery code was typed back; until then the rep may not have it."""


class Vault:
    """The data key of one cache.

    A slot is renewed without touching the cache: what is sealed stays the same key.

    Args:
        folder: Where the cache lies; it exists.
        open_keyring: Gives this desktop's keyring or raises ``VaultError``; asked only when needed.
    """

    def __init__(self, folder: Path, open_keyring: Callable[[], Keyring] = desktop_keyring) -> None:
        self._path = folder / FILE_NAME
        self._open_keyring = open_keyring

    @property
    def state(self) -> VaultState:
        """The ways to the key; raises ``VaultError`` for a damaged slot file."""
        if not self._path.exists():
            return VaultState()
        file = read_slots(self._path)
        code = file.slot(SlotKind.CODE)
        kinds = frozenset(slot.kind for slot in file.slots)
        return VaultState(kinds, code is not None and code.confirmed)

    def create(self, passphrase: str | None = None) -> NewKey:
        """Make the data key, behind the keyring, or else ``passphrase``, and behind a recovery code.

        Raises:
            VaultError: The keyring cannot be used (ask for a passphrase then), or the file not be written.
        """
        if self._path.exists():
            # Another key in its place would lock the cache for good.
            raise VaultError(Trouble.INTERNAL)
        key, code = sealing.new_key(), new_code()
        first = (
            self._keyring_slot(key)
            if passphrase is None
            else _typed_slot(SlotKind.PASSPHRASE, key, passphrase)
        )
        slots = (first, _typed_slot(SlotKind.CODE, key, code))
        write_slots(self._path, SlotFile(sealing.check_of(key), slots))
        return NewKey(key, code)

    def open_with_keyring(self) -> bytes:
        """Return the data key; may ask the desktop to unlock the keyring.

        Raises:
            VaultError: ``KEYRING_MISSING``, ``KEYRING_LOCKED``, or ``KEYRING_CHANGED`` where another
                keyring answers than last time or ours holds the entry no more; ``KEY_WRONG`` without
                such a slot; or the slot file's own trouble.
        """
        slot = self._slot(SlotKind.KEYRING)
        keyring = self._open_keyring()
        half = keyring.read(slot.id) if keyring.name == slot.backend else None
        if half is None:
            raise VaultError(Trouble.KEYRING_CHANGED, backend=keyring.name)
        try:
            return sealing.unseal(slot, bytes.fromhex(half))
        except (ValueError, VaultError) as error:
            raise VaultError(Trouble.KEYRING_CHANGED, backend=keyring.name) from error

    def open_with_code(self, typed: str) -> bytes:
        """Return the data key for the recovery code, in about 0.2 s; ``VaultError`` where it is wrong."""
        return _opened(self._slot(SlotKind.CODE), typed)

    def open_with_passphrase(self, typed: str) -> bytes:
        """Return the data key for the passphrase, in about 0.2 s; ``VaultError`` where it is wrong."""
        return _opened(self._slot(SlotKind.PASSPHRASE), typed)

    def confirm_code(self, typed: str) -> bool:
        """Return whether ``typed`` is the recovery code, and remember that the rep has it."""
        slot = self._slot(SlotKind.CODE)
        try:
            _opened(slot, typed)
        except VaultError:
            return False
        self._put(replace(slot, confirmed=True))
        return True

    def renew_keyring(self, data_key: bytes) -> None:
        """Seal the key behind this desktop's keyring, in place of an older keyring slot.

        The new entry is written first, so that a power cut leaves the old way or the new one.
        """
        old = self._checked(data_key).slot(SlotKind.KEYRING)
        self._put(self._keyring_slot(data_key))
        if old is not None:
            self._forget(old)

    def renew_code(self, data_key: bytes) -> str:
        """Return a new recovery code; the old one opens nothing from now on."""
        self._checked(data_key)
        code = new_code()
        self._put(_typed_slot(SlotKind.CODE, data_key, code))
        return code

    def renew_passphrase(self, data_key: bytes, passphrase: str) -> None:
        """Seal the key behind a passphrase, in place of an older one."""
        self._checked(data_key)
        self._put(_typed_slot(SlotKind.PASSPHRASE, data_key, passphrase))

    def _slot(self, kind: SlotKind) -> Slot:
        slot = read_slots(self._path).slot(kind)
        if slot is None:
            raise VaultError(Trouble.KEY_WRONG)
        return slot

    def _checked(self, data_key: bytes) -> SlotFile:
        """Return the slots if they seal this very key; another must never be mixed in."""
        file = read_slots(self._path)
        if file.check != sealing.check_of(data_key):
            raise VaultError(Trouble.KEY_WRONG)
        return file

    def _put(self, slot: Slot) -> None:
        """Write ``slot`` in place of the one of its kind."""
        file = read_slots(self._path)
        others = tuple(other for other in file.slots if other.kind is not slot.kind)
        write_slots(self._path, replace(file, slots=(*others, slot)))

    def _keyring_slot(self, data_key: bytes) -> Slot:
        """Return the key sealed by a random one, which the keyring now holds."""
        keyring, half = self._open_keyring(), sealing.new_key()
        slot = sealing.sealed(Slot(SlotKind.KEYRING, str(uuid4()), backend=keyring.name), data_key, half)
        keyring.write(slot.id, half.hex())
        return slot

    def _forget(self, slot: Slot) -> None:
        """Remove an entry that opens nothing any more; where that fails it may as well stay."""
        with suppress(VaultError):
            keyring = self._open_keyring()
            if keyring.name == slot.backend:
                keyring.remove(slot.id)


def _typed_slot(kind: SlotKind, data_key: bytes, typed: str) -> Slot:
    """Return the key sealed behind something to be typed."""
    slot = Slot(kind, str(uuid4()), salt=sealing.new_salt())
    return sealing.sealed(slot, data_key, sealing.stretched(slot, _as_sealed(kind, typed)))


def _opened(slot: Slot, typed: str) -> bytes:
    return sealing.unseal(slot, sealing.stretched(slot, _as_sealed(slot.kind, typed)))


def _as_sealed(kind: SlotKind, typed: str) -> str:
    """Return what was typed in the form that is sealed; nothing typed opens nothing."""
    plain = read_code(typed) if kind is SlotKind.CODE else typed.strip()
    if not plain:
        raise VaultError(Trouble.KEY_WRONG)
    return plain
