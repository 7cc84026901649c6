"""How often in a row reps made the points of a stage in their own words; never leaves this device."""

from agentassist.core.fading import Mastery
from agentassist.core.prompt import Stage
from agentassist.storage.rows import Rows


class Masteries:
    """The counts of one cache.

    Args:
        rows: The cache's rows.
    """

    def __init__(self, rows: Rows) -> None:
        self._rows = rows

    def all(self) -> tuple[Mastery, ...]:
        """Return every count that is not nothing, in order of rep and stage."""
        sql = "select rep, stage, calls from mastery where calls > 0 order by rep, stage"
        known = frozenset(Stage)
        return tuple(
            Mastery(str(rep), Stage(str(stage)), int(str(calls)))
            for rep, stage, calls in self._rows.all(sql)
            if stage in known
        )

    def keep(self, mastery: Mastery) -> None:
        """Keep the count of one rep and stage."""
        sql = "insert or replace into mastery(rep, stage, calls) values(?, ?, ?)"
        with self._rows.transaction():
            self._rows.run(sql, mastery.rep, mastery.stage.value, mastery.calls)
