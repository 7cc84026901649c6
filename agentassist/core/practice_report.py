"""What a practice call came to: its lines, the caller's mood, each check with its evidence."""

from collections.abc import Iterable

from agentassist.core.frozen import dataclass
from agentassist.core.scenario import Act, Band, Ending, GoalKind, Measure
from agentassist.core.speech import Who


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
    """What moved it, by how much: an ``Act`` value, or hold, decay, event, reaction, smalltalk_too_soon."""


@dataclass(frozen=True, slots=True)
class PracticeReport:
    """What a practice call came to. Runs are kept as this: new fields have defaults, and come at the end."""

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
    again: tuple[str, ...] = ()
    """Lines that were said just so in the last runs: a script of the rep's own."""


def score_of(checks: Iterable[tuple[float | None, int]]) -> int:
    """Return the score of checks, each a value and its weight: 0 to 100, over what has been decided.

    >>> score_of([(1.0, 60), (0.5, 20), (None, 20)]), score_of([])
    (88, 0)
    """
    decided = [(value, weight) for value, weight in checks if value is not None]
    total = sum(weight for _, weight in decided)
    return round(100 * sum(value * weight for value, weight in decided) / total) if total else 0
