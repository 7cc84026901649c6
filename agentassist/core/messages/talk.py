"""What the rep does while somebody is on the line."""

from agentassist.core.frozen import dataclass
from agentassist.core.prompt import Rail


@dataclass(frozen=True, slots=True)
class ChoosePlaybook:
    """Take another playbook; what is ticked stays ticked."""

    playbook_id: str


@dataclass(frozen=True, slots=True)
class NextPrompt:
    """Go on to the next prompt."""


@dataclass(frozen=True, slots=True)
class PreviousPrompt:
    """Go back one prompt."""


@dataclass(frozen=True, slots=True)
class GoToRail:
    """Jump to the first prompt of a group; nothing forbids it."""

    rail: Rail


@dataclass(frozen=True, slots=True)
class TickPoint:
    """Tick or untick a key point."""

    point_id: str
    ticked: bool = True


@dataclass(frozen=True, slots=True)
class ShowMore:
    """Bring back one step of a prompt that has faded."""


@dataclass(frozen=True, slots=True)
class AddHeard:
    """Keep one thing the caller said, for the read-back."""

    text: str


@dataclass(frozen=True, slots=True)
class DropHeard:
    """Take one off the read-back list."""

    index: int


@dataclass(frozen=True, slots=True)
class CallerAgreed:
    """The caller agreed to the read-back, or corrected it."""

    agreed: bool = True


@dataclass(frozen=True, slots=True)
class NoteTyped:
    """The note as it stands, at word ends and pauses."""

    interaction_id: str
    text: str
    cursor: int | None = None
    """Where the rep types, in characters; None for the end."""
    settled: bool = False
    """True once the field was left, so that no number in it is still growing."""


@dataclass(frozen=True, slots=True)
class SayTyped:
    """The say-it box as it stands; ``typing`` while a word is unfinished."""

    text: str
    typing: bool = False


@dataclass(frozen=True, slots=True)
class TakePayment:
    """From now on no digits are kept, or again they are."""

    on: bool = True


@dataclass(frozen=True, slots=True)
class TakeSuggestion:
    """Say it the better way; an accepted date makes a promise."""

    wording: str
    """The better wording with every slot filled."""
    due_ms: int | None = None


@dataclass(frozen=True, slots=True)
class FillSuggestion:
    """The rep fills in what the better wording lacks; it waits for that."""


@dataclass(frozen=True, slots=True)
class RewordPhrase:
    """Ask the model that the preferences name for other words."""


@dataclass(frozen=True, slots=True)
class DismissSuggestion:
    """Not now; three times mutes the rule for this rep."""


@dataclass(frozen=True, slots=True)
class KeepPromise:
    """Keep in mind the promise that was just typed."""

    due_ms: int
    """In UTC milliseconds."""


@dataclass(frozen=True, slots=True)
class DismissPromise:
    """That was no promise; it is not asked about again in this call."""


@dataclass(frozen=True, slots=True)
class DismissOffer:
    """Put away the article that may help; it is not offered again in this call."""


@dataclass(frozen=True, slots=True)
class SearchTyped:
    """The search box as it stands; empty closes the results."""

    text: str


@dataclass(frozen=True, slots=True)
class OpenAnswer:
    """Open one of the results."""

    kind: str
    """A ``Group`` value."""
    id: str


@dataclass(frozen=True, slots=True)
class CloseReading:
    """Put away the article, or whatever else was opened."""


@dataclass(frozen=True, slots=True)
class HistoryWanted:
    """Show the page of the caller's history that starts at ``offset``."""

    offset: int


PromptMessage = (
    ChoosePlaybook
    | NextPrompt
    | PreviousPrompt
    | GoToRail
    | TickPoint
    | ShowMore
    | AddHeard
    | DropHeard
    | CallerAgreed
)
"""What is about the prompt on the screen."""

NotingMessage = (
    NoteTyped
    | SayTyped
    | TakePayment
    | TakeSuggestion
    | FillSuggestion
    | RewordPhrase
    | DismissSuggestion
    | KeepPromise
    | DismissPromise
    | DismissOffer
)
"""What is about the words of a call."""

LookingMessage = SearchTyped | OpenAnswer | CloseReading | HistoryWanted
"""What is about answers and the past."""
