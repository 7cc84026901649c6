"""Before today: every contact of this caller, on every channel, newest first."""

from agentassist.core.courtesy import Waits
from agentassist.core.messages import HistoryWanted
from agentassist.core.prompt import Stage
from agentassist.core.screen import History, Screen
from agentassist.ui.hold_words import HoldWords
from agentassist.ui.look import Look
from agentassist.ui.panel import Now, Panel, Send
from agentassist.ui.widgets.boxes import stacked
from agentassist.ui.widgets.card import Card, label
from agentassist.ui.widgets.deed import add_deed
from agentassist.ui.widgets.elided import Elided
from agentassist.ui.widgets.history_list import HistoryList
from agentassist.ui.widgets.into_view import bring_into_view
from agentassist.ui.widgets.whole_rows import WholeRows


class HistoryPanel(Panel):
    """A list that takes the room the rest of the window leaves."""

    place = 50
    stretch = 1

    def __init__(self, send: Send, now: Now, look: Look) -> None:
        super().__init__(send, now, look)
        self._shown: History | None = None
        self._waits: Waits | None = None
        self._words = HoldWords(self)
        self.kept = Elided(role="dim")
        self.waits = Elided(role="dim")
        self.waits.hide()
        self.nothing = label(role="dim", wrap=True)
        self.list = HistoryList(look)
        self.list.setAccessibleName(self.tr("Contacts before today, newest first"))
        self.list.past.wanted.connect(lambda offset: send(HistoryWanted(offset)))
        add_deed(self, "history", self.tr("Look at what was before today"), "Ctrl+B", self._begin)
        card = Card()
        card.column.setContentsMargins(12, 7, 12, 8)
        card.column.setSpacing(4)
        card.add_row(Elided(self.tr("Before today"), "label"), self.kept, stretch=0)
        card.column.addWidget(self.waits)
        card.column.addWidget(self.nothing)
        self._room = WholeRows(self.list)
        card.column.addWidget(self._room, 1)
        self._column = stacked(self)
        self._column.addWidget(card)
        self._column.addStretch(0)

    def wanted(self, screen: Screen) -> bool:
        """Return whether there is room: what must be read, said back or chosen first soon makes way."""
        choosing = screen.card is not None and bool(screen.card.choices)
        reading_back = screen.prompt is not None and screen.prompt.stage is Stage.READBACK
        return super().wanted(screen) and screen.phrase is None and not choosing and not reading_back

    def show_screen(self, screen: Screen) -> None:
        """Make the list match ``screen.history``."""
        # What the team has to say is news; how they waited before can wait.
        roomy = not screen.clashes and screen.team_line is None
        self._show_waits(screen.card.waits if screen.card and roomy else None)
        history = screen.history
        if history is self._shown:
            return
        self._shown = history
        self.kept.say(self.tr("%n promise(s) kept", "", history.kept) if history.kept else "")
        known = bool(history.contact_id)
        self.nothing.setText(self.tr("First contact") if known else self.tr("Nothing is known from before"))
        self.nothing.setVisible(history.count == 0)
        for part in (self.list, self._room):
            part.setVisible(history.count > 0)
        # An empty card is no higher than its one line.
        for at, share in enumerate((history.count > 0, history.count == 0)):
            self._column.setStretch(at, int(share))
        self.list.show_history(history)

    def _show_waits(self, waits: Waits | None) -> None:
        if waits is not self._waits:
            self._waits = waits
            self.waits.say(self._words.waits(waits) if waits else "")
            self.waits.setVisible(bool(self.waits.text()))

    def _begin(self) -> None:
        self.list.setFocus()
        bring_into_view(self)
        if not self.list.currentIndex().isValid():
            self.list.setCurrentIndex(self.list.past.index(0, 0))


PANEL = HistoryPanel
