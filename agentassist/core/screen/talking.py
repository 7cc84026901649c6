"""What helps while somebody is on the line: prompts, the apology, the note."""

from enum import StrEnum

from agentassist.core.fading import Shown
from agentassist.core.frozen import dataclass
from agentassist.core.own_words import Differs
from agentassist.core.prompt import Rail, Stage
from agentassist.core.speech import Hearing


@dataclass(frozen=True, slots=True)
class Point:
    """One key point of a prompt."""

    id: str
    text: str
    ticked: bool = False
    differs: Differs | None = None
    """What was said otherwise, where the point was made with something wrong in it."""
    verbatim: bool = False
    """True for a line that must be said as it stands."""


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
    shown: Shown = Shown.CARD
    """How much of the card the rep still sees."""


@dataclass(frozen=True, slots=True)
class Apology:
    """An apology is owed after a hold."""

    hold_id: str
    waited_s: int


@dataclass(frozen=True, slots=True)
class PromiseLine:
    """A promise in what the rep typed, waiting to be kept in mind."""

    what: str
    """As typed, without its time."""
    times: tuple[int, ...]
    """By when, in UTC milliseconds: what was said, or times that can be beaten, the soonest first."""
    said: bool = True
    """False where no time was given."""
    late_lately: bool = False
    """True where the last of ``times`` leaves room, for the rep was late lately; only they see it."""


@dataclass(frozen=True, slots=True)
class Notes:
    """The note of this call; ``text`` fills the field only when the call or ``revision`` changes."""

    interaction_id: str = ""
    text: str = ""
    revision: int = 0
    saved: bool = True


@dataclass(frozen=True, slots=True)
class Offer:
    """An article that most likely answers what was noted, though nobody searched for it."""

    article_id: str
    title: str
    shown: bool = True
    """False while a search is being typed; by its keys and from the palette it opens even then."""


@dataclass(frozen=True, slots=True)
class Listening:
    """How listening to the shown call stands."""

    hearing: Hearing
    offered: str = ""
    """What the caller said last, to be kept by one key; it goes by itself."""
