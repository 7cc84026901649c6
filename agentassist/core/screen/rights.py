"""What the rep may do, whom they turn to beyond that, and what they may offer unasked."""

from enum import StrEnum

from agentassist.core.frozen import dataclass
from agentassist.core.knowledge import Badge

RIGHTS, KEEPING = ":rights", ":keeping"
"""The ids of two cards: all that the rep may do, and what may be offered to keep a customer."""


@dataclass(frozen=True, slots=True)
class Whom:
    """Who can help further: a department, with those of it who fit best."""

    id: str
    title: str
    phone: str = ""
    """As people write it; that of the first of ``people`` where they have their own."""
    open: bool | None = None
    """Whether anybody is there now; None where nobody knows."""
    changes_ms: int = 0
    """When that changes next, in UTC milliseconds; 0 where nothing is known to change."""
    languages: tuple[str, ...] = ()
    people: tuple[str, ...] = ()
    """Names, who fits best first."""


@dataclass(frozen=True, slots=True)
class ActionBadge:
    """What the rep may do about one action, and what is to be done beyond that."""

    title: str
    badge: Badge
    amount: str = ""
    """The limit as a plain number, or whom to ask."""
    unit: str = ""
    """What the limit counts: money, days or items."""
    condition: str = ""
    currency: str = ""
    """Of money: a code of three letters."""
    action: str = ""
    """Its id."""
    ask: str = ""
    """Who is to be asked, instead or beyond the limit; empty for nobody."""
    by: str = ""
    """How: warm-transfer, consult or follow-up."""
    whom: Whom | None = None
    wanted: str = ""
    """The amount that was asked for, as a plain number; empty for none."""


class RightsKind(StrEnum):
    """Which rights stand together."""

    TOPIC = "topic"
    """Those that belong to what this call is about."""
    OTHERS = "others"
    KEEPING = "keeping"
    """What may be offered before anybody asks."""


@dataclass(frozen=True, slots=True)
class RightsGroup:
    """Rights under one heading."""

    kind: RightsKind
    rights: tuple[ActionBadge, ...]
    topic: str = ""
    """What the call is about, in the rep's language."""


@dataclass(frozen=True, slots=True)
class Triage:
    """Who can help with what was typed: the rep alone, a colleague, a superior, or a department."""

    right: ActionBadge | None = None
    """None where it is nothing that the authority file knows, but a department does."""
    whom: Whom | None = None

    @property
    def empty(self) -> bool:
        """True where nobody is known who could help."""
        return self.right is None and self.whom is None
