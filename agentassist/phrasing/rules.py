"""What a trainer says about a phrase, as frozen values."""

from dataclasses import field

from agentassist.core.frozen import dataclass
from agentassist.core.phrase import Slot
from agentassist.phrasing.grammar import Choice


@dataclass(frozen=True, slots=True)
class Typed:
    """The phrases of a rule as their author wrote them, for those who go on writing."""

    when: tuple[str, ...] = ()
    unless: tuple[str, ...] = ()
    redeem: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Rule:
    """One way of putting things that a coach would reword."""

    id: str
    tags: tuple[str, ...]
    """Categories, as refusal or blame; the first is the one shown."""
    when: tuple[Choice, ...]
    """Phrases, read; one is enough."""
    better: tuple[str, ...]
    """Wordings to adapt, the best first; a ``{slot}`` is asked for."""
    why: str
    severity: int
    """1 hint, 2 reword, 3 stop."""
    unless: tuple[Choice, ...] = ()
    """Phrases that excuse a match they touch."""
    redeem: tuple[Choice, ...] = ()
    """Phrases that excuse a match when they follow it, in its sentence or the next one."""
    ask: tuple[Slot, ...] = ()
    """One for each slot of ``better``."""
    channels: tuple[str, ...] = ()
    """``Channel`` values where it applies; empty for all."""
    bad: tuple[str, ...] = ()
    """Sentences that it must flag."""
    fine: tuple[str, ...] = ()
    """Sentences that no rule may flag."""
    place: int = 0
    """Which rule of its file it is, counted from 0."""
    file: int = 0
    """Which file of the book it is in, in the order they were given."""
    typed: Typed = field(default_factory=Typed)


@dataclass(frozen=True, slots=True)
class RuleBook:
    """The rules of one language, from however many files."""

    lang: str
    rules: tuple[Rule, ...]
    reviewed: bool = True
    """False while no native speaker has read it."""
    macros: tuple[tuple[str, str], ...] = ()
    """What a rule written into this book may use, by name."""
