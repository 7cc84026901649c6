"""What a team says about the phrasing rules of one language, out of the file it keeps."""

from collections.abc import Iterator
from pathlib import Path
from typing import cast

from agentassist.content.documents import Document, read_document
from agentassist.content.fault import Fault, FaultsError, Reason
from agentassist.content.finding_faults import field_of, mark_of
from agentassist.content.nodes import Node
from agentassist.content.pack_files import PackFile
from agentassist.content.plain import Plain, plain_node
from agentassist.content.resources import schemas_folder
from agentassist.content.schema import Schemas
from agentassist.core.phrase import Slot
from agentassist.core.rulebook import RuleFlaw, RuleText, TeamRules, Touch

KIND = "team-phrasing"
OFF, SEVERITY, BETTER, RULES = "off", "severity", "better+", "rules"
"""The parts of the file."""

Entry = dict[str, Plain]


def read_team(path: Path, lang: str) -> Document:
    """Return the team's file of one language, checked through and through.

    Raises:
        FaultsError: With everything that is wrong in it.
    """
    document = read_document(PackFile(f"{lang}.yaml", path, KIND), Schemas(schemas_folder()))
    faults = (*other_language(document, lang), *team_faults(document))
    if faults:
        raise FaultsError(*faults)
    return document


def team_faults(document: Document) -> tuple[Fault, ...]:
    """Return a fault for every rule whose id another one of the file has."""
    seen: set[str] = set()
    faults = []
    for at, rule in enumerate(document.fields.each(RULES)):
        name = rule.text("id")
        if name in seen:
            faults.append(_fault(document, (RULES, at, "id"), Reason.TWICE, name))
        seen.add(name)
    return tuple(faults)


def other_language(document: Document, lang: str) -> Iterator[Fault]:
    """Yield a fault where a file speaks of another language than its name does."""
    if document.fields.text("lang") != lang:
        yield _fault(document, ("lang",), Reason.NOT_ALLOWED, lang)


def team_rules(node: Node) -> TeamRules:
    """Return what a file says that its schema has passed; its own rules come first, in their order."""
    top = cast(Entry, plain_node(node))
    off = cast("list[str]", top.get(OFF, []))
    severity = cast("dict[str, str]", top.get(SEVERITY, {}))
    better = cast("dict[str, list[str]]", top.get(BETTER, {}))
    own = {rule.id: rule for rule in map(rule_text, cast("list[Entry]", top.get(RULES, [])))}
    touches = (
        Touch(name, name in off, int(severity.get(name, 0)), tuple(better.get(name, ())), own.get(name))
        for name in dict.fromkeys((*own, *off, *severity, *better))
    )
    return TeamRules(str(top["lang"]), tuple(touches))


def rule_text(entry: Entry) -> RuleText:
    """Return one rule of a file."""
    tests = cast("dict[str, list[str]]", entry.get("tests", {}))
    ask = cast("dict[str, str]", entry.get("ask", {}))
    lists = {key: _texts(entry, key) for key in ("tags", "channels", "when", "unless", "redeem", "better")}
    return RuleText(
        **lists,
        id=str(entry["id"]),
        ask=tuple(Slot(name, question) for name, question in ask.items()),
        why=str(entry["why"]),
        severity=int(str(entry.get("severity", "2"))),
        bad=tuple(tests.get("bad", ())),
        fine=tuple(tests.get("fine", ())),
    )


def way_to(node: Node, touch: Touch, flaw: RuleFlaw) -> tuple[str | int, ...]:
    """Return where in the file stands what is wrong with a rule, as near as it can be told."""
    if touch.own is None:
        return (BETTER, touch.id)
    rules = cast("list[Entry]", cast(Entry, plain_node(node)).get(RULES, []))
    at = next(at for at, rule in enumerate(rules) if rule["id"] == touch.id)
    field = ("tests", flaw.field) if flaw.field in ("bad", "fine") else (flaw.field,)
    return (RULES, at, *field, *((flaw.line - 1,) if flaw.line else ()))


def _texts(entry: Entry, key: str) -> tuple[str, ...]:
    return tuple(cast("list[str]", entry.get(key, [])))


def _fault(document: Document, way: tuple[str | int, ...], reason: Reason, detail: str) -> Fault:
    mark = mark_of(document.node, way)
    return Fault(document.file, mark.line, mark.column, field_of(way), reason, detail)
