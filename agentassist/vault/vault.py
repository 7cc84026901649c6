"""The way to the data key, and the care for its slots."""

from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from uuid import uuid4

from agentassist.core.errors import Trouble, VaultError
from agentassist.vault import sealing
from agentassist.vault.keyring import Keyring
from agentassist.vault.keyrings import desktop_keyring
from agentassist.vault.keys import CodeOffer, Keys, NewKey, PlannedKey, VaultState
from agentassist.vault.recovery_code import new_code
from agentassist.vault.slots import (
    FILE_NAME,
    FORMER,
    KeyChange,
    Slot,
    SlotFile,
    SlotKind,
    read_slots,
    write_slots,
)
from agentassist.vault.typed import opened, typed_slot


class Vault:
    """The data key of one cache.

    A slot is renewed without touching the cache: what is sealed stays the same key.

    Args:
        folder: Where the cache lies; it exists.
        open_keyring: Gives this desktop's keyring or raises ``VaultError``; asked only when needed.
    """

    def __init__(self, folder: Path, open_keyring: Callable[[], Keyring] = desktop_keyring) -> None:
        self.folder = folder
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
            else typed_slot(SlotKind.PASSPHRASE, key, passphrase)
        )
        slots = (first, typed_slot(SlotKind.CODE, key, code))
        write_slots(self._path, SlotFile(sealing.check_of(key), slots))
        return NewKey(key, code)

    def open_with_keyring(self) -> bytes:
        """Return a data key (see ``keys``); may ask the desktop to unlock the keyring.

        Raises:
            VaultError: ``KEYRING_MISSING``, ``KEYRING_LOCKED``, or ``KEYRING_CHANGED`` where another
                keyring answers than last time or ours holds the entry no more; ``KEY_WRONG`` without
                such a slot; or the slot file's own trouble.
        """
        return _first_opened(self._ways(SlotKind.KEYRING), self._by_keyring)

    def open_with_code(self, typed: str) -> bytes:
        """Return a data key for the recovery code, in about 0.2 s; ``VaultError`` where it is wrong."""
        return _first_opened(self._ways(SlotKind.CODE), lambda slot: opened(slot, typed))

    def open_with_passphrase(self, typed: str) -> bytes:
        """Return a data key for the passphrase, in about 0.2 s; ``VaultError`` where it is wrong."""
        return _first_opened(self._ways(SlotKind.PASSPHRASE), lambda slot: opened(slot, typed))

    def keys(self, found: bytes) -> Keys:
        """Return all that a key which one of the ways gave can open.

        Raises:
            VaultError: ``KEY_WRONG``: it is none of this vault's.
        """
        file, key = read_slots(self._path), found
        if file.change and sealing.check_of(found) == file.change.check:
            key = sealing.unboxed(file.change.back, found)
        if sealing.check_of(key) != file.check:
            raise VaultError(Trouble.KEY_WRONG)
        coming = sealing.unboxed(file.change.onward, key) if file.change else None
        return Keys(key, coming, tuple(sealing.unboxed(box, key) for box in file.former))

    def confirm_code(self, typed: str) -> bool:
        """Return whether ``typed`` is the recovery code, and remember that the rep has it."""
        slot = next(iter(self._ways(SlotKind.CODE)))
        try:
            opened(slot, typed)
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
        self._put(typed_slot(SlotKind.CODE, data_key, code))
        return code

    def renew_passphrase(self, data_key: bytes, passphrase: str) -> None:
        """Seal the key behind a passphrase, in place of an older one."""
        self._checked(data_key)
        self._put(typed_slot(SlotKind.PASSPHRASE, data_key, passphrase))

    def offer_code(self, data_key: bytes) -> CodeOffer:
        """Return a new recovery code to be shown; nothing is changed until ``keep_code``."""
        self._checked(data_key)
        code = new_code()
        return CodeOffer(code, typed_slot(SlotKind.CODE, data_key, code))

    def keep_code(self, offer: CodeOffer) -> None:
        """Make a code that the rep has shown to have the one that opens the data; the old one is void."""
        self._put(replace(offer.slot, confirmed=True))

    def plan_change(self, passphrase: str | None = None) -> PlannedKey:
        """Return a new data key with its code; nothing is changed until ``begin_change``.

        Args:
            passphrase: For a vault that is opened by one; the old one is void then.
        """
        key, code = sealing.new_key(), new_code()
        slots = [replace(typed_slot(SlotKind.CODE, key, code), confirmed=True)]
        if passphrase is not None:
            slots.append(typed_slot(SlotKind.PASSPHRASE, key, passphrase))
        return PlannedKey(key, code, tuple(slots))

    def begin_change(self, data_key: bytes, planned: PlannedKey) -> None:
        """Let both keys open this vault, for from now on the cache may be under either.

        The rep has shown to have the new code. One change takes the place of another that was not finished.

        Raises:
            VaultError: The keyring cannot be used, or the file not be written; nothing is changed then.
        """
        file, slots = self._checked(data_key), planned.slots
        if file.slot(SlotKind.KEYRING) is not None:
            slots = (self._keyring_slot(planned.data_key), *slots)
        onward, back = sealing.boxed(planned.data_key, data_key), sealing.boxed(data_key, planned.data_key)
        change = KeyChange(sealing.check_of(planned.data_key), slots, onward, back)
        write_slots(self._path, replace(file, change=change))

    def finish_change(self, next_key: bytes) -> None:
        """Let the new key be the key, for the cache is under it; older copies open with it as before.

        Raises:
            VaultError: No change to this key is under way, or the file cannot be written.
        """
        file = read_slots(self._path)
        if file.change is None or file.change.check != sealing.check_of(next_key):
            raise VaultError(Trouble.KEY_WRONG)
        keys = self.keys(next_key)
        former = tuple(sealing.boxed(one, next_key) for one in (keys.data_key, *keys.former)[:FORMER])
        write_slots(self._path, SlotFile(file.change.check, file.change.slots, former))
        if (old := file.slot(SlotKind.KEYRING)) is not None:
            self._forget(old)

    def _ways(self, kind: SlotKind) -> tuple[Slot, ...]:
        ways = read_slots(self._path).ways(kind)
        if not ways:
            raise VaultError(Trouble.KEY_WRONG)
        return ways

    def _by_keyring(self, slot: Slot) -> bytes:
        keyring = self._open_keyring()
        half = keyring.read(slot.id) if keyring.name == slot.backend else None
        if half is None:
            raise VaultError(Trouble.KEYRING_CHANGED, backend=keyring.name)
        try:
            return sealing.unseal(slot, bytes.fromhex(half))
        except (ValueError, VaultError) as error:
            raise VaultError(Trouble.KEYRING_CHANGED, backend=keyring.name) from error

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


def _first_opened(slots: tuple[Slot, ...], attempt: Callable[[Slot], bytes]) -> bytes:
    """Return what the first of these slots gives that opens; the first one's trouble where none does."""
    trouble: VaultError | None = None
    for slot in slots:
        try:
            return attempt(slot)
        except VaultError as error:
            trouble = trouble or error
    raise trouble or VaultError(Trouble.KEY_WRONG)
