"""Everything the rep sees, as one frozen value.

The desk makes a new ``Screen`` for every message and shares each part that did not change, so a panel
compares its own part with ``is``. Texts of the firm are already in the rep's language; what the app itself
says is a code that ``ui/words.py`` turns into words.
"""

from dataclasses import dataclass, field
from enum import StrEnum

from agentassist.core.bench import Bench
from agentassist.core.call import SourceStatus
from agentassist.core.history import Channel, FollowUpKind, Resolved
from agentassist.core.hold import HoldView
from agentassist.core.knowledge import Answer, Article, Badge
from agentassist.core.phrase import Suggestion
from agentassist.core.preferences import Preferences
from agentassist.core.prompt import Rail, Stage


class Place(StrEnum):
    """Which page the call window shows."""

    DAY = "day"
    CALL = "call"
    WRAPUP = "wrapup"


class LineState(StrEnum):
    """How a line stands; never a running time."""

    RINGING = "ringing"
    DIALING = "dialing"
    ACTIVE = "active"
    HELD = "held"
    """By the rep: the customer waits."""
    HELD_BY_CALLER = "held-by-caller"
    LOST = "lost"
    """The softphone is gone; the call may go on."""
    ENDED = "ended"


@dataclass(frozen=True, slots=True)
class LineView:
    """One of several calls at once."""

    call_key: str
    title: str
    """The name, else the number as people write it, else empty for a withheld number."""
    state: LineState
    shown: bool = False
    """True for the line whose caller fills the window."""
    hold: HoldView | None = None
    can: frozenset[str] = frozenset()
    """What the phone behind it obeys: answer, hold, resume, hangup."""


class ChipKind(StrEnum):
    """What a chip on the caller's card says."""

    THIS_MONTH = "this-month"
    """``count`` contacts in the last 30 days."""
    REPEAT = "repeat"
    """The ``count``-th contact in 7 days."""
    PROMISE_OVERDUE = "promise-overdue"
    PROMISE_TODAY = "promise-today"
    PROMISE_LATER = "promise-later"
    """Due at ``at_ms``."""
    WAITED = "waited"
    """Rang or queued for ``count`` seconds before the rep answered."""
    NEW_CALLER = "new-caller"
    WITHHELD = "withheld"
    """The number is withheld; nothing tells who it is."""
    PREFERS = "prefers"
    """Likes to be reached by ``channel``."""
    LINE_LOST = "line-lost"


@dataclass(frozen=True, slots=True)
class Chip:
    """One small fact on the caller's card."""

    kind: ChipKind
    count: int = 0
    at_ms: int = 0
    channel: Channel | None = None


@dataclass(frozen=True, slots=True)
class Choice:
    """One of several people behind a shared number, last spoken first."""

    contact_id: str
    name: str
    detail: str
    last_ms: int = 0
    """When they were last in touch; 0 for never."""


@dataclass(frozen=True, slots=True)
class Card:
    """Who is calling."""

    interaction_id: str
    call_key: str
    state: LineState
    contact_id: str = ""
    """Empty while the caller is not known."""
    name: str = ""
    say_name: str = ""
    org: str = ""
    place: str = ""
    tz: str = ""
    lang: str = ""
    number: str = ""
    """As people write it; empty for a withheld number."""
    anonymous: bool = False
    circumstances: str = ""
    threads: str = ""
    chips: tuple[Chip, ...] = ()
    choices: tuple[Choice, ...] = ()
    """More than one where the number is shared and nobody is chosen yet."""

    @property
    def known(self) -> bool:
        """True once the caller has a name in the cache."""
        return bool(self.contact_id)


class RowState(StrEnum):
    """How a past contact ended, as a badge."""

    OPEN = "open"
    SOLVED = "solved"
    PARTLY = "partly"
    HANDED_ON = "handed-on"
    MISSED = "missed"
    NONE = "none"


@dataclass(frozen=True, slots=True)
class HistoryRow:
    """One past contact."""

    id: str
    channel: Channel
    at_ms: int
    subject: str
    summary: str
    state: RowState


@dataclass(frozen=True, slots=True)
class History:
    """What happened before, newest first; a count and one page, never everything."""

    contact_id: str = ""
    count: int = 0
    offset: int = 0
    rows: tuple[HistoryRow, ...] = ()
    kept: int = 0
    """Promises kept so far."""


@dataclass(frozen=True, slots=True)
class Point:
    """One key point of a prompt."""

    id: str
    text: str
    ticked: bool = False


class RailState(StrEnum):
    """How one group of stages stands."""

    DONE = "done"
    HERE = "here"
    AHEAD = "ahead"


class Nudge(StrEnum):
    """A dim hint; nothing is ever blocked."""

    READ_BACK_FIRST = "read-back-first"
    """Solving starts before the caller heard their points back."""


@dataclass(frozen=True, slots=True)
class PromptCard:
    """The prompt of the moment: what to achieve, never a sentence to read."""

    playbook: str
    """The title of the playbook."""
    stage: Stage
    rail: tuple[tuple[Rail, RailState], ...]
    intent: str
    points: tuple[Point, ...] = ()
    cues: tuple[str, ...] = ()
    heard: tuple[str, ...] = ()
    """What the caller said, typed as chips; the list to say back."""
    agreed: bool = False
    """True once the caller agreed to the read-back."""
    next_stage: Stage | None = None
    has_previous: bool = False
    nudge: Nudge | None = None


