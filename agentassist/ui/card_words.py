"""What the parts of the firm's cards are called."""

from PySide6.QtCore import QObject

from agentassist.core.screen import Part


class CardWords(QObject):
    """Says what the codes of a card mean."""

    def heading(self, part: Part) -> str:
        """Return what stands above a part; empty for one that needs nothing."""
        return {
            Part.ABOUT: "",
            Part.WAYS: self.tr("How we do things"),
            Part.TEAMS: self.tr("Who does what"),
            Part.ADDRESS: self.tr("How to address them"),
            Part.GREETING: self.tr("How to greet"),
            Part.WELCOME: self.tr("Fine to talk about"),
            Part.LEAVE: self.tr("Better left alone"),
            Part.DAYS: self.tr("Days and seasons"),
            Part.CLOCK: self.tr("Dates and clock"),
        }[part]

    def never_a_rule(self) -> str:
        """Return what is said once on every culture card."""
        return self.tr("A help, never a rule about a person: the caller in front of you knows best.")
