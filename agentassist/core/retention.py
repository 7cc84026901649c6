"""How long things are kept: rules in months, off until somebody switches them on."""

from enum import StrEnum

from agentassist.core.frozen import dataclass

MONTH_MS = 30 * 86_400_000
NOTICE_MS = 48 * 3_600_000
"""So long before they go, people whom nobody spoke to are announced."""
MONTHS = (0, 6, 12, 24, 36, 60)
"""What can be chosen; 0 keeps for ever."""


class Rule(StrEnum):
    """What goes when it is old; a person with something open keeps everything."""

    INTERACTIONS = "interactions"
    """Calls and messages with all that hangs on them."""
    HOLDS = "holds"
    NOTES = "notes"
    """What was written about a call; that it was stays."""
    PROMISES = "promises"
    """Finished ones, and follow-ups that are done."""
    SILENT = "silent"
    """People nobody has spoken to since, nor changed."""


@dataclass(frozen=True, slots=True)
class Retention:
    """Months by rule; 0 keeps for ever."""

    interactions: int = 0
    holds: int = 0
    notes: int = 0
    promises: int = 0
    silent: int = 0

    def months(self, rule: Rule) -> int:
        """Return for how many months a rule keeps."""
        return int(getattr(self, rule.value))

    @property
    def rules(self) -> tuple[Rule, ...]:
        """Those that are switched on."""
        return tuple(rule for rule in Rule if self.months(rule))


@dataclass(frozen=True, slots=True)
class RetentionView:
    """What a choice of rules would concern today."""

    asked: Retention
    counts: tuple[tuple[Rule, int], ...]


@dataclass(frozen=True, slots=True)
class Leaving:
    """People who are about to go because nobody spoke to them for long."""

    count: int = 0
    at_ms: int = 0
    """When the first of them goes."""
    names: tuple[str, ...] = ()
    """The first few."""
