"""The keys that open what the rep may do, what keeps a customer, and that ask for more."""

from PySide6.QtCore import QObject

from agentassist.core.knowledge import Group
from agentassist.core.messages import AskApproval, OpenAnswer
from agentassist.core.screen import KEEPING, RIGHTS
from agentassist.ui.panel import Panel
from agentassist.ui.widgets.deed import add_deed


class RightsDeeds(QObject):
    """From wherever the rep is.

    Args:
        panel: What the keys belong to.
    """

    def __init__(self, panel: Panel) -> None:
        super().__init__(panel)
        self._panel = panel
        see, keep = self.tr("See what you may do"), self.tr("See ways to keep this customer")
        self.deeds = (
            add_deed(panel, "rights", see, "Ctrl+R", lambda: self._open(RIGHTS)),
            add_deed(panel, "keeping", keep, "Ctrl+Shift+R", lambda: self._open(KEEPING)),
        )
        ask = self.tr("Ask for a yes")
        self.ask = add_deed(panel, "ask-approval", ask, "Alt+R", lambda: panel.send(AskApproval()))
        self.wake(calling=False)

    def wake(self, *, calling: bool) -> None:
        """Let a yes be asked for while there is a call."""
        self.ask.setEnabled(calling)

    def _open(self, card_id: str) -> None:
        self._panel.send(OpenAnswer(Group.CARD, card_id))
