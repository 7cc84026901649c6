"""Approvals: what was asked for beyond a rep's own rights, and what became of it."""

from typing import TypedDict, Unpack

from agentassist.core.approval import Answered, Approval
from agentassist.storage.records import APPROVAL
from agentassist.storage.rows import Rows, Saved


class ApprovalFields(TypedDict, total=False):
    """What may change about a request after it was made."""

    state: Answered
    who: str
    why: str
    answered_ms: int | None


class Approvals:
    """The requests of one cache.

    Args:
        rows: The cache's rows.
    """

    def __init__(self, rows: Rows) -> None:
        self._rows = rows

    def ask(self, approval: Approval) -> Saved:
        """Save a request as it is made."""
        return self._rows.put(APPROVAL, approval, approval.asked_ms)

    def patch(self, approval_id: str, at_ms: int, **fields: Unpack[ApprovalFields]) -> bool:
        """Note what became of one; False where there is no such request."""
        return self._rows.patch(APPROVAL, approval_id, at_ms, **fields)

    def remove(self, approval_id: str, at_ms: int) -> bool:
        """Take out a request that was made by mistake; False where there is no such request."""
        return self._rows.remove(APPROVAL, approval_id, at_ms)

    def any(self) -> bool:
        """Tell whether anybody was ever asked for anything."""
        return self._rows.one("select 1 from approval limit 1") is not None

    def of(self, interaction_id: str) -> tuple[Approval, ...]:
        """Return the requests of one call, oldest first."""
        return self._rows.values(APPROVAL, "where interaction_id = ? order by asked_ms", interaction_id)

    def waiting(self, rep: str, limit: int) -> tuple[Approval, ...]:
        """Return what this rep asked for and nobody has answered, the newest first."""
        where = """
            where state = 'open' and exists (
                select 1 from interaction i where i.id = approval.interaction_id and i.rep_id = ?)
            order by asked_ms desc limit ?"""
        return self._rows.values(APPROVAL, where, rep, limit)
