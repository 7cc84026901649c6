"""What is being typed and ticked, so that a crash costs nothing."""

from agentassist.core.history import Draft
from agentassist.storage.records import DRAFT
from agentassist.storage.rows import Rows, Saved


class Drafts:
    """The drafts of the calls that are not wrapped up; they never leave this device.

    Args:
        rows: The cache's rows.
    """

    def __init__(self, rows: Rows) -> None:
        self._rows = rows

    def save(self, draft: Draft, at_ms: int) -> Saved:
        """Save all of a draft; its interaction must have begun."""
        return self._rows.put(DRAFT, draft, at_ms)

    def load(self, interaction_id: str) -> Draft | None:
        """Return the draft of a call; None where nothing was typed."""
        return self._rows.value(DRAFT, interaction_id)

    def drop(self, interaction_id: str) -> None:
        """Forget a draft, its words having become the call's summary."""
        with self._rows.transaction():
            self._rows.run("delete from draft where interaction_id = ?", interaction_id)
