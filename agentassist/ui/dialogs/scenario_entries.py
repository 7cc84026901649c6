"""The parts of a scenario that come in any number: facts, ways out, checks of the scorecard."""

from collections.abc import Iterable, Iterator

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QLineEdit

from agentassist.core.practice_report import GoalRow
from agentassist.core.scenario import GoalKind, Measure
from agentassist.core.writing import Add, Put, ScenarioForm, Take
from agentassist.ui.look import Look
from agentassist.ui.practice_words import PracticeWords
from agentassist.ui.scenario_words import ScenarioWords
from agentassist.ui.widgets.boxes import beside
from agentassist.ui.widgets.button import Button
from agentassist.ui.widgets.card import Card, label
from agentassist.ui.widgets.form_place import FormPlace
from agentassist.ui.widgets.lines_field import LinesField
from agentassist.ui.widgets.tick import Tick

LISTED = frozenset({"ask", "say", "keywords", "words"})
TICKS = frozenset({"must_learn", "must_read_back", "volunteer"})
NUMBERS = frozenset({"accepts_at", "weight"})
USUAL_MOOD = "60"
"""What a new goal of a mood asks for."""


class EntryCard(Card):
    """One entry: its fields, and a way to take it out."""

    changed = Signal(object)

    def __init__(self, look: Look, name: str, fields: dict[str, str]) -> None:
        super().__init__()
        self.name = name
        self.heading = label(role="label")
        self.about = label(role="dim", wrap=True)
        self.remove = Button(look, self.tr("Take out"), "trash-2", "link")
        row = beside(spacing=8)
        row.addWidget(self.heading, 1)
        row.addWidget(self.remove)
        self.column.addLayout(row)
        self.column.addWidget(self.about)
        self.places = {key: self._place(look, key, words) for key, words in fields.items()}
        for place in self.places.values():
            self.column.addWidget(place)
            place.changed.connect(self.changed)

    def _place(self, look: Look, key: str, words: str) -> FormPlace:
        name = f"{self.name}.{key}"
        if key in TICKS:
            return FormPlace(look, name, Tick(look, words), plain=True)
        if key in LISTED:
            return FormPlace(look, name, LinesField(look, words, 1), listed=True)
        line = QLineEdit()
        line.setAccessibleName(words)
        return FormPlace(look, name, line, plain=key in NUMBERS)

    def show_entry(self, form: ScenarioForm, heading: str, about: str = "") -> None:
        """Show what the text says of it."""
        self.heading.setText(heading)
        self.setAccessibleName(heading)
        self.remove.set_words(self.remove.words, f"{self.remove.words}: {heading}")
        self.about.setText(about)
        self.about.setVisible(bool(about))
        for place in self.places.values():
            place.show_field(form.field(place.name), form.lang)


