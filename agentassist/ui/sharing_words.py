"""What sharing a run is called, in the rep's language."""

from collections.abc import Iterator

from PySide6.QtCore import QObject

from agentassist.core.sharing import Review, Share
from agentassist.ui.dates import day_of
from agentassist.ui.practice_words import PracticeWords
from agentassist.ui.words import isolated


class SharingWords(QObject):
    """Says each of them; whoever shows one makes its own."""

    def heading(self) -> str:
        """Return what the part about a trainer is called."""
        return self.tr("You and your trainer")

    def state(self, share: Share) -> str:
        """Return who sees a run."""
        if share.here:
            return self.tr("A trainer at this computer can see this scorecard. You can take that back.")
        return self.tr(
            "This call is yours: nobody else sees it. "
            "Share it if you would like to hear what a trainer thinks."
        )

    def lines(self, review: Review) -> Iterator[str]:
        """Yield what a trainer made of a run, but for the checks they decided."""
        name, day = isolated(review.trainer), isolated(day_of(review.at_ms))
        yield self.tr("{name}, {day}").format(name=name, day=day) if name else day
        if review.overall is not None:
            of_five = PracticeWords().of_five(review.overall)
            yield self.tr("The call as a whole: {mark}").format(mark=of_five)
        if review.note:
            yield self.tr("Agreed: {note}").format(note=isolated(review.note))

    def row(self, share: Share) -> str:
        """Return whose run it is and when it was taken."""
        parts = (isolated(share.rep) or self.tr("A rep"), isolated(day_of(share.at_ms)))
        marked = share.review is not None and share.review.given
        return " · ".join((*parts, self.tr("marked"))) if marked else " · ".join(parts)
