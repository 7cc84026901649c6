"""Everything in the cache as plain rows, to be taken away in one file and brought back."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from agentassist.core.operation import (
    Operation,
    OperationError,
    OpKind,
    is_cell,
    read_operation,
    write_operation,
)
from agentassist.core.picture import Picture
from agentassist.core.stamps import is_stamp, ms_of
from agentassist.core.whole import ASIDE, ERASED, LINES, PICTURES
from agentassist.core.whole import OWN as OWN_FOLDER
from agentassist.core.whole import SHARED as SHARED_FOLDER
from agentassist.storage.driver import sqlcipher
from agentassist.storage.records import DRAFT
from agentassist.storage.rows import marks
from agentassist.storage.sharing.columns import SHOWN_UNTIL_MS, fits, is_tuple
from agentassist.storage.sharing.states import state_of
from agentassist.storage.sharing.tables import TABLES

if TYPE_CHECKING:
    from agentassist.storage.pictures import Pictures
    from agentassist.storage.rows import Rows
    from agentassist.storage.sharing.team import Team

PICTURE = "picture"
"""Pictures go as files of their own."""
SHARED = tuple(name for name in TABLES if name != PICTURE)
"""What a team would share, each table after those its rows belong to."""
OWN = (
    *("draft", "article_draft", "article_version", "article_mark", "search", "opening", "learned_words"),
    *("line_correction", "mastery", "rule_count", "rule_dismissal", "pack_change"),
    *("practice_run", "practice_share", "practice_review", "assignment", "read_tick"),
)
"""What belongs to this computer alone."""
AHEAD_MS = 300_000
"""A stamp further ahead would make everything written later look older than it is."""
_PAGE = 500
_LETTERS = ("r", "s", "h", "d", "c")


class RowRefusedError(ValueError):
    """A row is not as an export of ours writes it."""


class WholeRows:
    """Reads on any connection; what is brought is merged field by field, and the newer one wins.

    Args:
        rows: The cache's rows.
        team: What is shared, and knows how to merge.
        kept_pictures: The pictures of articles.
    """

    def __init__(self, rows: "Rows", team: "Team", kept_pictures: "Pictures") -> None:
        self._rows = rows
        self._team = team
        self._pictures = kept_pictures
        self._known: dict[str, frozenset[str]] = {}
        """The columns of own tables."""

    def shared(self, name: str) -> Iterator[dict[str, Any]]:
        """Yield the rows of a shared table, by id, in the letters of docs/sync-protocol.md."""
        table, last = TABLES[name], ""
        sql = f"{table.select_with_key} where id > ? order by id limit {_PAGE}"
        while found := self._rows.all(sql, last):
            for key, *cells in found:
                state = state_of(table, str(key), tuple(cells))
                op = Operation(
                    "", OpKind.PATCH, name, str(key), state.subject, state.stamp, state.cells, state.clocks
                )
                yield _letters(op)
            last = str(found[-1][0])

    def aside(self) -> Iterator[dict[str, Any]]:
        """Yield shared rows that are deleted, or wait for others; ``t`` tells their table."""
        for op in self._team.aside():
            yield {"t": op.table} | _letters(op)

    def erased(self) -> Iterator[dict[str, Any]]:
        """Yield who was taken out for ever, by id alone: ``op``, ``r`` and ``h``."""
        for op in self._team.erasures():
            yield {"op": op.id, "r": op.row_id, "h": op.stamp}

    def own(self, name: str) -> Iterator[dict[str, Any]]:
        """Yield the rows of a table that is this computer's own, in an order that does not change."""
        names, order = self._columns(name)
        listed = ", ".join(f'"{one}"' for one in names)
        page, at = f'select {listed} from "{name}" order by {order} limit {_PAGE} offset ?', 0
        while found := self._rows.all(page, at):
            yield from (dict(zip(names, row, strict=True)) for row in found)
            at += len(found)

    def pictures(self) -> tuple[str, ...]:
        """Return the ids of all pictures."""
        return tuple(str(row[0]) for row in self._rows.all("select id from picture order by id"))

    def bring(self, path: str, rows: Sequence[Any], at_ms: int) -> int:
        """Merge rows, or pictures, of one file of an export; return how many changed anything.

        Raises:
            RowRefusedError: One is not as it should be, or there is no such file in an export.
        """
        folder, _, name = path.removesuffix(LINES).rpartition("/")
        if path == ERASED:
            return self.bring_erased(rows, at_ms)
        if path == ASIDE:
            return self.bring_shared(rows, at_ms)
        if folder == SHARED_FOLDER and name in SHARED:
            return self.bring_shared(rows, at_ms, name)
        if folder == OWN_FOLDER and name in OWN:
            return self.bring_own(name, rows)
        if folder == PICTURES:
            return self._bring_pictures(rows)
        raise RowRefusedError(path)

    def check(self, path: str, rows: Iterable[Any], at_ms: int) -> None:
        """Look rows over as ``bring`` does, and keep nothing.

        Raises:
            RowRefusedError: One is not as it should be.
        """
        folder, _, name = path.removesuffix(LINES).rpartition("/")
        for row in rows:
            if folder == OWN_FOLDER and name in OWN:
                self._fits(name, row)
            elif path == ERASED:
                _erasure(row, at_ms)
            elif folder == PICTURES:
                # Told apart by its own bytes where it is read.
                continue
            elif path == ASIDE or (folder == SHARED_FOLDER and name in SHARED):
                _operation(row, "" if path == ASIDE else name, at_ms)
            else:
                raise RowRefusedError(path)

    def _bring_pictures(self, pictures: Sequence[Picture]) -> int:
        known = {one.id for one in self._pictures.named([one.id for one in pictures])}
        self._pictures.keep(pictures)
        return len({one.id for one in pictures} - known)

    def bring_shared(self, rows: Iterable[Mapping[str, Any]], at_ms: int, name: str = "") -> int:
        """Merge shared rows of one table, or of the ``t`` each names; return how many changed anything.

        Raises:
            RowRefusedError: One is no such row, or from the future.
        """
        return self._team.bring_rows([_operation(row, name, at_ms) for row in rows], at_ms)

    def bring_erased(self, rows: Iterable[Mapping[str, Any]], at_ms: int) -> int:
        """Take people out who were taken out elsewhere; return how many were not so yet.

        Raises:
            RowRefusedError: One is no such row, or from the future.
        """
        return self._team.bring_erasures([_erasure(row, at_ms) for row in rows], at_ms)

    def bring_own(self, name: str, rows: Iterable[Mapping[str, Any]]) -> int:
        """Keep rows of an own table that are not there yet; return how many.

        Raises:
            RowRefusedError: One is no such row.
        """
        done = 0
        for row in rows:
            self._fits(name, row)
            listed = ", ".join(f'"{one}"' for one in row)
            sql = f'insert or ignore into "{name}"({listed}) values({marks(row)})'
            try:
                done += self._rows.run(sql, *row.values())
            except sqlcipher.IntegrityError as error:
                raise RowRefusedError(name) from error
        return done

    def _fits(self, name: str, row: Mapping[str, Any]) -> None:
        if name not in self._known:
            self._known[name] = frozenset(self._columns(name)[0])
        if row.keys() != self._known[name] or not all(_kept(name, one, row[one]) for one in row):
            raise RowRefusedError(name)

    def _columns(self, name: str) -> tuple[tuple[str, ...], str]:
        """Return the columns that go along, and what a table is ordered by."""
        found = self._rows.all("select name, pk from pragma_table_info(?) order by cid", name)
        names = tuple(str(one) for one, _ in found if one != "n")
        keys = [str(one) for one, place in sorted(found, key=lambda row: int(str(row[1]))) if place]
        return names, ", ".join(f'"{one}"' for one in keys)


