"""What the rep files, and what is owed to whom."""

from dataclasses import field

from agentassist.core.frozen import dataclass
from agentassist.core.history import Resolved
from agentassist.core.preferences import ModelUse, Preferences


@dataclass(frozen=True, slots=True)
class OpenWrapUp:
    """Begin the wrap-up of the shown call."""


@dataclass(frozen=True, slots=True)
class LeaveWrapUp:
    """Back to the call; nothing is lost."""


@dataclass(frozen=True, slots=True)
class ChooseOutcome:
    """How it ended."""

    outcome_id: str


@dataclass(frozen=True, slots=True)
class ChooseTopic:
    """What it was about."""

    topic_id: str


@dataclass(frozen=True, slots=True)
class AnswerResolved:
    """What the caller said when asked whether it is solved."""

    resolved: Resolved


@dataclass(frozen=True, slots=True)
class SetFollowUp:
    """What is still to be done; ``wanted`` False takes it back."""

    wanted: bool
    what: str = ""
    due_ms: int = 0
    owner: str = ""


@dataclass(frozen=True, slots=True)
class NameCaller:
    """Give an unknown caller a name; makes a contact of their number."""

    name: str


@dataclass(frozen=True, slots=True)
class FinishWrapUp:
    """File the contact; refused (with what is missing) until outcome and answer are there."""


@dataclass(frozen=True, slots=True)
class CallDropped:
    """The line broke: a call-back task at once, the draft kept."""


@dataclass(frozen=True, slots=True)
class DayItemDone:
    """Something owed was done."""

    kind: str
    id: str


@dataclass(frozen=True, slots=True)
class CallBack:
    """Ring somebody back; dials where the phone can."""

    number: str


@dataclass(frozen=True, slots=True)
class Undo:
    """Take the last step back."""


@dataclass(frozen=True, slots=True)
class CloseNotice:
    """The rep has read it."""

    notice_id: int


@dataclass(frozen=True, slots=True)
class SetPreferences:
    """Choices of the settings page; takes effect at once."""

    preferences: Preferences


@dataclass(frozen=True, slots=True)
class KeepModelKey:
    """Keep the key of a model's server in the keyring; an empty one only forgets."""

    use: ModelUse
    key: str = field(repr=False)


FilingMessage = (
    OpenWrapUp
    | LeaveWrapUp
    | ChooseOutcome
    | ChooseTopic
    | AnswerResolved
    | SetFollowUp
    | NameCaller
    | FinishWrapUp
    | CallDropped
    | DayItemDone
    | CallBack
    | Undo
    | CloseNotice
    | SetPreferences
    | KeepModelKey
)
"""One of these."""
