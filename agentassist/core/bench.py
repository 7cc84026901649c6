"""What the workbench shows: people, a merge before it is made, an import on its way, what callers ask."""

from dataclasses import field
from enum import StrEnum

from agentassist.core.asked import Asked
from agentassist.core.contact import Contact
from agentassist.core.frozen import dataclass
from agentassist.core.importing import BadRow, Preview, Summary


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


@dataclass(frozen=True, slots=True)
class Bench:
    """The workbench."""

    people: People = field(default_factory=People)
    person: Contact | None = None
    """The contact being read or edited."""
    merge: MergePreview | None = None
    importing: ImportView | None = None
    asked: Asked = field(default_factory=Asked)
    """What callers ask, as it stood when somebody last looked."""
