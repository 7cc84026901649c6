"""As what lines of practice calls are heard on this device, since somebody put it right."""

from agentassist.storage.rows import Rows


class LineCorrections:
    """The corrections of one cache.

    Args:
        rows: The cache's rows.
    """

    def __init__(self, rows: Rows) -> None:
        self._rows = rows

    def keep(self, lang: str, line: str, acts: tuple[str, ...]) -> None:
        """Keep that a line, as ``text.fold`` compares it, does ``acts``; the last word counts."""
        sql = "insert or replace into line_correction(lang, line, acts) values(?, ?, ?)"
        with self._rows.transaction():
            self._rows.run(sql, lang, line, " ".join(acts))

    def of(self, lang: str, line: str) -> tuple[str, ...] | None:
        """Return what a line does; None where nobody has put it right, for nothing may be right too."""
        row = self._rows.one("select acts from line_correction where lang = ? and line = ?", lang, line)
        return tuple(str(row[0]).split()) if row else None
