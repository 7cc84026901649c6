"""The rules of a book as one team wants them."""

from collections.abc import Mapping
from dataclasses import replace

from agentassist.core.rulebook import RuleText, TeamRules, Touch
from agentassist.phrasing.flaw import Flaw
from agentassist.phrasing.load import read_book
from agentassist.phrasing.rules import Rule, RuleBook


def with_team(book: RuleBook, team: TeamRules) -> tuple[RuleBook, tuple[Flaw, ...]]:
    """Return the rules in force and what is wrong with the team's own, by their place among these.

    What is said about rules that there are no more is passed over: an update may have taken one away.
    """
    own, flaws = read_own(book, tuple(touch.own for touch in team.touches if touch.own))
    touches = {touch.id: touch for touch in team.touches}
    written = {rule.id: rule for rule in own}
    given = {rule.id: rule for rule in book.rules}
    rules = (touched(rule, touches.get(rule.id)) for rule in (given | written).values())
    return replace(book, rules=tuple(rule for rule in rules if rule is not None)), flaws


def read_own(book: RuleBook, rules: tuple[RuleText, ...]) -> tuple[tuple[Rule, ...], tuple[Flaw, ...]]:
    """Return rules of a team's as rules that ``book`` may take in, and everything wrong with them."""
    entries = [as_entry(rule) for rule in rules]
    read, flaws = read_book({"lang": book.lang, "macros": dict(book.macros), "rules": entries})
    return read.rules, flaws


def touched(rule: Rule, touch: Touch | None) -> Rule | None:
    """Return a rule as the team wants it; None for one that is switched off."""
    if touch is None:
        return rule
    severity, better = touch.severity or rule.severity, (*touch.better, *rule.better)
    return None if touch.off else replace(rule, severity=severity, better=better)


def text_of(rule: Rule) -> RuleText:
    """Return a rule as it is written."""
    return RuleText(
        rule.id,
        rule.tags,
        rule.channels,
        tuple(phrase.text for phrase in rule.when),
        rule.unless,
        rule.redeem,
        rule.better,
        rule.ask,
        rule.why,
        rule.severity,
        rule.bad,
        rule.fine,
    )


def as_entry(rule: RuleText) -> Mapping[str, object]:
    """Return a rule as an entry of a file has it."""
    return {
        "id": rule.id,
        "tags": list(rule.tags),
        "channels": list(rule.channels),
        "when": list(rule.when),
        "unless": list(rule.unless),
        "redeem": list(rule.redeem),
        "better": list(rule.better),
        "ask": {slot.name: slot.question for slot in rule.ask},
        "why": rule.why,
        "severity": str(rule.severity),
        "tests": {"bad": list(rule.bad), "fine": list(rule.fine)},
    }
