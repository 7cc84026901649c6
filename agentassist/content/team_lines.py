"""What a team says about one rule, as lines of its file."""

import json
from collections.abc import Iterable

from agentassist.content.team_rules import BETTER, OFF, RULES, SEVERITY
from agentassist.core.rulebook import RuleText, Touch

INDENT = "  "
LISTS = ("tags", "channels", "when", "unless", "redeem", "better")
"""The fields of a rule that are lists of texts, as they stand in a file."""


def entry_of(section: str, touch: Touch) -> list[str]:
    """Return the lines of one rule's entry in a section; none where the team says nothing there."""
    match section:
        case "off":
            return [f"- {touch.id}\n"] if touch.off else []
        case "severity":
            return [f"{touch.id}: {touch.severity}\n"] if touch.severity else []
        case "better+":
            return _list(touch.id, touch.better)
    return _rule(touch.own) if touch.own else []


def differing(was: Touch, touch: Touch) -> tuple[str, ...]:
    """Return the sections in which two sayings about a rule differ."""
    differs = {
        OFF: was.off != touch.off,
        SEVERITY: was.severity != touch.severity,
        BETTER: was.better != touch.better,
        RULES: was.own != touch.own,
    }
    return tuple(section for section, differ in differs.items() if differ)


def fields_of(rule: RuleText) -> dict[str, list[str]]:
    """Return the lines of each field that says something, by its name in the file."""
    lists = {name: _list(name, getattr(rule, name)) for name in LISTS}
    ask = ["ask:\n", *indented(f"{slot.name}: {_quoted(slot.question)}\n" for slot in rule.ask)]
    tests = ["tests:\n", *indented((*_list("bad", rule.bad), *_list("fine", rule.fine)))]
    told = {
        "id": [f"id: {rule.id}\n"],
        **lists,
        "ask": ask if rule.ask else [],
        "why": [f"why: {_quoted(rule.why)}\n"],
        "severity": [f"severity: {rule.severity}\n"],
        "tests": tests if rule.bad else [],
    }
    return {name: lines for name, lines in told.items() if lines}


def indented(lines: Iterable[str], indent: str = INDENT) -> list[str]:
    """Return lines further in."""
    return [f"{indent}{line}" for line in lines]


def _rule(rule: RuleText) -> list[str]:
    first, *others = (line for lines in fields_of(rule).values() for line in lines)
    return [f"- {first}", *indented(others)]


def _list(name: str, texts: tuple[str, ...]) -> list[str]:
    return [f"{name}:\n", *indented(f"- {_quoted(text)}\n" for text in texts)] if texts else []


def _quoted(text: str) -> str:
    """Return a text in quotes; what JSON escapes, YAML reads."""
    return json.dumps(text, ensure_ascii=False)
