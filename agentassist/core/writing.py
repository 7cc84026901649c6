"""A scenario that is being written: its text, what a form shows of it, what is wrong, how three reps fare.

The text is the one truth. A form shows parts of it and says what is to be changed; fields go by the names
that faults have, as ``facts[0].ask``.
"""

from dataclasses import field
from enum import StrEnum
from typing import TYPE_CHECKING

from agentassist.core.frozen import dataclass

if TYPE_CHECKING:
    from agentassist.core.practice_report import CheckRow, GoalRow, PracticeLine
    from agentassist.core.scenario import Ending

SKILLED_AT_LEAST, SCRIPTED_AT_MOST, CARELESS_AT_MOST = 80, 45, 25
"""A scenario tells its reps apart where they score so."""


class DemoRep(StrEnum):
    """Who tries a scenario out."""

    SKILLED = "skilled"
    SCRIPTED = "scripted"
    CARELESS = "careless"


@dataclass(frozen=True, slots=True)
class FormField:
    """One field of the form."""

    name: str
    texts: tuple[str, ...]
    """One for a plain field, one a line for a list."""
    locked: bool = False
    """True where only the text can say it, as a list in several languages."""


@dataclass(frozen=True, slots=True)
class ScenarioForm:
    """What a form shows of a text."""

    lang: str = ""
    fields: tuple[FormField, ...] = ()
    counts: tuple[tuple[str, int], ...] = ()
    """How many entries the lists of entries have, as facts."""

    def field(self, name: str) -> FormField:
        """Return a field; one that the text does not have is empty."""
        return next((one for one in self.fields if one.name == name), FormField(name, ()))

    def text(self, name: str) -> str:
        """Return what a plain field says."""
        return next(iter(self.field(name).texts), "")

    def count(self, part: str) -> int:
        """Return how many entries a list of entries has."""
        return dict(self.counts).get(part, 0)


@dataclass(frozen=True, slots=True)
class Put:
    """Let a field say something else; no text takes it out."""

    name: str
    texts: tuple[str, ...]
    listed: bool = False
    """True for a field that is a list, be it of one text."""


@dataclass(frozen=True, slots=True)
class Add:
    """Add an entry to a list of entries."""

    part: str
    entry: tuple[tuple[str, str | tuple[str, ...]], ...]


@dataclass(frozen=True, slots=True)
class Take:
    """Take an entry out of a list of entries."""

    part: str
    place: int
    """Counted from 0."""


Change = Put | Add | Take
"""One of these."""


@dataclass(frozen=True, slots=True)
class TextFault:
    """One thing wrong with the text."""

    line: int
    """Counted from 1; 0 where it is the text as a whole."""
    column: int
    field: str
    """As ``facts[0].keywords``; empty for the whole."""
    reason: str
    """A ``Reason`` value of content files."""
    detail: str = ""


@dataclass(frozen=True, slots=True)
class DemoOutcome:
    """How one of the three fared."""

    rep: DemoRep
    score: int
    mood: float
    """The caller's at the end, 0 to 100."""
    ending: "Ending | None"
    """None where the rep had nothing more to say."""
    missed: "tuple[CheckRow, ...]" = ()
    """Checks that are not full."""
    unreached: "tuple[GoalRow, ...]" = ()
    untold: tuple[str, ...] = ()
    """Ids of facts that never came out."""
    lines: "tuple[PracticeLine, ...]" = ()

    @property
    def apart(self) -> bool:
        """Whether the score is where it belongs."""
        if self.rep is DemoRep.SKILLED:
            return self.score >= SKILLED_AT_LEAST
        return self.score <= (SCRIPTED_AT_MOST if self.rep is DemoRep.SCRIPTED else CARELESS_AT_MOST)


@dataclass(frozen=True, slots=True)
class Trial:
    """What trying a text with the three has shown."""

    text: str
    outcomes: tuple[DemoOutcome, ...]


@dataclass(frozen=True, slots=True)
class Writing:
    """The scenario that is being written."""

    id: str
    """What it is known by until it is saved, and its draft on the disk."""
    text: str
    """As it was opened, or as the last change of a form left it."""
    own: str = ""
    """The id of the saved scenario that it changes; empty for a new one."""
    saved: str = ""
    """The text as it can be practised; empty where it cannot yet, or is not known."""
    revision: int = 0
    """Another one whenever ``text`` is to be taken over."""
    before: str = ""
    """The text that ``form`` and ``faults`` are about, before the changes of a form in it."""
    changes: tuple[Change, ...] = ()
    """Those changes."""
    form: ScenarioForm | None = None
    """None while the text cannot be read, or was not looked at yet."""
    faults: tuple[TextFault, ...] | None = None
    """None until it was looked at."""
    trial: Trial | None = None
    trying: bool = False
    """True while the three are at it, which takes some seconds."""
    taken_out: tuple[str, ...] = ()
    """What of a past call was taken out, word for word; it is shown once and kept nowhere."""


@dataclass(frozen=True, slots=True)
class DraftRow:
    """A scenario that is not finished."""

    id: str
    title: str
    own: str = ""


@dataclass(frozen=True, slots=True)
class PastCallRow:
    """A call that a scenario can be made of."""

    interaction_id: str
    at_ms: int
    about: str
    """What it was about and how its note begins, without names and numbers."""


@dataclass(frozen=True, slots=True)
class WritingShelf:
    """What there is to begin with."""

    drafts: tuple[DraftRow, ...] = ()
    """The newest first."""
    own: tuple[str, ...] = ()
    """Ids of the scenarios that a trainer of this desk wrote or brought."""
    langs: tuple[str, ...] = ()
    """There is a template in each."""
    calls: tuple[PastCallRow, ...] = field(default_factory=tuple)
    """The newest first."""
