"""The key-slot file beside the cache: the data key, sealed once for every way to it."""

import base64
import contextlib
import json
import os
from dataclasses import field
from enum import StrEnum
from pathlib import Path
from typing import Any

from agentassist.core.errors import Trouble, VaultError
from agentassist.core.frozen import dataclass

FILE_NAME = "keys.json"
"""The slot file, in the cache's folder; a backup of the cache needs it too."""
VERSION = 2
"""Of the newest files, those with more than one key in them; a newer one is refused unharmed."""
PLAIN = 1
"""Of a file with one key, which every version reads."""
MOST_BYTES = 8192
"""A longer file is none of ours; four slots take less than one kilobyte, and a former key 150 bytes."""
FORMER = 14
"""So many former keys are kept: as many as there are copies of a cache, daily ones and set aside."""


class SlotKind(StrEnum):
    """A way to the data key; a file has at most one slot of each."""

    KEYRING = "keyring"
    CODE = "code"
    PASSPHRASE = "passphrase"
    SAMPLE = "sample"
    """The key in clear: only ever for the throw-away cache of the sample company."""


@dataclass(frozen=True, slots=True)
class Effort:
    """What trying one code or passphrase costs (argon2id)."""

    memory_kib: int = 64 * 1024
    passes: int = 3
    lanes: int = 4


@dataclass(frozen=True, slots=True)
class Slot:
    """The data key, sealed for one way to it."""

    kind: SlotKind
    id: str
    """uuid4 text; also the name of the keyring's entry."""
    nonce: bytes = b""
    sealed: bytes = field(default=b"", repr=False)
    """For ``SAMPLE`` the key itself."""
    backend: str = ""
    """Which keyring holds the other half; empty for other kinds."""
    salt: bytes = b""
    effort: Effort = Effort()
    confirmed: bool = False
    """True once the rep has typed the recovery code back."""


@dataclass(frozen=True, slots=True)
class Boxed:
    """One data key, sealed under another."""

    check: str
    """Of the key inside."""
    nonce: bytes
    sealed: bytes = field(repr=False)


@dataclass(frozen=True, slots=True)
class KeyChange:
    """A change of the data key that is not confirmed: until it is, the cache may be under either."""

    check: str
    """Of the key that is to come."""
    slots: tuple[Slot, ...]
    """Its ways."""
    onward: Boxed
    """The key to come, under the one of today: whoever has one of the two has both."""
    back: Boxed
    """The key of today, under the one to come."""


@dataclass(frozen=True, slots=True)
class SlotFile:
    """All slots of one data key."""

    check: str
    """Tells a wrong data key from the right one, and nothing about it."""
    slots: tuple[Slot, ...] = ()
    former: tuple[Boxed, ...] = ()
    """Keys that older copies of the cache are under, the newest first, each under the key of today."""
    change: KeyChange | None = None

    def slot(self, kind: SlotKind) -> Slot | None:
        """Return the slot of a kind; None where there is none."""
        return next((slot for slot in self.slots if slot.kind is kind), None)

    def ways(self, kind: SlotKind) -> tuple[Slot, ...]:
        """Return every slot of a kind, those of a key that is to come last."""
        coming = self.change.slots if self.change else ()
        return tuple(slot for slot in (*self.slots, *coming) if slot.kind is kind)


def read_slots(path: Path) -> SlotFile:
    """Return the slots in ``path``.

    Raises:
        VaultError: No such file, damaged, or from a newer version.
    """
    try:
        with path.open("rb") as file:
            raw = json.loads(file.read(MOST_BYTES + 1))
        found = int(raw["version"])
        if found > VERSION:
            raise VaultError(Trouble.CACHE_NEWER, file=path.name, found=found, known=VERSION)
        return _file(raw)
    except FileNotFoundError as error:
        raise VaultError(Trouble.FILE_MISSING, file=path.name) from error
    except (OSError, ValueError, KeyError, TypeError, RecursionError) as error:
        raise VaultError(Trouble.SLOTS_UNREADABLE, file=path.name) from error


