"""The article that may help, in one quiet line whose room is always kept."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from agentassist.core.knowledge import Group
from agentassist.core.messages import DismissOffer, OpenAnswer
from agentassist.core.screen import Offer
from agentassist.ui.panel import Panel
from agentassist.ui.widgets.boxes import beside
from agentassist.ui.widgets.deed import add_deed, keys_of
from agentassist.ui.widgets.elided import Elided
from agentassist.ui.widgets.row_button import RowButton
from agentassist.ui.widgets.sign import Sign
from agentassist.ui.words import isolated

AIR = 2
"""Above and below the words, in pixels."""


class OfferLine(QWidget):
    """Opens the article, or puts it away; never takes the keyboard, and moves nothing when it comes or goes.

    Args:
        panel: What its keys belong to.
    """

    def __init__(self, panel: Panel) -> None:
        super().__init__()
        self._panel = panel
        self._shown: Offer | None = None
        self.deeds = (
            add_deed(panel, "open-offer", self.tr("Open the article that may help"), "Ctrl+O", self._open),
            add_deed(panel, "dismiss-offer", self.tr("Put that article away"), "Ctrl+Shift+O", self._dismiss),
        )
        self.words = Elided()
        self.open = self._button(self.deeds[0], Sign(panel.look, "book-open", "accent"), self.words)
        self.away = self._button(self.deeds[1], Sign(panel.look, "x", "dim"))
        self.away.setAccessibleName(self.tr("Not now"))
        self.away.setToolTip(f"{self.tr('Not now')} ({keys_of(self.deeds[1])})")
        row = beside(self, 2)
        row.addWidget(self.open, 1)
        row.addWidget(self.away)
        room = self.sizePolicy()
        room.setRetainSizeWhenHidden(True)
        self.setSizePolicy(room)
        # Never shown yet, what is inside would ask for no room.
        self.setFixedHeight(self.fontMetrics().height() + 2 * AIR)
        self.show_offer(None)

    def _button(self, deed: QAction, *inside: QWidget) -> RowButton:
        button = RowButton()
        button.setProperty("role", "line")
        button.inside.setContentsMargins(4, AIR, 4, AIR)
        button.inside.setSpacing(6)
        for widget in inside:
            button.add(widget, share=int(widget is inside[-1]))
        # A click leaves the keyboard in the note.
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.setAccessibleDescription(keys_of(deed))
        button.clicked.connect(deed.trigger)
        return button

    def show_offer(self, offer: Offer | None) -> None:
        """Show another article; None for none."""
        self._shown = offer
        for deed in self.deeds:
            deed.setEnabled(offer is not None)
        if offer is not None:
            said = self.tr("This may help: {title}").format(title=isolated(offer.title))
            self.words.say(said)
            self.open.setAccessibleName(said)
            self.open.setToolTip(f"{said} ({keys_of(self.deeds[0])})")
        self.setVisible(offer is not None and offer.shown)

    def _open(self) -> None:
        if self._shown:
            self._panel.send(OpenAnswer(Group.ARTICLE, self._shown.article_id))

    def _dismiss(self) -> None:
        self._panel.send(DismissOffer())
