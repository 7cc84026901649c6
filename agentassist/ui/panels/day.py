"""What is owed between calls: promises, call-backs, missed calls, follow-ups."""

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QStackedLayout, QWidget

from agentassist.core.messages import CallBack, DayItemDone, KeepLeaving
from agentassist.core.screen import Day, Place, Screen
from agentassist.ui.look import Look
from agentassist.ui.panel import Now, Panel, Send
from agentassist.ui.widgets.boxes import stacked
from agentassist.ui.widgets.button import Button
from agentassist.ui.widgets.card import Card, label
from agentassist.ui.widgets.day_list import DayList
from agentassist.ui.widgets.elided import Elided
from agentassist.ui.widgets.flow import Flow
from agentassist.ui.widgets.keycap import Keycap
from agentassist.ui.widgets.leaving_card import LeavingCard
from agentassist.ui.widgets.sign import Sign
from agentassist.ui.window import CallWindow

SAMPLE = "demo"
"""The call source of the sample company."""
LARGE = 1.4
"""From this scale on the buttons need the room of their keys."""


class DayPanel(Panel):
    """A list with its two actions, or a calm empty page."""

    place = 22
    pages = frozenset({Place.DAY})
    stretch = 1

    def __init__(self, send: Send, now: Now, look: Look) -> None:
        super().__init__(send, now, look)
        self._shown: Day | None = None
        self.list = DayList(look)
        self.list.turned.connect(self._turned)
        self.list.call.connect(self._call)
        self.list.done.connect(self._done)
        self.count = Elided(role="dim")
        self.call = Button(look, self.tr("Call"), "phone-outgoing", "primary")
        self.call.clicked.connect(self._call)
        self.done = Button(look, self.tr("Done"), "check")
        self.done.clicked.connect(self._done)
        self.empty = label(self.tr("Nothing is owed. Enjoy the quiet."), "big", wrap=True)
        self.sample = QWidget()
        self.own = Button(look, self.tr("Start with my own data"), "", "link")
        self.own.setProperty("slim", True)
        self.own.clicked.connect(self._want_own)
        self.news = Button(look, "", "info", "link")
        self.news.setProperty("slim", True)
        self.news.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.news.clicked.connect(self._want_changes)
        self.leaving = LeavingCard(look)
        self.leaving.kept.connect(lambda: self.send(KeepLeaving()))
        self._lay_out()

    def _lay_out(self) -> None:
        self.pages_of_card = QStackedLayout()
        self.pages_of_card.addWidget(self._full())
        self.pages_of_card.addWidget(self._quiet())
        card = Card()
        card.column.addLayout(self.pages_of_card)
        column = stacked(self, 4)
        column.addWidget(card, 1)
        column.addWidget(self.leaving)
        column.addWidget(self.news)
        self.news.hide()
        column.addWidget(self.sample)
        row = Flow(self.sample)
        row.setContentsMargins(4, 0, 0, 0)
        row.addWidget(label(self.tr("This is the sample company."), "dim"))
        row.addWidget(self.own)

    def _full(self) -> QWidget:
        head, foot = QHBoxLayout(), QHBoxLayout()
        for row in (head, foot):
            row.setSpacing(8)
        head.addWidget(Elided(self.tr("Today"), "head"), 1)
        head.addWidget(self.count)
        roomy = self.look.preferences.text_scale < LARGE
        for button, key in ((self.done, "Space"), (self.call, "Return")):
            foot.addWidget(button, 1)
            if roomy:
                foot.addWidget(Keycap(key))
        page = QWidget()
        column = stacked(page, 6)
        column.addLayout(head)
        column.addWidget(self.list, 1)
        column.addLayout(foot)
        return page

    def _quiet(self) -> QWidget:
        self.empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        page = QWidget()
        column = stacked(page, 12)
        column.addStretch(2)
        column.addWidget(Sign(self.look, "circle-check", "good", 32), 0, Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(self.empty)
        column.addStretch(3)
        return page

    def show_screen(self, screen: Screen) -> None:
        """Make the list match ``screen.day``."""
        self.sample.setVisible(any(status.name == SAMPLE for status in screen.sources))
        if screen.day is self._shown:
            return
        self._shown = screen.day
        self.list.show_day(screen.day)
        self.leaving.show_leaving(screen.day.leaving)
        self.news.set_words(self.tr("%n change(s) to read", "", screen.day.unread))
        self.news.setVisible(bool(screen.day.unread))
        self.count.say(self.tr("%n thing(s) owed", "", len(screen.day.items)))
        self.pages_of_card.setCurrentIndex(0 if screen.day.items else 1)

    @Slot()
    def _turned(self) -> None:
        item = self.list.item
        self.done.setEnabled(item is not None)
        self.call.setEnabled(item is not None and bool(item.number))
        who = (item.name or item.number) if item else ""
        self.call.setAccessibleDescription(who)
        self.done.setAccessibleDescription(who)

    @Slot()
    def _call(self) -> None:
        if self.list.item and self.list.item.number:
            self.send(CallBack(self.list.item.number))

    @Slot()
    def _done(self) -> None:
        if self.list.item:
            self.send(DayItemDone(self.list.item.kind, self.list.item.id))

    @Slot()
    def _want_changes(self) -> None:
        window = self.window()
        if isinstance(window, CallWindow):
            window.changes_wanted.emit()

    @Slot()
    def _want_own(self) -> None:
        window = self.window()
        if isinstance(window, CallWindow):
            window.own_wanted.emit()


PANEL = DayPanel
