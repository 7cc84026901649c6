"""What a role may do, and whom to ask otherwise."""

from dataclasses import replace

from agentassist.core.frozen import dataclass
from agentassist.core.knowledge import Badge
from agentassist.core.words import Words


@dataclass(frozen=True, slots=True)
class Department:
    """Another part of the firm."""

    id: str
    title: Words
    phone: str = ""
    hours: str = ""
    handles: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Grant:
    """What one role may do, up to a limit (None: without)."""

    role: str
    up_to: float | None = None
    condition: Words | None = None


@dataclass(frozen=True, slots=True)
class Terms:
    """What the answer to "may I?" rests on, apart from what the action is called.

    Kept with changes of the pack, as ``Grant`` is: new fields have defaults, and come at the end.
    """

    grants: tuple[Grant, ...] = ()
    unit: str = "none"
    """money, days, items or none."""
    ask: str = ""
    """The role to ask beyond the grant."""
    department: str = ""
    by: str = ""
    """warm-transfer, consult or follow-up."""
    never: bool = False


@dataclass(frozen=True, slots=True)
class Action:
    """Something a rep may be asked for."""

    id: str
    title: Words
    grants: tuple[Grant, ...]
    topics: tuple[str, ...] = ()
    unit: str = "none"
    """money, days, items or none."""
    ask: str = ""
    """The role to ask beyond the grant."""
    department: str = ""
    by: str = ""
    """warm-transfer, consult or follow-up."""
    article: str = ""
    valid_from: str = ""
    """ISO date from which all this holds, in the pack's time zone; empty for always."""
    never: bool = False
    until: Terms | None = None
    """What holds before ``valid_from``."""

    @property
    def terms(self) -> Terms:
        """What holds from ``valid_from`` on."""
        return Terms(self.grants, self.unit, self.ask, self.department, self.by, self.never)


@dataclass(frozen=True, slots=True)
class Authority:
    """The firm's table of what each role may do."""

    roles: tuple[str, ...] = ()
    """Lowest authority first."""
    departments: tuple[Department, ...] = ()
    actions: tuple[Action, ...] = ()
    currency: str = ""


@dataclass(frozen=True, slots=True)
class Verdict:
    """The answer to "may I?"."""

    badge: Badge
    up_to: float | None = None
    unit: str = "none"
    condition: Words | None = None
    ask: str = ""
    by: str = ""


def with_terms(action: Action, terms: Terms | None) -> Action:
    """Return an action as other terms have it; without any nobody may, and whoever may ask is asked."""
    if terms is None:
        return replace(action, grants=(), never=False)
    return replace(
        action,
        grants=terms.grants,
        unit=terms.unit,
        ask=terms.ask,
        department=terms.department,
        by=terms.by,
        never=terms.never,
    )


def verdict(authority: Authority, action: Action, role: str) -> Verdict:
    """Return what ``role`` may do of ``action``; a higher role includes every lower grant."""
    if action.never:
        return Verdict(Badge.NEVER)
    rank = authority.roles.index(role) if role in authority.roles else -1
    mine = [g for g in action.grants if g.role in authority.roles and authority.roles.index(g.role) <= rank]
    if not mine:
        return Verdict(Badge.ASK, ask=action.ask, by=action.by)
    best = max(mine, key=lambda g: float("inf") if g.up_to is None else g.up_to)
    badge = Badge.MAY if best.up_to is None else Badge.MAY_UP_TO
    return Verdict(badge, best.up_to, action.unit, best.condition, action.ask, action.by)
