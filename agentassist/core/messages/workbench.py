"""Contacts and imports, as the workbench wants them, and all else that comes of work there."""

from agentassist.core.call_log import PastCall
from agentassist.core.contact import Contact
from agentassist.core.frozen import dataclass
from agentassist.core.importing import BadRow, GoodRow, Mapping, Preview
from agentassist.core.knowledge import Article
from agentassist.core.messages.asking import AskedMessage
from agentassist.core.messages.authoring import AuthoringMessage
from agentassist.core.messages.rules import RulesMessage
from agentassist.core.messages.scenario_writing import WritingMessage
from agentassist.core.messages.words import WordsMessage
from agentassist.core.picture import Picture


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
    """Look into a file (contacts, calls, knowledge) or folder (knowledge) somebody brought."""

    path: str
    knowledge: bool = False
    encoding: str = ""
    """Chosen by the rep where it could not be told."""
    mapping: Mapping | None = None
    calls: bool = False
    zone: str = ""
    """Where the clocks of a call log stand; empty where nobody said."""
    own: str = ""
    """Patterns of the firm's own numbers in a call log."""


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

    good: tuple[GoodRow | Picture | Article | PastCall, ...]
    """An article comes after the pictures it shows."""
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
class TakeBackOn:
    """Take some more of an import back."""


@dataclass(frozen=True, slots=True)
class CloseImport:
    """Put the import page away."""


PeopleMessage = PeopleWanted | OpenPerson | SavePerson | DeletePerson | PreviewMerge | MergePeople
"""What is done with contacts."""

ImportMessage = (
    OpenImport
    | ImportPreviewed
    | ConfirmImport
    | RowsRead
    | CancelImport
    | UndoImport
    | TakeBackOn
    | CloseImport
)
"""What is done with files that are brought."""

WorkbenchMessage = (
    PeopleMessage
    | ImportMessage
    | AskedMessage
    | AuthoringMessage
    | WordsMessage
    | RulesMessage
    | WritingMessage
)
"""What comes of work in the second window."""
