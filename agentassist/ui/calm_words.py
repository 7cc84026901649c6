"""What is said around an abusive caller, where the firm itself says nothing; and the brief for a senior."""

from PySide6.QtCore import QObject

from agentassist.core.calm import CalmCard, CalmStep
from agentassist.ui.words import isolated, left_to_right


class CalmWords(QObject):
    """Says what comes next, never how to put it."""

    def intent(self, step: CalmStep) -> str:
        """Return what a step is for."""
        return {
            CalmStep.FIRST: self.tr("First warning: name the behaviour, and say what you need to go on"),
            CalmStep.SECOND: self.tr("Second warning: the call ends the next time"),
            CalmStep.END: self.tr("End it: say so, say how to reach us, and hang up"),
        }[step]

    def given(self, step: CalmStep) -> str:
        """Return what the rep says they have done."""
        if step is CalmStep.FIRST:
            return self.tr("First warning given")
        return self.tr("Second warning given")

    def brief(self, card: CalmCard) -> str:
        """Return what a senior needs before the first word, facts only."""
        who = ", ".join(filter(None, (isolated(card.who), left_to_right(card.number))))
        about = " · ".join(card.heard)
        lines = (
            self.tr("Abusive caller: {who}").format(who=who or self.tr("number withheld")),
            self.tr("%n warning(s) given", "", card.warnings),
            self.tr("It is about: {what}").format(what=isolated(about)) if about else "",
            self.tr("Note: {note}").format(note=isolated(card.note)) if card.note.strip() else "",
        )
        return "\n".join(filter(None, lines))
