"""The wrap-up, and what is owed between calls."""

from enum import StrEnum

from agentassist.core.courtesy import HoldSummary
from agentassist.core.frozen import dataclass
from agentassist.core.history import FollowUpKind, Resolved
from agentassist.core.retention import Leaving


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
    holds: tuple[HoldSummary, ...] = ()
    """Those that are over, in their order."""


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
    unread: int = 0
    """So many changes of the firm's pack the rep has not ticked yet."""
    leaving: Leaving = Leaving()
    """People who go soon because nobody spoke to them for long."""
