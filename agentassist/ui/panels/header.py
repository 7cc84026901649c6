"""Who is calling: name, state, place and their time, what to know before the first word."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QGridLayout

from agentassist.core.knowledge import Group
from agentassist.core.messages import AnswerCall, OpenAnswer
from agentassist.core.screen import Card, LineState, Place, Screen
from agentassist.ui.dates import long_day_of, utc_now
from agentassist.ui.look import Look
from agentassist.ui.panel import Now, Panel, Send, Zone
from agentassist.ui.widgets.avatar import Avatar
from agentassist.ui.widgets.boxes import stacked
from agentassist.ui.widgets.button import Button
from agentassist.ui.widgets.chip import Chip
from agentassist.ui.widgets.culture_link import CallerPlace, CultureLink
from agentassist.ui.widgets.deed import add_deed, keys_of
from agentassist.ui.widgets.elided import Elided
from agentassist.ui.widgets.fact_row import FactRow
from agentassist.ui.widgets.line_row import STATES
from agentassist.ui.widgets.pill import Pill
from agentassist.ui.widgets.whereabouts import Whereabouts
from agentassist.ui.words import Words, isolated, left_to_right

GAP = 10
"""Between avatar and name."""
NARROW_EM = 23
"""Below this width the state stands under the name, and the avatar gives way."""


class HeaderPanel(Panel):
    """The caller's card; between calls the day and whether the phone is there."""

    place = 10
    zone = Zone.TOP
    pages = frozenset(Place)

    def __init__(self, send: Send, now: Now, look: Look) -> None:
        super().__init__(send, now, look)
        self._words = Words(self)
        self._shown: tuple[object, ...] = ()
        self._ringing = self._culture_id = ""
        self.avatar = Avatar(look)
        self.title = Elided(role="title")
        self.state = Chip(look)
        self.whereabouts = Whereabouts(look)
        words = self.tr("What is kind to know about callers from there")
        self.know = add_deed(self, "open-culture", words, "Ctrl+G", self._open_culture)
        self.culture = CultureLink(self, self.know)
        self.caller_place = CallerPlace(self.whereabouts, self.culture)
        self.details = Elided(role="dim")
        self.facts = FactRow(look)
        self.answer = Button(look, self.tr("Answer"), "phone", "primary")
        self.deed = add_deed(self, "answer", self.tr("Answer"), "Ctrl+Return", self._answer)
        self.answer.clicked.connect(self.deed.trigger)
        self.answer.setAccessibleDescription(keys_of(self.deed))
        self._lay_out()

    def _lay_out(self) -> None:
        self._first = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._first.setSpacing(4)
        self._first.addWidget(self.title, 1)
        self._first.addWidget(self.state, 0, Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignTop)
        lines = stacked(spacing=0)
        lines.addLayout(self._first)
        lines.addWidget(self.caller_place)
        lines.addWidget(self.details)
        self._grid = grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(GAP)
        grid.setVerticalSpacing(6)
        grid.addWidget(self.avatar, 0, 0, Qt.AlignmentFlag.AlignTop)
        grid.addLayout(lines, 0, 1)
        grid.addWidget(self.facts, 1, 0, 1, 2)
        grid.addWidget(self.answer, 2, 0, 1, 2)
        grid.setColumnStretch(1, 1)

    def show_screen(self, screen: Screen) -> None:
        """Make the widgets match ``screen.card``, else the day."""
        parts = (screen.card, screen.lines, screen.sources, screen.day.today)
        if self._shown and all(new is old for new, old in zip(parts, self._shown, strict=True)):
            return
        self._shown = parts
        self._offer_answer(_ringing(screen))
        if screen.card is None:
            self._show_day(screen)
        else:
            self._show_caller(screen.card)

    def _show_caller(self, card: Card) -> None:
        title = card.name or left_to_right(card.number) or self.tr("Number withheld")
        self.title.say(title)
        self.avatar.show_person(card.name, _icon(card))
        tone, sign = STATES[card.state]
        self.state.show_fact(Pill(self._words.line_state(card.state), tone, sign))
        self.whereabouts.show_card(card)
        self._offer_culture(card)
        self.details.say(self._details(card))
        # Number and pronunciation matter before the first word; during the call their room is needed below.
        greeting = card.state in (LineState.RINGING, LineState.DIALING) or not card.known
        self.details.setVisible(greeting and bool(self.details.text()))
        self.facts.show_card(card)
        self.setAccessibleName(title)

    def _details(self, card: Card) -> str:
        number = left_to_right(card.number) if card.name else ""
        say = self.tr("Say: {name}").format(name=isolated(card.say_name)) if card.say_name else ""
        shared = self.tr("%n people share this number", "", len(card.choices)) if card.choices else ""
        return "   ".join(filter(None, (number, say, shared)))

    def _show_day(self, screen: Screen) -> None:
        today = long_day_of(round(utc_now().timestamp() * 1000))
        self.title.say(today)
        self.avatar.show_person("", "calendar")
        self.state.show_fact(Pill(self.tr("Ready"), "good", "disc"))
        self.whereabouts.show_text(self.tr("No call at the moment."))
        self._offer_culture(Card("", "", LineState.ENDED))
        self.details.hide()
        self.facts.show_sources(screen.sources)
        self.setAccessibleName(today)

    def _offer_culture(self, card: Card) -> None:
        self._culture_id = card.culture_id
        self.know.setEnabled(bool(card.culture_id))
        self.culture.show_card(card)
        self.caller_place.fit()

    def _open_culture(self) -> None:
        self.send(OpenAnswer(Group.CARD, self._culture_id))

    def _offer_answer(self, call_key: str) -> None:
        self._ringing = call_key
        self.answer.setVisible(bool(call_key))
        # The same keys wrap up once the call runs.
        self.deed.setEnabled(bool(call_key))

    def _answer(self) -> None:
        self.send(AnswerCall(self._ringing))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the name all the room where letters are large."""
        super().resizeEvent(event)
        narrow = self.width() < NARROW_EM * self.look.em
        self.avatar.setVisible(not narrow)
        self._grid.setHorizontalSpacing(0 if narrow else GAP)
        directions = QBoxLayout.Direction
        self._first.setDirection(directions.TopToBottom if narrow else directions.LeftToRight)


def _ringing(screen: Screen) -> str:
    """Return the shown call while it rings and the phone can be told to take it, else nothing."""
    line = next((line for line in screen.lines if line.shown), None)
    takes = line is not None and line.state is LineState.RINGING and "answer" in line.can
    return line.call_key if line and takes else ""


def _icon(card: Card) -> str:
    if card.choices:
        return "users"
    return "phone-off" if card.anonymous and not card.number else "user"


PANEL = HeaderPanel
