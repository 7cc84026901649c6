"""One phrasing rule in plain fields."""

import re

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit, QScrollArea, QWidget

from agentassist.core.history import Channel
from agentassist.core.phrase import Slot
from agentassist.core.rulebook import RuleFlaw, RuleText
from agentassist.ui.look import Look
from agentassist.ui.rule_words import RuleWords
from agentassist.ui.widgets.boxes import stacked
from agentassist.ui.widgets.card import label
from agentassist.ui.widgets.choice_box import ChoiceBox
from agentassist.ui.widgets.faulted import Faulted
from agentassist.ui.widgets.flow import Flow
from agentassist.ui.widgets.lines_field import LinesField
from agentassist.ui.widgets.scroll_gap import scroll_gap
from agentassist.ui.widgets.tick import Tick
from agentassist.ui.widgets.writing import direction_of
from agentassist.ui.words import Words

_COMMAS = re.compile("[,،;]")
WHY_AT_MOST = 300


class RuleForm(QScrollArea):
    """What it notices, what is better, and the sentences that prove it."""

    typed = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look, self._words = look, RuleWords(self)
        self._base = RuleText("")
        self._make_lines()
        self._make_choices()
        self.places = {
            **{name: Faulted(look, field) for name, field in self.lines.items()},
            "tags": Faulted(look, self.tags),
            "why": Faulted(look, self.why),
        }
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidget(self._laid_out())

    def _make_lines(self) -> None:
        questions = self.tr("Questions for the gaps, as in {gap}: When will it be there?")
        self.lines = {
            "when": self._field("when", self.tr("Notice this (one phrase a line)")),
            "unless": self._field("unless", self.tr("But not this"), 1),
            "better": self._field("better", self.tr("Better (the best first; {date} is asked for)")),
            "ask": self._field("ask", questions.format(gap="date"), 1),
            "bad": self._field("bad", self.tr("Has to notice these sentences")),
            "fine": self._field("fine", self.tr("Has to leave these alone")),
        }

    def _field(self, name: str, words: str, least: int = 2) -> LinesField:
        field = LinesField(self._look, words, least)
        field.setObjectName(f"rule-{name}")
        field.edited.connect(self.typed)
        return field

    def _make_choices(self) -> None:
        self.why = self._line("why", self.tr("Why, in one sentence for the rep"))
        self.why.setMaxLength(WHY_AT_MOST)
        self.tags = self._line("tags", self.tr("Category"))
        weights = [(str(weight), self._words.severity(weight)) for weight in (1, 2, 3)]
        self.severity = ChoiceBox(self._look, self.tr("Weight"), weights)
        self.severity.setObjectName("rule-severity")
        self.severity.picked.connect(self.typed)
        words = Words()
        self.channels = {one: Tick(self._look, words.channel(one)) for one in Channel}
        for tick in self.channels.values():
            tick.clicked.connect(self.typed)

    def _line(self, name: str, words: str) -> QLineEdit:
        line = QLineEdit()
        line.setObjectName(f"rule-{name}")
        line.setAccessibleName(words)
        line.textEdited.connect(self.typed)
        return line

    def _laid_out(self) -> QWidget:
        inside = QWidget()
        inside.setObjectName("page")
        column = stacked(inside, 6)
        column.setContentsMargins(*scroll_gap())
        for name in ("when", "unless", "better", "ask", "why", "bad", "fine", "tags"):
            place = self.places[name]
            head = label(place.field.accessibleName(), "dim", wrap=True)
            head.setBuddy(place.field)
            column.addWidget(head)
            column.addWidget(place)
            if name == "when":
                column.addWidget(label(self._words.signs(), "dim", wrap=True))
        column.addWidget(label(self.severity.accessibleName(), "dim"))
        column.addWidget(self.severity)
        column.addWidget(label(self.tr("Only in (none ticked is everywhere)"), "dim", wrap=True))
        channels = Flow(spacing=10)
        for tick in self.channels.values():
            channels.addWidget(tick)
        column.addLayout(channels)
        column.addStretch(1)
        return inside

    def show_rule(self, rule: RuleText, lang: str) -> None:
        """Show a rule of one language."""
        self._base = rule
        for name in ("when", "unless", "better", "bad", "fine"):
            self.lines[name].show_texts(getattr(rule, name), lang)
        self.lines["ask"].show_texts(tuple(f"{slot.name}: {slot.question}" for slot in rule.ask), lang)
        for line, text in ((self.why, rule.why), (self.tags, ", ".join(rule.tags))):
            if line.text() != text:
                line.setText(text)
                line.setCursorPosition(0)
        self.why.setLayoutDirection(direction_of(lang))
        self.severity.show_code(str(rule.severity))
        for channel, tick in self.channels.items():
            tick.setChecked(channel in rule.channels)

    def rule(self) -> RuleText:
        """Return the rule as it stands in the fields."""
        texts = {name: self.lines[name].texts for name in ("when", "unless", "better", "bad", "fine")}
        tags = (" ".join(tag.split()) for tag in _COMMAS.split(self.tags.text()))
        ticked = tuple(channel.value for channel, tick in self.channels.items() if tick.isChecked())
        same = set(ticked) == set(self._base.channels)
        return RuleText(
            **texts,
            id=self._base.id,
            tags=tuple(filter(None, tags)),
            channels=self._base.channels if same else ticked,
            redeem=self._base.redeem,
            ask=tuple(map(_slot, self.lines["ask"].texts)),
            why=self.why.text().strip(),
            severity=int(self.severity.code or "2"),
        )

    def show_flaws(self, flaws: tuple[RuleFlaw, ...]) -> None:
        """Say beside each field what is wrong with it, the first thing and how many more."""
        for name, place in self.places.items():
            own = [flaw for flaw in flaws if flaw.field == name]
            more = self.tr("%n more", "", len(own) - 1) if len(own) > 1 else ""
            place.tell(" · ".join(filter(None, (self._said(name, own[0]) if own else "", more))))

    def _said(self, name: str, flaw: RuleFlaw) -> str:
        field = self.lines.get(name)
        return self._words.flaw(flaw, field.line_of(flaw.line) if field else 0)


def _slot(line: str) -> Slot:
    name, _, question = line.partition(":")
    return Slot(name.strip(), question.strip())
