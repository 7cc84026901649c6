"""The caller's part in the hands of a person: what they have before them, and how the call stands."""

from dataclasses import field
from enum import StrEnum

from agentassist.core.frozen import dataclass
from agentassist.core.pairing import Door, Seat
from agentassist.core.practice_report import PracticeLine
from agentassist.core.scenario import Check, Ending, Knowledge, Scenario, Solution

LINES_MOST = 100
"""So many lines are told to whoever plays the caller, the newest; a call seldom has half of them."""
WORDS_MOST = 3
"""So many of the words that name a way out are shown."""


class LineNow(StrEnum):
    """How the call stands with the rep."""

    RINGING = "ringing"
    TALKING = "talking"
    HELD = "held"
    OVER = "over"


@dataclass(frozen=True, slots=True)
class Standing:
    """How the call goes, as the rep's own app sees it; this and nothing else of theirs is told."""

    now: LineNow
    mood: float
    """0 to 100."""
    lines: tuple[PracticeLine, ...] = ()
    offer: str = ""
    """What the caller would say by themselves; empty once somebody has answered."""
    leaves: bool = False
    """By themselves they would leave the call now."""
    told: tuple[str, ...] = ()
    """Ids of the facts that came out."""
    read_back: tuple[str, ...] = ()
    """Ids of the facts that the rep said back."""
    solution: str = ""
    """The id of the way out that was taken."""
    confirmed: bool = False
    """The caller agreed that it is solved."""
    values: tuple[float | None, ...] = ()
    """What each check has come to, 0 to 1, as ``checks_of`` has them; None where only a person can say."""
    score: int = 0
    ending: Ending | None = None


@dataclass(frozen=True, slots=True)
class Told:
    """Something the caller knows."""

    id: str
    text: str
    needed: bool = False
    """The rep is to find it out."""
    shy: bool = False
    """As they feel now, the caller would keep it to themselves."""
    told: bool = False
    read_back: bool = False


@dataclass(frozen=True, slots=True)
class WayOut:
    """Something the caller may agree to."""

    id: str
    text: str
    ready: bool = False
    """As they feel now, they would take it."""
    taken: bool = False


@dataclass(frozen=True, slots=True)
class LiveCheck:
    """One line of the scorecard as it stands."""

    check: Check
    title: str
    value: float | None = None


@dataclass(frozen=True, slots=True)
class Stage:
    """What somebody who plays the caller has before them."""

    exercise: str
    title: str
    caller: str
    """Name and place."""
    about: str
    """Who the caller is, and what the rep was told before the call."""
    opening: str
    """What they would say first."""
    waiting: bool = False
    """The call is being made ready."""
    seat: Seat = Seat.CHOOSING
    door: Door = field(default_factory=Door)
    facts: tuple[Told, ...] = ()
    ways: tuple[WayOut, ...] = ()
    checks: tuple[LiveCheck, ...] = ()
    standing: Standing | None = None
    """None until the phone rings at the rep."""


def checks_of(scenario: Scenario) -> tuple[Check, ...]:
    """Return the checks of a scorecard in their order: those that nothing makes good come first."""
    return tuple(sorted(scenario.rubric, key=lambda check: not check.critical))


def facts_now(facts: tuple[Knowledge, ...], standing: Standing | None, language: str) -> tuple[Told, ...]:
    """Return what the caller knows, with what of it came out."""
    mood = standing.mood if standing else None
    told, back = (standing.told, standing.read_back) if standing else ((), ())
    return tuple(
        Told(
            fact.id,
            fact.say[0].say(language),
            fact.wanted,
            mood is not None and mood < fact.min_mood,
            fact.id in told,
            fact.id in back,
        )
        for fact in facts
    )


def ways_now(ways: tuple[Solution, ...], standing: Standing | None) -> tuple[WayOut, ...]:
    """Return what the caller may agree to, with whether they would by now."""
    mood = standing.mood if standing else None
    return tuple(
        WayOut(
            way.id,
            ", ".join(way.words[:WORDS_MOST]) or way.id,
            mood is not None and mood >= way.accepts_at,
            standing is not None and standing.solution == way.id,
        )
        for way in ways
    )
