"""Soft prompts: an intent and points to cover, to be put in the rep's own words."""

from enum import StrEnum

from agentassist.core.frozen import dataclass
from agentassist.core.words import Words


class Stage(StrEnum):
    """Where a call stands, in the usual order; nothing forces it."""

    GREET = "greet"
    VERIFY = "verify"
    DISCOVER = "discover"
    EMPATHISE = "empathise"
    READBACK = "readback"
    SOLVE = "solve"
    HOLD = "hold"
    TRANSFER = "transfer"
    PROMISE = "promise"
    CHECK = "check"
    CLOSE = "close"
    WRAPUP = "wrapup"


class Rail(StrEnum):
    """The five groups of stages that the rep sees."""

    GREET = "greet"
    LISTEN = "listen"
    SOLVE = "solve"
    CONFIRM = "confirm"
    CLOSE = "close"


RAIL: dict[Rail, tuple[Stage, ...]] = {
    Rail.GREET: (Stage.GREET, Stage.VERIFY),
    Rail.LISTEN: (Stage.DISCOVER, Stage.EMPATHISE, Stage.READBACK),
    Rail.SOLVE: (Stage.SOLVE, Stage.HOLD, Stage.TRANSFER),
    Rail.CONFIRM: (Stage.PROMISE, Stage.CHECK),
    Rail.CLOSE: (Stage.CLOSE, Stage.WRAPUP),
}
"""Every stage belongs to exactly one group."""


def rail_of(stage: Stage) -> Rail:
    """Return the group that ``stage`` is shown in.

    >>> rail_of(Stage.READBACK)
    <Rail.LISTEN: 'listen'>
    """
    return next(rail for rail, stages in RAIL.items() if stage in stages)


@dataclass(frozen=True, slots=True)
class When:
    """On which calls a prompt is offered; None asks nothing."""

    known_caller: bool | None = None
    anonymous: bool | None = None
    open_issue: bool | None = None
    broken_promise: bool | None = None
    repeat_within_days: int | None = None
    mood: tuple[str, ...] = ()
    """Any of hostile, angry, irritated, neutral, content; empty asks nothing."""


@dataclass(frozen=True, slots=True)
class Variant:
    """One of two to four wordings of a prompt that an experiment compares."""

    letter: str
    intent: Words
    points: tuple[Words, ...] = ()
    cues: tuple[Words, ...] = ()
    samples: tuple[Words, ...] = ()


@dataclass(frozen=True, slots=True)
class Prompt:
    """One thing to achieve in a stage.

    ``samples`` serve detection and the debrief of a practice; nothing that shows a live call may read them.
    ``must_say`` is the one exception to "in your own words".
    """

    id: str
    intent: Words
    points: tuple[Words, ...] = ()
    cues: tuple[Words, ...] = ()
    """Questions that open the subject."""
    samples: tuple[Words, ...] = ()
    avoid: tuple[Words, ...] = ()
    required: bool = False
    satisfies: tuple[str, ...] = ()
    """Rep acts that fulfil it."""
    when: When = When()
    experiment: str = ""
    variants: tuple[Variant, ...] = ()
    must_say: tuple[Words, ...] = ()
    """Lines that a law or contract wants said word for word."""


@dataclass(frozen=True, slots=True)
class StageCard:
    """The prompts of one stage."""

    stage: Stage
    prompts: tuple[Prompt, ...]
    optional: bool = False


@dataclass(frozen=True, slots=True)
class Playbook:
    """The flow of one kind of call."""

    id: str
    title: Words
    lang: str
    stages: tuple[StageCard, ...]
    """In the order of the call."""
    tags: tuple[str, ...] = ()
    topics: tuple[str, ...] = ()
    channels: tuple[str, ...] = ()
    words: tuple[Words, ...] = ()
    """Words a caller may say that point here."""
