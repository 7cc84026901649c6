"""Holds: the ledger of every wait."""

from agentassist.core.courtesy import MINUTE_S, Courtesy, Waits
from agentassist.core.history import HoldRecord
from agentassist.storage.records import HOLD
from agentassist.storage.rows import Rows, Saved

_WAITS = """
select count(distinct i.id), count(distinct i.id) - count(distinct h.interaction_id), count(h.id),
    coalesce(sum(h.end_ms - h.start_ms <= ?), 0), coalesce(max(h.end_ms - h.start_ms), 0)
from interaction i left join hold h
    on h.interaction_id = i.id and h."by" = 'rep' and h.end_ms is not null
where i.contact_id = ? and i.started_ms < ? and i.channel = 'call' and i.answered_ms is not null"""


class Holds:
    """The holds of one cache.

    Args:
        rows: The cache's rows.
    """

    def __init__(self, rows: Rows) -> None:
        self._rows = rows

    def start(self, hold: HoldRecord) -> Saved:
        """Save a hold the moment it begins, so that it survives whatever comes."""
        return self._rows.put(HOLD, hold, hold.start_ms)

    def end(self, hold_id: str, end_ms: int) -> bool:
        """Note when a hold ended; False where there is no such hold."""
        return self._rows.patch(HOLD, hold_id, end_ms, end_ms=end_ms)

    def apology(self, hold_id: str, apologised: bool | None, reason: str, at_ms: int) -> bool:
        """Note whether the rep apologised, or why not; None takes the answer back."""
        return self._rows.patch(HOLD, hold_id, at_ms, apologised=apologised, reason=reason)

    def courtesy(self, hold_id: str, told: Courtesy, at_ms: int) -> bool:
        """Note what the caller was told; False where there is no such hold."""
        return self._rows.patch(HOLD, hold_id, at_ms, why=told.why, promised_s=told.promised_s)

    def of(self, interaction_id: str) -> tuple[HoldRecord, ...]:
        """Return the holds of one call, oldest first."""
        return self._rows.values(HOLD, "where interaction_id = ? order by start_ms", interaction_id)

    def waits(self, contact_id: str, before_ms: int) -> Waits:
        """Return how a contact waited in all calls that began before ``before_ms``."""
        row = self._rows.one(_WAITS, MINUTE_S * 1000, contact_id, before_ms)
        calls, free, holds, within, longest_ms = (int(cell or 0) for cell in row or (0,) * 5)
        return Waits(calls, free, holds, within, longest_ms // 1000)
