"""Practice calls: chosen, begun, spoken, judged."""

from typing import TYPE_CHECKING

from agentassist.core.frozen import dataclass
from agentassist.core.messages.voice import LineWorded

if TYPE_CHECKING:
    from agentassist.core.learning import LearningPath
    from agentassist.core.left_out import LeftOut
    from agentassist.core.scenario import Act, Scenario


@dataclass(frozen=True, slots=True)
class PracticeWanted:
    """Show what there is to practise."""


@dataclass(frozen=True, slots=True)
class ExercisesRead:
    """The scenarios of the firm are read."""

    scenarios: tuple["Scenario", ...]
    faults: tuple[str, ...] = ()
    """Files that cannot be used: each a file and, where known, its line."""
    brought: str = ""
    """The id of the one that was brought in just now."""
    left_out: tuple["LeftOut", ...] = ()
    """What of it stayed out, where it was a story."""
    paths: tuple["LearningPath", ...] = ()
    """The paths of the firm."""
    path: str = ""
    """The id of the path that was brought in just now."""


@dataclass(frozen=True, slots=True)
class BringScenario:
    """Take in a scenario file, or a story; of two with one id the newer counts."""

    path: str


@dataclass(frozen=True, slots=True)
class GiveScenario:
    """Write the file of an exercise, to be worked on and brought in again; as a story where it ends so."""

    exercise: str
    path: str


@dataclass(frozen=True, slots=True)
class BeginPractice:
    """Let the phone ring for an exercise."""

    exercise: str
    hidden: bool = False
    """True for a test: without the prompts."""


@dataclass(frozen=True, slots=True)
class PracticeReady:
    """Who plays the caller is there."""

    exercise: str
    callers: object
    """A ``training.caller.Callers``, which the core does not know."""


@dataclass(frozen=True, slots=True)
class PracticeCompiled:
    """What a caller hears by was compiled; to be kept, so that it need not again."""

    compiled: tuple[tuple[str, str, bytes], ...]
    """As in ``RulesRead``."""


@dataclass(frozen=True, slots=True)
class PracticeFailed:
    """A practice call could not be made ready."""

    exercise: str


@dataclass(frozen=True, slots=True)
class SayLine:
    """Say something to the caller of the practice call."""

    text: str


@dataclass(frozen=True, slots=True)
class HearAs:
    """Put right as what a line was heard; mood and score follow."""

    place: int
    acts: tuple["Act", ...]


@dataclass(frozen=True, slots=True)
class OpenReport:
    """Look at what a run came to."""

    run_id: str


@dataclass(frozen=True, slots=True)
class CloseReport:
    """Put the report away."""


@dataclass(frozen=True, slots=True)
class RateRun:
    """Say how a run felt."""

    run_id: str
    rating: int | None


@dataclass(frozen=True, slots=True)
class ForgetRun:
    """Remove a run; undo brings it back."""

    run_id: str


@dataclass(frozen=True, slots=True)
class WriteReport:
    """Write a report as HTML or PDF, as the path ends."""

    path: str
    run_id: str


@dataclass(frozen=True, slots=True)
class ReportWritten:
    """A report is on the disk."""

    name: str
    """Of its file."""


PracticeMessage = (
    PracticeWanted
    | ExercisesRead
    | BringScenario
    | GiveScenario
    | BeginPractice
    | PracticeReady
    | PracticeCompiled
    | PracticeFailed
    | SayLine
    | HearAs
    | OpenReport
    | CloseReport
    | RateRun
    | ForgetRun
    | WriteReport
    | ReportWritten
    | LineWorded
)
"""What practice calls are about."""
