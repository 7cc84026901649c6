"""What the workbench shows: people, merges, imports, articles, what callers ask, words, phrasing."""

from dataclasses import field
from enum import StrEnum
from typing import TYPE_CHECKING

from agentassist.core.asked import Asked
from agentassist.core.authoring import Editing, Shelf
from agentassist.core.backup import Backup, WholeView
from agentassist.core.connecting import Connectors
from agentassist.core.contact import Contact
from agentassist.core.frozen import dataclass
from agentassist.core.importing import BadRow, Preview, Summary
from agentassist.core.key_care import KeyView
from agentassist.core.phone_setup import PhoneSetup
from agentassist.core.practice import PracticeRoom
from agentassist.core.retention import RetentionView
from agentassist.core.rights_view import AuditView, ErasingView
from agentassist.core.rulebook import RuleShelf
from agentassist.core.team import Roster
from agentassist.core.writing import Writing, WritingShelf

if TYPE_CHECKING:
    from agentassist.core.screen.changed import ChangeRow


@dataclass(frozen=True, slots=True)
class PersonRow:
    """One line of the list of contacts."""

    id: str
    name: str
    org: str
    number: str
    place: str


@dataclass(frozen=True, slots=True)
class People:
    """A count and one page of the contacts that match ``text``."""

    text: str = ""
    count: int = 0
    offset: int = 0
    rows: tuple[PersonRow, ...] = ()


@dataclass(frozen=True, slots=True)
class MergePreview:
    """Two contacts and what would become of them."""

    keep: Contact
    gone: Contact
    merged: Contact
    """What the kept one would look like."""
    interactions: int
    """How many contacts of ``gone`` would move over."""


class ImportState(StrEnum):
    """How far an import is."""

    READING = "reading"
    PREVIEWED = "previewed"
    RUNNING = "running"
    DONE = "done"
    CANCELLED = "cancelled"
    TAKING_BACK = "taking-back"
    """It is being undone; ``done`` and ``total`` are percents."""


@dataclass(frozen=True, slots=True)
class ImportView:
    """An import from its first look to its undo."""

    state: ImportState
    file: str
    """The file's name without its folder."""
    preview: Preview | None = None
    done: int = 0
    """Bytes read so far."""
    total: int = 0
    import_id: str = ""
    summary: Summary | None = None
    bad: tuple[BadRow, ...] = ()
    """The first refused rows, at most ``SHOWN_BAD``."""


SHOWN_BAD = 200
"""So many refused rows are listed; the summary counts them all."""


class WordsFault(StrEnum):
    """Why a group of words is not kept."""

    ONE_WORD = "one-word"
    """Nothing to put in its place."""
    KNOWN = "known"
    """Another group of the team has all of these words."""
    TOO_LONG = "too-long"
    """A phrase nobody would type: most likely a comma is missing."""
    TOO_MANY = "too-many"


@dataclass(frozen=True, slots=True)
class WordRow:
    """One group of words that mean the same."""

    id: str
    words: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class WordList:
    """The team's own groups that match ``text``."""

    text: str = ""
    count: int = 0
    rows: tuple[WordRow, ...] = ()
    """By their first words; only so many as somebody would look through."""
    usual: int = 0
    """So many groups are in force besides: those of the app and of the firm's pack."""
    fault: WordsFault | None = None
    """What is wrong with the group that was to be kept last."""
    answered: int = 0
    """Counts the groups that were to be kept, so that the same answer twice is news both times."""


@dataclass(frozen=True, slots=True)
class Bench:
    """The workbench."""

    people: People = field(default_factory=People)
    person: Contact | None = None
    """The contact being read or edited."""
    merge: MergePreview | None = None
    erasing: ErasingView | None = None
    """Somebody who is to be erased, or just was."""
    retention: RetentionView | None = None
    """What the rules that were asked about would concern."""
    audit: AuditView | None = None
    """What was done with people's data; None until somebody asks."""
    importing: ImportView | None = None
    asked: Asked = field(default_factory=Asked)
    """What callers ask, as it stood when somebody last looked."""
    shelf: Shelf = field(default_factory=Shelf)
    editing: Editing | None = None
    """The article being read or edited."""
    words: WordList = field(default_factory=WordList)
    rules: RuleShelf = field(default_factory=RuleShelf)
    practice: PracticeRoom = field(default_factory=PracticeRoom)
    backups: tuple[Backup, ...] | None = None
    """Copies of the cache, the newest first; None until somebody asks."""
    keys: KeyView | None = None
    """The ways to the key of the data; None until somebody asks."""
    roster: Roster | None = None
    """Of the team's computers, for its owner; None until somebody asks."""
    whole: WholeView | None = None
    """Everything on its way into a file; None until somebody asks."""
    changes: "tuple[ChangeRow, ...] | None" = None
    """What changed in the firm's pack, what is to be read first; None until somebody looks."""
    writing: Writing | None = None
    """The scenario that is being written."""
    writings: WritingShelf | None = None
    """What there is to begin one with; None until somebody asks."""
    connectors: Connectors | None = None
    """Servers that people have already; None until somebody asks."""
    phones: PhoneSetup | None = None
    """Phones that can be switched on; None until somebody asks."""