def write_slots(path: Path, file: SlotFile) -> None:
    """Replace ``path`` in one step, readable by its owner only; a power cut leaves the old or the new file.

    Raises:
        VaultError: The disk is full or refuses.
    """
    raw = _raw(file)
    part = path.with_name(f"{path.name}.part")
    try:
        with os.fdopen(os.open(part, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "wb") as out:
            out.write(json.dumps(raw, separators=(",", ":")).encode())
            out.flush()
            os.fsync(out.fileno())
        part.replace(path)
        _keep_entry(path.parent)
    except OSError as error:
        raise VaultError(Trouble.DISK_FULL, file=path.name) from error


def _keep_entry(folder: Path) -> None:
    """Make the new name in ``folder`` survive a power cut; Windows does so by itself and opens no folders."""
    with contextlib.suppress(PermissionError):
        entry = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(entry)
        finally:
            os.close(entry)


def _raw(file: SlotFile) -> dict[str, Any]:
    """Return a file as JSON takes it, for every version of the app that can make sense of it."""
    version = VERSION if file.former or file.change else PLAIN
    raw = {"version": version, "check": file.check, "slots": [_plain(slot) for slot in file.slots]}
    if file.former:
        raw["former"] = [_box(one) for one in file.former]
    if file.change:
        change = file.change
        slots = [_plain(slot) for slot in change.slots]
        raw["change"] = {
            "check": change.check,
            "slots": slots,
            "onward": _box(change.onward),
            "back": _box(change.back),
        }
    return raw


def _file(raw: dict[str, Any]) -> SlotFile:
    """Return the file that ``raw`` tells of; anything unexpected raises."""
    former = tuple(_boxed(one) for one in raw.get("former", ()))
    return SlotFile(str(raw["check"]), _slots(raw["slots"]), former, _change(raw.get("change")))


def _change(raw: dict[str, Any] | None) -> KeyChange | None:
    if raw is None:
        return None
    slots, onward, back = _slots(raw["slots"]), _boxed(raw["onward"]), _boxed(raw["back"])
    return KeyChange(str(raw["check"]), slots, onward, back)


def _slots(raw: list[dict[str, Any]]) -> tuple[Slot, ...]:
    return tuple(_slot(each) for each in raw)


def _box(one: Boxed) -> list[str]:
    return [one.check, _text(one.nonce), _text(one.sealed)]


def _boxed(raw: list[str]) -> Boxed:
    check, nonce, box = raw
    return Boxed(str(check), _bytes(nonce), _bytes(box))


def _plain(slot: Slot) -> dict[str, Any]:
    """Return a slot as JSON takes it."""
    plain: dict[str, Any] = {"kind": slot.kind.value, "id": slot.id}
    if slot.kind is SlotKind.SAMPLE:
        return plain | {"key_in_clear": _text(slot.sealed)}
    plain |= {"nonce": _text(slot.nonce), "sealed": _text(slot.sealed)}
    if slot.kind is SlotKind.KEYRING:
        return plain | {"backend": slot.backend}
    effort = [slot.effort.memory_kib, slot.effort.passes, slot.effort.lanes]
    return plain | {"salt": _text(slot.salt), "argon2id": effort, "confirmed": slot.confirmed}


def _slot(plain: dict[str, Any]) -> Slot:
    """Return the slot that ``plain`` tells of; anything unexpected raises."""
    kind, slot_id = SlotKind(plain["kind"]), str(plain["id"])
    if kind is SlotKind.SAMPLE:
        return Slot(kind, slot_id, sealed=_bytes(plain["key_in_clear"]))
    nonce, sealed = _bytes(plain["nonce"]), _bytes(plain["sealed"])
    if kind is SlotKind.KEYRING:
        return Slot(kind, slot_id, nonce, sealed, backend=str(plain["backend"]))
    effort = _effort(*plain["argon2id"])
    confirmed = plain["confirmed"] is True
    return Slot(kind, slot_id, nonce, sealed, salt=_bytes(plain["salt"]), effort=effort, confirmed=confirmed)


def _effort(memory_kib: int, passes: int, lanes: int) -> Effort:
    """Return the effort, within bounds: a damaged file must not ask for all memory there is."""
    if not (8 * lanes <= memory_kib <= 2**20 and 1 <= passes <= 16 and 1 <= lanes <= 16):
        raise ValueError
    return Effort(memory_kib, passes, lanes)


def _text(data: bytes) -> str:
    return base64.b64encode(data).decode()


def _bytes(text: str) -> bytes:
    return base64.b64decode(text, validate=True)
