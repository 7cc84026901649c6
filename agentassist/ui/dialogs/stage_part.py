"""While a caller is played: what was said, a line to say next, and everything the player needs beside it."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QLineEdit, QScrollArea, QWidget

from agentassist.core.pairing import HearRepAs, PartWish, SpeakAsCaller
from agentassist.core.speech import Who
from agentassist.core.stage import LineNow, Stage, Standing
from agentassist.ui.dialogs.stage_cards import FactsCard, MoodCard, ScoreCard, WaysCard
from agentassist.ui.look import Look
from agentassist.ui.widgets.boxes import beside, stacked
from agentassist.ui.widgets.button import Button
from agentassist.ui.widgets.card import Card, label
from agentassist.ui.widgets.conversation import Conversation
from agentassist.ui.widgets.scroll_gap import scroll_gap
from agentassist.ui.widgets.telling import telling

LONGEST = 1_000
SAID_SHARE, BESIDE_SHARE = 11, 10
"""How conversation and cards share the width."""


class SpeakCard(Card):
    """The line on offer, and a field for other words."""

    wished = Signal(object)
    """A ``SpeakAsCaller``."""

    def __init__(self, look: Look) -> None:
        super().__init__(tone="accent")
        self._offer, self._live = "", False
        self.about, self.offer = label(role="label", wrap=True), telling()
        self.line = QLineEdit()
        self.line.setObjectName("caller-line")
        self.line.setMaxLength(LONGEST)
        self.line.setAccessibleName(self.tr("What the caller says"))
        self.line.returnPressed.connect(self.speak)
        self.say = Button(look, self.tr("Say"), "message-square", "primary")
        self.change = Button(look, self.tr("Change it"), "pencil", "link")
        self.say.clicked.connect(self.speak)
        self.change.clicked.connect(self.take_over)
        self.column.addWidget(self.about)
        self.add_row(self.offer, self.change, stretch=0)
        self.add_row(self.line, self.say, stretch=0)

    def show_standing(self, standing: Standing | None) -> None:
        """Offer another line; what is being typed stays."""
        was = self._live
        talking = standing is not None and standing.now is LineNow.TALKING
        self._live = talking and standing is not None and bool(standing.lines)
        self._offer = standing.offer if standing and self._live else ""
        self.offer.setText(self._offer)
        for widget in (self.offer, self.change):
            widget.setVisible(bool(self._offer))
        for control in (self.line, self.say):
            control.setEnabled(self._live)
        if self._live and not was:
            self.line.setFocus(Qt.FocusReason.OtherFocusReason)
        self.about.setText(self._about(standing))
        enter = self.tr("Enter says the line above; or type other words")
        self.line.setPlaceholderText(enter if self._offer else self.tr("What the caller says"))

    @Slot()
    def speak(self) -> None:
        """Say what was typed, or where nothing was, the line on offer."""
        text = self.line.text().strip() or self._offer
        if text and self._live:
            self.line.clear()
            # Until the desk has answered, a second Enter would say it twice.
            self._offer = ""
            self.wished.emit(SpeakAsCaller(text))

    @Slot()
    def take_over(self) -> None:
        """Put the line on offer into the field, to be changed."""
        self.line.setText(self._offer)
        self.line.setFocus(Qt.FocusReason.OtherFocusReason)

    def _about(self, standing: Standing | None) -> str:
        if standing is None or standing.now is LineNow.RINGING:
            return self.tr("The phone rings at the rep.")
        if standing.now is LineNow.HELD:
            return self.tr("You are on hold. The rep does not hear you.")
        if standing.now is LineNow.OVER:
            return self.tr("The call is over. The run is with the rep.")
        if not standing.lines:
            return self.tr("The rep has answered, and greets you first.")
        if standing.leaves:
            return self.tr("By themselves, the caller would have had enough now and say:")
        return self.tr("By themselves, the caller would say:") if standing.offer else self.tr("Your turn:")


class StagePart(QWidget):
    """Conversation and line on one side, cards on the other; one below the other in large letters."""

    wished = Signal(object)
    """A ``PartWish``."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.conversation = Conversation(look, self._name)
        self.speak = SpeakCard(look)
        self.mood, self.facts, self.ways = MoodCard(look), FactsCard(look), WaysCard(look)
        self.score = ScoreCard(look)
        self._said, self._cards = self._scrolled(self.conversation), self._scrolled(*self._all_cards())
        self._at_end = True
        self._connect()
        column = stacked(self, 12)
        sides = stacked(spacing=12) if look.large else beside(spacing=12)
        sides.addWidget(self._said, SAID_SHARE)
        sides.addWidget(self._cards, BESIDE_SHARE)
        column.addLayout(sides, 1)
        column.addWidget(self.speak)

    def _all_cards(self) -> tuple[QWidget, ...]:
        return self.mood, self.facts, self.ways, self.score

    def _connect(self) -> None:
        self.speak.wished.connect(self.wished)
        self.conversation.corrected.connect(lambda place, acts: self._wish(HearRepAs(place, acts)))
        for card in (self.mood, self.facts, self.ways):
            card.wished.connect(self._wish)
        bar = self._said.verticalScrollBar()
        # What was said last is in view, unless somebody has scrolled up to read.
        bar.valueChanged.connect(self._note_end)
        bar.rangeChanged.connect(self._follow)

    def show_stage(self, stage: Stage) -> None:
        """Make the widgets match."""
        standing = stage.standing
        if standing is None:
            return
        live = standing.now in (LineNow.TALKING, LineNow.HELD) and bool(standing.lines)
        self.conversation.show_lines(standing.lines, mends=live)
        self.speak.show_standing(standing)
        self.mood.show_mood(standing.mood, live=live)
        self.facts.show_facts(stage.facts, live=live)
        self.ways.show_ways(stage.ways, solved=standing.confirmed, live=live)
        self.score.show_stage(stage)

    def _scrolled(self, *widgets: QWidget) -> QScrollArea:
        inside, area = QWidget(), QScrollArea()
        column = stacked(inside, 12)
        column.setContentsMargins(*scroll_gap())
        for widget in widgets:
            column.addWidget(widget)
        column.addStretch(1)
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(inside)
        return area

    def _name(self, who: Who) -> str:
        return self.tr("Rep") if who is Who.REP else self.tr("You")

    def _wish(self, wish: PartWish) -> None:
        self.wished.emit(wish)

    @Slot(int)
    def _note_end(self, value: int) -> None:
        self._at_end = value >= self._said.verticalScrollBar().maximum()

    @Slot(int, int)
    def _follow(self, _least: int, most: int) -> None:
        if self._at_end:
            self._said.verticalScrollBar().setValue(most)
