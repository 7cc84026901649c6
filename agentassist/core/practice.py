"""Practice calls as a rep sees them: what there is to practise, the call itself, what it came to.

A rep's runs belong to the rep: there is no rank and no comparison in any of this.
"""

from dataclasses import field
from enum import StrEnum

from agentassist.core.frozen import dataclass
from agentassist.core.scenario import Act, Band, Ending, GoalKind, Level, Measure
from agentassist.core.speech import Who

AT_LEAST = 80
"""A score that counts towards being comfortable."""
RATINGS = range(1, 6)
"""How a run felt to the rep: 1 hard, 5 easy."""


class Rung(StrEnum):
    """How far a rep is with an exercise."""

    NEW = "new"
    """Not tried yet: the overview comes first."""
    PRACTICE = "practice"
    """With the prompts in view."""
    TEST = "test"
    """Without them."""
    COMFORTABLE = "comfortable"


@dataclass(frozen=True, slots=True)
class PracticeLine:
    """Something said in a practice call."""

    who: Who
    text: str
    place: int = 0
    """Which entry of the rep's it is, or answers; counted from 0."""
    acts: tuple[Act, ...] = ()
    """As what a line of the rep's was heard."""


@dataclass(frozen=True, slots=True)
class PracticeCall:
    """The practice call on the line."""

    key: str
    title: str
    brief: str
    caller: str
    hidden: bool
    """True in a test: the prompts stay away."""
    lines: tuple[PracticeLine, ...] = ()
    answered: bool = False
    over: bool = False
    score: int | None = None
    """Once it is over."""


@dataclass(frozen=True, slots=True)
class CheckRow:
    """One line of a scorecard, decided."""

    title: str
    """In the rep's language; empty where ``measure`` says it all."""
    measure: Measure
    weight: int
    value: float | None
    """0 to 1; None where only a trainer can say."""
    critical: bool = False
    evidence: tuple[str, ...] = ()
    """Lines of the rep's that decided it."""


@dataclass(frozen=True, slots=True)
class GoalRow:
    """One thing the call was to come to."""

    kind: GoalKind
    reached: bool
    value: float | None = None


@dataclass(frozen=True, slots=True)
class MoodPoint:
    """How the caller felt after an entry of the rep's."""

    mood: float
    """0 to 100."""
    band: Band
    moves: tuple[tuple[str, float], ...] = ()
    """What moved it and by how much: an ``Act`` value, or hold, decay, event, reaction, turn."""


@dataclass(frozen=True, slots=True)
class PracticeReport:
    """What a practice call came to."""

    run_id: str
    exercise: str
    """The scenario's id."""
    title: str
    at_ms: int
    hidden: bool
    score: int
    """0 to 100, over what has been decided."""
    own_words: float
    """Share of the longer lines that were not read out, 0 to 1."""
    ending: Ending | None
    """None where the rep rang off in the middle."""
    checks: tuple[CheckRow, ...] = ()
    goals: tuple[GoalRow, ...] = ()
    lines: tuple[PracticeLine, ...] = ()
    start_mood: float = 50.0
    moods: tuple[MoodPoint, ...] = ()
    """One for each entry of the rep's, lines and holds."""
    debrief: tuple[str, ...] = ()
    """Questions to think about."""
    rating: int | None = None
    """How it felt to the rep, of ``RATINGS``; None until they say."""


@dataclass(frozen=True, slots=True)
class PracticeRun:
    """What of a report decides how far somebody is."""

    id: str
    exercise: str
    at_ms: int
    score: int
    own_words: float
    hidden: bool
    rating: int | None = None


@dataclass(frozen=True, slots=True)
class Exercise:
    """One line of what there is to practise."""

    id: str
    title: str
    lang: str
    level: Level
    caller: str
    """Name and place."""
    brief: str = ""
    rung: Rung = Rung.NEW
    due: bool = False
    """True when it is time to refresh it."""
    runs: tuple[PracticeRun, ...] = ()
    """The newest first."""


@dataclass(frozen=True, slots=True)
class PracticeRoom:
    """The page of the workbench where calls are practised."""

    exercises: tuple[Exercise, ...] | None = None
    """None until they are read; the rep's own language first, in each the easiest."""
    report: PracticeReport | None = None
    """The one being looked at."""
    mends: bool = False
    """True while its lines can be put right: the caller still remembers the last call."""
    waiting: bool = False
    """True while a call is being made ready, which takes a second or two."""
    faults: tuple[str, ...] = field(default_factory=tuple)
    """Files that cannot be used: each a file and, where known, its line."""
