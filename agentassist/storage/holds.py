"""Holds: the ledger of every wait."""

from agentassist.core.courtesy import Courtesy
from agentassist.core.history import HoldRecord
from agentassist.storage.records import HOLD
from agentassist.storage.rows import Rows, Saved


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
