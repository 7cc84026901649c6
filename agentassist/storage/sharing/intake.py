"""Batches of changes and rows on their way in, each one step with the cursor."""

from collections.abc import Callable, Iterable, Sequence
from typing import TYPE_CHECKING

from agentassist.core.chain import Mark
from agentassist.core.frozen import dataclass
from agentassist.core.line_news import Filling
from agentassist.core.operation import Change, Operation, OpKind
from agentassist.storage.sharing.arriving import Arriving, Parts
from agentassist.storage.sharing.merges import Merges
from agentassist.storage.sharing.tables import fingerprint

if TYPE_CHECKING:
    from agentassist.storage.rows import Rows
    from agentassist.storage.sharing.progress import Progress

_WORDS = "synonym"


class GapFoundError(Exception):
    """Changes that came do not follow the cursor; nothing was taken, ask for those after it."""


@dataclass(frozen=True, slots=True)
class Taken:
    """What came in with a batch."""

    cursor: int
    tables: frozenset[str] = frozenset()
    """Where anything changed."""
    people: frozenset[str] = frozenset()
    """The contacts that what changed is about."""
    changed: int = 0
    """So many rows are not what they were."""


class Intake:
    """Takes in for one cache.

    Args:
        rows: The cache's rows.
        parts: What taking in works with.
        merges: Puts right what does not fit.
        progress: Where the cursor is.
        words_changed: Told that groups of words came in.
    """

    def __init__(
        self,
        rows: "Rows",
        parts: Parts,
        merges: Merges,
        progress: "Progress",
        words_changed: Callable[[], None],
    ) -> None:
        self._rows = rows
        self._parts = parts
        self._merges = merges
        self._progress = progress
        self._words_changed = words_changed
        self._reps: dict[str, str] = {}
        """Who is at which device, as far as it was written down since this cache was opened."""

    def changes(self, changes: Sequence[Change], at_ms: int) -> Taken:
        """Take changes in, all or none; those that were taken before are passed over.

        Raises:
            GapFoundError: They do not follow the cursor.
        """
        # An erasure is never taken back, not even by a power failure.
        lasting = any(change.op.kind is OpKind.ERASE for change in changes)
        with self._rows.transaction(told_again=not lasting):
            arriving = self._begin(at_ms, [change.op for change in changes])
            cursor = arriving.began[0]
            for change in changes:
                if change.seq <= cursor:
                    continue
                cursor += 1
                if change.seq != cursor:
                    raise GapFoundError(f"{change.seq} does not follow {cursor - 1}")
                self._hear(change)
                arriving.change(change)
            self._end(arriving, (cursor, arriving.chain), at_ms)
        return self._taken(arriving, cursor)

    def whole(self, rows: Iterable[Operation], at_ms: int, upto: Mark | Filling | None) -> Taken:
        """Take whole rows in; with a mark they are the last of all that there are up to there."""
        ops = tuple(rows)
        lasting = any(op.kind is OpKind.ERASE for op in ops)
        with self._rows.transaction(told_again=not lasting):
            arriving = self._begin(at_ms, ops, whole=True)
            for op in ops:
                self._rows.stamper.heard(op.stamp)
                arriving.row(op)
            place = arriving.began
            if upto is not None:
                self._progress.filling = upto if isinstance(upto, Filling) else None
            if isinstance(upto, tuple) and upto[0] > place[0]:
                place = upto
            self._end(arriving, place, at_ms)
        return self._taken(arriving, place[0])

    def renew(self) -> None:
        """Place what an earlier version of the app could not, also where nothing comes in for a while."""
        if self._progress.version != fingerprint():
            self._renew()

    def _renew(self) -> None:
        self._parts.states.try_again()
        self._progress.version = fingerprint()
        self._words_changed()

    def _begin(self, at_ms: int, ops: Sequence[Operation], *, whole: bool = False) -> Arriving:
        footing = self._progress.footing()
        if footing.version != fingerprint():
            self._renew()
        return Arriving(self._parts, at_ms, footing, ops, whole=whole)

    def _end(self, arriving: Arriving, place: Mark, at_ms: int) -> None:
        arriving.flush()
        self._progress.stand_at(place)
        if arriving.waiting:
            self._parts.outbox.passed(place[0])
        self._merges.follow(arriving.touched, at_ms)

    def _hear(self, change: Change) -> None:
        self._rows.stamper.heard(change.op.stamp)
        if self._reps.get(change.device) != change.rep:
            self._reps[change.device] = change.rep
            self._rows.run("insert or replace into teammate values(?, ?)", change.device, change.rep)

    def _taken(self, arriving: Arriving, cursor: int) -> Taken:
        tables = frozenset(name for name, _ in arriving.touched)
        if _WORDS in tables:
            self._words_changed()
        return Taken(cursor, tables, frozenset(arriving.people - {""}), len(arriving.touched))
