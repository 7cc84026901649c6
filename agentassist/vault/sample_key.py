"""The throw-away key of the sample company: kept in clear, so that trying the app asks nothing."""

import os
from pathlib import Path
from uuid import uuid4

from agentassist.core.errors import Trouble, VaultError
from agentassist.vault.slots import FILE_NAME, Slot, SlotFile, SlotKind, read_slots, write_slots


def sample_key(folder: Path) -> bytes:
    """Return the key of the sample cache in ``folder``, made at first use.

    Raises:
        VaultError: The folder holds somebody's own data, or the slot file's own trouble.
    """
    path = folder / FILE_NAME
    if not path.exists():
        write_slots(path, SlotFile("sample", (Slot(SlotKind.SAMPLE, str(uuid4()), sealed=os.urandom(32)),)))
    slot = read_slots(path).slot(SlotKind.SAMPLE)
    if slot is None:
        raise VaultError(Trouble.KEY_WRONG)
    return slot.sealed
