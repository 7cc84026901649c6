"""Taking back what an import wrote, without losing what anybody did since."""

import json
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from functools import partial
from typing import TypeVar

from agentassist.core.frozen import dataclass
from agentassist.storage.contacts import Contacts
from agentassist.storage.finding import many_at_once
from agentassist.storage.records import BY_TABLE, CONTACT, FOLLOW_UP, INTERACTION, POINT
from agentassist.storage.removal import take_out
from agentassist.storage.rows import Rows

_HISTORY = " union all ".join(
    f'select 1 from "{table}" where contact_id = ?1'
    for table in ("interaction", "promise", "follow_up", "case", "feedback")
)
_PIECE = 20
"""So many rows at a step: few enough that a ring in the midst of it is not kept waiting."""
_READ = 1000
"""So many lines of the journal are read at a step."""
_GONE = 100
"""So many are deleted."""
T = TypeVar("T")
_HANGING = (INTERACTION.table, FOLLOW_UP.table)

_OWED = " union all ".join(
    f'select 1 from "{table}" where interaction_id = ?1' for table in ("promise", "follow_up", "feedback")
)


@dataclass(frozen=True, slots=True)
class Undone:
    """What taking an import back did, in contacts, articles and calls."""

    removed: int = 0
    restored: int = 0
    kept: int = 0
    """Those that called or were changed since the import; they stay as they are."""


class TakeBack:
    """One import on its way back, piece by piece; begun again after a crash, it ends as if never cut short.

    Args:
        rows: The cache's rows.
        contacts: The people, for their removal.
        import_id: What goes; all that it wrote is in its journal.
    """

    def __init__(self, rows: Rows, contacts: Contacts, import_id: str) -> None:
        self._rows = rows
        self._contacts = contacts
        self._import_id = import_id
        self._stamps: set[str] = set()
        self._new_ids: set[str] = set()
        self._hanging: list[tuple[str, str]] = []
        self._others: list[tuple[str, str]] = []
        """Table and id of each row that the import made: what hangs on contacts, and all else but points."""
        self._points: list[str] = []
        self._changed: list[tuple[int, str, str]] = []
        """Place in the journal, table and id of each row that it changed."""
        self._restored: dict[str, None] = {}
        self.undone = Undone()
        """What it came to so far."""
        self.made_contacts: set[str] = set()
        """The contacts that the import made."""
        self.done, self.of = 0, 0

    def steps(self, at_ms: int) -> Iterator[None]:
        """Do a piece at each step, in a transaction of its own or inside one of the caller.

        What the rep does between two steps counts: whoever called meanwhile stays.
        """
        yield from self._read()
        self.of = len(self._hanging) + len(self._others) + len(self._points) + len(self._changed)
        # What hangs on a contact goes first; then it shows whether the contact has any other history.
        yield from self._each(self._hanging, partial(self._take, at_ms))
        yield from self._each(self._changed[::-1], partial(self._restore, at_ms))
        yield from self._each(self._points, partial(self._take_point, at_ms))
        yield from self._each(self._others, partial(self._take, at_ms))
        yield from self._each([*self._restored], lambda one: self._contacts.relearn(one, at_ms))
        self.undone = replace(self.undone, restored=len(self._restored))
        yield from self._forget()

    def _read(self) -> Iterator[None]:
        """Read the journal; what was changed first is what is known of a row that the import made."""
        last = 0
        sql = f"""select n, tbl, row_id, stamp, before is null from import_change
            where import_id = ? and n > ? order by n limit {_READ}"""
        while found := self._rows.all(sql, self._import_id, last):
            for n, table, row_id, stamp, new in found:
                last = int(str(n))
                self._stamps.add(str(stamp))
                if new:
                    self._made(str(table), str(row_id))
                elif row_id not in self._new_ids:
                    self._changed.append((last, str(table), str(row_id)))
            yield

    def _made(self, table: str, row_id: str) -> None:
        self._new_ids.add(row_id)
        if table == POINT.table:
            self._points.append(row_id)
        elif table in _HANGING:
            self._hanging.append((table, row_id))
        else:
            self._others.append((table, row_id))
        if table == CONTACT.table:
            self.made_contacts.add(row_id)

    def _each(self, items: Sequence[T], do: Callable[[T], object]) -> Iterator[None]:
        for at in range(0, len(items), _PIECE):
            with self._rows.transaction(), many_at_once(self._rows):
                for item in items[at : at + _PIECE]:
                    do(item)
            self.done = min(self.of, self.done + len(items[at : at + _PIECE]))
            yield

    def _forget(self) -> Iterator[None]:
        """Empty the journal from its end: of a row that the import made, its making is the last to go."""
        last = f"select n from import_change where import_id = ? order by n desc limit {_GONE}"
        sql = f"delete from import_change where n in ({last})"
        gone = True
        while gone:
            with self._rows.transaction():
                gone = self._rows.run(sql, self._import_id) > 0
            yield

    def _take(self, at_ms: int, row: tuple[str, str]) -> None:
        """Remove a row that the import made, unless somebody uses it."""
        table, row_id = row
        if self._in_use(table, row_id):
            self.undone = replace(self.undone, kept=self.undone.kept + 1)
            return
        self._remove(table, row_id, at_ms)
        self.undone = replace(self.undone, removed=self.undone.removed + 1)

    def _restore(self, at_ms: int, change: tuple[int, str, str]) -> None:
        """Give the fields that nobody changed since their old values."""
        n, table, row_id = change
        row = self._rows.one("select stamp, before from import_change where n = ?", n)
        stamp, before = (str(row[0]), json.loads(str(row[1]))) if row else ("", {})
        clocks = self._clocks(table, row_id)
        ours = {name: cell for name, cell in before.items() if clocks.get(name, clocks.get("")) == stamp}
        if ours:
            self._rows.rewrite(BY_TABLE[table], row_id, ours, at_ms)
        whose = self._owner(row_id) if table == POINT.table else row_id
        self._restored.setdefault(whose)

    def _take_point(self, at_ms: int, point: str) -> None:
        """Remove a new number or address of a contact that was there before."""
        owner = self._owner(point)
        if owner and owner not in self.made_contacts:
            self._rows.remove(POINT, point, at_ms)
            self._restored.setdefault(owner)

    def _remove(self, table: str, row_id: str, at_ms: int) -> None:
        if self._rows.one(f'select 1 from "{table}" where id = ?', row_id) is None:
            return
        if table == CONTACT.table:
            # One line in the audit for the whole import is enough.
            take_out(self._rows, row_id, at_ms)
        else:
            self._rows.remove(BY_TABLE[table], row_id, at_ms)

    def _in_use(self, table: str, row_id: str) -> bool:
        """Tell whether a row that the import made was changed since, or is a contact that has a history."""
        stamps = [self._rows.one(f'select hlc from "{table}" where id = ?', row_id)]
        if table == CONTACT.table:
            stamps += self._rows.all("select hlc from contact_point where contact_id = ?", row_id)
        changed = any(row and row[0] not in self._stamps for row in stamps)
        called = table == CONTACT.table and self._rows.one(_HISTORY, row_id)
        owed = table == INTERACTION.table and self._rows.one(_OWED, row_id)
        return changed or bool(called or owed)

    def _owner(self, point_id: str) -> str:
        row = self._rows.one("select contact_id from contact_point where id = ?", point_id)
        return str(row[0]) if row else ""

    def _clocks(self, table: str, row_id: str) -> dict[str, str]:
        row = self._rows.one(f'select clk from "{table}" where id = ?', row_id)
        clocks: dict[str, str] = json.loads(str(row[0])) if row else {}
        return clocks
