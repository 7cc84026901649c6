"""The prompt of the moment: what to achieve, in the rep's own words; never a sentence to read out."""

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from agentassist.core.fading import Shown
from agentassist.core.messages import (
    AddHeard,
    CallerAgreed,
    ChoosePlaybook,
    DismissSmallTalk,
    DropHeard,
    GoToRail,
    NextPrompt,
    PreviousPrompt,
    ShowMore,
    TickPoint,
)
from agentassist.core.prompt import Rail, Stage, rail_of
from agentassist.core.screen import PromptCard, Screen, SmallTalk
from agentassist.ui.look import Look
from agentassist.ui.panel import Now, Panel, Send
from agentassist.ui.theme import NASTALIQ, reading_font
from agentassist.ui.widgets.boxes import stacked
from agentassist.ui.widgets.button import Button
from agentassist.ui.widgets.card import Card, label
from agentassist.ui.widgets.deed import add_deed, keys_of
from agentassist.ui.widgets.heard_list import HeardList
from agentassist.ui.widgets.playbook_choice import PlaybookChoice
from agentassist.ui.widgets.points import Points
from agentassist.ui.widgets.prompt_footer import PromptFooter
from agentassist.ui.widgets.rail import StageRail
from agentassist.ui.widgets.signed_lines import SignedLines
from agentassist.ui.widgets.small_talk_line import SmallTalkLine
from agentassist.ui.widgets.telling import telling
from agentassist.ui.widgets.tick import Tick
from agentassist.ui.words import Words

ASKING = frozenset({Rail.LISTEN})
"""The groups in which callers tell what it is about."""


