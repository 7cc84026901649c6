"""A request for a yes, and what became of it, in a line."""

from PySide6.QtCore import QObject

from agentassist.core.approval import Answered
from agentassist.core.screen import RequestView
from agentassist.ui.amount_words import AmountWords
from agentassist.ui.dates import clock_here
from agentassist.ui.rights_words import DOT
from agentassist.ui.widgets.pill import Pill
from agentassist.ui.words import isolated

_MINUTE_S = 60


class ApprovalWords(QObject):
    """Says what a ``RequestView`` means."""

    def line(self, request: RequestView) -> str:
        """Return what was asked for, whom, when or how it was answered, and whose call it is."""
        parts = (self.what(request), self._course(request), isolated(request.name))
        return DOT.join(filter(None, parts))

    def what(self, request: RequestView) -> str:
        """Return what was asked for, with its amount."""
        amount = AmountWords().wanted(request.wanted, request.unit, request.currency)
        what = isolated(request.what)
        return self.tr("{what}, {amount}").format(what=what, amount=amount) if amount else what

    def _course(self, request: RequestView) -> str:
        if request.state is Answered.OPEN:
            at = isolated(clock_here(request.asked_ms))
            if not request.asked:
                return self.tr("asked at {time}").format(time=at)
            return self.tr("{who} was asked at {time}").format(who=isolated(request.asked), time=at)
        told = DOT.join(filter(None, (isolated(request.who), self.took(request), isolated(request.why))))
        return told

    def took(self, request: RequestView) -> str:
        """Return how long the answer took; empty while there is none."""
        if request.took_s is None:
            return ""
        if request.took_s < _MINUTE_S:
            return self.tr("within a minute")
        return self.tr("after %n minute(s)", "", request.took_s // _MINUTE_S)

    def state(self, state: Answered) -> Pill:
        """Return what became of it, as a pill."""
        return {
            Answered.OPEN: Pill(self.tr("Waits for a yes"), "accent", "clock"),
            Answered.GRANTED: Pill(self.tr("Granted"), "good", "circle-check"),
            Answered.REFUSED: Pill(self.tr("Not granted"), "warn", "x"),
            Answered.WITHDRAWN: Pill(self.tr("Taken back"), "", "undo-2"),
        }[state]
