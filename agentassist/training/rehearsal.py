"""A practice call as it stands, as frozen values."""

from agentassist.core.frozen import dataclass
from agentassist.core.scenario import Act, Ending, Scenario


@dataclass(frozen=True, slots=True)
class Said:
    """A line of the rep."""

    text: str
    corrected: tuple[Act, ...] | None = None
    """What it was, where somebody has put that right; None for what was heard."""


@dataclass(frozen=True, slots=True)
class Held:
    """A hold that is over."""

    seconds: float


Entry = Said | Held
"""What the rep did; the same ones in a row give the same call, whoever plays it again."""


@dataclass(frozen=True, slots=True)
class Move:
    """One thing that moved the caller's mood."""

    why: str
    """An ``Act`` value, or hold, decay, event, reaction, smalltalk_too_soon."""
    by: float


@dataclass(frozen=True, slots=True)
class Part:
    """One part of what a caller answers."""

    does: str
    """What they do by it: a ``lines.Kind`` value, or one of those below."""
    text: str


OPENING, EVENT, REACTION, FACT = "opening", "event", "reaction", "fact"


@dataclass(frozen=True, slots=True)
class Turn:
    """A line of the rep, or a hold, and what came of it."""

    entry: Entry
    acts: tuple[Act, ...]
    caller: str
    """What they answered; empty for a hold they bore."""
    mood: float
    moves: tuple[Move, ...] = ()
    told: tuple[str, ...] = ()
    """Ids of facts that came out."""
    read_back: tuple[str, ...] = ()
    """Ids of facts that the rep said back."""
    solution: str = ""
    """The id of the one that was accepted."""
    confirmed: bool = False
    """The caller agreed that it is solved."""
    parts: tuple[Part, ...] = ()
    """What ``caller`` is made of; none for a hold."""
    worded: str = ""
    """The words that were said instead of ``caller``, to the same effect; empty for none."""

    @property
    def said(self) -> str:
        """The caller's words as the rep heard them."""
        return self.worded or self.caller


@dataclass(frozen=True, slots=True)
class Rehearsal:
    """One practice call."""

    scenario: Scenario
    seed: int
    mood: float
    turns: tuple[Turn, ...] = ()
    used: tuple[int, ...] = ()
    """Places of reactions that are said once and were."""
    unclear: int = 0
    """So many lines in a row were not understood."""
    ending: Ending | None = None

    @property
    def told(self) -> frozenset[str]:
        """Ids of the facts that came out."""
        return frozenset(fact for turn in self.turns for fact in turn.told)

    @property
    def read_back(self) -> frozenset[str]:
        """Ids of the facts that the rep said back."""
        return frozenset(fact for turn in self.turns for fact in turn.read_back)

    @property
    def solution(self) -> str:
        """The id of the solution that was accepted last; empty for none."""
        return next((turn.solution for turn in reversed(self.turns) if turn.solution), "")

    @property
    def confirmed(self) -> bool:
        """Whether the caller agreed that it is solved."""
        return any(turn.confirmed for turn in self.turns)

    @property
    def lines(self) -> int:
        """How many lines the rep has said."""
        return sum(isinstance(turn.entry, Said) for turn in self.turns)

    def times(self, act: Act) -> int:
        """Return in how many turns the rep did ``act``."""
        return sum(act in turn.acts for turn in self.turns)
