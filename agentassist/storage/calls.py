"""Calls and every other contact on any channel, as they happen and afterwards."""

from typing import TypedDict, Unpack

from agentassist.core.call import Direction
from agentassist.core.history import Channel, Concern, Interaction, Resolved
from agentassist.storage.past import PastAsked, find_past
from agentassist.storage.records import INTERACTION, TICK
from agentassist.storage.rows import Rows, Saved
from agentassist.storage.sharing.kinds import Tick

FOREVER = 2**62
"""Later than any instant, in milliseconds."""


class CallFields(TypedDict, total=False):
    """What may change about an interaction after it began."""

    contact_id: str | None
    channel: Channel
    direction: Direction
    started_ms: int
    answered_ms: int | None
    ended_ms: int | None
    rep_id: str
    number: str
    subject: str
    summary: str
    outcome: str
    topic: str
    concern: Concern | None
    resolved: Resolved | None
    cause: str
    case_id: str | None
    call_key: str
    source: str
    wrapped: bool


class Calls:
    """The interactions of one cache.

    Args:
        rows: The cache's rows.
    """

    def __init__(self, rows: Rows) -> None:
        self._rows = rows

    def begin(self, interaction: Interaction, at_ms: int | None = None) -> Saved:
        """Save an interaction, from its first ring on; without ``at_ms`` it is saved as it starts."""
        return self._rows.put(INTERACTION, interaction, interaction.started_ms if at_ms is None else at_ms)

    def patch(self, interaction_id: str, at_ms: int, **fields: Unpack[CallFields]) -> bool:
        """Change some fields of an interaction; False where there is no such interaction."""
        return self._rows.patch(INTERACTION, interaction_id, at_ms, **fields)

    def get(self, interaction_id: str) -> Interaction | None:
        """Return one interaction."""
        return self._rows.value(INTERACTION, interaction_id)

    def open_calls(self) -> tuple[Interaction, ...]:
        """Return the calls still running or not wrapped up, oldest first."""
        where = "where wrapped = 0 and channel = 'call' order by started_ms"
        return self._rows.values(INTERACTION, where)

    def page(
        self, contact_id: str, offset: int, limit: int, before_ms: int = FOREVER
    ) -> tuple[Interaction, ...]:
        """Return a stretch of what was with a contact before ``before_ms``, any channel, newest first."""
        where = "where contact_id = ? and started_ms < ? order by started_ms desc limit ? offset ?"
        return self._rows.values(INTERACTION, where, contact_id, before_ms, limit, offset)

    def count(self, contact_id: str, since_ms: int = 0, before_ms: int = FOREVER) -> int:
        """Return how often there was contact at or after ``since_ms`` and before ``before_ms``."""
        sql = "select count(*) from interaction where contact_id = ? and started_ms >= ? and started_ms < ?"
        return self._rows.number(sql, contact_id, since_ms, before_ms)

    def recent(self, limit: int = 20) -> tuple[Interaction, ...]:
        """Return the newest calls, whoever they were with."""
        return self._rows.values(
            INTERACTION, "where channel = 'call' order by started_ms desc limit ?", limit
        )

    def find(self, asked: PastAsked, limit: int) -> tuple[Interaction, ...]:
        """Return the past contacts that fit, the newest first."""
        return find_past(self._rows, asked, limit)

    def keep_ticks(self, interaction_id: str, points: tuple[str, ...], at_ms: int) -> None:
        """Keep for good which points of the prompts were covered."""
        with self._rows.transaction():
            for point in points:
                tick = Tick(f"{interaction_id}/{point.replace(' ', '_')}", interaction_id, point)
                self._rows.put(TICK, tick, at_ms)

    def ticks(self, interaction_id: str) -> tuple[str, ...]:
        """Return the points kept by ``keep_ticks``."""
        sql = "select point from prompt_tick where interaction_id = ? order by point"
        return tuple(str(row[0]) for row in self._rows.all(sql, interaction_id))
