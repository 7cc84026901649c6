"""What the lists of "What callers ask" say, in the rep's language."""

from PySide6.QtCore import QObject

from agentassist.core.asked import Judged, Opened, Overdue, Retyped, Twin, Unanswered
from agentassist.ui.dates import day_of
from agentassist.ui.widgets.reading_pane import day_said
from agentassist.ui.words import isolated


class AskedWords(QObject):
    """Says each line; the page makes its own."""

    def unanswered(self, one: Unanswered) -> str:
        """Return how often words found nothing, and when last."""
        said = self.tr("%n time(s), last on {day}", "", one.times)
        return said.format(day=isolated(day_of(one.last_ms)))

    def pair(self, one: Retyped) -> str:
        """Return what became of some words."""
        said = self.tr("“{heard}” was searched again as “{meant}”")
        return said.format(heard=isolated(one.heard), meant=isolated(one.meant))

    def retyped(self, one: Retyped) -> str:
        """Return how often that was."""
        return self.tr("%n time(s). Do both mean the same?", "", one.times)

    def same(self, one: Retyped) -> str:
        """Return what accepting does, for a reader of the screen."""
        said = self.tr("“{heard}” and “{meant}” mean the same")
        return said.format(heard=isolated(one.heard), meant=isolated(one.meant))

    def not_same(self, one: Retyped) -> str:
        """Return what dismissing does, for a reader of the screen."""
        said = self.tr("“{heard}” and “{meant}” do not mean the same")
        return said.format(heard=isolated(one.heard), meant=isolated(one.meant))

    def opened(self, one: Opened) -> str:
        """Return how often an article was opened."""
        return self.tr("Opened %n time(s)", "", one.times)

    def overdue(self, one: Overdue) -> str:
        """Return since when an article wants a review."""
        return self.tr("Review was due on {day}").format(day=isolated(day_said(one.review_by)))

    def judged(self, one: Judged) -> str:
        """Return what was said against an article, with the lines of those who said it."""
        wrong = self.tr("Marked wrong %n time(s)", "", one.wrong) if one.wrong else ""
        no_help = self.tr("Did not help %n time(s)", "", one.not_helped) if one.not_helped else ""
        counts = " · ".join(filter(None, (wrong, no_help)))
        return "\n".join((counts, *map(self._quoted, one.lines)))

    def contradicted(self, one: Judged) -> str:
        """Return why an article is doubted."""
        return self.tr("Marked wrong %n time(s) since it was last changed", "", one.wrong)

    def twin(self, one: Twin) -> str:
        """Return which other article says it answers the same."""
        said = self.tr("“{other}” also answers “{shared}”")
        return said.format(other=isolated(one.other), shared=isolated(one.shared))

    def _quoted(self, line: str) -> str:
        return self.tr("“{words}”").format(words=isolated(line))
