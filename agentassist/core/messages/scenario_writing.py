"""Scenarios are written, tried, saved and taken out."""

from agentassist.core.frozen import dataclass
from agentassist.core.writing import Change, DraftRow, ScenarioForm, TextFault, Trial


@dataclass(frozen=True, slots=True)
class WritingsWanted:
    """Show what there is to begin a scenario with."""


@dataclass(frozen=True, slots=True)
class DraftsRead:
    """What is not finished, and what a trainer wrote or brought, is known."""

    drafts: tuple[DraftRow, ...]
    own: tuple[str, ...]
    langs: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class NewScenario:
    """Begin a scenario with the template of a language."""

    lang: str


@dataclass(frozen=True, slots=True)
class CopyScenario:
    """Begin a scenario with a copy of another one."""

    exercise: str


@dataclass(frozen=True, slots=True)
class ChangeScenario:
    """Go on with a scenario that a trainer wrote or brought."""

    exercise: str


@dataclass(frozen=True, slots=True)
class OpenWriting:
    """Go on with one that is not finished."""

    writing_id: str


@dataclass(frozen=True, slots=True)
class ScenarioOfCall:
    """Begin a scenario with a past call, without what tells who it was."""

    interaction_id: str


@dataclass(frozen=True, slots=True)
class WritingOpened:
    """A text is there to be worked on."""

    writing_id: str
    text: str
    own: str = ""
    saved: str = ""
    """As it can be practised, where that is known."""
    taken_out: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class ScenarioTyped:
    """The text as it stands, and what a form wants changed in it."""

    writing_id: str
    text: str
    changes: tuple[Change, ...] = ()
    caret: int | None = None
    """Where the text is being typed, for digits there may still grow; None once it is finished."""


@dataclass(frozen=True, slots=True)
class ScenarioLooked:
    """What a text shows."""

    typed: ScenarioTyped
    """What was looked at."""
    text: str
    """With the changes of the form in it."""
    form: ScenarioForm | None
    faults: tuple[TextFault, ...]


@dataclass(frozen=True, slots=True)
class SaveScenario:
    """Let a scenario be practised; one with faults stays a draft."""

    typed: ScenarioTyped


@dataclass(frozen=True, slots=True)
class ScenarioSaved:
    """It can be practised."""

    writing_id: str
    scenario_id: str
    title: str
    text: str


@dataclass(frozen=True, slots=True)
class TryScenario:
    """Let three reps try it."""

    typed: ScenarioTyped


@dataclass(frozen=True, slots=True)
class ScenarioTried:
    """They have tried it; None where it has faults."""

    writing_id: str
    trial: Trial | None


@dataclass(frozen=True, slots=True)
class CloseWriting:
    """Put the editor away; what is not saved stays a draft."""


@dataclass(frozen=True, slots=True)
class DropWriting:
    """Throw away what was typed and not saved; undo brings it back."""

    writing_id: str


@dataclass(frozen=True, slots=True)
class DeleteScenario:
    """Take out a scenario that a trainer wrote or brought; undo brings it back."""

    exercise: str


@dataclass(frozen=True, slots=True)
class ScenarioGone:
    """A draft or a scenario was taken out; ``data`` brings it back."""

    name: str
    """Of its file."""
    data: bytes


WritingMessage = (
    WritingsWanted
    | DraftsRead
    | NewScenario
    | CopyScenario
    | ChangeScenario
    | OpenWriting
    | ScenarioOfCall
    | WritingOpened
    | ScenarioTyped
    | ScenarioLooked
    | SaveScenario
    | ScenarioSaved
    | TryScenario
    | ScenarioTried
    | CloseWriting
    | DropWriting
    | DeleteScenario
    | ScenarioGone
)
"""What writing scenarios is about."""