_LISTS = frozenset((DRAFT.table, name) for name, kind in DRAFT.hints.items() if is_tuple(kind))
_is_list = fits(tuple[str, ...])


def _kept(name: str, column: str, cell: object) -> bool:
    """Tell whether a cell can be kept, and read again: a time be shown, a list be a list."""
    if column.endswith("_ms") and isinstance(cell, int | float):
        return 0 <= cell < SHOWN_UNTIL_MS
    return is_cell(cell) and ((name, column) not in _LISTS or _is_list(cell))


def _letters(op: Operation) -> dict[str, Any]:
    told = write_operation(op)
    return {name: told[name] for name in _LETTERS if name in told}


def _erasure(row: Mapping[str, Any], at_ms: int) -> Operation:
    return _read({**row, "k": "e", "s": row.get("r")}, at_ms)


def _operation(row: Mapping[str, Any], name: str, at_ms: int) -> Operation:
    return _read({**row, "op": "row", "k": "p", "t": name or row.get("t")}, at_ms)


def _read(told: Mapping[str, Any], at_ms: int) -> Operation:
    try:
        op = read_operation(dict(told))
    except OperationError as error:
        raise RowRefusedError(str(error)) from error
    stamps = (op.stamp, *op.clocks.values())
    if any(is_stamp(one) and ms_of(one) > at_ms + AHEAD_MS for one in stamps):
        raise RowRefusedError("h")
    return op
