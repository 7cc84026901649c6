"""Practice calls as a rep sees them: what there is to practise, and the call itself.

A rep's runs belong to the rep: there is no rank and no comparison in any of this.
"""

from dataclasses import field
from enum import StrEnum
from typing import TYPE_CHECKING

from agentassist.core.frozen import dataclass
from agentassist.core.pairing import Joining

if TYPE_CHECKING:
    # What a scenario is made of is known once somebody practises, not at every start.
    from agentassist.core.learning import Gift, PathView
    from agentassist.core.left_out import LeftOut
    from agentassist.core.practice_report import PracticeLine, PracticeReport
    from agentassist.core.scenario import Level
    from agentassist.core.sharing import Share

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
class PracticeCall:
    """The practice call on the line."""

    key: str
    title: str
    brief: str
    caller: str
    hidden: bool
    """True in a test: the prompts stay away."""
    lines: tuple["PracticeLine", ...] = ()
    answered: bool = False
    over: bool = False
    thinking: bool = False
    """The caller has heard the rep and is about to answer."""
    score: int | None = None
    """Once it is over."""
    played: bool = False
    """A person plays the caller."""


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
    level: "Level"
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
    report: "PracticeReport | None" = None
    """The one being looked at."""
    mends: bool = False
    """True while its lines can be put right: the caller still remembers the last call."""
    waiting: bool = False
    """True while a call is being made ready, which takes a second or two."""
    faults: tuple[str, ...] = field(default_factory=tuple)
    """Files that cannot be used: each a file and, where known, its line."""
    joining: Joining = Joining()
    """How this computer stands with a trainer's."""
    left_out: tuple["LeftOut", ...] = ()
    """What of the story that was brought in last is not in its scenario."""
    shares: tuple["Share", ...] = ()
    """The runs that somebody shares or has marked, as far as whoever sits here may see them."""
    judging: bool = False
    """True while the report is looked at by its trainer."""
    paths: tuple["PathView", ...] = ()
    """Those that are meant for whoever sits here come first."""
    gifts: tuple["Gift", ...] = ()
    """What was given to whom by name; for a trainer only."""
    names: tuple[str, ...] = ()
    """To whom something may be given, as far as they are known here; for a trainer only."""
