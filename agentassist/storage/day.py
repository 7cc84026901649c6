"""What is owed today, with the names that a list shows."""

from dataclasses import dataclass

from agentassist.core.history import FollowUp, FollowUpKind, Promise
from agentassist.storage.records import FOLLOW_UP, PROMISE
from agentassist.storage.rows import Rows


@dataclass(frozen=True, slots=True)
class DuePromise:
    """An open promise and whom it was made to."""

    promise: Promise
    name: str
    """Empty for a caller nobody knows."""


@dataclass(frozen=True, slots=True)
class DueFollowUp:
    """A contact owed, and to whom."""

    follow_up: FollowUp
    name: str
    """Empty for a caller nobody knows; the follow-up has the number."""


class Day:
    """The day list, one query a kind.

    Args:
        rows: The cache's rows.
    """

    def __init__(self, rows: Rows) -> None:
        self._rows = rows

    def promises(self, before_ms: int, limit: int = 200) -> tuple[DuePromise, ...]:
        """Return the open promises due before ``before_ms``, soonest first."""
        sql = f"""
            select {PROMISE.listed("due")}, coalesce(contact.name, '')
            from promise due left join contact on contact.id = due.contact_id
            where due.state = 'open' and due.due_ms < ? order by due.due_ms limit ?"""
        rows = self._rows.all(sql, before_ms, limit)
        return tuple(DuePromise(PROMISE.read(row[:-1]), str(row[-1])) for row in rows)

    def follow_ups(self, kind: FollowUpKind, before_ms: int, limit: int = 200) -> tuple[DueFollowUp, ...]:
        """Return the follow-ups of one kind due before ``before_ms``, soonest first."""
        sql = f"""
            select {FOLLOW_UP.listed("due")}, coalesce(contact.name, '')
            from follow_up due left join contact on contact.id = due.contact_id
            where due.kind = ? and due.done_ms is null and due.due_ms < ? order by due.due_ms limit ?"""
        rows = self._rows.all(sql, kind.value, before_ms, limit)
        return tuple(DueFollowUp(FOLLOW_UP.read(row[:-1]), str(row[-1])) for row in rows)