class Entries(Card):
    """All entries of one part, and a way to add one."""

    changed = Signal(object)
    grown = Signal(object)
    """Another card is there, to be looked at."""

    def __init__(self, look: Look, part: str, heading: str, more: str = "") -> None:
        super().__init__()
        self._look, self.part = look, part
        self._words, self._practice = ScenarioWords(self), PracticeWords(self)
        self.cards: list[EntryCard] = []
        self._asked_for_more = False
        self.setAccessibleName(heading)
        self.column.addWidget(label(heading, "head"))
        self.told = label(role="dim", wrap=True)
        self.column.addWidget(self.told)
        self.more = Button(look, more, "plus", "link")
        self.more.setVisible(bool(more))
        self.more.clicked.connect(self._add)
        self.column.addWidget(self.more, 0, Qt.AlignmentFlag.AlignLeft)

    def show_form(self, form: ScenarioForm) -> None:
        """Show what the text says; cards that are still there keep their fields."""
        count = form.count(self.part)
        while len(self.cards) > count:
            card = self.cards.pop()
            self.column.removeWidget(card)
            card.hide()
            card.deleteLater()
        while len(self.cards) < count:
            self._grow()
        for at, card in enumerate(self.cards):
            card.show_entry(form, self._heading(form, at), self._about(form, at))
        self._show_sum(form)
        if self._asked_for_more and self.cards:
            self._asked_for_more = False
            self.grown.emit(self.cards[-1])

    @property
    def places(self) -> Iterator[FormPlace]:
        """Every field of every card."""
        return (place for card in self.cards for place in card.places.values())

    def _grow(self) -> None:
        at = len(self.cards)
        card = EntryCard(self._look, f"{self.part}[{at}]", self._fields())
        card.changed.connect(self.changed)
        card.remove.clicked.connect(lambda: self.changed.emit(Take(self.part, at)))
        self.column.insertWidget(self.column.indexOf(self.more), card)
        self.cards.append(card)

    def _fields(self) -> dict[str, str]:
        match self.part:
            case "facts":
                return self._words.fact_fields()
            case "solutions":
                return self._words.solution_fields()
        return self._words.check_fields()

    def _heading(self, form: ScenarioForm, at: int) -> str:
        return form.text(f"{self.part}[{at}].id")

    def _about(self, form: ScenarioForm, at: int) -> str:
        """Return how a check is decided, which only the text can change."""
        measure = form.text(f"rubric[{at}].measure") if self.part == "rubric" else ""
        return self._practice.measure(Measure(measure)) if measure in set(Measure) else ""

    def _show_sum(self, form: ScenarioForm) -> None:
        self.told.setVisible(self.part == "rubric")
        weights = (form.text(f"rubric[{at}].weight") for at in range(form.count("rubric")))
        total = sum(int(weight) for weight in weights if weight.isdecimal())
        self.told.setText(self.tr("The weights come to {total}, and should come to 100.").format(total=total))

    @Slot()
    def _add(self) -> None:
        self._asked_for_more = True
        known = {card.heading.text() for card in self.cards}
        kind = self.part.removesuffix("s")
        name = next(f"{kind}-{at}" for at in range(1, 100) if f"{kind}-{at}" not in known)
        listed = ("ask", "say", "keywords") if self.part == "facts" else ("words", "say")
        empty = tuple((key, ("",) if key == "say" else ()) for key in listed)
        self.changed.emit(Add(self.part, (("id", name), *empty)))


class Goals(Card):
    """What the call is to come to: a tick for each."""

    changed = Signal(object)

    def __init__(self, look: Look) -> None:
        super().__init__()
        words = PracticeWords(self)
        self._form = ScenarioForm()
        heading = words.goals_heading()
        self.setAccessibleName(heading)
        self.column.addWidget(label(heading, "head"))
        asked = self.tr("The caller feels as well as this at the end")
        self.ticks = {
            kind: Tick(
                look, asked if kind is GoalKind.MOOD_AT_LEAST else words.goal(GoalRow(kind, reached=False))
            )
            for kind in GoalKind
        }
        for kind, tick in self.ticks.items():
            tick.clicked.connect(lambda on, kind=kind: self._switch(kind, on=on))
            self.column.addWidget(tick)
        self.mood = QLineEdit()
        self.mood.setAccessibleName(ScenarioWords(self).fields()["goals.value"])
        self.mood.textEdited.connect(self._put)
        self.column.addWidget(self.mood)

    def show_form(self, form: ScenarioForm) -> None:
        """Show what the text says."""
        self._form = form
        for kind, tick in self.ticks.items():
            tick.setChecked(self._place(kind) is not None)
        at = self._place(GoalKind.MOOD_AT_LEAST)
        self.mood.setVisible(at is not None)
        if at is not None and not self.mood.hasFocus():
            self.mood.setText(form.text(f"goals[{at}].value"))

    def _place(self, kind: GoalKind) -> int | None:
        ids = (self._form.text(f"goals[{at}].id") for at in range(self._form.count("goals")))
        return next((at for at, known in enumerate(ids) if known == kind), None)

    def _switch(self, kind: GoalKind, *, on: bool) -> None:
        at = self._place(kind)
        if on and at is None:
            value = (("value", USUAL_MOOD),) if kind is GoalKind.MOOD_AT_LEAST else ()
            self.changed.emit(Add("goals", (("id", kind.value), *value)))
        elif not on and at is not None:
            self.changed.emit(Take("goals", at))

    @Slot(str)
    def _put(self, text: str) -> None:
        at = self._place(GoalKind.MOOD_AT_LEAST)
        if at is not None:
            self.changed.emit(Put(f"goals[{at}].value", (text,) if text else ()))


def names_of(places: Iterable[FormPlace]) -> dict[str, FormPlace]:
    """Return fields by their names."""
    return {place.name: place for place in places}
