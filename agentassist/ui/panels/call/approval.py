"""What somebody was asked a yes for: in sight, and calm, until it is answered."""

from functools import partial

from agentassist.core.approval import Answered
from agentassist.core.messages import AnswerApproval
from agentassist.core.screen import Place, RequestView, Screen
from agentassist.ui.look import Look
from agentassist.ui.panel import Now, Panel, Send, Zone
from agentassist.ui.widgets.boxes import stacked
from agentassist.ui.widgets.card import Card
from agentassist.ui.widgets.deed import add_deed
from agentassist.ui.widgets.request_row import RequestRow


class ApprovalPanel(Panel):
    """A line for each request; above the page, so that nothing that is read covers it."""

    place = 14
    zone = Zone.TOP
    pages = frozenset(Place)

    def __init__(self, send: Send, now: Now, look: Look) -> None:
        super().__init__(send, now, look)
        self._shown: tuple[RequestView, ...] = ()
        self._rows: dict[str, RequestRow] = {}
        granted = partial(send, AnswerApproval(Answered.GRANTED))
        refused = partial(send, AnswerApproval(Answered.REFUSED))
        self.deeds = (
            add_deed(self, "approval-granted", self.tr("They said yes"), "Ctrl+Shift+G", granted),
            add_deed(self, "approval-refused", self.tr("They said no"), "Ctrl+Shift+F", refused),
        )
        self.card = Card()
        self.card.column.setContentsMargins(8, 5, 8, 5)
        stacked(self).addWidget(self.card)

    def wanted(self, screen: Screen) -> bool:
        """Return whether anything waits, or was answered in this call."""
        return super().wanted(screen) and bool(screen.requests)

    def show_screen(self, screen: Screen) -> None:
        """Make the widgets match ``screen.requests``."""
        if screen.requests is self._shown:
            return
        self._shown = screen.requests
        ids = {one.id for one in self._shown}
        for gone in [one for one in self._rows if one not in ids]:
            self._rows.pop(gone).deleteLater()
        for request in self._shown:
            self._row(request.id).show_request(request)
        waits = any(one.state is Answered.OPEN for one in self._shown)
        for deed in self.deeds:
            deed.setEnabled(waits)

    def _row(self, request_id: str) -> RequestRow:
        if request_id not in self._rows:
            row = self._rows[request_id] = RequestRow(self.send, self.look)
            self.card.column.addWidget(row)
        return self._rows[request_id]


PANEL = ApprovalPanel
