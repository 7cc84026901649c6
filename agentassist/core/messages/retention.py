"""How long things are kept, as the settings and the day page want it."""

from agentassist.core.frozen import dataclass
from agentassist.core.retention import Retention, Rule


@dataclass(frozen=True, slots=True)
class RetentionWanted:
    """Show how much these rules would concern today; nothing goes."""

    asked: Retention


@dataclass(frozen=True, slots=True)
class OldCounted:
    """So much they would concern."""

    asked: Retention
    counts: tuple[tuple[Rule, int], ...]


@dataclass(frozen=True, slots=True)
class SetRetention:
    """Keep to these rules from now on."""

    retention: Retention


@dataclass(frozen=True, slots=True)
class KeepOn:
    """Go on with today's round, some rows at a time."""


@dataclass(frozen=True, slots=True)
class KeepLeaving:
    """Keep all people who are announced to go; undo announces them again."""


RetentionMessage = RetentionWanted | OldCounted | SetRetention | KeepOn | KeepLeaving
"""What the rules about old rows are about."""
