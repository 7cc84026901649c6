"""Erased people leave the copies of a cache too, and stay away from a copy that comes back from elsewhere."""

import json
from collections import Counter
from collections.abc import Iterator
from contextlib import closing, suppress
from pathlib import Path

from agentassist.core.backup import KEPT, Backup
from agentassist.core.erasure import Certificate, ClearedCopy, CopyState, Counts, Traces, Who
from agentassist.core.errors import StoreError, Trouble
from agentassist.storage.backups import Backups
from agentassist.storage.store import Store

LEDGER = "erased.json"
"""Beside the cache: ids only, for a copy that is put back knows nothing of what was erased since."""
_DAY_MS = 86_400_000
_READ_AT_MOST = 5_000_000


class Sweep:
    """Erases one person from the copies of a cache, and looks whether anything of them is left.

    Args:
        cache: The file of the cache.
        key: The key of the cache and its copies.
    """

    def __init__(self, cache: Path, key: bytes) -> None:
        self._backups = Backups(cache)
        self._cache, self._key = cache, key
        self._looked_at = 0

    def swept(self, begun: Certificate, who: Who, traces: Traces) -> Certificate:
        """Return the certificate with what was done to the copies and what the check found; takes seconds.

        Raises:
            StoreError: The cache cannot be read, or nothing can be written beside it.
        """
        note_erased(self._cache.parent, who.ids, begun.at_ms)
        copies = tuple(self._cleared(copy, begun.at_ms, who, traces) for copy in self._backups.all())
        with closing(Store(self._cache, self._key, read_only=True)) as reader:
            tables, found = reader.mentions.found(traces)
        found = (*found, *_in_files(self._cache.parent, traces))
        return Certificate(
            begun.subject,
            begun.at_ms,
            begun.by,
            begun.removed,
            copies,
            self._looked_at + tables,
            len(traces.values) + len(traces.texts),
            found,
            max(who.shared, traces.shared),
            begun.log_emptied,
            begun.audit,
        )

    def _cleared(self, copy: Backup, at_ms: int, who: Who, traces: Traces) -> ClearedCopy:
        try:
            with closing(Store(self._backups.folder / copy.name, self._key)) as store:
                removed = _erased_in(store, who, at_ms)
                tables, found = store.mentions.found(traces)
        except StoreError:
            until_ms = copy.at_ms + KEPT * _DAY_MS
            return ClearedCopy(copy.name, CopyState.CLOSED, until_ms=until_ms)
        self._looked_at += tables
        return ClearedCopy(copy.name, CopyState.CLEARED, removed, sum(count for _, count in found))


def _erased_in(store: Store, who: Who, at_ms: int) -> Counts:
    """Erase in a copy all that it knows of them: what was merged since are several people there."""
    gone: Counter[str] = Counter()
    for known in store.erasure.there(who.ids) or who.ids[:1]:
        own = store.erasure.who(known)
        both = Who((*dict.fromkeys((*own.ids, *who.ids)),), (*dict.fromkeys((*own.numbers, *who.numbers)),))
        gone += Counter(dict(store.erasure.whole(both, at_ms)))
    return tuple(sorted(gone.items()))


def note_erased(base: Path, ids: tuple[str, ...], at_ms: int) -> None:
    """Remember beside the cache who was erased.

    Raises:
        StoreError: The disk refuses.
    """
    part = base / f"{LEDGER}.part"
    told = erased_before(base) | dict.fromkeys(ids, at_ms)
    try:
        part.write_text(json.dumps(told, indent=0), encoding="utf-8")
        part.replace(base / LEDGER)
    except OSError as error:
        raise StoreError(Trouble.DISK_FULL, file=LEDGER) from error


def erased_before(base: Path) -> dict[str, int]:
    """Return the ids of everybody erased, with when; a damaged file is passed over."""
    with suppress(OSError, ValueError):
        file = base / LEDGER
        if file.exists() and file.stat().st_size <= _READ_AT_MOST:
            told = json.loads(file.read_text(encoding="utf-8"))
            return {str(one): int(at_ms) for one, at_ms in told.items()} if isinstance(told, dict) else {}
    return {}


def erase_again(store: Store, base: Path, now_ms: int) -> int:
    """Erase whom a copy brought back; return how many these were. One look for a file where nobody was."""
    back = store.erasure.there(erased_before(base))
    for one in back:
        if store.erasure.there((one,)):
            store.erasure.whole(store.erasure.who(one), now_ms)
    if back:
        store.erasure.empty_log()
    return len(back)


def _in_files(base: Path, traces: Traces) -> Iterator[tuple[str, int]]:
    """Yield the files of the firm, scenarios among them, that name somebody: those only people can judge."""
    for path in sorted(base.rglob("*")):
        if path.suffix in (".yaml", ".yml", ".md", ".json", ".toml", ".log") and path.name != LEDGER:
            with suppress(OSError):
                said = path.read_text(encoding="utf-8", errors="replace")
                if any(value in said for value in traces.values):
                    yield path.name, 1
