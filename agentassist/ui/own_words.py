"""What is told of how a rep says things; never a score."""

from PySide6.QtCore import QObject

from agentassist.core.own_words import Differs, Manner


class OwnWords(QObject):
    """Says how something sounds, and what of a point was said otherwise."""

    def manner(self, manner: Manner) -> str:
        """Return the one word for how it sounds."""
        return {
            Manner.READ: self.tr("read"),
            Manner.MIXED: self.tr("mixed"),
            Manner.OWN: self.tr("own words"),
        }[manner]

    def line(self, line: str) -> str:
        """Return a line that must be said as it stands."""
        return self.tr("“{line}”").format(line=line)

    def verbatim(self) -> str:
        """Return what is told of a line that is not to be put in own words."""
        return self.tr("Word for word")

    def differs(self, differs: Differs) -> str:
        """Return what is told of a point that was made with something wrong in it."""
        return {
            Differs.DATE: self.tr("Said, but the date differs"),
            Differs.TIME: self.tr("Said, but the time differs"),
            Differs.AMOUNT: self.tr("Said, but the amount differs"),
            Differs.NUMBER: self.tr("Said, but the number differs"),
            Differs.LENGTH: self.tr("Said, but how long differs"),
            Differs.NAME: self.tr("Said, but the name differs"),
            Differs.NOT: self.tr("Said, but as a yes for a no, or a no for a yes"),
        }[differs]
