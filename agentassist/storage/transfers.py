"""Transfers: every try to hand a caller on, and what came of it."""

from typing import TypedDict, Unpack

from agentassist.core.transfer import PASSED_ON, CameOf, Transfer
from agentassist.storage.records import TRANSFER
from agentassist.storage.rows import Rows, Saved

_LOOKED_AT = 50
"""So many tries tell with whom this rep mostly speaks."""
_PASSED_ON = ", ".join(f"'{one}'" for one in sorted(PASSED_ON))


class TransferFields(TypedDict, total=False):
    """What may change about a try after it began."""

    name: str
    came_of: CameOf
    why: str
    reason: str
    done_ms: int | None


class Transfers:
    """The transfers of one cache.

    Args:
        rows: The cache's rows.
    """

    def __init__(self, rows: Rows) -> None:
        self._rows = rows

    def begin(self, transfer: Transfer) -> Saved:
        """Save a try as it begins."""
        return self._rows.put(TRANSFER, transfer, transfer.at_ms)

    def patch(self, transfer_id: str, at_ms: int, **fields: Unpack[TransferFields]) -> bool:
        """Change some fields of a try; False where there is none."""
        return self._rows.patch(TRANSFER, transfer_id, at_ms, **fields)

    def of(self, interaction_id: str) -> tuple[Transfer, ...]:
        """Return the tries of one call, oldest first."""
        return self._rows.values(TRANSFER, "where interaction_id = ? order by at_ms", interaction_id)

    def by_topic(self, contact_id: str, since_ms: int, before_ms: int) -> tuple[tuple[str, int], ...]:
        """Return how often somebody was passed on, by the topic of their calls of that time."""
        sql = f"""
            select i.topic, count(*) from interaction i join transfer t on t.interaction_id = i.id
            where i.contact_id = ? and i.started_ms >= ? and i.started_ms < ? and t.came_of in ({_PASSED_ON})
            group by i.topic order by i.topic"""
        found = self._rows.all(sql, contact_id, since_ms, before_ms)
        return tuple((str(topic), int(count or 0)) for topic, count in found)

    def lately(self, limit: int) -> tuple[Transfer, ...]:
        """Return the newest try to each number, the newest first."""
        newest = self._rows.values(TRANSFER, "where at_ms > 0 order by at_ms desc limit ?", _LOOKED_AT)
        by_number: dict[str, Transfer] = {}
        for one in newest:
            if one.number and not one.department:
                by_number.setdefault(one.number, one)
        return tuple(by_number.values())[:limit]
