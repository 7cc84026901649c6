"""What was done with people's data, as a chain: each entry seals the one before. Ids only, never a name."""

import json
from collections.abc import Iterable
from enum import StrEnum

from agentassist.core.frozen import dataclass


class Deed(StrEnum):
    """What is written down."""

    DELETE = "delete"
    UNDELETE = "undelete"
    MERGE = "merge"
    UNMERGE = "unmerge"
    ERASE = "erase"
    EXPORT_PERSON = "export-person"
    EXPORT_ALL = "export-all"
    IMPORT = "import"
    IMPORT_UNDONE = "import-undone"
    GO_BACK = "go-back"
    """A copy took the place of the cache."""
    KEY_CHANGED = "key-changed"
    TEAM_JOINED = "team-joined"
    TEAM_LEFT = "team-left"
    RETENTION_SET = "retention-set"
    RETENTION_RUN = "retention-run"
    """Rows went because they were old; the id is the rule."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One deed; the chain says whether any entry up to here was changed since."""

    n: int
    """1, 2, 3 … of this cache."""
    at_ms: int
    actor: str
    """The rep's id in a team; else the eight letters of the device."""
    action: str
    table: str
    row_id: str
    chain: str = ""

    def sealed(self, before: str) -> str:
        """Return what ``chain`` has to be behind an entry whose chain is ``before``."""
        # Brings OpenSSL, which no start waits for.
        import hashlib

        told = [before, self.n, self.at_ms, self.actor, self.action, self.table, self.row_id]
        return hashlib.sha256(json.dumps(told, ensure_ascii=False).encode()).hexdigest()


def first_broken(entries: Iterable[Entry], head: str) -> int | None:
    """Return the number of the first entry that is not as it was written, or is missing; None for none.

    Args:
        entries: All of them, oldest first.
        head: The chain of the newest, as it was kept beside; empty where nothing was ever written.
    """
    expected, before = 1, ""
    for entry in entries:
        if entry.n != expected or entry.chain != entry.sealed(before):
            return expected
        expected, before = entry.n + 1, entry.chain
    return None if before == head else expected
