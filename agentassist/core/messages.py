"""Everything that can reach the desk.

Things that happened are in the past tense, wishes are imperative. The loop stamps each with a ``Moment``.
"""

from dataclasses import dataclass

from agentassist.core.call import CallEvent, SourceStatus
from agentassist.core.contact import Contact
from agentassist.core.errors import AssistError
from agentassist.core.history import Resolved
from agentassist.core.importing import BadRow, GoodRow, Mapping, Preview
from agentassist.core.knowledge import Article
from agentassist.core.preferences import Preferences
from agentassist.core.prompt import Rail

# --- from the telephone


@dataclass(frozen=True, slots=True)
class CallHappened:
    """A source noticed something."""

    event: CallEvent


@dataclass(frozen=True, slots=True)
class SourceChanged:
    """A source gained or lost its phone."""

    status: SourceStatus


# --- the call


@dataclass(frozen=True, slots=True)
class AnswerCall:
    """Take the ringing line."""

    call_key: str


@dataclass(frozen=True, slots=True)
class StartCall:
    """A call by hand: a pasted or typed number; ``incoming`` tells who rang whom."""

    number: str
    incoming: bool = True


@dataclass(frozen=True, slots=True)
class StartHold:
    """Put the shown line, or ``call_key``, on hold."""

    call_key: str = ""


@dataclass(frozen=True, slots=True)
class EndHold:
    """Go back to the caller."""

    call_key: str = ""


@dataclass(frozen=True, slots=True)
class EndCall:
    """Hang up the shown line, or ``call_key``."""

    call_key: str = ""


@dataclass(frozen=True, slots=True)
class ShowLine:
    """Fill the window with another line's caller."""

    call_key: str


@dataclass(frozen=True, slots=True)
class ChooseCaller:
    """Say which of several people behind a number it is."""

    contact_id: str


@dataclass(frozen=True, slots=True)
class ApologyGiven:
    """The apology after a hold: given, or skipped with a reason."""

    hold_id: str
    given: bool = True
    reason: str = ""


# --- prompts


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


# --- words being typed


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
class TakeSuggestion:
    """Say it the better way; an accepted date makes a promise."""

    wording: str
    """The better wording with every slot filled."""
    due_ms: int | None = None


@dataclass(frozen=True, slots=True)
class DismissSuggestion:
    """Not now; three times mutes the rule for this rep."""


# --- knowledge


@dataclass(frozen=True, slots=True)
class SearchTyped:
    """The search box as it stands; empty closes the results."""

    text: str


@dataclass(frozen=True, slots=True)
class OpenAnswer:
    """Open an article or a contact from the results."""

    kind: str
    id: str


@dataclass(frozen=True, slots=True)
class CloseReading:
    """Put the article away."""


# --- history


@dataclass(frozen=True, slots=True)
class HistoryWanted:
    """Show the page of the caller's history that starts at ``offset``."""

    offset: int


# --- wrap-up and the day


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


# --- the workbench


@dataclass(frozen=True, slots=True)
class PeopleWanted:
    """Show the contacts that match ``text``, from ``offset``."""

    text: str = ""
    offset: int = 0


@dataclass(frozen=True, slots=True)
class OpenPerson:
    """Read or edit one contact; empty id begins a new one."""

    contact_id: str = ""


@dataclass(frozen=True, slots=True)
class SavePerson:
    """Keep an edited or new contact."""

    contact: Contact


@dataclass(frozen=True, slots=True)
class DeletePerson:
    """Take a contact out; undo brings it back."""

    contact_id: str


@dataclass(frozen=True, slots=True)
class PreviewMerge:
    """Show what becomes of two contacts; the direction is the rep's."""

    keep_id: str
    gone_id: str


@dataclass(frozen=True, slots=True)
class MergePeople:
    """Do what the preview shows."""

    keep_id: str
    gone_id: str


@dataclass(frozen=True, slots=True)
class OpenImport:
    """Look into a file (contacts) or folder (knowledge) somebody brought."""

    path: str
    knowledge: bool = False
    encoding: str = ""
    """Chosen by the rep where it could not be told."""
    mapping: Mapping | None = None


@dataclass(frozen=True, slots=True)
class ImportPreviewed:
    """The jobs thread has looked into it."""

    preview: Preview


@dataclass(frozen=True, slots=True)
class ConfirmImport:
    """Bring in what the preview shows."""


@dataclass(frozen=True, slots=True)
class RowsRead:
    """A small batch of an import; the desk writes it and asks for the next."""

    good: tuple[GoodRow | Article, ...]
    bad: tuple[BadRow, ...]
    done: int
    """Bytes read so far."""
    total: int
    last: bool = False


@dataclass(frozen=True, slots=True)
class CancelImport:
    """Stop; what is in stays until undone."""


@dataclass(frozen=True, slots=True)
class UndoImport:
    """Take a whole import back."""

    import_id: str


@dataclass(frozen=True, slots=True)
class CloseImport:
    """Put the import page away."""


# --- from the house itself


@dataclass(frozen=True, slots=True)
class Started:
    """The first message: read what was left open, fill the day list."""


@dataclass(frozen=True, slots=True)
class Ticked:
    """A pause or a date change: save what is pending, refresh what is due."""


@dataclass(frozen=True, slots=True)
class Failed:
    """Work outside the desk met trouble."""

    error: AssistError


Message = (
    CallHappened
    | SourceChanged
    | AnswerCall
    | StartCall
    | StartHold
    | EndHold
    | EndCall
    | ShowLine
    | ChooseCaller
    | ApologyGiven
    | ChoosePlaybook
    | NextPrompt
    | PreviousPrompt
    | GoToRail
    | TickPoint
    | AddHeard
    | DropHeard
    | CallerAgreed
    | NoteTyped
    | SayTyped
    | TakeSuggestion
    | DismissSuggestion
    | SearchTyped
    | OpenAnswer
    | CloseReading
    | HistoryWanted
    | OpenWrapUp
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
    | PeopleWanted
    | OpenPerson
    | SavePerson
    | DeletePerson
    | PreviewMerge
    | MergePeople
    | OpenImport
    | ImportPreviewed
    | ConfirmImport
    | RowsRead
    | CancelImport
    | UndoImport
    | CloseImport
    | Started
    | Ticked
    | Failed
)
"""One of these; mypy points at the case the desk does not answer."""
