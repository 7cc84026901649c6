"""What was put before a rep to learn, and what they ticked as read; none of it leaves this device."""

from typing import TYPE_CHECKING

from agentassist.storage.rows import Rows

if TYPE_CHECKING:
    from agentassist.core.learning import Gift


class Assignments:
    """Paths and calls given to reps by name.

    Args:
        rows: The cache's rows.
    """

    def __init__(self, rows: Rows) -> None:
        self._rows = rows

    def give(self, rep: str, what: str, at_ms: int, by_whom: str) -> None:
        """Put something before a rep; twice is once."""
        sql = "insert or ignore into assignment(rep, what, at_ms, by_whom) values(?, ?, ?, ?)"
        with self._rows.transaction():
            self._rows.run(sql, rep, what, at_ms, by_whom)

    def take_back(self, rep: str, what: str) -> None:
        """Let it be theirs no longer."""
        with self._rows.transaction():
            self._rows.run("delete from assignment where rep = ? and what = ?", rep, what)

    def all(self) -> "tuple[Gift, ...]":
        """Return everything that was given, the oldest first."""
        # Known to those who practise; a start does without.
        from agentassist.core.learning import Gift

        rows = self._rows.all("select what, rep from assignment order by at_ms, what, rep")
        return tuple(Gift(str(what), str(rep)) for what, rep in rows)

    def names(self) -> tuple[str, ...]:
        """Return the reps that this cache knows of, by name."""
        known = "select rep from practice_run union select rep from assignment union select rep from mastery"
        rows = self._rows.all(f"select rep from ({known}) where rep != '' order by rep")
        return tuple(str(rep) for (rep,) in rows)


class ReadTicks:
    """What each rep ticked as read, or as read and understood.

    Args:
        rows: The cache's rows.
    """

    def __init__(self, rows: Rows) -> None:
        self._rows = rows

    def of(self, rep: str) -> frozenset[str]:
        """Return what a rep has read."""
        rows = self._rows.all("select what from read_tick where rep = ?", rep)
        return frozenset(str(what) for (what,) in rows)

    def tick(self, rep: str, what: str, at_ms: int) -> None:
        """Keep that a rep has read something; the first time counts."""
        sql = "insert or ignore into read_tick(rep, what, at_ms) values(?, ?, ?)"
        with self._rows.transaction():
            self._rows.run(sql, rep, what, at_ms)

    def untick(self, rep: str, what: str) -> None:
        """Take that back."""
        with self._rows.transaction():
            self._rows.run("delete from read_tick where rep = ? and what = ?", rep, what)
