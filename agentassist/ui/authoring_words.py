"""What the editor of articles says: what stands in the way of saving, and what a new article begins with."""

from PySide6.QtCore import QObject

from agentassist.core.authoring import ArticleFault, ArticleRow, VersionRow
from agentassist.core.picture import PictureFault
from agentassist.ui.dates import instant_of
from agentassist.ui.words import isolated

A_DAY = "2026-12-31"
"""How a day is written into a field."""


class AuthoringWords(QObject):
    """Says the codes of writing articles."""

    def fault(self, fault: ArticleFault) -> str:
        """Return what is wrong and what to do about it, in one sentence."""
        return {
            ArticleFault.TITLE_MISSING: self.tr("Please give it a title, for it is found by that."),
            ArticleFault.TITLE_LONG: self.tr("Please shorten the title to 200 letters."),
            ArticleFault.BODY_MISSING: self.tr("Please write something below the headings."),
            ArticleFault.BODY_LONG: self.tr(
                "This is longer than 5 MB. Please make two articles of it; nothing is lost meanwhile."
            ),
            ArticleFault.SUMMARY_LONG: self.tr("Please shorten the summary to 500 letters."),
            ArticleFault.QUESTION_LONG: self.tr("Please shorten each question to 300 letters."),
            ArticleFault.REVIEW_NO_DATE: self.tr(
                "That is no day. Please write it as in {day}, or leave the field empty."
            ).format(day=isolated(A_DAY)),
        }[fault]

    def picture(self, fault: PictureFault) -> str:
        """Return why a picture was not taken in and what to do about it, in one sentence."""
        if fault is PictureFault.TOO_BIG:
            return self.tr("This picture is too large to be shown. Please make it smaller and try again.")
        return self.tr("This is no picture that can be shown. Please choose a PNG, JPEG, GIF or WebP.")

    def state(self, row: ArticleRow) -> str:
        """Return what should be done about an article; empty where nothing is."""
        due = self.tr("Review due") if row.due else ""
        return " · ".join(filter(None, (self.tr("Not saved") if row.unsaved else "", due)))

    def title(self, row: ArticleRow) -> str:
        """Return what an article is called, which a begun one may not be yet."""
        return row.title or self.tr("Without a title")

    def version(self, row: VersionRow) -> str:
        """Return who saved a version and when."""
        who = isolated(row.who) if row.who else self.tr("From a file")
        return f"{isolated(instant_of(row.saved_ms))} · {who}"

    def starting_text(self) -> str:
        """Return the headings under which knowledge is written down, for somebody to fill in."""
        headings = (self.tr("Issue"), self.tr("Environment"), self.tr("Resolution"), self.tr("Cause"))
        return "\n\n".join(f"## {heading}\n" for heading in headings)
