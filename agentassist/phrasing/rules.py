"""What a trainer says about a phrase, as frozen values."""

import re
from typing import Final

from agentassist.core.frozen import dataclass
from agentassist.core.phrase import Slot

SLOT: Final = re.compile(r"\{(\w+)\}")
"""What is asked for in a better wording, by its name."""


@dataclass(frozen=True, slots=True)
class Phrase:
    """A phrase as its author wrote it, and when it is worth trying; few of a book ever are."""

    text: str
    needed: tuple[tuple[str, ...], ...]
    """As ``pattern.needed`` tells it."""


@dataclass(frozen=True, slots=True)
class Rule:
    """One way of putting things that a coach would reword."""

    id: str
    tags: tuple[str, ...]
    """Categories, as refusal or blame; the first is the one shown."""
    when: tuple[Phrase, ...]
    """One is enough."""
    better: tuple[str, ...]
    """Wordings to adapt, the best first; a ``{slot}`` is asked for."""
    why: str
    severity: int
    """1 hint, 2 reword, 3 stop."""
    unless: tuple[str, ...] = ()
    """Phrases that excuse a match they touch."""
    redeem: tuple[str, ...] = ()
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


@dataclass(frozen=True, slots=True)
class RuleBook:
    """The rules of one language, from however many files."""

    lang: str
    rules: tuple[Rule, ...]
    reviewed: bool = True
    """False while no native speaker has read it."""
    macros: tuple[tuple[str, str], ...] = ()
    """What its phrases, and those of rules written into it, may use, by name."""
