"""A call to practise: who calls, what they know and feel, and what is asked of the rep."""

from dataclasses import field
from enum import StrEnum

from agentassist.core.frozen import dataclass
from agentassist.core.words import Words


class Act(StrEnum):
    """What a rep does by saying something; one line may be several."""

    GREET = "greet"
    INTRODUCE = "introduce"
    SMALLTALK = "smalltalk"
    USE_NAME = "use_name"
    USE_HISTORY = "use_history"
    ASK_OPEN = "ask_open"
    ASK_INFO = "ask_info"
    VERIFY = "verify"
    EMPATHISE = "empathise"
    APOLOGISE = "apologise"
    THANK = "thank"
    READBACK = "readback"
    OFFER = "offer"
    OPTIONS = "options"
    PROMISE = "promise"
    REFUSE = "refuse"
    BLAME = "blame"
    SCRIPT_READ = "script_read"
    HOLD_ASK = "hold_ask"
    HOLD_DEMAND = "hold_demand"
    HOLD_RETURN = "hold_return"
    SILENCE = "silence"
    ESCALATE = "escalate"
    TRANSFER_WARM = "transfer_warm"
    TRANSFER_COLD = "transfer_cold"
    RESOLUTION_CHECK = "resolution_check"
    CLOSE = "close"
    UNKNOWN = "unknown"


class Band(StrEnum):
    """How somebody feels, from worst to best."""

    HOSTILE = "hostile"
    ANGRY = "angry"
    IRRITATED = "irritated"
    NEUTRAL = "neutral"
    CONTENT = "content"


WORST_MOOD, BEST_MOOD = 0.0, 100.0
_BELOW = ((15, Band.HOSTILE), (35, Band.ANGRY), (50, Band.IRRITATED), (70, Band.NEUTRAL))


def band_of(mood: float) -> Band:
    """Return the band of a mood from ``WORST_MOOD`` to ``BEST_MOOD``.

    >>> band_of(34.9), band_of(35), band_of(70)
    (<Band.ANGRY: 'angry'>, <Band.IRRITATED: 'irritated'>, <Band.CONTENT: 'content'>)
    """
    return next((band for limit, band in _BELOW if mood < limit), Band.CONTENT)


class Ending(StrEnum):
    """How a call ended."""

    CLOSED = "closed"
    HUNG_UP = "hung-up"
    OUT_OF_PATIENCE = "out-of-patience"
    PASSED_ON_WARM = "passed-on-warm"
    PASSED_ON_COLD = "passed-on-cold"
    LINE_LOST = "line-lost"
    """Whoever played the caller at another computer was cut off."""


class Level(StrEnum):
    """For whom a scenario is meant."""

    BEGINNER = "beginner"
    INTERMEDIATE = "intermediate"
    ADVANCED = "advanced"


class GoalKind(StrEnum):
    """What a call is to come to."""

    LEARNED_ALL = "learned_all"
    READ_BACK = "read_back"
    SOLUTION_ACCEPTED = "solution_accepted"
    PROMISE_MADE = "promise_made"
    RESOLUTION_CONFIRMED = "resolution_confirmed"
    MOOD_AT_LEAST = "mood_at_least"
    NO_HOLD_OVER_60 = "no_hold_over_60"
    WARM_TRANSFER = "warm_transfer"
    WITHIN_AUTHORITY = "within_authority"
    NO_HANG_UP = "no_hang_up"


class Measure(StrEnum):
    """How a check of the scorecard is decided."""

    ACT_SEEN = "act_seen"
    ACT_ABSENT = "act_absent"
    ACT_BEFORE = "act_before"
    ACT_RATIO = "act_ratio"
    FACTS_LEARNED = "facts_learned"
    FACTS_READ_BACK = "facts_read_back"
    MOOD_GAIN = "mood_gain"
    HOLD = "hold"
    OWN_WORDS = "own_words"
    GOAL = "goal"
    TRAINER = "trainer"


