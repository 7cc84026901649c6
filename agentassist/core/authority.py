"""What a role may do, and whom to ask otherwise."""

from dataclasses import replace

from agentassist.core.frozen import dataclass
from agentassist.core.knowledge import Badge
from agentassist.core.words import Words


@dataclass(frozen=True, slots=True)
class Colleague:
    """Somebody who can be asked, or who can take a caller over."""

    name: str
    role: str = ""
    phone: str = ""
    hours: str = ""
    """As opening hours are written; empty for those of the department."""
    skills: tuple[str, ...] = ()
    languages: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Department:
    """Another part of the firm."""

    id: str
    title: Words
    phone: str = ""
    hours: str = ""
    """As opening hours are written, in the pack's time zone; empty where nobody knows."""
    handles: tuple[str, ...] = ()
    """Ids of topics, and words."""
    languages: tuple[str, ...] = ()
    people: tuple[Colleague, ...] = ()

    @property
    def spoken(self) -> tuple[str, ...]:
        """The languages in which somebody there can help, the department's own first."""
        of_people = (language for person in self.people for language in person.languages)
        return tuple(dict.fromkeys((*self.languages, *of_people)))


@dataclass(frozen=True, slots=True)
class RoleTitle:
    """What a role is called."""

    id: str
    title: Words


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
    unasked: bool = False
    """True for a concession: a rep may offer it to keep a customer, before anybody asks for it."""

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
    titles: tuple[RoleTitle, ...] = ()
    holidays: tuple[str, ...] = ()
    """ISO dates on which all are closed, but for hours that name them."""

    def role_title(self, role: str) -> Words:
        """Return what a role is called; its id where the firm gives it no other name."""
        plain = Words((("", role),))
        return next((one.title for one in self.titles if one.id == role), plain)

    def action(self, action_id: str) -> Action | None:
        """Return one action."""
        return next((one for one in self.actions if one.id == action_id), None)

    def department(self, department_id: str) -> Department | None:
        """Return one department."""
        return next((one for one in self.departments if one.id == department_id), None)


@dataclass(frozen=True, slots=True)
class Verdict:
    """The answer to "may I?"."""

    badge: Badge
    up_to: float | None = None
    unit: str = "none"
    condition: Words | None = None
    ask: str = ""
    """The role to ask: instead, or beyond the limit; empty where nobody can be asked."""
    by: str = ""
    department: str = ""
    amount: float | None = None
    """What was asked about; None for no certain amount."""


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


def verdict(authority: Authority, action: Action, role: str, amount: float | None = None) -> Verdict:
    """Return what ``role`` may do of ``action``; a higher role includes every lower grant.

    Args:
        authority: The firm's table.
        action: As it holds now.
        role: Whose turn it is; one that the firm does not know may nothing without asking.
        amount: What is asked for, in the action's unit; beyond the limit, somebody has to be asked.
    """
    if action.never:
        return Verdict(Badge.NEVER)
    best = _widest(_grants(authority, action, _rank(authority, role)))
    ask = _who_may(authority, action, role, amount)
    beyond = best is not None and amount is not None and best.up_to is not None and amount > best.up_to
    if best is None or beyond:
        return Verdict(Badge.ASK, None, action.unit, None, ask, action.by, action.department, amount)
    badge = Badge.MAY if best.up_to is None else Badge.MAY_UP_TO
    ask = ask if best.up_to is not None or best.condition is not None else ""
    return Verdict(badge, best.up_to, action.unit, best.condition, ask, action.by, action.department, amount)


def _rank(authority: Authority, role: str) -> int:
    return authority.roles.index(role) if role in authority.roles else -1


def _grants(authority: Authority, action: Action, rank: int) -> list[Grant]:
    known = (grant for grant in action.grants if grant.role in authority.roles)
    return [grant for grant in known if authority.roles.index(grant.role) <= rank]


def _widest(grants: list[Grant]) -> Grant | None:
    return max(grants, key=lambda one: float("inf") if one.up_to is None else one.up_to, default=None)


def _who_may(authority: Authority, action: Action, role: str, amount: float | None) -> str:
    """Return the role to ask: the one that the action names, or the next above that may what is wanted.

    Whoever is asked stands above the one who asks; empty where nobody does.
    """
    mine, named = _rank(authority, role), _rank(authority, action.ask)
    if named > mine and amount is None:
        return action.ask
    for above in range(max(mine + 1, named), len(authority.roles)):
        best = _widest(_grants(authority, action, above))
        enough = best is not None and (best.up_to is None or amount is None or best.up_to >= amount)
        if enough and best != _widest(_grants(authority, action, mine)):
            return authority.roles[above]
    # An unknown name stands for somebody outside of the table.
    return action.ask if named > mine or named < 0 else ""
