"""A scenario in plain fields; the text beside it is the truth."""

from collections.abc import Iterator

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QLineEdit, QScrollArea, QWidget

from agentassist.core.scenario import Level
from agentassist.core.writing import ScenarioForm, TextFault
from agentassist.ui.dialogs.scenario_entries import Entries, Goals
from agentassist.ui.look import Look
from agentassist.ui.practice_words import PracticeWords
from agentassist.ui.scenario_words import ScenarioWords
from agentassist.ui.widgets.boxes import stacked
from agentassist.ui.widgets.card import Card, label
from agentassist.ui.widgets.choice_box import ChoiceBox
from agentassist.ui.widgets.form_place import Field, FormPlace
from agentassist.ui.widgets.lines_field import LinesField
from agentassist.ui.widgets.scroll_gap import scroll_gap
from agentassist.ui.widgets.spoken import Spoken

ABOUT = ("title", "level", "brief")
CALLER = ("caller.name", "caller.phone", "caller.place", "caller.about", "mood.start", "mood.patience_turns")
_LONG = frozenset({"brief", "caller.about"})
_PLAIN = frozenset({"caller.phone", "mood.start", "mood.patience_turns"})
_LISTED = frozenset({"opening", "debrief"})


class ScenarioFields(QScrollArea):
    """Shows a form and tells every change of a field at once."""

    changed = Signal(object)
    """A ``Change``."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look, self._words = look, ScenarioWords(self)
        practice = PracticeWords(self)
        self._levels = [(level.value, practice.level(level)) for level in Level]
        self.waiting = Spoken(look)
        names = (*ABOUT, *CALLER, "opening", "debrief")
        self.places = {name: self._place(name) for name in names}
        self.facts = Entries(look, "facts", self.tr("What the caller knows"), self.tr("Add a fact"))
        self.ways = Entries(look, "solutions", self.tr("What settles it"), self.tr("Add a way out"))
        self.goals = Goals(look)
        self.checks = Entries(look, "rubric", self.tr("Scorecard"))
        self._connect()
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidget(self._laid_out())

    def _connect(self) -> None:
        for place in self.places.values():
            place.changed.connect(self.changed)
        for part in self._parts():
            part.changed.connect(self.changed)
        for entries in (self.facts, self.ways):
            entries.grown.connect(self._lead_to)

    def _place(self, name: str) -> FormPlace:
        place = FormPlace(self._look, name, self._field(name), listed=name in _LISTED, plain=name in _PLAIN)
        place.field.setObjectName(f"scenario-{name}")
        return place

    def _field(self, name: str) -> Field:
        words = self._words.fields()[name]
        if name == "level":
            return ChoiceBox(self._look, words, self._levels)
        if name in _LISTED or name in _LONG:
            return LinesField(self._look, words, 2)
        line = QLineEdit()
        line.setAccessibleName(words)
        return line

    def _laid_out(self) -> QWidget:
        inside = QWidget()
        inside.setObjectName("page")
        column = stacked(inside, 10)
        column.setContentsMargins(*scroll_gap())
        column.addWidget(self.waiting)
        column.addWidget(self._card(self.tr("About the call"), *ABOUT))
        column.addWidget(self._card(self.tr("The caller"), *CALLER, "opening"))
        for part in self._parts():
            column.addWidget(part)
        column.addWidget(self._card(self.tr("Afterwards"), "debrief"))
        column.addStretch(1)
        return inside

    def _card(self, heading: str, *names: str) -> Card:
        card = Card()
        card.setAccessibleName(heading)
        card.column.addWidget(label(heading, "head"))
        for name in names:
            card.column.addWidget(self.places[name])
        return card

    def show_form(self, form: ScenarioForm | None) -> None:
        """Show what the text says; where it cannot be read, wait with what was shown last."""
        if form is None:
            self.waiting.say(
                self.tr("The form waits until the text can be read again. Nothing is lost."), "bad"
            )
            return
        self.waiting.hide()
        for place in self.places.values():
            place.show_field(form.field(place.name), form.lang)
        for part in self._parts():
            part.show_form(form)

    def show_faults(self, faults: tuple[TextFault, ...]) -> None:
        """Say beside each field what is wrong with it."""
        for place in self._every_place():
            own = [self._words.reason(one) for one in faults if _is_about(one.field, place.name)]
            place.tell(" ".join(dict.fromkeys(own)))

    def _parts(self) -> tuple[Entries | Goals, ...]:
        return self.facts, self.ways, self.goals, self.checks

    def _every_place(self) -> Iterator[FormPlace]:
        yield from self.places.values()
        for part in (self.facts, self.ways, self.checks):
            yield from part.places

    @Slot(object)
    def _lead_to(self, card: Card) -> None:
        # The new card has its room only after the next layout.
        QTimer.singleShot(0, card, lambda: self._look_at(card))

    def _look_at(self, card: Card) -> None:
        self.ensureWidgetVisible(card)
        if field := next(iter(card.findChildren(FormPlace)), None):
            field.setFocus(Qt.FocusReason.OtherFocusReason)


def _is_about(fault: str, name: str) -> bool:
    return fault == name or fault.startswith((f"{name}[", f"{name}."))
