"""Promises to callers and contacts still owed."""

from agentassist.core.history import FollowUp, Promise, PromiseState
from agentassist.storage.records import FOLLOW_UP, PROMISE
from agentassist.storage.rows import Rows, Saved


class Promises:
    """What was promised, by when, and what became of it.

    Args:
        rows: The cache's rows.
    """

    def __init__(self, rows: Rows) -> None:
        self._rows = rows

    def add(self, promise: Promise, at_ms: int) -> Saved:
        """Save a promise, new or changed."""
        return self._rows.put(PROMISE, promise, at_ms)

    def get(self, promise_id: str) -> Promise | None:
        """Return one promise."""
        return self._rows.value(PROMISE, promise_id)

    def settle(self, promise_id: str, state: PromiseState, at_ms: int) -> bool:
        """Note what became of a promise; OPEN takes that back. False where there is no such promise."""
        kept_ms = at_ms if state in (PromiseState.KEPT, PromiseState.LATE) else None
        return self._rows.patch(PROMISE, promise_id, at_ms, state=state, kept_ms=kept_ms)

    def open_for(self, contact_id: str) -> tuple[Promise, ...]:
        """Return what this contact still waits for, soonest due first."""
        where = "where contact_id = ? and state = 'open' order by due_ms"
        return self._rows.values(PROMISE, where, contact_id)

    def kept_count(self, contact_id: str) -> int:
        """Return how many promises to this contact were kept in time."""
        sql = "select count(*) from promise where contact_id = ? and state = 'kept'"
        return self._rows.number(sql, contact_id)

    def settled(self, owner: str, limit: int) -> tuple[Promise, ...]:
        """Return what this rep kept, in time or late, the newest due first."""
        where = "where owner = ? and state in ('kept', 'late') order by due_ms desc limit ?"
        return self._rows.values(PROMISE, where, owner, limit)

    def due(self, before_ms: int, limit: int = 200) -> tuple[Promise, ...]:
        """Return the open promises due before ``before_ms``, soonest first."""
        where = "where state = 'open' and due_ms < ? order by due_ms limit ?"
        return self._rows.values(PROMISE, where, before_ms, limit)


class FollowUps:
    """Contacts owed: follow-ups, call-backs and missed calls.

    Args:
        rows: The cache's rows.
    """

    def __init__(self, rows: Rows) -> None:
        self._rows = rows

    def add(self, follow_up: FollowUp, at_ms: int) -> Saved:
        """Save a follow-up, new or changed."""
        return self._rows.put(FOLLOW_UP, follow_up, at_ms)

    def get(self, follow_up_id: str) -> FollowUp | None:
        """Return one follow-up."""
        return self._rows.value(FOLLOW_UP, follow_up_id)

    def done(self, follow_up_id: str, at_ms: int) -> bool:
        """Note that somebody was contacted; False where there is no such follow-up."""
        return self._rows.patch(FOLLOW_UP, follow_up_id, at_ms, done_ms=at_ms)

    def undone(self, follow_up_id: str, at_ms: int) -> bool:
        """Take ``done`` back."""
        return self._rows.patch(FOLLOW_UP, follow_up_id, at_ms, done_ms=None)

    def remove(self, follow_up_id: str) -> None:
        """Take a follow-up out that was made by mistake."""
        self._rows.remove(FOLLOW_UP, follow_up_id, 0)

    def open_for(self, contact_id: str) -> tuple[FollowUp, ...]:
        """Return what this contact is still owed, soonest due first."""
        where = "where contact_id = ? and done_ms is null order by due_ms"
        return self._rows.values(FOLLOW_UP, where, contact_id)

    def due(self, before_ms: int, limit: int = 200) -> tuple[FollowUp, ...]:
        """Return everything owed before ``before_ms``, soonest first."""
        where = "where done_ms is null and due_ms < ? order by due_ms limit ?"
        return self._rows.values(FOLLOW_UP, where, before_ms, limit)
