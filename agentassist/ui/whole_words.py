"""What a file with everything holds, and what becomes of it, in the rep's language."""

from collections.abc import Iterator

from PySide6.QtCore import QObject

from agentassist.core.backup import WholeInside, WholeStep, WholeView
from agentassist.ui.dates import instant_of
from agentassist.ui.words import isolated


class WholeWords(QObject):
    """Says it of a file on its way in."""

    def told(self, view: WholeView) -> str:
        """Return how far it is."""
        file = isolated(view.file)
        if view.step is WholeStep.BROUGHT:
            return self._came(file, view.rows)
        return {
            WholeStep.READING: self.tr("Looking through {file}. Nothing has come in yet."),
            WholeStep.LOOKED: self.tr("{file} is whole. This is in it:"),
            WholeStep.LEFT: self.tr("Nothing of {file} came in. All is as it was."),
        }[view.step].format(file=file)

    def _came(self, file: str, rows: int) -> str:
        if not rows:
            return self.tr("Nothing in {file} was new here.").format(file=file)
        return self.tr("{file} came in. %Ln row(s) were new here, or newer.", "", rows).format(file=file)

    def inside(self, inside: WholeInside) -> Iterator[str]:
        """Yield what is in it, a line each: when and by whom it was written, then how much of what."""
        if inside.at_ms is not None:
            yield self._written(inside.at_ms, inside.by)
        count = inside.count
        owed = count("promise", "follow_up")
        counted = (
            (count("contact"), self.tr("%Ln contact(s)", "", count("contact"))),
            (count("interaction"), self.tr("%Ln call(s) and messages", "", count("interaction"))),
            (owed, self.tr("%Ln promise(s) and follow-ups", "", owed)),
            (count("article"), self.tr("%Ln article(s)", "", count("article"))),
            (count("synonym"), self.tr("%Ln group(s) of words", "", count("synonym"))),
            (count("practice_run"), self.tr("%Ln practice call(s)", "", count("practice_run"))),
            (inside.pictures, self.tr("%Ln picture(s)", "", inside.pictures)),
            (inside.files, self.tr("%Ln file(s) of your content", "", inside.files)),
        )
        yield from (words for rows, words in counted if rows)

    def _written(self, at_ms: int, by: str) -> str:
        when = isolated(instant_of(at_ms))
        if not by:
            return self.tr("Written {when}").format(when=when)
        return self.tr("Written {when} by {who}").format(when=when, who=isolated(by))

    def means(self, view: WholeView, *, shared: bool) -> str:
        """Return what the next step would do; ``shared`` where a team hears of what comes in."""
        if view.step is WholeStep.LOOKED:
            return f"{self._merged()} {self._shared()}" if shared else self._merged()
        if view.step is WholeStep.BROUGHT and view.copy:
            return self.tr(
                "Undo goes back to the copy from before. What you did since is then kept as a copy too."
            )
        return ""

    def _merged(self) -> str:
        return self.tr(
            "Of what is here already, the newer one stays, field by field. Nothing is taken away, and who "
            "was erased stays so. A copy of all you have is made first. The windows close while it comes "
            "in, and open again."
        )

    def _shared(self) -> str:
        return self.tr("Your team gets it too, so it cannot be taken back.")
