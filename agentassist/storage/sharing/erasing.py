"""Taking a person out for ever: rows, copies, queue and log lose everything that is about them."""

from collections import Counter
from typing import TYPE_CHECKING
from uuid import uuid4

from agentassist.core.operation import Operation, OpKind
from agentassist.storage.mentions import Mentions
from agentassist.storage.records import OF_CALLS
from agentassist.storage.removal import all_they_were
from agentassist.storage.sharing.outbox import op_id_of
from agentassist.storage.sharing.tables import TABLES

if TYPE_CHECKING:
    from collections.abc import Iterable

    from agentassist.storage.rows import Rows
    from agentassist.storage.sharing.clashes import Clashes
    from agentassist.storage.sharing.outbox import Outbox

    Place = tuple[str, str]

_THEIRS = ("contact_point", "case", "interaction", "promise", "follow_up", "feedback")
_OF_THEIR_CALLS = tuple(shape.table for shape in OF_CALLS)
_ROWS_OF = " union all ".join(
    (
        "select 'contact', id from contact where id = ?1",
        *(f"select '{name}', id from \"{name}\" where contact_id = ?1" for name in _THEIRS),
        *(
            f"select '{name}', id from {name} where interaction_id in"
            " (select id from interaction where contact_id = ?1)"
            for name in _OF_THEIR_CALLS
        ),
    )
)


class Erasing:
    """Erases people from one cache, inside transactions of the caller.

    A row is erased with the person it is about. One that is told to be about somebody who is erased already
    is erased too, on every device that hears of it; later changes of an erased row change nothing, and where
    they show that another device still has the row, it is told.

    Args:
        rows: The cache's rows.
        outbox: The queue and the log.
        clashes: What two people wrote at once.
    """

    def __init__(self, rows: "Rows", outbox: "Outbox", clashes: "Clashes") -> None:
        self._rows = rows
        self._outbox = outbox
        self._clashes = clashes

    def any(self) -> bool:
        """Tell whether anybody was ever erased; most caches never see it."""
        return self._rows.one("select 1 from erased limit 1") is not None

    def is_erased(self, subject: str) -> bool:
        """Tell whether somebody is erased."""
        return self._rows.one("select 1 from erased where subject = ?", subject) is not None

    def erased_with(self, row_id: str) -> str:
        """Return the person that a row was erased with; empty for one that was not."""
        row = self._rows.one("select subject from erased_row where row_id = ?", row_id)
        return str(row[0]) if row else ""

    def family(self, contact_id: str) -> tuple[str, ...]:
        """Return a contact and all that were merged into it."""
        return all_they_were(self._rows, contact_id) or (contact_id,)

    def merged_into(self, contact_id: str) -> tuple[str, ...]:
        """Return the contacts that were merged into one."""
        sql = "select id from contact where merged_into = ?"
        return tuple(str(row[0]) for row in self._rows.all(sql, contact_id))

    def note(self, subject: str, at_ms: int, *, tell: bool) -> None:
        """Remember for ever that somebody is erased; their rows are still to go."""
        op = Operation(str(uuid4()), OpKind.ERASE, "", subject, subject, self._rows.stamp(at_ms))
        if self._note(op, at_ms) and tell:
            self._outbox.add(op)

    def _note(self, op: Operation, at_ms: int) -> bool:
        sql = "insert or ignore into erased(subject, at_ms, op, stamp) values(?, ?, ?, ?)"
        return self._rows.run(sql, op.subject, at_ms, op.id, op.stamp) == 1

    def refuses(self, row_id: str, subject: str) -> bool:
        """Tell whether nothing can be written to a row any more."""
        return self.any() and bool(self.erased_with(row_id) or (subject and self.is_erased(subject)))

    def answered(self, op: Operation, at_ms: int) -> None:
        """Hear that the hub took a change without its values: so long ago was somebody erased."""
        if op.table == "contact" and not self.is_erased(op.subject):
            op_id = op_id_of("person", op.subject)
            self.person(Operation(op_id, OpKind.ERASE, "", op.subject, op.subject, op.stamp), at_ms)
        elif op.kind is OpKind.PATCH and not self.erased_with(op.row_id):
            self.row(op.table, op.row_id, op.subject)

    def all(self) -> tuple[Operation, ...]:
        """Return what told others of every erasure, to be told again."""
        found = self._rows.all("select op, subject, stamp from erased order by stamp")
        return tuple(
            Operation(str(op), OpKind.ERASE, "", str(one), str(one), str(stamp)) for op, one, stamp in found
        )

    def person(self, op: Operation, at_ms: int) -> None:
        """Erase a person for ever, as somebody told."""
        self._note(op, at_ms)
        if self._rows.one("select 1 from contact where id = ?", op.subject):
            # What was searched for and learned here by their name is known to nobody else.
            Mentions(self._rows).take_out([op.subject], (), Counter())
        self.rows_of(op.subject)

    def rows_of(self, subject: str) -> None:
        """Take out all that is about somebody erased."""
        self._forget(self._rows_of(subject), subject)
        found = self._rows.all("select row_id from erased_row where subject = ?", subject)
        self._outbox.scrub([subject], [str(row[0]) for row in found])

    def remember(self, name: str, row_id: str, subject: str) -> None:
        """Remember for ever that a row is erased."""
        sql = "insert or ignore into erased_row(row_id, tbl, subject) values(?, ?, ?)"
        self._rows.run(sql, row_id, name, subject)

    def row(self, name: str, row_id: str, subject: str) -> None:
        """Erase a row that turns out to be about somebody erased."""
        below = []
        if name == "interaction":
            for table in _OF_THEIR_CALLS:
                found = self._rows.all(f"select id from {table} where interaction_id = ?", row_id)
                below += [(table, str(child)) for (child,) in found]
        self._forget([(name, row_id), *below], subject)

    def tell_of_row(self, name: str, row_id: str, subject: str, stamp: str) -> None:
        """Tell devices that still have an erased row that it is erased; all tell it alike, once."""
        op_id = op_id_of("erased", row_id)
        self._outbox.add(Operation(op_id, OpKind.PATCH, name, row_id, subject, stamp))

    def _rows_of(self, subject: str) -> "list[Place]":
        laid = "select tbl, row_id from aside where subject = ? and subject != ''"
        found = [*self._rows.all(_ROWS_OF, subject), *self._rows.all(laid, subject)]
        places = [(str(name), str(row_id)) for name, row_id in found]
        return list(dict.fromkeys([*places, *self._outbox.rows_about(subject)]))

    def _forget(self, places: "Iterable[Place]", subject: str) -> None:
        places = list(places)
        ids = [row_id for _, row_id in places]
        for name, row_id in sorted(places, key=lambda one: _RANK.get(one[0], 0), reverse=True):
            if name in TABLES:
                self._rows.run(f'delete from "{name}" where id = ?', row_id)
            self._rows.run("delete from aside where tbl = ? and row_id = ?", name, row_id)
            self._rows.run("delete from import_change where row_id = ?", row_id)
            self._rows.run("delete from draft where interaction_id = ?", row_id)
            self.remember(name, row_id, subject)
        self._clashes.forget(ids)
        self._outbox.scrub([], ids)


_RANK = {name: at for at, name in enumerate(TABLES)}
