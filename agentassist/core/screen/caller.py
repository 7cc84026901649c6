"""Who is calling, on which line, and what was before."""

from enum import StrEnum

from agentassist.core.courtesy import Waits
from agentassist.core.frozen import dataclass
from agentassist.core.history import Channel
from agentassist.core.hold import HoldView


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
    """Queued, rang and was held for ``count`` seconds in this call, the hold that runs apart."""
    NEW_CALLER = "new-caller"
    WITHHELD = "withheld"
    """The number is withheld; nothing tells who it is."""
    PREFERS = "prefers"
    """Likes to be reached by ``channel``."""
    LINE_LOST = "line-lost"
    PASSED_ON = "passed-on"
    """Was passed on once in this matter."""
    PASSED_ON_OFTEN = "passed-on-often"
    """Was passed on ``count`` times in this matter: too often."""


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
    culture_id: str = ""
    """The card of what is kind to know about callers from there; empty where there is none."""
    culture: str = ""
    """What it is called."""
    waits: Waits | None = None
    """How they waited in their calls before this one; None for nobody known."""

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
