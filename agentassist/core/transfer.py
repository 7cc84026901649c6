"""Handing a caller on: the six steps, what came of it, and the brief for whoever takes over."""

from collections.abc import Iterable
from enum import StrEnum

from agentassist.core.call import Cause
from agentassist.core.frozen import dataclass
from agentassist.core.history import Draft, Promise
from agentassist.core.prompt import Stage


class HandStep(StrEnum):
    """What makes a transfer warm, in the order that serves the caller best; any order will do."""

    EXPLAIN = "explain"
    """Say why, and to whom."""
    AGREE = "agree"
    RING = "ring"
    BRIEF = "brief"
    INTRODUCE = "introduce"
    LEAVE = "leave"


OF_ONE_COLLEAGUE = frozenset({HandStep.RING, HandStep.BRIEF, HandStep.INTRODUCE, HandStep.LEAVE})
"""Steps that another colleague needs once more; the caller has agreed already."""


class CameOf(StrEnum):
    """What came of handing a caller on."""

    OPEN = "open"
    """Under way, or nobody said."""
    WARM = "warm"
    """The rep spoke with the colleague first."""
    COLD = "cold"
    STAYED = "stayed"
    """The colleague was asked, and the caller stayed with the rep."""
    REFUSED = "refused"
    """The colleague, or their phone, did not take the call."""
    UNREACHED = "unreached"
    """Nobody answered."""
    LEFT = "left"
    """The caller rang off meanwhile."""


PASSED_ON = frozenset({CameOf.WARM, CameOf.COLD})
"""What counts as a transfer."""
CAME_BACK = frozenset({CameOf.STAYED, CameOf.REFUSED, CameOf.UNREACHED})
"""After these the rep goes on with the caller."""
FLAGGED_FROM = 2
"""So many transfers in one matter are too many: the caller's card says so."""


class WhyCold(StrEnum):
    """Why somebody was passed on without a word; a rep may write another reason."""

    NOBODY_FREE = "nobody-free"
    CALLER_WISHED = "caller-wished"
    WRONG_PLACE = "wrong-place"
    """They had rung the wrong department."""


class Mood(StrEnum):
    """How the caller feels, as the rep noted it; nobody guesses it."""

    CALM = "calm"
    WORRIED = "worried"
    UPSET = "upset"
    ANGRY = "angry"


@dataclass(frozen=True, slots=True)
class Transfer:
    """One try to hand a caller on."""

    id: str
    interaction_id: str
    at_ms: int
    """When it began."""
    name: str = ""
    """Who was to take over, or who answered."""
    number: str = ""
    department: str = ""
    """Its id in the authority file; empty for anybody else."""
    came_of: CameOf = CameOf.OPEN
    why: str = ""
    """Why it failed, a ``Cause`` value, as far as the phone told."""
    reason: str = ""
    """Why it was cold: a ``WhyCold`` value, or the rep's own words."""
    done_ms: int | None = None

    @property
    def refused_because(self) -> Cause | None:
        """What the phone told of a failure."""
        return next((cause for cause in Cause if cause == self.why), None)


def passed_on(transfers: Iterable[Transfer]) -> int:
    """Return how often a caller was really passed on."""
    return sum(one.came_of in PASSED_ON for one in transfers)


def came_of_leg(answered: bool, cause: Cause | None) -> CameOf:
    """Return what came of ringing a colleague who is gone from the line while the caller is not.

    >>> came_of_leg(True, Cause.NORMAL), came_of_leg(False, Cause.BUSY)
    (<CameOf.STAYED: 'stayed'>, <CameOf.REFUSED: 'refused'>)
    """
    if answered:
        return CameOf.STAYED
    return CameOf.REFUSED if cause in (Cause.BUSY, Cause.REJECTED) else CameOf.UNREACHED


@dataclass(frozen=True, slots=True)
class CoveredPoint:
    """A point of the call's prompts, in the rep's language."""

    stage: Stage
    text: str
    done: bool


@dataclass(frozen=True, slots=True)
class Due:
    """Something promised, and by when, in UTC milliseconds."""

    text: str
    due_ms: int


@dataclass(frozen=True, slots=True)
class Caller:
    """Who is handed on, as far as they are known."""

    name: str = ""
    say_name: str = ""
    org: str = ""
    number: str = ""
    """As people write it."""
    lang: str = ""
    circumstances: str = ""


@dataclass(frozen=True, slots=True)
class Brief:
    """What whoever takes over should know, readable while the phone rings; facts only, no sentences."""

    caller: Caller = Caller()
    matter: str = ""
    """The title of the topic."""
    said: tuple[str, ...] = ()
    """What the caller said, as it was read back."""
    agreed: bool = False
    """True where the caller agreed to the read-back."""
    note: str = ""
    done: tuple[str, ...] = ()
    needed: tuple[str, ...] = ()
    promised: tuple[Due, ...] = ()
    mood: Mood | None = None
    passed_on: int = 0
    """How often they were passed on in this matter before."""


WORK = (Stage.SOLVE, Stage.PROMISE, Stage.CHECK)
"""Stages whose points are the work itself; what is left of them is still needed."""
MOST = 5
"""So many lines of one kind can be read at a glance."""


def brief_of(
    caller: Caller,
    matter: str,
    draft: Draft,
    points: Iterable[CoveredPoint],
    promises: Iterable[Promise],
) -> Brief:
    """Return the brief of a call as it stands."""
    work = tuple(point for point in points if point.stage in WORK)
    due = sorted(promises, key=lambda promise: promise.due_ms)
    return Brief(
        caller=caller,
        matter=matter,
        said=draft.points,
        agreed=draft.read_back and bool(draft.points),
        note=draft.note.strip(),
        done=tuple(point.text for point in work if point.done)[:MOST],
        needed=tuple(point.text for point in work if not point.done)[:MOST],
        promised=tuple(Due(promise.text, promise.due_ms) for promise in due)[:MOST],
        mood=next((mood for mood in Mood if mood == draft.mood), None),
    )
