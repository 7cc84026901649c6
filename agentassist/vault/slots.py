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
VERSION = 1
"""Of the file; a newer one is refused unharmed."""
MOST_BYTES = 4096
"""A longer file is none of ours; four slots take less than one kilobyte."""


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
class SlotFile:
    """All slots of one data key."""

    check: str
    """Tells a wrong data key from the right one, and nothing about it."""
    slots: tuple[Slot, ...] = ()

    def slot(self, kind: SlotKind) -> Slot | None:
        """Return the slot of a kind; None where there is none."""
        return next((slot for slot in self.slots if slot.kind is kind), None)


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
        return SlotFile(str(raw["check"]), tuple(_slot(each) for each in raw["slots"]))
    except FileNotFoundError as error:
        raise VaultError(Trouble.FILE_MISSING, file=path.name) from error
    except (OSError, ValueError, KeyError, TypeError, RecursionError) as error:
        raise VaultError(Trouble.SLOTS_UNREADABLE, file=path.name) from error


def write_slots(path: Path, file: SlotFile) -> None:
    """Replace ``path`` in one step, readable by its owner only; a power cut leaves the old or the new file.

    Raises:
        VaultError: The disk is full or refuses.
    """
    raw = {"version": VERSION, "check": file.check, "slots": [_plain(slot) for slot in file.slots]}
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
