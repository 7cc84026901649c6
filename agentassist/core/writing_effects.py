"""What is to be done outside the desk for whoever writes a scenario; answers come back as messages."""

from agentassist.core.frozen import dataclass
from agentassist.core.messages.scenario_writing import ScenarioTyped
from agentassist.core.writing import Change


@dataclass(frozen=True, slots=True)
class ReadDrafts:
    """See what is not finished; answered by ``DraftsRead``."""


@dataclass(frozen=True, slots=True)
class BeginWriting:
    """Open a text to be worked on; answered by ``WritingOpened``."""

    writing_id: str
    """A fresh one, or that of a draft."""
    lang: str = ""
    """For the template of a language."""
    exercise: str = ""
    """For the file of a scenario."""
    own: bool = False
    """True to change that scenario, False for a copy of it."""
    changes: tuple[Change, ...] = ()
    """What is filled into the template."""
    taken_out: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class LookAtScenario:
    """Keep a text as a draft and look at it; answered by ``ScenarioLooked``. Only the newest matters."""

    typed: ScenarioTyped
    own: str = ""


@dataclass(frozen=True, slots=True)
class KeepScenario:
    """Save a text without faults; answered by ``ScenarioSaved`` and ``ExercisesRead``, else as a look."""

    typed: ScenarioTyped
    own: str = ""


@dataclass(frozen=True, slots=True)
class PlayDemoReps:
    """Try a text; answered by ``ScenarioTried``."""

    typed: ScenarioTyped
    language: str
    """The rep's, for the words of checks."""
    own: str = ""


@dataclass(frozen=True, slots=True)
class TakeOutScenario:
    """Remove a draft, or the file of a scenario; answered by ``ScenarioGone``."""

    writing_id: str = ""
    exercise: str = ""


@dataclass(frozen=True, slots=True)
class PutBackScenario:
    """Bring back what was taken out."""

    name: str
    data: bytes


WritingEffect = (
    ReadDrafts
    | BeginWriting
    | LookAtScenario
    | KeepScenario
    | PlayDemoReps
    | TakeOutScenario
    | PutBackScenario
)
"""One of these."""