class PromptPanel(Panel):
    """Rail, intent, points to tick, questions, what was heard, and the way on."""

    place = 30

    def __init__(self, send: Send, now: Now, look: Look) -> None:
        super().__init__(send, now, look)
        self._words = Words(self)
        self._shown: tuple[object, ...] = ()
        self._small_talk: SmallTalk | None = None
        self.rail = StageRail(look, lambda rail: send(GoToRail(rail)))
        self._reading = reading_font(look.preferences)
        self.intent = telling(role="lead" if self._reading.families()[0] == NASTALIQ else "head")
        self.own_words = label(self.tr("In your own words. Tick what you covered."), "dim", wrap=True)
        self.points = Points(look, lambda point, ticked: send(TickPoint(point, ticked)))
        self.say_back = SignedLines(look)
        self.agreed = Tick(look, self.tr("They agreed"))
        self.agreed.clicked.connect(lambda checked: send(CallerAgreed(checked)))
        self.cues = SignedLines(look, "dim")
        self.heard = HeardList(look, lambda text: send(AddHeard(text)), lambda at: send(DropHeard(at)))
        self.nudge = SignedLines(look, "dim")
        self.choice = PlaybookChoice(look, self._take_playbook)
        self.more = Button(look, self.tr("Show more of the prompt"), "chevron-down", "link")
        self.footer = PromptFooter(look)
        self._add_deeds()
        self._lay_out()

    def _add_deeds(self) -> None:
        on = add_deed(self, "next-prompt", self.tr("Next prompt"), "Ctrl+J", lambda: self.send(NextPrompt()))
        words = self.tr("Previous prompt")
        back = add_deed(self, "previous-prompt", words, "Ctrl+Shift+J", lambda: self.send(PreviousPrompt()))
        self.footer.connect_deeds(on, back)
        words = self.tr("No small talk now")
        put_away = partial(self.send, DismissSmallTalk())
        self.no_small_talk = add_deed(self, "no-small-talk", words, "Ctrl+Shift+T", put_away)
        self.no_small_talk.setEnabled(False)
        self.small_talk = SmallTalkLine(self.look, keys_of(self.no_small_talk))
        self.small_talk.put_away.connect(self.no_small_talk.trigger)
        words = self.tr("Show more of the prompt")
        self.show_more = add_deed(self, "show-more", words, "Ctrl+Shift+M", lambda: self.send(ShowMore()))
        self.more.clicked.connect(self.show_more.trigger)
        self.more.setToolTip(keys_of(self.show_more))
        self.footer.playbook.clicked.connect(self._fold)
        for number, rail in enumerate(Rail, 1):
            words = self.tr("Go to: {part}").format(part=self._words.rail(rail))
            add_deed(self, f"go-to-{rail}", words, f"Ctrl+{number}", partial(self.send, GoToRail(rail)))

    def _lay_out(self) -> None:
        self.body = QWidget()
        body = stacked(self.body, 4)
        prompt = (self.points, self.say_back, self.agreed, self.cues, self.heard, self.nudge)
        for inner in (*prompt, self.small_talk):
            body.addWidget(inner)
        body.addWidget(self.more, 0, Qt.AlignmentFlag.AlignLeading)
        card = Card()
        card.column.setSpacing(4)
        for part in (self.rail, self.intent, self.own_words, self.body, self.choice):
            card.column.addWidget(part)
        card.column.addStretch(1)
        card.column.addWidget(self.footer)
        self.intent.setFont(self._reading)
        self.small_talk.words.setFont(self._reading)
        self.choice.hide()
        column = stacked(self)
        column.addWidget(card, 1)

    def wanted(self, screen: Screen) -> bool:
        """Return whether there is a prompt and nobody waits, or is being handed on."""
        return super().wanted(screen) and screen.prompt is not None and not screen.hands_on

    def show_screen(self, screen: Screen) -> None:
        """Make the widgets match ``screen.prompt``, what to pick from, and small talk."""
        self._show_small_talk(screen.small_talk)
        pinned = screen.card.circumstances if screen.card else ""
        parts = (screen.prompt, screen.playbooks, pinned)
        if screen.prompt is None or (self._shown and all(map(_same, parts, self._shown))):
            return
        self._shown = parts
        self._show_prompt(screen.prompt, pinned)
        self.choice.show_options(screen.playbooks)

    def _show_small_talk(self, small_talk: SmallTalk | None) -> None:
        if small_talk is not self._small_talk:
            self._small_talk = small_talk
            self.no_small_talk.setEnabled(small_talk is not None)
            self.small_talk.show_small_talk(small_talk if small_talk and small_talk.in_prompt else None)

    def _show_prompt(self, prompt: PromptCard, pinned: str) -> None:
        reading_back = prompt.stage is Stage.READBACK
        self.rail.show_states(prompt.rail)
        self.intent.setText(prompt.intent or self._words.stage(prompt.stage))
        faded = prompt.shown is not Shown.CARD
        self.more.setVisible(faded)
        self.show_more.setEnabled(faded)
        self.points.show_points(prompt.points)
        # Once something is ticked, or said back, the rep knows how it goes.
        known = reading_back or any(point.ticked for point in prompt.points)
        self.own_words.setVisible(bool(prompt.points) and not known and not faded)
        self._show_read_back(prompt, pinned, reading_back)
        self.cues.show_lines(tuple(("message-circle", cue) for cue in prompt.cues))
        chips = () if reading_back else prompt.heard
        self.heard.show_heard(chips, asking=rail_of(prompt.stage) in ASKING)
        nudge = self._words.nudge(prompt.nudge) if prompt.nudge else ""
        self.nudge.show_lines((("info", nudge),) if nudge else ())
        self.footer.show_prompt(prompt)
        # Labels and boxes made for this prompt do not take the font of what they stand in.
        for words in (*self.points.boxes, *self.cues.lines, *self.say_back.lines):
            words.setFont(self._reading)

    def _show_read_back(self, prompt: PromptCard, pinned: str, reading_back: bool) -> None:
        # Special circumstances come first: what they need shapes all the rest.
        first = (("info", pinned),) if pinned else ()
        listed = (*first, *(("ear", said) for said in prompt.heard))
        self.say_back.show_lines(listed if reading_back else ())
        self.agreed.setVisible(reading_back)
        self.agreed.setChecked(prompt.agreed)

    def _fold(self) -> None:
        unfold = self.choice.isHidden()
        self.choice.setVisible(unfold)
        self.body.setVisible(not unfold)
        self.footer.playbook.setChecked(unfold)

    def _take_playbook(self, playbook_id: str) -> None:
        self._fold()
        self.send(ChoosePlaybook(playbook_id))


def _same(new: object, old: object) -> bool:
    return new is old


PANEL = PromptPanel
