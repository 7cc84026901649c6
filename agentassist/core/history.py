"""What happened with a contact: interactions on every channel, holds, promises, follow-ups."""

from collections.abc import Iterable
from enum import StrEnum

from agentassist.core.call import Direction, HeldBy
from agentassist.core.courtesy import Courtesy, HoldReason, HoldSummary
from agentassist.core.frozen import dataclass


class Channel(StrEnum):
    """How somebody got in touch."""

    CALL = "call"
    EMAIL = "email"
    SMS = "sms"
    CHAT = "chat"
    SOCIAL = "social"
    IN_PERSON = "in-person"
    LETTER = "letter"
    SELF_SERVICE = "self-service"


class Resolved(StrEnum):
    """The caller's answer to "was that solved?"."""

    YES = "yes"
    PARTLY = "partly"
    NO = "no"
    NOT_ASKED = "not-asked"


class Concern(StrEnum):
    """The kind of contact (S1-1)."""

    PROBLEM = "problem"
    WORRY = "worry"
    COMPLAINT = "complaint"
    QUESTION = "question"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Interaction:
    """One contact on one channel; a call is one from its first ring."""

    id: str
    contact_id: str | None
    """None for a caller who is not known (yet)."""
    channel: Channel
    direction: Direction
    started_ms: int
    answered_ms: int | None = None
    ended_ms: int | None = None
    rep_id: str = ""
    number: str = ""
    """E.164 of the peer; empty for withheld numbers and other channels."""
    subject: str = ""
    summary: str = ""
    outcome: str = ""
    """Id of the outcome (disposition); empty until wrapped up."""
    topic: str = ""
    concern: Concern | None = None
    resolved: Resolved | None = None
    cause: str = ""
    """How a call ended, a ``Cause`` value; empty while it runs."""
    case_id: str | None = None
    call_key: str = ""
    """The source's key of the call; empty for other channels."""
    source: str = ""
    wrapped: bool = False
    """True once the rep finished the wrap-up."""


@dataclass(frozen=True, slots=True)
class HoldRecord:
    """One hold of one call, for the ledger."""

    id: str
    interaction_id: str
    by: HeldBy
    start_ms: int
    end_ms: int | None = None
    start_mono_s: float = 0.0
    """The start on the clock that counts through sleep; exact again after a crash in the same boot."""
    boot: str = ""
    """Which boot ``start_mono_s`` belongs to."""
    apologised: bool | None = None
    """True ticked, False skipped with ``reason``, None not answered (yet)."""
    reason: str = ""
    why: HoldReason | None = None
    """Why the caller was put on hold; None where nobody said."""
    promised_s: int | None = None
    """How long the caller was told it takes, in seconds; None where nobody said."""

    @property
    def courtesy(self) -> Courtesy:
        """What the caller was told."""
        return Courtesy(self.why, self.promised_s)

    @property
    def summary(self) -> HoldSummary | None:
        """How it went, once it is over."""
        if self.end_ms is None:
            return None
        return HoldSummary((self.end_ms - self.start_ms) // 1000, self.why, self.promised_s)


def summaries(holds: Iterable[HoldRecord]) -> tuple[HoldSummary, ...]:
    """Return how the rep's own holds went that are over, in their order."""
    return tuple(one.summary for one in holds if one.by is HeldBy.REP and one.summary)


class PromiseState(StrEnum):
    """What became of a promise."""

    OPEN = "open"
    KEPT = "kept"
    LATE = "late"
    BROKEN = "broken"
    CANCELLED = "cancelled"


@dataclass(frozen=True, slots=True)
class Promise:
    """What was promised, and by when."""

    id: str
    contact_id: str | None
    interaction_id: str | None
    text: str
    due_ms: int
    owner: str
    state: PromiseState = PromiseState.OPEN
    kept_ms: int | None = None


class FollowUpKind(StrEnum):
    """Why somebody is to be contacted again."""

    FOLLOW_UP = "follow-up"
    CALL_BACK = "call-back"
    """The line dropped."""
    MISSED = "missed"
    """They rang and nobody answered."""


@dataclass(frozen=True, slots=True)
class FollowUp:
    """A contact owed, with owner and date."""

    id: str
    kind: FollowUpKind
    contact_id: str | None
    interaction_id: str | None
    number: str
    what: str
    due_ms: int
    owner: str
    channel: Channel = Channel.CALL
    done_ms: int | None = None


NOTE_AT_MOST = 10_000
"""So many letters are pasted into a note; with every key the whole of it is looked through for cards."""


@dataclass(frozen=True, slots=True)
class Draft:
    """All that is being typed and ticked in one call; saved at most 2 s after the last change."""

    interaction_id: str
    note: str = ""
    said: str = ""
    """The say-it box."""
    playbook: str = ""
    stage: str = ""
    ticks: tuple[str, ...] = ()
    """Ids of the points covered."""
    points: tuple[str, ...] = ()
    """What the caller said, typed as chips, to be read back."""
    read_back: bool = False
    handing: tuple[str, ...] = ()
    """Steps of handing the caller on that are done, ``HandStep`` values."""
    hand_name: str = ""
    """Who is to take over."""
    hand_number: str = ""
    hand_department: str = ""
    brief: str = ""
    """The brief as the rep wrote it; empty while it writes itself."""
    mood: str = ""
    """How the caller feels, as the rep noted it: a ``Mood`` value, or empty."""
