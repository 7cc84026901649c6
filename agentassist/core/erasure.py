"""Somebody asked to be erased: what of theirs goes, and the certificate that says so without a name."""

from dataclasses import field
from datetime import UTC, datetime
from enum import StrEnum

from agentassist.core.frozen import dataclass

Counts = tuple[tuple[str, int], ...]
"""Rows by the name of their table, tables without any left out."""

VERSION = 1
"""Of the certificate."""


@dataclass(frozen=True, slots=True)
class Who:
    """Whose data it is."""

    ids: tuple[str, ...]
    """The contact, and all that were merged into them."""
    numbers: tuple[str, ...] = ()
    """As calls keep them; only those that no other contact has."""
    shared: int = 0
    """So many of their numbers and addresses belong to others too, and are left to those."""


@dataclass(frozen=True, slots=True)
class Traces:
    """What would still tell of somebody who was erased; in memory only, never kept."""

    values: tuple[str, ...] = ()
    """Names, numbers and addresses: looked for everywhere."""
    texts: tuple[str, ...] = ()
    """What was written of them; not looked for in calls, of which others may say the same."""
    words: tuple[str, ...] = ()
    """The words of their names, folded, for the search index."""
    shared: int = 0
    """So many values are not looked for, because other people have them too."""


class CopyState(StrEnum):
    """What became of a daily copy."""

    CLEARED = "cleared"
    CLOSED = "closed"
    """It could not be opened, so it may still hold them until it is let go."""


@dataclass(frozen=True, slots=True)
class ClearedCopy:
    """One copy of the cache, and what was taken out of it."""

    name: str
    state: CopyState
    removed: Counts = ()
    found: int = 0
    """Rows in which the check still found something of them."""
    until_ms: int = 0
    """When it goes by itself, where it could not be opened."""


@dataclass(frozen=True, slots=True)
class Certificate:
    """Says that somebody was erased; nothing in it tells who, but an id that nothing else has any more."""

    subject: str
    at_ms: int
    by: str
    """The rep's id, or the letters of the device."""
    removed: Counts
    copies: tuple[ClearedCopy, ...] = ()
    looked_at: int = 0
    """Tables that the check went through, those of copies counted too."""
    looked_for: int = 0
    """Names, numbers, addresses and texts that it looked for."""
    found: Counts = ()
    """Where it found some, rows by table; files by their names."""
    shared: int = 0
    """Numbers, names and addresses that other people have too: these were left, and not looked for."""
    log_emptied: bool = True
    """Whether what the database writes ahead was emptied."""
    audit: tuple[int, ...] = field(default_factory=tuple)
    """Entries of the audit that name the id: they stay, as an account of the deed."""

    @property
    def clean(self) -> bool:
        """True where nothing of them was found anywhere."""
        closed = any(one.state is CopyState.CLOSED or one.found for one in self.copies)
        return not self.found and not closed and self.log_emptied


def plain(one: Certificate) -> dict[str, object]:
    """Return a certificate as JSON writes it."""
    return {
        "kind": "erasure",
        "version": VERSION,
        "subject": one.subject,
        "at": _iso(one.at_ms),
        "by": one.by,
        "removed": dict(one.removed),
        "copies": [_plain_copy(copy) for copy in one.copies],
        "check": {
            "values": one.looked_for,
            "tables": one.looked_at,
            "found": sum(count for _, count in one.found) + sum(copy.found for copy in one.copies),
            "where": dict(one.found),
            "shared_with_others": one.shared,
        },
        "log_emptied": one.log_emptied,
        "remains": {
            "audit": list(one.audit),
            "why": "ids and deeds only, kept as an account of this erasure",
        },
        "complete": one.clean,
    }


def _plain_copy(copy: ClearedCopy) -> dict[str, object]:
    told: dict[str, object] = {"name": copy.name, "state": copy.state.value}
    if copy.state is CopyState.CLOSED:
        return told | {"until": _iso(copy.until_ms)}
    return told | {"removed": dict(copy.removed), "found": copy.found}


def _iso(at_ms: int) -> str:
    return datetime.fromtimestamp(at_ms / 1000, UTC).isoformat(timespec="seconds")