@dataclass(frozen=True, slots=True)
class Caller:
    """Who calls."""

    name: str
    phone: str = ""
    place: str = ""
    contact: str = ""
    """The id of a person of the pack."""
    about: Words | None = None
    pace: str = "normal"
    talkative: float = 0.5
    """0 to 1: how readily they tell more than they are asked."""


@dataclass(frozen=True, slots=True)
class MoodPlan:
    """How the caller's mood moves, from 0 (hostile) to 100 (content)."""

    start: float
    floor: float = 0.0
    ceiling_until_readback: float = 100.0
    """Higher it does not rise before the rep said back what they told."""
    patience_turns: int = 30
    hang_up_at: float = 5.0
    weights: tuple[tuple[Act, float], ...] = ()
    """By how much an act moves it; what is not named moves it as usual."""
    decay: float = 1.0
    """Lost with every line that gets nowhere."""


@dataclass(frozen=True, slots=True)
class HoldPlan:
    """How the caller bears waiting."""

    tolerance_s: float = 60.0
    per_10s_over: float = -3.0
    max_holds: int | None = None


@dataclass(frozen=True, slots=True)
class Knowledge:
    """One thing the caller can tell."""

    id: str
    say: tuple[Words, ...]
    ask: tuple[str, ...] = ()
    """Words that ask for it."""
    keywords: tuple[str, ...] = ()
    """Words by which the rep shows that they heard it."""
    min_mood: float = 0.0
    """Below it they keep it to themselves."""
    volunteer: bool = False
    """It may come out when they are asked what happened."""
    must_learn: bool = False
    must_read_back: bool = False

    @property
    def wanted(self) -> bool:
        """Whether the rep has to come by it."""
        return self.must_learn or self.must_read_back


@dataclass(frozen=True, slots=True)
class Reaction:
    """What the caller answers to an act, instead of what callers usually answer."""

    on: tuple[Act, ...]
    say: tuple[Words, ...]
    words: tuple[str, ...] = ()
    """Only where one of them was said."""
    mood: tuple[Band, ...] = ()
    """Only in one of these; empty for all."""
    shift: float = 0.0
    once: bool = False


@dataclass(frozen=True, slots=True)
class Event:
    """Something that happens at the caller's side, whatever the rep does."""

    at_turn: int
    say: Words
    shift: float = 0.0


@dataclass(frozen=True, slots=True)
class Solution:
    """One way out; who was not listened to refuses it."""

    id: str
    words: tuple[str, ...] = ()
    action: str = ""
    """The id of an action of the authority file."""
    amount: float | None = None
    accepts_at: float = 0.0
    say: tuple[Words, ...] = ()


@dataclass(frozen=True, slots=True)
class Goal:
    """One thing the call is to come to."""

    kind: GoalKind
    value: float | None = None


@dataclass(frozen=True, slots=True)
class Check:
    """One line of the scorecard."""

    id: str
    weight: int
    measure: Measure
    title: Words | None = None
    of: tuple[str, ...] = ()
    """Acts, or goals, in the order that counts."""
    at_least: float | None = None
    """For ratios and gains."""
    critical: bool = False
    """Shown apart, and never made good by the rest."""
    trainer_scale: int = 5


@dataclass(frozen=True, slots=True)
class Scenario:
    """A call to practise."""

    id: str
    title: Words
    lang: str
    caller: Caller
    mood: MoodPlan
    opening: tuple[Words, ...]
    goals: tuple[Goal, ...]
    rubric: tuple[Check, ...]
    level: Level = Level.BEGINNER
    tags: tuple[str, ...] = ()
    brief: Words | None = None
    """Shown to the rep before the call."""
    hold: HoldPlan = field(default_factory=HoldPlan)
    facts: tuple[Knowledge, ...] = ()
    reactions: tuple[Reaction, ...] = ()
    events: tuple[Event, ...] = ()
    solutions: tuple[Solution, ...] = ()
    debrief: tuple[Words, ...] = ()
