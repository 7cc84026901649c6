"""Servers that people already have: what they are told, what they bring, what is brought to them."""

from collections.abc import Mapping
from dataclasses import field
from enum import StrEnum

from agentassist.core.call import Direction
from agentassist.core.contact import Contact
from agentassist.core.frozen import dataclass
from agentassist.core.history import Channel
from agentassist.core.importing import BadRow, Field
from agentassist.core.setting_field import SettingField


@dataclass(frozen=True, slots=True)
class MappedField:
    """What something of theirs becomes here, where nobody chooses otherwise."""

    theirs: str
    field: Field | None
    """None leaves it out."""


@dataclass(frozen=True, slots=True)
class About:
    """What a connector is, for pages and commands."""

    name: str
    fields: tuple[SettingField, ...]
    brings: tuple[str, ...] = ()
    """``people``, ``touches``, ``cases``."""
    takes: tuple[str, ...] = ()
    """``people``, ``notes``."""
    mapping: tuple[MappedField, ...] = ()
    secret: bool = True
    """False where no password or token is asked for."""


@dataclass(frozen=True, slots=True)
class Access:
    """Everything somebody filled in for one connector."""

    settings: Mapping[str, str]
    secret: str = field(default="", repr=False)
    """From the keyring; in no log and no representation."""

    def get(self, code: str, usual: str = "") -> str:
        """Return a setting without blanks around it; ``usual`` where it is empty."""
        return self.settings.get(code, "").strip() or usual


@dataclass(frozen=True, slots=True)
class Told:
    """One thing a server says of a person, by the server's own name for it."""

    theirs: str
    text: str
    label: str = ""


@dataclass(frozen=True, slots=True)
class PulledPerson:
    """Somebody as a server knows them."""

    remote: str
    """Their id there, for good."""
    tag: str
    """Changes whenever they change there."""
    told: tuple[Told, ...] = ()


@dataclass(frozen=True, slots=True)
class Touch:
    """Something that was written to or by somebody; nobody is made known by it."""

    remote: str
    address: str
    """E-mail address of the person."""
    direction: Direction
    at_ms: int
    subject: str = ""
    text: str = ""
    channel: Channel = Channel.EMAIL


@dataclass(frozen=True, slots=True)
class Case:
    """Something that somebody waits for over there."""

    remote: str
    address: str
    """E-mail address of the person."""
    what: str
    opened_ms: int
    due_ms: int
    closed_ms: int | None = None
    """None while it is open."""


@dataclass(frozen=True, slots=True)
class Gone:
    """Somebody was taken out over there; here they stay, with all that was ever said."""

    remote: str


Piece = PulledPerson | Touch | Case | Gone | BadRow


@dataclass(frozen=True, slots=True)
class Batch:
    """Some of what a server has, and from where to go on once this is kept."""

    pieces: tuple[Piece, ...]
    since: str = ""
    """What the next pull begins with; empty leaves it as it was."""
    done: int = 0
    total: int = 0
    """0 where nobody can tell."""
    unknown: int = 0
    """So much was left out for it is of people who are not known here."""


@dataclass(frozen=True, slots=True)
class KnownPerson:
    """Somebody a server told of, as a contact."""

    remote: str
    tag: str
    contact: Contact


@dataclass(frozen=True, slots=True)
class Arrived:
    """A batch in our terms; the desk writes it in one step."""

    people: tuple[KnownPerson, ...] = ()
    fields: tuple[Field, ...] = ()
    """What the server knows of people; everything else of a contact is ours alone."""
    touches: tuple[Touch, ...] = ()
    cases: tuple[Case, ...] = ()
    gone: tuple[Gone, ...] = ()
    bad: tuple[BadRow, ...] = ()
    since: str = ""
    done: int = 0
    total: int = 0
    unknown: int = 0


@dataclass(frozen=True, slots=True)
class Place:
    """Where the last pull got to."""

    since: str = ""
    at_ms: int = 0
    """When that was; 0 for never."""


@dataclass(frozen=True, slots=True)
class Counts:
    """What became of what was pulled."""

    created: int = 0
    updated: int = 0
    unchanged: int = 0
    refused: int = 0
    unknown: int = 0
    """Letters and cases of people who are not known here; they stay out."""
    clashes: int = 0
    """People with a field that was changed on both sides; what is here stands."""
    gone: int = 0

    def plus(self, other: "Counts") -> "Counts":
        """Return both together."""
        return Counts(
            self.created + other.created,
            self.updated + other.updated,
            self.unchanged + other.unchanged,
            self.refused + other.refused,
            self.unknown + other.unknown,
            self.clashes + other.clashes,
            self.gone + other.gone,
        )


@dataclass(frozen=True, slots=True)
class PutPerson:
    """Make somebody over there as they are here."""

    contact: Contact
    told: tuple[Told, ...]
    """The same, by the server's names."""
    remote: str = ""
    """Empty for somebody who is new there."""
    tag: str = ""
    """What must still hold there, or nothing is written."""


@dataclass(frozen=True, slots=True)
class DropPerson:
    """Take somebody out over there who was deleted here."""

    remote: str
    tag: str


@dataclass(frozen=True, slots=True)
class PutNote:
    """Add what was said in a call to a case over there."""

    remote: str
    """The case."""
    text: str
    interaction_id: str


Outgoing = PutPerson | DropPerson | PutNote


class PushOutcome(StrEnum):
    """What became of one thing that was pushed."""

    CREATED = "created"
    UPDATED = "updated"
    DELETED = "deleted"
    NOTED = "noted"
    CONFLICT = "conflict"
    """It was changed there since; nothing was written. Pull first."""
    REFUSED = "refused"
    """The server does not take it as it is."""
    GONE = "gone"
    """It is not there any more."""


@dataclass(frozen=True, slots=True)
class PushResult:
    """One thing that was pushed."""

    wish: Outgoing
    outcome: PushOutcome
    remote: str = ""
    """What it is called there from now on."""
    tag: str = ""
    kept: Contact | None = None
    """What of a person the server could take; None for everything."""


class Doing(StrEnum):
    """What is being done with a server, or was last."""

    TRYING = "trying"
    LOOKING = "looking"
    """At what would come."""
    PULLING = "pulling"
    PLANNING = "planning"
    """What would go there."""
    PUSHING = "pushing"


class RunState(StrEnum):
    """How far that is."""

    RUNNING = "running"
    DONE = "done"
    FAILED = "failed"
    STOPPED = "stopped"


@dataclass(frozen=True, slots=True)
class Run:
    """One piece of work with a server, from its begin to its end."""

    name: str
    doing: Doing
    state: RunState = RunState.RUNNING
    quiet: bool = False
    counts: Counts = Counts()
    done: int = 0
    total: int = 0
    import_id: str = ""
    """Of a pull that wrote something."""
    known_as: str = ""
    """By which name the server knows us."""
    trouble: str = ""
    """A ``Trouble`` value."""
    facts: tuple[tuple[str, str], ...] = ()
    outcomes: tuple[tuple[str, int], ...] = ()
    """Of a push: ``PushOutcome`` values; of a plan: ``new``, ``changed``, ``deleted``, ``notes``."""


@dataclass(frozen=True, slots=True)
class Connectors:
    """What the page of connectors shows."""

    abouts: tuple[About, ...] = ()
    run: Run | None = None
    """The last piece of work since the app was opened."""
    places: tuple[tuple[str, int], ...] = ()
    """When each connector last brought something, in UTC milliseconds; 0 for never."""
