"""The firm's cards: what is kind to know about callers of a region, how things are done, small talk."""

from enum import StrEnum

from agentassist.core.frozen import dataclass

HOUSE = ":house"
"""The id of the card of how things are done here; no culture card can have it."""


class Part(StrEnum):
    """What the lines of a part of a card are."""

    ABOUT = "about"
    WAYS = "ways"
    TEAMS = "teams"
    ADDRESS = "address"
    GREETING = "greeting"
    WELCOME = "welcome"
    LEAVE = "leave"
    DAYS = "days"
    CLOCK = "clock"


@dataclass(frozen=True, slots=True)
class CardPart:
    """Some lines of a card, under one heading."""

    part: Part
    lines: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class SmallTalk:
    """Something to talk about besides the matter, in the rep's own words."""

    id: str
    intent: str
    cue: str
    in_prompt: bool = True
    """True where it has its place in this part of the call."""
    looking_up: bool = False
    """True while the rep looks something up; then it is seen beside what they look at."""
