"""How phrasing rules fare, and which of them a rep wants no more."""

from agentassist.core.rulebook import RuleCount
from agentassist.storage.rows import Rows

MUTED_AFTER = 3
"""So many dismissals mute a rule for the rep who dismissed it."""


class RuleCounts:
    """The counts of one cache.

    Args:
        rows: The cache's rows.
    """

    def __init__(self, rows: Rows) -> None:
        self._rows = rows

    def all(self) -> dict[str, RuleCount]:
        """Return the counts of all rules that were ever shown, by rule."""
        sql = "select rule, shown, taken, dismissed from rule_count"
        return {
            str(rule): RuleCount(int(shown or 0), int(taken or 0), int(dismissed or 0))
            for rule, shown, taken, dismissed in self._rows.all(sql)
        }

    def add(self, rule: str, *, shown: int = 0, taken: int = 0, dismissed: int = 0) -> None:
        """Count something more; less than nothing takes it back."""
        sql = """
            insert into rule_count(rule, shown, taken, dismissed) values(?, ?, ?, ?)
            on conflict(rule) do update set shown = shown + excluded.shown,
                taken = taken + excluded.taken, dismissed = dismissed + excluded.dismissed"""
        with self._rows.transaction():
            self._rows.run(sql, rule, shown, taken, dismissed)

    def dismiss(self, rep: str, rule: str, times: int = 1) -> None:
        """Remember that a rep dismissed a rule; less than nothing takes it back."""
        sql = """
            insert into rule_dismissal(rep, rule, times) values(?, ?, ?)
            on conflict(rep, rule) do update set times = times + excluded.times"""
        with self._rows.transaction():
            self._rows.run(sql, rep, rule, times)

    def muted(self, rep: str) -> frozenset[str]:
        """Return the rules that a rep has dismissed too often to hear of them again."""
        sql = "select rule from rule_dismissal where rep = ? and times >= ?"
        return frozenset(str(rule) for (rule,) in self._rows.all(sql, rep, MUTED_AFTER))

    def dismissals(self, rep: str, rule: str) -> int:
        """Return how often a rep has dismissed a rule."""
        row = self._rows.one("select times from rule_dismissal where rep = ? and rule = ?", rep, rule)
        return int(row[0] or 0) if row else 0
