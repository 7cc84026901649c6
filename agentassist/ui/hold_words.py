"""What the codes of a hold and its courtesy are called in the rep's language."""

from collections.abc import Sequence

from PySide6.QtCore import QLocale, QObject

from agentassist.core.courtesy import HoldReason, HoldSummary, Waits
from agentassist.core.hold import HoldPhase, HoldView
from agentassist.ui.words import isolated


class HoldWords(QObject):
    """Says why somebody waits, how long they were told, and how urgent it is."""

    def reason(self, why: HoldReason) -> str:
        """Return why somebody is put on hold, short enough for a button."""
        return {
            HoldReason.LOOK_UP: self.tr("Look it up"),
            HoldReason.ASK: self.tr("Ask a colleague"),
            HoldReason.TRANSFER: self.tr("Transfer"),
            HoldReason.BREATHER: self.tr("Breather"),
            HoldReason.OTHER: self.tr("Other"),
        }[why]

    def length(self, promised_s: int) -> str:
        """Return how long a caller is told it takes."""
        if promised_s < 60:
            return self.tr("%n second(s)", "", promised_s)
        return self.tr("A minute at most")

    def brief_length(self, promised_s: int) -> str:
        """Return the same, short enough for a button."""
        return self.tr("%n s", "", promised_s) if promised_s < 60 else self.tr("A minute at most")

    def waits(self, waits: Waits) -> str:
        """Return how somebody waited before; nothing where there was no call."""
        if not waits.calls:
            return ""
        if not waits.holds:
            return self.tr("No hold in %n call(s)", "", waits.calls)
        longest = self.tr("Longest hold %n s", "", waits.longest_s)
        within = self.tr("{some} of {all} within a minute").format(some=waits.within_minute, all=waits.holds)
        free = self.tr("{some} of %n call(s) without", "", waits.calls).format(some=waits.without_hold)
        return " · ".join((longest, within, free))

    def holds(self, holds: Sequence[HoldSummary]) -> str:
        """Return how each hold went; empty for none."""
        if not holds:
            return ""
        said = QLocale().createSeparatedList([isolated(self._went(one)) for one in holds])
        return self.tr("Held %n time(s): {waits}", "", len(holds)).format(waits=said)

    def _went(self, hold: HoldSummary) -> str:
        waited = self.tr("%n s", "", hold.waited_s)
        if hold.promised_s is None:
            return waited
        told = self.brief_length(hold.promised_s)
        kept = (
            self.tr("{waited}, as told: {length}")
            if hold.kept
            else self.tr("{waited}, not as told: {length}")
        )
        return kept.format(waited=waited, length=told)

    def breather_phase(self, phase: HoldPhase) -> str:
        """Return how urgent a breather is."""
        return {
            HoldPhase.CALM: self.tr("Breathe out slowly"),
            HoldPhase.SOON: self.tr("Go back soon"),
            HoldPhase.NOW: self.tr("Go back now"),
            HoldPhase.OVER: self.tr("The breather is over"),
        }[phase]

    def left(self, hold: HoldView, now_s: float) -> str:
        """Return how much is left of the hold, or by how much it is over."""
        left = hold.left_s(now_s)
        if left <= 0:
            return self.tr("%n second(s) over", "", -left)
        if hold.why is HoldReason.BREATHER:
            return self.tr("%n second(s) left of 20", "", left)
        return self.tr("%n second(s) left of 60", "", left)

    def outlasted(self, promised_s: int) -> str:
        """Return what to do where it lasts longer than they were told."""
        told = self.length(promised_s)
        return self.tr("They were told: {length}. Go back, or say how it stands.").format(length=told)