@dataclass(frozen=True, slots=True)
class Apology:
    """An apology is owed after a hold."""

    hold_id: str
    waited_s: int


@dataclass(frozen=True, slots=True)
class Notes:
    """The note of this call; ``text`` fills the field only when the call or ``revision`` changes."""

    interaction_id: str = ""
    text: str = ""
    revision: int = 0
    saved: bool = True


@dataclass(frozen=True, slots=True)
class Finding:
    """What the search shows; empty text shows nothing."""

    text: str = ""
    answers: tuple[Answer, ...] = ()


@dataclass(frozen=True, slots=True)
class ActionBadge:
    """What the rep may do about one action of an article."""

    title: str
    badge: Badge
    amount: str = ""
    """The limit, or whom to ask."""
    condition: str = ""


@dataclass(frozen=True, slots=True)
class Reading:
    """An opened article."""

    article: Article
    badges: tuple[ActionBadge, ...] = ()
    stale: bool = False
    """True when its review-by date has passed."""


@dataclass(frozen=True, slots=True)
class Option:
    """Something to choose, in the rep's language."""

    id: str
    title: str
    group: str = ""
    """The title of its group, in the rep's language; empty for none."""


class Missing(StrEnum):
    """What a wrap-up still needs before it can finish."""

    CALL = "call"
    """The line is still open."""
    OUTCOME = "outcome"
    RESOLVED = "resolved"
    APOLOGY = "apology"
    """A hold has neither an apology nor a reason for none."""


@dataclass(frozen=True, slots=True)
class WrapUp:
    """The end of a contact: at most five keystrokes."""

    interaction_id: str
    name: str
    """Whom the rep spoke with; empty for an unknown caller, who can be given a name."""
    outcomes: tuple[Option, ...]
    topics: tuple[Option, ...]
    outcome: str = ""
    topic: str = ""
    resolved: Resolved | None = None
    follow_up: bool = False
    follow_what: str = ""
    follow_due_ms: int = 0
    follow_owner: str = ""
    missing: tuple[Missing, ...] = ()
    can_name: bool = False
    """True where a new contact can be made of this caller."""
    held_s: tuple[int, ...] = ()
    """The length of each hold, in seconds."""


@dataclass(frozen=True, slots=True)
class DayItem:
    """Something owed to somebody."""

    id: str
    kind: str
    """promise, or a ``FollowUpKind`` value."""
    name: str
    number: str
    what: str
    due_ms: int
    overdue: bool = False
    contact_id: str = ""


PROMISE = "promise"
"""The ``DayItem.kind`` of a promise; the others are ``FollowUpKind`` values."""
DAY_KINDS = (
    PROMISE,
    *(kind.value for kind in (FollowUpKind.CALL_BACK, FollowUpKind.MISSED, FollowUpKind.FOLLOW_UP)),
)
"""The groups of the day list, most pressing first."""


@dataclass(frozen=True, slots=True)
class Day:
    """What is due between calls, most pressing first."""

    today: str = ""
    """ISO date the list was made for."""
    items: tuple[DayItem, ...] = ()


@dataclass(frozen=True, slots=True)
class Notice:
    """Something the rep should know; a line in the window, never a pop-up."""

    id: int
    code: str
    """A ``Trouble`` value or a ``Told`` value."""
    facts: tuple[tuple[str, str], ...] = ()
    bad: bool = False


class Told(StrEnum):
    """Good news and plain facts."""

    CALL_RESTORED = "call-restored"
    """The app came back into a call that was running."""
    PROMISE_MADE = "promise-made"
    """Facts: due_ms."""
    WRAPPED = "wrapped"
    IMPORTED = "imported"
    """Facts: created, updated, unchanged, refused."""
    UNDONE = "undone"
    MERGED = "merged"
    SAMPLE_COMPANY = "sample-company"
    """The app runs on the sample company."""
    RECOVERY_CODE_DUE = "recovery-code-due"
    """The recovery code has not been confirmed yet."""


class Undoable(StrEnum):
    """What the last step was, for the undo line."""

    TICK = "tick"
    HEARD = "heard"
    PROMISE = "promise"
    WRAPUP = "wrapup"
    CHOICE = "choice"
    MERGE = "merge"
    IMPORT = "import"
    CONTACT = "contact"
    DAY_ITEM = "day-item"
    APOLOGY = "apology"
    DISMISS = "dismiss"


@dataclass(frozen=True, slots=True)
class Screen:
    """The whole screen."""

    place: Place = Place.DAY
    lines: tuple[LineView, ...] = ()
    card: Card | None = None
    history: History = field(default_factory=History)
    prompt: PromptCard | None = None
    hold: HoldView | None = None
    """The hold of the shown line."""
    apology: Apology | None = None
    phrase: Suggestion | None = None
    finding: Finding = field(default_factory=Finding)
    reading: Reading | None = None
    notes: Notes = field(default_factory=Notes)
    wrapup: WrapUp | None = None
    day: Day = field(default_factory=Day)
    notices: tuple[Notice, ...] = ()
    undo: Undoable | None = None
    can_save: bool = True
    """False while the disk refuses; a banner says so."""
    sources: tuple[SourceStatus, ...] = ()
    preferences: Preferences = field(default_factory=Preferences)
    playbooks: tuple[Option, ...] = ()
    """The playbooks to choose from, in the rep's language."""
    bench: Bench = field(default_factory=Bench)
    """What the workbench shows."""
