"""Pairs of words that searches taught, accepted or dismissed by somebody."""

from agentassist.storage.rows import Rows


class LearnedWords:
    """The pairs of one cache.

    Args:
        rows: The cache's rows.
    """

    def __init__(self, rows: Rows) -> None:
        self._rows = rows

    def decide(self, heard: str, meant: str, at_ms: int, *, accepted: bool) -> None:
        """Keep that two texts mean the same, or that they do not; the last word counts."""
        sql = "insert or replace into learned_words(heard, meant, accepted, at_ms) values(?, ?, ?, ?)"
        with self._rows.transaction():
            self._rows.run(sql, heard, meant, int(accepted), at_ms)

    def forget(self, heard: str, meant: str) -> None:
        """Take a decision back."""
        with self._rows.transaction():
            self._rows.run("delete from learned_words where heard = ? and meant = ?", heard, meant)

    def accepted(self) -> tuple[tuple[str, str], ...]:
        """Return every accepted pair, what was heard before what was meant, in the order of acceptance."""
        sql = "select heard, meant from learned_words where accepted order by at_ms, heard, meant"
        return tuple((str(heard), str(meant)) for heard, meant in self._rows.all(sql))
