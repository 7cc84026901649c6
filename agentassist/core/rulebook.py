"""Phrasing rules as their authors write them, and what a team makes of the ones it was given."""

from dataclasses import field, replace
from enum import StrEnum

from agentassist.core.frozen import dataclass
from agentassist.core.phrase import Slot, Suggestion


@dataclass(frozen=True, slots=True)
class RuleText:
    """One rule, letter for letter."""

    id: str
    tags: tuple[str, ...] = ()
    channels: tuple[str, ...] = ()
    """``Channel`` values; empty for all."""
    when: tuple[str, ...] = ()
    unless: tuple[str, ...] = ()
    redeem: tuple[str, ...] = ()
    better: tuple[str, ...] = ()
    ask: tuple[Slot, ...] = ()
    why: str = ""
    severity: int = 2
    bad: tuple[str, ...] = ()
    fine: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Touch:
    """What a team says about one rule; nothing but an id leaves it as it was given."""

    id: str
    off: bool = False
    severity: int = 0
    """0 for the rule's own."""
    better: tuple[str, ...] = ()
    """Wordings that come before the rule's own."""
    own: RuleText | None = None
    """A rule of the team's; it takes the place of one that was given under the same id."""

    @property
    def says_something(self) -> bool:
        """True where the rule is not as it was given."""
        return self != Touch(self.id)


@dataclass(frozen=True, slots=True)
class TeamRules:
    """All that a team says about the rules of one language."""

    lang: str
    touches: tuple[Touch, ...] = ()
    """In the order of the team's file, one for each rule."""

    def touch(self, rule_id: str) -> Touch:
        """Return what is said about one rule."""
        return next((one for one in self.touches if one.id == rule_id), Touch(rule_id))

    def touched(self, touch: Touch) -> "TeamRules":
        """Return the same with something else said about one rule."""
        known = any(one.id == touch.id for one in self.touches)
        others = tuple(touch if one.id == touch.id else one for one in self.touches)
        touches = others if known else (*others, touch)
        return replace(self, touches=tuple(one for one in touches if one.says_something))


def touch_for(rule: RuleText, given: RuleText | None, *, off: bool) -> Touch:
    """Return the least that makes ``rule`` of the ``given`` one, so that updates reach all the rest of it."""
    if given is None:
        return Touch(rule.id, off, own=rule)
    added = len(rule.better) - len(given.better)
    if replace(rule, severity=given.severity, better=rule.better[max(0, added) :]) != given:
        return Touch(rule.id, off, own=rule)
    severity = rule.severity if rule.severity != given.severity else 0
    return Touch(rule.id, off, severity, rule.better[: max(0, added)])


@dataclass(frozen=True, slots=True)
class RuleFlaw:
    """One thing wrong with a rule that is being written."""

    field: str
    """The field of ``RuleText`` it is about; empty for the rule as a whole."""
    line: int
    """Counted from 1; 0 for all of the field."""
    reason: str
    """A ``Reason`` value of the phrasing rules."""
    detail: str = ""


@dataclass(frozen=True, slots=True)
class Verdict:
    """What trying a rule on every example of its book has shown."""

    lang: str
    rule: RuleText
    tried: str = ""
    """A sentence of the trainer's own."""
    flaws: tuple[RuleFlaw, ...] = ()
    sentences: int = 0
    """So many examples were tried."""
    flags: tuple[Suggestion, ...] = ()
    """What the book, this rule in it, says about ``tried``."""


class Shown(StrEnum):
    """Which rules are listed, besides those of one category; no category is called so."""

    ALL = ""
    TEAM = "=team"
    """What the team has changed or written."""
    OFF = "=off"
    MUTED = "=muted"
    """What this rep has dismissed too often."""


@dataclass(frozen=True, slots=True)
class RuleCount:
    """How a rule fares with those it speaks to; of whom, nobody knows."""

    shown: int = 0
    taken: int = 0
    dismissed: int = 0


@dataclass(frozen=True, slots=True)
class RuleRow:
    """One rule in the list."""

    rule: RuleText
    """As it is in force."""
    given: bool = True
    """False for a rule that only the team has."""
    changed: bool = False
    """True where the team says something about it."""
    off: bool = False
    muted: bool = False
    """True where this rep has dismissed it too often."""
    count: RuleCount = field(default_factory=RuleCount)


@dataclass(frozen=True, slots=True)
class FileFault:
    """Why a team's file is not read as it stands."""

    file: str
    line: int
    """Counted from 1; 0 where the fault is the whole file's."""
    field: str
    reason: str
    detail: str = ""


@dataclass(frozen=True, slots=True)
class RuleShelf:
    """The rules of one language that match ``text`` and ``show``."""

    langs: tuple[str, ...] = ()
    """What there are rules for."""
    lang: str = ""
    """Empty until somebody has looked."""
    text: str = ""
    show: str = ""
    """A ``Shown`` value, or a category."""
    tags: tuple[str, ...] = ()
    """The categories of this language."""
    rows: tuple[RuleRow, ...] = ()
    total: int = 0
    """So many rules there are, shown or not."""
    next_id: str = ""
    """What a new rule of the team's will be known by."""
    fault: FileFault | None = None
    """What is wrong with the team's file; the rules are then as it last was in order."""
    verdict: Verdict | None = None
    """Of the rule that was typed last."""
