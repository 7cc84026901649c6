"""What changed from one version of a pack to the next, as facts and not as lines of text."""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from enum import StrEnum

from agentassist.core.authority import Terms
from agentassist.core.fingerprint import fingerprint
from agentassist.core.frozen import dataclass
from agentassist.core.words import Words


class Subject(StrEnum):
    """What a change is about."""

    ACTION = "action"
    """What reps may do."""
    PLAYBOOK = "playbook"
    ARTICLE = "article"
    OUTCOME = "outcome"
    RULE = "rule"
    """A phrasing rule."""
    NOTICE = "notice"
    """Nothing of these: the firm tells it in its own words."""


class How(StrEnum):
    """What became of it."""

    ADDED = "added"
    REMOVED = "removed"
    CHANGED = "changed"


@dataclass(frozen=True, slots=True)
class PolicyChange:
    """One thing that is different. Kept as this: new fields have defaults, and come at the end."""

    id: str
    """Ticks are kept under it; the same change has the same id on every computer."""
    kind: Subject
    how: How
    subject: str
    """The id of what it is about."""
    title: Words
    valid_from: str = ""
    """ISO date in the pack's time zone; empty where it holds at once."""
    before: Terms | None = None
    after: Terms | None = None
    """Of an action."""
    what: Words | None = None
    """As the firm itself puts it."""
    article: str = ""
    """Where to read it."""
    scenarios: tuple[str, ...] = ()
    """Calls to try it in; the one in the rep's language is offered."""


@dataclass(frozen=True, slots=True)
class Fact:
    """One thing that a pack lays down, as far as a change of it is worth telling."""

    kind: Subject
    subject: str
    title: Words
    told: str = ""
    """Another text where anything of it is different."""
    valid_from: str = ""
    terms: Terms | None = None


@dataclass(frozen=True, slots=True)
class Facts:
    """All of them, of one version."""

    pack: str
    version: int
    facts: tuple[Fact, ...] = ()


def differences(was: Facts, now: Facts) -> tuple[PolicyChange, ...]:
    """Return what the newer version changed, what reps may do first."""
    before = {(fact.kind, fact.subject): fact for fact in was.facts}
    after = {(fact.kind, fact.subject): fact for fact in now.facts}
    found = [
        *_new_or_other(before, now),
        *(_gone(fact, now) for key, fact in before.items() if key not in after),
    ]
    order = tuple(Subject)
    return tuple(sorted(found, key=lambda change: (order.index(change.kind), change.subject)))


def _new_or_other(before: dict[tuple[Subject, str], Fact], now: Facts) -> Iterator[PolicyChange]:
    for fact in now.facts:
        old = before.get((fact.kind, fact.subject))
        if old is None:
            yield replace(_change(fact, now, How.ADDED), after=fact.terms)
        elif (old.told, old.terms) != (fact.told, fact.terms):
            yield replace(_change(fact, now, How.CHANGED), before=old.terms, after=fact.terms)


def _gone(fact: Fact, now: Facts) -> PolicyChange:
    return replace(_change(fact, now, How.REMOVED), valid_from="", before=fact.terms)


def _change(fact: Fact, now: Facts, how: How) -> PolicyChange:
    article = fact.subject if fact.kind is Subject.ARTICLE and how is not How.REMOVED else ""
    change_id = f"{now.pack}-{now.version}-{fact.kind}-{fact.subject}"
    return PolicyChange(change_id, fact.kind, how, fact.subject, fact.title, fact.valid_from, article=article)


def joined(told: Iterable[PolicyChange], found: Iterable[PolicyChange]) -> tuple[PolicyChange, ...]:
    """Return what the firm tells, with the terms that were found, and whatever else was found.

    What is told and found is one change: the firm's words for it, and what it was before. ``found`` comes
    with the newest version first, and each is told once.
    """
    whole, others = [], list(found)
    for change in told:
        other = next((one for one in others if _same(change, one)), None)
        whole.append(replace(change, before=other.before, after=other.after) if other else change)
        if other is not None:
            others.remove(other)
    return (*whole, *others)


def _same(told: PolicyChange, found: PolicyChange) -> bool:
    about = told.subject and (told.kind, told.subject) == (found.kind, found.subject)
    return bool(about) and found.valid_from in ("", told.valid_from)


def mark(*parts: object) -> str:
    """Return a short text that is another one where any of ``parts`` is."""
    return fingerprint(*(repr(part).encode() for part in parts))
