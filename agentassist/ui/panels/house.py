"""How we do things here: one quiet line on the day's page, until the rep puts it away."""

from PySide6.QtCore import Qt

from agentassist.core.knowledge import Group
from agentassist.core.messages import DismissHouseCard, OpenAnswer
from agentassist.core.screen import HOUSE, Place, Screen
from agentassist.ui.look import Look
from agentassist.ui.panel import Now, Panel, Send
from agentassist.ui.widgets.boxes import beside
from agentassist.ui.widgets.card import Card
from agentassist.ui.widgets.deed import add_deed, keys_of
from agentassist.ui.widgets.elided import Elided
from agentassist.ui.widgets.row_button import RowButton
from agentassist.ui.widgets.sign import Sign


class HousePanel(Panel):
    """Opens the card to be read, or puts it away; it comes back once it says something else."""

    place = 21
    pages = frozenset({Place.DAY})

    def __init__(self, send: Send, now: Now, look: Look) -> None:
        super().__init__(send, now, look)
        self._shown = ""
        read = self.tr("Read how things are done here")
        self.read = add_deed(self, "read-house-card", read, "", self._read)
        away = self.tr("Put away how things are done here")
        self.put_away = add_deed(self, "dismiss-house-card", away, "", self._put_away)
        self.words = Elided()
        self.open, self.away = RowButton(), RowButton()
        for button, deed in ((self.open, self.read), (self.away, self.put_away)):
            button.setProperty("role", "line")
            button.inside.setContentsMargins(4, 3, 4, 3)
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            button.setAccessibleDescription(keys_of(deed))
            button.clicked.connect(deed.trigger)
        self.open.add(Sign(look, "store", "accent"))
        self.open.add(self.words, 1)
        self.away.add(Sign(look, "x", "dim"))
        self.away.setAccessibleName(self.tr("Put away"))
        self.away.setToolTip(self.tr("Put away"))
        card = Card()
        card.column.setContentsMargins(8, 4, 8, 4)
        card.add_row(self.open, self.away, stretch=0)
        beside(self).addWidget(card)

    def wanted(self, screen: Screen) -> bool:
        """Return whether the card waits to be read."""
        return super().wanted(screen) and bool(screen.house)

    def show_screen(self, screen: Screen) -> None:
        """Name the card."""
        if screen.house == self._shown:
            return
        self._shown = screen.house
        self.words.say(screen.house)
        self.open.setAccessibleName(screen.house)

    def _read(self) -> None:
        self.send(OpenAnswer(Group.CARD, HOUSE))

    def _put_away(self) -> None:
        self.send(DismissHouseCard())


PANEL = HousePanel
